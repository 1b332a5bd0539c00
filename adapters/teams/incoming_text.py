"""What a person typed in Teams, read back from what Teams made of it: plain words without tags or the bot's name.

A client sends what was typed twice: as `text`, in which mentions are tags and everything else is as typed, and as an
attachment of HTML, which tells signs from formatting. The HTML is read where there is any.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from adapters.teams.escape import BREAK
from bot.untrusted import Body, objects, text

_AT = re.compile(r"<at\b[^<>]*>(.*?)</at>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"&nbsp;|\u00a0")
_LINES = frozenset({"p", "div", "br", "li", "tr", "blockquote", "pre", "h1", "h2", "h3", "ul", "ol"})
_UNREAD = frozenset({"script", "style", "attachment"})
_WITHOUT_END = frozenset({"br", "img", "hr", "emoji"})
_MENTION, _REPLY = "/Mention", "/Reply"
"""Ends of the `itemtype` by which Teams marks a mention, and what a message answers to."""
HTML = "text/html"
_NO_FILES = (HTML, "messageReference", "application/vnd.microsoft.card.")
"""Beginnings of the types of attachments that are no files."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A message's words (in no repr), how many files came along, and whether the bot was mentioned."""

    words: str = field(repr=False)
    files: int = 0
    addressed: bool = False


def typed(activity: Body) -> Typed:
    """What a message says."""
    names = _names(activity)
    attachments = objects(activity, "attachments")
    files = [one for one in attachments if not text(one, "contentType").startswith(_NO_FILES)]
    rich = next((text(one, "content") for one in attachments if text(one, "contentType") == HTML), "")
    words, addressed = _of_html(rich, names) if rich else ("", False)
    if not words.strip():
        plain, named = _of_text(activity, names)
        words, addressed = plain, addressed or named
    said = _SPACE.sub(" ", words).replace(BREAK, "").replace("\r\n", "\n").strip()
    said, called = _without_call(said, names)
    return Typed(said, len(files), addressed or called)


def _names(activity: Body) -> frozenset[str]:
    """What the bot is called in this message, in small letters."""
    bot = text(activity, "recipient", "id")
    mentions = [one for one in objects(activity, "entities") if text(one, "mentioned", "id") == bot != ""]
    told = [text(activity, "recipient", "name")]
    for one in mentions:
        told += [text(one, "mentioned", "name"), _bare(text(one, "text"))]
    return frozenset(name.strip().casefold() for name in told if name.strip())


def _bare(tagged: str) -> str:
    return html.unescape(_TAG.sub("", tagged))


def _of_text(activity: Body, names: Iterable[str]) -> tuple[str, bool]:
    """From `text`: the words, and whether the bot is mentioned in them."""
    addressed = False

    def mention(found: re.Match[str]) -> str:
        nonlocal addressed
        name = _bare(found[1]).strip()
        if name.casefold() in names:
            addressed = True
            return " "
        return f"@{name}"

    words = _AT.sub(mention, text(activity, "text"))
    if text(activity, "textFormat") == "xml":
        words = _bare(words)
    return words, addressed


def _without_call(words: str, names: Iterable[str]) -> tuple[str, bool]:
    """Without "@Rinnalla" at the beginning, typed as plain letters: no mention came of it."""
    for name in sorted(names, key=len, reverse=True):
        called = f"@{name}"
        rest = words[len(called) :]
        if words.casefold().startswith(called) and not rest[:1].isalnum():
            return rest.lstrip(" ,:"), True
    return words, False


def _of_html(rich: str, names: frozenset[str]) -> tuple[str, bool]:
    reader = _Reader(names)
    try:
        reader.feed(rich)
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        return "", False
    lines = (" ".join(line.split(" ")).rstrip() for line in "".join(reader.pieces).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), reader.addressed


class _Reader(HTMLParser):
    """Collects the words of a message; what it answers to, and whatever cannot be read, is left out."""

    def __init__(self, names: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.addressed = False
        self._names = names
        self._open: list[tuple[str, str]] = []
        self._mention: list[str] | None = None
        self._link: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        given = {name: value or "" for name, value in attrs}
        if tag in ("img", "emoji"):
            self._say(given.get("alt", "") if self._is_emoji(tag, given) else "")
        if tag in _LINES:
            self._line()
        if tag == "li":
            self._say("- ")
        if tag in _WITHOUT_END:
            return
        kind = self._kind(tag, given)
        self._open.append((tag, kind))
        if kind == "mention":
            self._mention = []
        elif kind == "link":
            self._link = (given.get("href", ""), [])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag without content."""
        if tag in _WITHOUT_END:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """A tag ends; with it those inside that were never ended."""
        if tag not in {name for name, _ in self._open}:
            return
        while self._open:
            name, kind = self._open.pop()
            self._ended(kind)
            if name == tag:
                break
        if tag in _LINES:
            self._line()

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._mention is not None:
            self._mention.append(data)
        else:
            self._say(data)

    def _kind(self, tag: str, given: dict[str, str]) -> str:
        itemtype = given.get("itemtype", "")
        if tag in _UNREAD or itemtype.endswith(_REPLY):
            return "unread"
        if tag == "at" or itemtype.endswith(_MENTION):
            return "mention"
        return "link" if tag == "a" and self._link is None else ""

    def _is_emoji(self, tag: str, given: dict[str, str]) -> bool:
        return tag == "emoji" or "Emoji" in given.get("itemtype", "") or "emoji" in given.get("itemscope", "")

    def _ended(self, kind: str) -> None:
        if kind == "mention" and self._mention is not None:
            name, self._mention = "".join(self._mention).strip(), None
            if name.casefold() in self._names:
                self.addressed = True
            elif name:
                self._say(f"@{name}")
        elif kind == "link" and self._link is not None:
            (href, words), self._link = self._link, None
            label = "".join(words)
            # what was typed is the label where Teams only completed it to an address
            plain = not href or label.strip().rstrip("/") in href
            self._say(label if plain else f"{label} ({href})")

    def _say(self, words: str) -> None:
        if any(kind == "unread" for _, kind in self._open):
            return
        # signs at the ends of lines are the HTML's own layout
        flat = re.sub(r"[\r\n\t]+", " " if words.strip() else "", words)
        if flat:
            (self._link[1] if self._link is not None else self.pieces).append(flat)

    def _line(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
