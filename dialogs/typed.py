"""Understands a typed answer as one or several of the offered options: by number, label, beginning or spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

Options = Sequence[tuple[str, str]]
"""Pairs of an option's id and its label in the reader's language, in the order in which they are shown."""

SHORTEST_BEGINNING = 3
CLOSE_ENOUGH = 0.8
LONGEST_TYPED = 200
"""Longer text is no label; it is not compared for spelling. In characters."""

_ENDS = " \t-–•.,;:!?…\"'”“»«()[]*_"
_NUMBER = re.compile(r"[(\[]?\s*#?\s*(\d{1,3})\s*[.):,;!\]]*")
_BETWEEN = re.compile(r"\s*[,;\n]\s*")
_AND_WORDS = ("ja", "sekä", "och", "samt", "and")
_AND = re.compile(rf"\s+(?:{'|'.join(_AND_WORDS)})\s+|\s*[&+/]\s*", re.IGNORECASE)
_FIRST_AND = re.compile(rf"^\s*(?:{'|'.join(_AND_WORDS)})\s+", re.IGNORECASE)


def match(text: str, options: Options) -> str | tuple[str, ...] | None:
    """The id of the option that is meant; several ids when it may be any of these; None when it is none.

    Looked for in this order: the number in the list (1 is the first), the whole label, the beginning of just one label
    (three characters or more), a close spelling. Case, end marks and emoji do not count. Where labels are numbers
    themselves (a scale), a number means the label.
    """
    labels = [(option, _bare(label)) for option, label in options]
    number = _NUMBER.fullmatch(text.strip())
    if number is not None:
        return _by_number(number.group(1), labels)
    typed = _bare(text)
    if not typed:
        return None
    for fits in (_is(typed), _begins(typed), _is_close(typed)):
        found = tuple(dict.fromkeys(option for option, label in labels if fits(label)))
        if found:
            return found[0] if len(found) == 1 else found
    return None


def match_many(text: str, options: Options) -> tuple[str, ...] | None:
    """The ids of all options that are meant, in the options' order; None when any piece is unclear.

    "1, 3", "1 3", "1 ja 3", or labels with commas, line breaks or an "and" between. A label may hold these itself.
    """
    found = _exact(text, options) or _numbers(text, options) or _split(text, options)
    if not found and isinstance(whole := match(text, options), str):
        found = {whole}
    return tuple(dict.fromkeys(option for option, _ in options if option in found)) if found else None


def _numbers(text: str, options: Options) -> set[str] | None:
    """Nothing but numbers, however they are set apart."""
    words = [word for word in re.findall(r"\w+", text.casefold()) if word not in _AND_WORDS]
    return _all(words, options) if len(words) > 1 and all(map(_NUMBER.fullmatch, words)) else None


def _split(text: str, options: Options) -> set[str] | None:
    """The pieces between commas, else those between "and"s."""
    pieces = [piece for piece in _BETWEEN.split(text) if piece.strip()]
    if len(pieces) > 1:
        return _joined(pieces, options)
    pieces = [piece for piece in _AND.split(text) if piece.strip()]
    return _all(pieces, options) if len(pieces) > 1 else None


def _joined(pieces: Sequence[str], options: Options) -> set[str] | None:
    """Each piece by itself, but neighbours that make up a label which holds a comma count as that label."""
    found: set[str] = set()
    start = 0
    while start < len(pieces):
        for end in range(len(pieces), start, -1):
            piece = _FIRST_AND.sub("", ", ".join(pieces[start:end]))
            ids = _exact(piece, options) or (_one_or_and(piece, options) if end - start == 1 else None)
            if ids:
                found |= ids
                start = end
                break
        else:
            return None
    return found


def _one_or_and(piece: str, options: Options) -> set[str] | None:
    one = match(piece, options)
    return {one} if isinstance(one, str) else _split(piece, options)


def _exact(text: str, options: Options) -> set[str]:
    typed = _bare(text)
    return {option for option, label in options if _bare(label) == typed}


def _all(pieces: Iterable[str], options: Options) -> set[str] | None:
    found = [match(piece, options) for piece in pieces]
    ids = {one for one in found if isinstance(one, str)}
    return ids if all(isinstance(one, str) for one in found) else None


def _by_number(digits: str, labels: Sequence[tuple[str, str]]) -> str | None:
    if any(label.isdigit() for _, label in labels):
        return next((option for option, label in labels if label == digits), None)
    place = int(digits)
    return labels[place - 1][0] if 1 <= place <= len(labels) else None


def _bare(text: str) -> str:
    """Without case, emoji, end marks and double spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    letters = "".join(
        sign if unicodedata.category(sign)[0] in "LMNPZ" or sign in "+€%" else " " for sign in folded
    )
    return " ".join(letters.replace("\ufe0f", "").replace("’", "'").split()).strip(_ENDS)


def _is(typed: str) -> Callable[[str], bool]:
    return lambda label: label == typed


def _begins(typed: str) -> Callable[[str], bool]:
    return lambda label: len(typed) >= SHORTEST_BEGINNING and label.startswith(typed)


def _is_close(typed: str) -> Callable[[str], bool]:
    def close(label: str) -> bool:
        if not SHORTEST_BEGINNING <= len(typed) <= LONGEST_TYPED:
            return False
        compared = SequenceMatcher(None, typed, label, autojunk=False)
        return compared.real_quick_ratio() >= CLOSE_ENOUGH and compared.ratio() >= CLOSE_ENOUGH

    return close
