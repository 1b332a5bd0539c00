"""One set of words in one language: Fluent files, merged once and kept ready for formatting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.core import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource, TextElement

LONGEST_PLAIN_ARGUMENT = 500
"""Fluent refuses parts of more than 2500 characters; arguments longer than this go round it."""
OPENING, CLOSING = "\ue000", "\ue001"
"""Private-use signs that hold the place of such an argument; our own sentences never contain them."""


class MissingWords(LookupError):
    """A phrase, or an argument of one, that the phrasebook does not know. Carries ids only."""


class Shelf:
    """The merged words of some files in one language.

    `locale` says how numbers and lists go: the one that the words name under the id `locale`, else the given tag
    (BCP 47). Raises ValueError naming the file that is not Fluent.
    """

    def __init__(self, files: Iterable[Path], tag: str) -> None:
        resources = [_read(file) for file in files]
        self.locale = Locale.parse(_named_locale(resources) or tag, sep="-")
        self._bundle = FluentBundle([str(self.locale)], use_isolating=False)
        self._fixed: dict[str, str] = {}
        for resource in resources:
            self._bundle.add_resource(resource)

    def __contains__(self, phrase_id: str) -> bool:
        return self._bundle.has_message(phrase_id)

    def say(self, phrase_id: str, arguments: Mapping[str, str | int]) -> str:
        """The sentence. Raises `MissingWords` when an argument that it needs is not given."""
        if not arguments:
            fixed = self._fixed.get(phrase_id)
            if fixed is None:
                fixed = self._fixed[phrase_id] = self._format(phrase_id, {})
            return fixed
        held = [name for name, value in arguments.items() if isinstance(value, str) and _is_unwieldy(value)]
        if not held:
            return self._format(phrase_id, arguments)
        places = {name: f"{OPENING}{place}{CLOSING}" for place, name in enumerate(held)}
        said = self._format(phrase_id, {**arguments, **places})
        pieces = said.replace(CLOSING, OPENING).split(OPENING)
        return "".join(
            str(arguments[held[int(piece)]]) if index % 2 else piece for index, piece in enumerate(pieces)
        )

    def _format(self, phrase_id: str, arguments: Mapping[str, str | int]) -> str:
        pattern = self._bundle.get_message(phrase_id).value
        if pattern is None:
            raise MissingWords(phrase_id)
        said, errors = self._bundle.format_pattern(pattern, dict(arguments))
        if errors or not isinstance(said, str):
            raise MissingWords(f"{phrase_id}: {errors[0]}" if errors else phrase_id)
        return said


def _is_unwieldy(value: str) -> bool:
    return len(value) > LONGEST_PLAIN_ARGUMENT or OPENING in value or CLOSING in value


def _read(file: Path) -> Resource:
    resource = FluentResource(file.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise ValueError(f"{file} is not Fluent: {(entry.content or '').strip()[:80]}")
    return resource


def _named_locale(resources: Iterable[Resource]) -> str:
    for resource in resources:
        for entry in resource.body:
            if isinstance(entry, Message) and entry.id.name == "locale" and entry.value is not None:
                return "".join(part.value for part in entry.value.elements if isinstance(part, TextElement))
    return ""
