"""What a person typed in Teams, read back from what Teams made of it: plain words without tags or the bot's name.

A client sends what was typed twice: as `text`, in which mentions are tags and everything else is as typed, and as an
attachment of HTML, which tells signs from formatting. The HTML is read where there is any.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from adapters.teams.escape import BREAK
from bot.untrusted import Body, objects, text

_AT = re.compile(r"<at\b[^<>]{0,200}>(.{0,300}?)</at>", re.DOTALL | re.IGNORECASE)
# read without the standard parser: over what is no HTML it takes time that grows with the square of the length
_PIECES = re.compile(
    r"<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]{0,20})(?P<rest>(?:\s[^<>]{0,8000}|/)?)>|(?P<note><[!?][^<>]{0,8000}>)|[^<]+|<"
)
_ATTRIBUTE = re.compile(r"(?P<name>[A-Za-z:-]{1,30})=(?:\"(?P<one>[^\"]*)\"|'(?P<two>[^']*)')")
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"&nbsp;|\u00a0")
_LINES = frozenset({"p", "div", "br", "li", "tr", "blockquote", "pre", "h1", "h2", "h3", "ul", "ol"})
_UNREAD = frozenset({"script", "style", "attachment"})
_WITHOUT_END = frozenset({"br", "img", "hr", "emoji"})
_MENTION, _REPLY, _EMOJI = "/Mention", "/Reply", "Emoji"
"""What the `itemtype` has by which Teams marks a mention, what a message answers to, and a picture of a sign."""
HTML = "text/html"
LONGEST, DEEPEST = 100_000, 100
"""Characters of HTML that are read, and tags within each other. Teams' own messages stay far below both."""
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
    words, addressed = _of_html(rich, names) if len(rich) <= LONGEST else ("", False)
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
    """From the HTML: the words, and whether the bot is mentioned in them."""
    reader = _Reader(names)
    for piece in _PIECES.finditer(rich):
        if not piece["tag"]:
            reader.words(html.unescape(piece[0]) if not piece["note"] else "")
        elif piece["end"]:
            reader.ends(piece["tag"].lower())
        elif not reader.begins(piece["tag"].lower(), _attributes(piece["rest"])):
            return "", False
    while reader.is_open:
        reader.ends(reader.is_open)
    lines = (line.rstrip() for line in "".join(reader.pieces).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), reader.addressed


def _attributes(rest: str) -> dict[str, str]:
    return {
        found["name"].lower(): html.unescape(found["one"] or found["two"] or "")
        for found in _ATTRIBUTE.finditer(rest)
    }


class _Reader:
    """Collects the words of a message; what it answers to, and whatever cannot be read, is left out."""

    def __init__(self, names: frozenset[str]) -> None:
        self.pieces: list[str] = []
        self.addressed = False
        self._names = names
        self._open: list[tuple[str, str]] = []
        self._mention: list[str] | None = None
        self._link: tuple[str, list[str]] | None = None

    @property
    def is_open(self) -> str:
        """The innermost tag that has not ended, "" for none."""
        return self._open[-1][0] if self._open else ""

    def begins(self, tag: str, given: dict[str, str]) -> bool:
        """A tag begins; False when too many are within each other."""
        if tag in ("img", "emoji") and (tag == "emoji" or _EMOJI in given.get("itemtype", "")):
            self.words(given.get("alt", ""))
        if tag in _LINES:
            self._line()
        if tag == "li":
            self.words("- ")
        if tag in _WITHOUT_END:
            return True
        kind = self._kind(tag, given)
        self._open.append((tag, kind))
        if kind == "mention":
            self._mention = []
        elif kind == "link":
            self._link = (given.get("href", ""), [])
        return len(self._open) <= DEEPEST

    def ends(self, tag: str) -> None:
        """A tag ends; with it those inside that were never ended."""
        if not any(name == tag for name, _ in self._open):
            return
        while self._open:
            name, kind = self._open.pop()
            self._ended(kind)
            if name == tag:
                break
        if tag in _LINES:
            self._line()

    def words(self, said: str) -> None:
        """Words; signs at the ends of lines are the HTML's own layout."""
        flat = re.sub(r"[\r\n\t]+", " " if said.strip() else "", said)
        if not flat or any(kind == "unread" for _, kind in self._open):
            return
        into = self._link[1] if self._link is not None else self.pieces
        (self._mention if self._mention is not None else into).append(flat)

    def _kind(self, tag: str, given: dict[str, str]) -> str:
        itemtype = given.get("itemtype", "")
        if tag in _UNREAD or itemtype.endswith(_REPLY):
            return "unread"
        if (tag == "at" or itemtype.endswith(_MENTION)) and self._mention is None:
            return "mention"
        return "link" if tag == "a" and self._link is None else ""

    def _ended(self, kind: str) -> None:
        if kind == "mention" and self._mention is not None:
            name, self._mention = "".join(self._mention).strip(), None
            if name.casefold() in self._names:
                self.addressed = True
            elif name:
                self.words(f"@{name}")
        elif kind == "link" and self._link is not None:
            (href, words), self._link = self._link, None
            label = "".join(words)
            # what was typed is the label where Teams only completed it to an address
            plain = not href or label.strip().rstrip("/") in href
            self.words(label if plain else f"{label} ({href})")

    def _line(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
