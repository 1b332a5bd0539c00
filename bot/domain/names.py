"""Recognises a person whom somebody named in their own words, without keeping the words.

Somebody may name people they would rather not be matched with. The words are sealed; what pairing gets are marks:
digests of the names' beginnings. Beginnings, because people misspell and Finnish inflects ("Koskinen", "Koskisen").
Rather one person too many is kept apart than one too few. A mark is no secret as a key is one: whoever can read the
database and guess names can try them, as with an id. It is seen by pairing only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from hashlib import blake2b
from itertools import combinations

SHORT, LONG = 3, 4
"""How much of each word counts: in a name of several words, and in a single word."""
MOST_WORDS = 5
"""No more words of a name are looked at, and no more of them together."""
MOST_MARKS = 60

FILLERS = frozenset({"en", "ei", "kanssa", "kiitos", "inte", "med", "not", "with", "please"})
"""Words around a name that are none, as `_words` writes them."""

_BETWEEN = re.compile(r"[,;\n/&+]|\b(?:ja|tai|sekä|och|eller|and|or)\b", re.IGNORECASE)


def marks(author: str, words: str) -> tuple[str, ...]:
    """The marks of every name that these words of `author` (a person's id) may hold.

    Names stand apart by commas, line breaks or an "and". In a longer sentence every two neighbouring words are taken
    for a name. Marks of different authors cannot be compared.
    """
    found: dict[str, None] = {}
    for piece in _BETWEEN.split(words):
        spoken = [word for word in _words(piece) if word not in FILLERS]
        named = [spoken] if len(spoken) <= 2 else [spoken[at : at + 2] for at in range(len(spoken) - 1)]
        found |= dict.fromkeys(_mark(author, name) for name in named if name)
    return tuple(found)[:MOST_MARKS]


def is_marked(name: str, author: str, marked: Collection[str]) -> bool:
    """Whether a person of this display name is one whom `author` named with these marks."""
    return bool(marked) and any(_mark(author, part) in marked for part in _parts(_words(name)))


def _parts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Every choice of one or two words: a first name alone, or first and last name in either order."""
    few = words[:MOST_WORDS]
    yield from combinations(few, 1)
    yield from combinations(few, 2)


def _words(text: str) -> list[str]:
    """Lower-case words without accents; hyphens part words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.findall(r"[^\W\d_]+", bare)


def _mark(author: str, words: Sequence[str]) -> str:
    length = LONG if len(words) == 1 else SHORT
    key = "\0".join((author, *sorted(word[:length] for word in words)))
    return blake2b(key.encode(), digest_size=6).hexdigest()
