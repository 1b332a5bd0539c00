"""The books that a decision looks things up in: words, guide packs, presets. Loaded once, immutable.

A workplace's own guides lie in a folder of its own, beside the product's: `<guide>/v<N>` as every pack, presets in
`presets/<preset>.yaml`, and the words that those presets need (topics, notices, their names) in
`presets/words/<language>.ftl`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bot.domain.programme import Programme
from dialogs.own_guide import own_guide
from dialogs.pack import PACKS, Pack, PackError, load_pack
from dialogs.phrasebook import Phrasebook
from dialogs.preset import PRESETS, Preset, load_preset

__all__ = ["Books", "PackError", "open_books"]

OWN_PRESETS = "presets"
OWN_WORDS = "words"


@dataclass(frozen=True, slots=True)
class Books:
    """Words in every language, guide packs by name and version, presets by id: the product's, then a workplace's."""

    words: Phrasebook
    packs: Mapping[tuple[str, int], Pack]
    kinds: Mapping[str, Preset]

    def pack(self, name: str, version: int) -> Pack:
        """A guide pack. Raises `PackError` when no shelf has it."""
        found = self.packs.get((name, version))
        if found is None:
            raise PackError(f"there is no guide {name} version {version}")
        return found

    def guide(self, programme: Programme, version: int = 0) -> Pack:
        """A programme's guide with its own questions and words, in a version (0 for the programme's own).

        Raises `PackError` when no shelf has it.
        """
        return own_guide(self.pack(programme.pack, version or programme.pack_version), programme)

    def preset(self, preset_id: str) -> Preset:
        """A programme preset. Raises `PackError` when no shelf has it."""
        found = self.kinds.get(preset_id)
        if found is None:
            raise PackError(f"there is no preset {preset_id}")
        return found

    def read_all(self) -> None:
        """Read all words now: a first reader would otherwise wait a second for them. Takes about that long."""
        self.words.read_all([pack.key for pack in self.packs.values()])

    def presets(self) -> tuple[Preset, ...]:
        """Every preset, the product's first."""
        return tuple(self.kinds.values())


def open_books(guides: Path | None = None) -> Books:
    """The product's books, and a workplace's own from the folder `guides` beside them.

    Raises `PackError` naming the file of a guide or preset that cannot be used, or that is there already.
    """
    shelves = (PACKS,) if guides is None else (PACKS, guides)
    folders = (PRESETS,) if guides is None else (PRESETS, guides / OWN_PRESETS)
    packs: dict[tuple[str, int], Pack] = {}
    for pack, folder in (found for shelf in shelves for found in _packs(shelf)):
        if (pack.name, pack.version) in packs:
            raise PackError(f"{folder}: there is a guide {pack.key} already; give this one another name")
        packs[pack.name, pack.version] = pack
    presets: dict[str, Preset] = {}
    for file in (found for folder in folders for found in sorted(folder.glob("*.yaml"))):
        if file.stem in presets:
            raise PackError(f"{file}: there is a preset {file.stem} already; give this one another name")
        preset = presets[file.stem] = load_preset(file.stem, file.parent, shelves)
        if lost := set(preset.reading) - packs[preset.pack, preset.pack_version].reading.keys():
            raise PackError(f"{file}: reading: the guide {preset.pack} has no {min(lost)}")
    more = () if guides is None else (guides / OWN_PRESETS / OWN_WORDS,)
    words = Phrasebook(packs=shelves, more=more)
    return Books(words, MappingProxyType(packs), MappingProxyType(presets))


def versions(shelf: Path) -> list[Path]:
    """The folders of all packs on a shelf, by name and version. Raises `PackError` when there is no such folder."""
    if not shelf.is_dir():
        raise PackError(f"{shelf}: is no folder")
    return sorted(
        folder for folder in shelf.glob("*/v*") if folder.is_dir() and folder.parent.name != OWN_PRESETS
    )


def _packs(shelf: Path) -> Iterator[tuple[Pack, Path]]:
    for folder in versions(shelf):
        number = folder.name.removeprefix("v")
        if not (number.isascii() and number.isdigit()):
            raise PackError(f"{folder}: is no version of a guide; name the folder v1, v2 …")
        yield load_pack(folder.parent.name, int(number), shelf), folder
