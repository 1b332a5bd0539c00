"""The address at which browsers and platforms see this server."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config.values import address

URL = "RINNALLA_URL"


def read_url(environment: Mapping[str, str]) -> str:
    """The address that browsers and platforms see, without a slash at its end; "" if unsaid. Raises `ConfigError`."""
    named = environment.get(URL, "").strip()
    return address(URL, named) if named else ""
