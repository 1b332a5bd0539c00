"""The one way of words into Teams: what somebody typed is shown as typed, whoever draws it, and nothing in it is live.

Teams' clients read signs differently. On a desktop Markdown is alive in text blocks and in options, and a backslash
takes its power away; on phones the backslash is shown, and labels, titles and placeholders are never Markdown at all
(https://github.com/microsoft/AdaptiveCards/issues/5590, https://github.com/MicrosoftDocs/msteams-docs/issues/5793).
So nothing is marked as literal here. Signs that would be read are parted by a space without width, or written with
the sign that looks the same and means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.message import Text

BREAK = "\u200b"
"""A space without width: nothing is Markdown, a tag, an entity or a macro across it."""
TWINS = str.maketrans({"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"})
"""Emphasis is read from the signs themselves, whatever stands beside them: only a twin is safe on every client."""
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_READ = re.compile(r"(\\|<(?=[^\s0-9]|\Z)|\](?=\S|\Z)|&(?=[#A-Za-z]|\Z)|!(?=\[)|\{(?=\{|\Z))")
_LINE = re.compile(r"(?m)^(?=[ \t]*(?:[#>=|]|[-+](?=[-\s]|$)|[0-9]{1,9}[.)](?=\s|$))|[ \t]*\t|  )")
_OPENING = r"""[(<"'«“‘]"""
_ADDRESS = re.compile(
    rf"""(?:(?<!\S)|(?<=\s{_OPENING})|(?<=\A{_OPENING}))"""
    r"""https://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::[0-9]{1,5})?"""
    r"""(?:[/?#](?:[A-Za-z0-9\-._~/?#=&%+,;:@$]*[A-Za-z0-9\-_~/#=%+$])?)?"""
    r"""(?=[.,;:!?)\]>"'»”’…]*(?:\s|\Z))"""
)
"""A complete address in plain ASCII, without a user's name in it; not the beginning of something longer."""


def words(text: Text) -> str:
    """The text of a worded part, without signs that no platform shows.

    Raises TypeError, without any words, when it was not worded first.
    """
    if not isinstance(text, str):
        raise TypeError(f"a message is worded before it is drawn, but this one holds a {type(text).__name__}")
    return _UNSEEN.sub("", text)


def esc(text: Text) -> str:
    """Words as every text of Teams takes them literally: messages, cards, labels, titles, options, placeholders.

    It may hold several lines. Raises TypeError for a text not worded first.
    """
    return _LINE.sub(BREAK, _READ.sub(rf"\1{BREAK}", words(text)).translate(TWINS))


def running(text: Text) -> str:
    """The same for text blocks and messages, where a complete https address can be pressed and shows where it leads.

    Nobody's brackets make a link: the address is both what is seen and where it leads.
    """
    return "".join(_with_addresses(words(text)))


def _with_addresses(said: str) -> Iterator[str]:
    end = 0
    for found in _ADDRESS.finditer(said):
        before = esc(said[end : found.start()])
        yield f"{before}{BREAK}" if before.endswith("!") else before
        yield f"[{esc(found.group())}]({found.group()})"
        end = found.end()
    yield esc(said[end:])
