"""Words people type: one canonical word each, with aliases in every language; the nearest is offered when none fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from dialogs.desk import Desk
from dialogs.phrasebook import Phrasebook


@dataclass(frozen=True, slots=True)
class Call:
    """A called command: what was typed after the word, or the id that a standing button carried."""

    rest: str = ""
    subject: str = ""


Handler = Callable[[Desk, Call], None]
NAMES_OF_THE_BOT = ("mentoring", "mentorointi", "mentorskap", "rinnalla")
SHORTEST_NEAR = 3
"""Two letters are near to anything. In characters."""
ENDS = ".!?,:"
"""Signs that may stand after a command word."""


def find_command(text: str, commands: Mapping[str, Handler], words: Phrasebook) -> tuple[str, Call] | None:
    """The command that the text begins with, with the rest of the text; None when it begins with none."""
    typed = _bare(text).split()
    known, longest = _aliases(tuple(commands), words)
    for length in range(min(longest, len(typed)), 0, -1):
        word = known.get(" ".join(typed[:length]).casefold().strip(ENDS))
        if word is not None:
            # words that are kept keep their lines
            return word, Call(rest="".join(_bare(text).split(maxsplit=length)[length:]).strip())
    return None


def nearest_command(
    text: str, commands: Mapping[str, Handler], words: Phrasebook, language: str
) -> tuple[str, str] | None:
    """The command nearest to the text's first word, and a word for it in the reader's language; None when none is near.

    That word is the one that was near, if it is of this language: nobody is offered a word of another one.
    """
    typed = _bare(text).casefold().split()
    first = typed[0].strip(ENDS) if typed else ""
    if len(first) < SHORTEST_NEAR:
        return None
    known, _ = _aliases(tuple(commands), words)
    near = get_close_matches(first, known, n=1, cutoff=0.6)
    if not near:
        return None
    command = known[near[0]]
    own = words.aliases(f"word-{command}", language)
    return command, near[0] if near[0] in own or not own else own[0]


def is_addressed(text: str) -> bool:
    """Whether the text names the bot or begins with a slash: then it is meant as a command."""
    first = text.strip().split(maxsplit=1)
    return bool(first) and (first[0].startswith("/") or first[0].lstrip("/").casefold() in NAMES_OF_THE_BOT)


def is_bare(text: str) -> bool:
    """Whether the text calls the bot and says nothing more."""
    return is_addressed(text) and not _bare(text)


def _bare(text: str) -> str:
    words = text.strip().lstrip("/").split(maxsplit=1)
    if words and words[0].casefold() in NAMES_OF_THE_BOT:
        return words[1].strip() if len(words) > 1 else ""
    return text.strip().lstrip("/")


@lru_cache(maxsize=8)
def _aliases(commands: tuple[str, ...], words: Phrasebook) -> tuple[Mapping[str, str], int]:
    """Each word that may be typed, with its command; and how many words the longest of them has."""
    known = {alias: word for word in commands for alias in (word, *words.aliases(f"word-{word}"))}
    return known, max(len(alias.split()) for alias in known)
