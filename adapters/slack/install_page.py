"""The pages that whoever installs the app sees in a browser: plain, in their language, with nothing from elsewhere."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import escape

from bot.domain.message import say
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader

LANGUAGES = ("fi", "sv", "en")
FIRST_LANGUAGE = "en"
"""For browsers that ask for none of ours: who installs may be anywhere."""
STYLE = (
    "body{margin:0;background:#f6f4ef;color:#1d2b27;font:1.05rem/1.6 system-ui,sans-serif}"
    "main{max-width:34rem;margin:12vh auto 0;padding:0 1.5rem}"
    "h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}p{margin:0 0 1.25rem}"
    "a{display:inline-block;padding:.7rem 1.2rem;border-radius:.5rem;background:#2f5d50;color:#fff;"
    "text-decoration:none}a:focus-visible{outline:3px solid #d08a2e;outline-offset:2px}"
    "@media(prefers-color-scheme:dark){body{background:#17211e;color:#eef2ef}}"
)
_STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Vary": "Accept-Language",
}
"""What every page is sent with."""

_ACCEPTED = re.compile(r"\s*([a-zA-Z]{1,8})(?:-[a-zA-Z0-9-]+)?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?")


class InstallPage:
    """The pages in one language."""

    def __init__(self, book: Phrasebook, language: str) -> None:
        self._book = book
        self._language = language

    def begin(self, url: str) -> str:
        """Before Slack: what is installed, and the way there."""
        return self._page("install-title", ("install-what",), "install-button", url)

    def done(self, workspace: str, app: str, team: str) -> str:
        """After it: installed in which workspace, and what now."""
        return self._page(
            "install-done-title",
            ("install-done",),
            "install-open",
            f"https://slack.com/app_redirect?app={_id(app)}&team={_id(team)}",
            above=workspace,
        )

    def failed(self, reason: str, again: str) -> str:
        """Why it did not come about, and where to start again."""
        return self._page("install-failed-title", (f"install-{reason}",), "install-retry", again)

    def _page(
        self, title: str, paragraphs: tuple[str, ...], button: str, target: str, *, above: str = ""
    ) -> str:
        lines = [above, *(line for phrase in paragraphs for line in self._said(phrase).splitlines())]
        body = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
        return (
            f'<!doctype html><html lang="{self._language}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>{escape(self._said(title))}</title><style>{STYLE}</style></head>"
            f"<body><main><h1>{escape(self._said(title))}</h1>{body}"
            f'<p><a href="{escape(target)}">{escape(self._said(button))}</a></p></main></body></html>'
        )

    def _said(self, phrase: str) -> str:
        return self._book.text(say(phrase), Reader(self._language, "UTC"), NOBODY)


def language_of(accepted: str) -> str:
    """The language of a page for a browser's Accept-Language, whatever stands in it."""
    wished: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted[:500].split(",")):
        found = _ACCEPTED.fullmatch(part)
        if found is not None and found[1].lower() in LANGUAGES and float(found[2] or 1) > 0:
            wished.append((-float(found[2] or 1), place, found[1].lower()))
    return min(wished)[2] if wished else FIRST_LANGUAGE


def _id(text: str) -> str:
    return re.sub(r"\W", "", text)
