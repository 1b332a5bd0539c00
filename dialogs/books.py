"""The books that a decision looks things up in: words, guide packs, presets. Loaded once, immutable."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.programme import Programme
from dialogs.own_guide import own_guide
from dialogs.pack import Pack, load_pack
from dialogs.phrasebook import Phrasebook
from dialogs.preset import Preset, load_preset


@dataclass(frozen=True, slots=True)
class Books:
    """Words in every language, and the shelves of packs and presets."""

    words: Phrasebook

    def pack(self, name: str, version: int) -> Pack:
        """A guide pack. Raises `PackError` naming the file when it cannot be read."""
        return load_pack(name, version)

    def guide(self, programme: Programme, version: int = 0) -> Pack:
        """A programme's guide with its own questions and words, in a version (0 for the programme's own).

        Raises `PackError` naming the file when it cannot be read.
        """
        return own_guide(self.pack(programme.pack, version or programme.pack_version), programme)

    def preset(self, preset_id: str) -> Preset:
        """A programme preset. Raises `PackError` naming the file when it cannot be read."""
        return load_preset(preset_id)
