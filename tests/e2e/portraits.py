"""Who says something in a picture: a coloured square with initials."""

from __future__ import annotations

from base64 import b64encode

from adapters.playground.cast import BY_USER

BOT = "Rinnalla"


def logo(user: str) -> str:
    """The square of a person of the cast, the bot's for ""; as an address of data."""
    letters, colour = (BY_USER[user].initials, BY_USER[user].colour) if user else ("R", "#7a3b5e")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="{colour}"/>'
        f'<text x="18" y="24" font-family="DejaVu Sans" font-size="16" font-weight="bold" fill="#fff" '
        f'text-anchor="middle">{letters}</text></svg>'
    )
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()
