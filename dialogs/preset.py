"""Programme presets: the rules a new programme starts from, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.journey import GROUP_MAX, GROUP_MIN, Form
from dialogs.pack import PACKS
from dialogs.sheet import PackError, Sheet

__all__ = ["PRESETS", "PackError", "Preset", "load_preset"]

PRESETS = Path(__file__).parent / "presets"

_NAME = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What a programme of this kind copies when it is created, and what its sign-up form offers.

    `forms`, `languages`, `shifts` and `topics` are ids with labels `form-<id>`, `language-<id>`, `shift-<id>` and
    `topic-<id>` in the phrasebook; a group has `group_min` to `group_max` members. Days and minutes are whole
    numbers; `zone` is an IANA name; `working_time`: one meets in working time. `notice` holds the phrase ids of what
    a person reads before joining, heading first, and `notice_version` its version. `reading` names what of the
    guide's reading a pair or group is pointed to at its start. `themes` are those of the topics that are named where
    people think of what to talk about; without any, the guide's own are. Seen by everyone who may join.
    """

    id: str
    pack: str
    pack_version: int
    notice_version: str
    notice: tuple[str, ...]
    forms: tuple[str, ...]
    group_min: int
    group_max: int
    rhythm_min_days: int
    rhythm_max_days: int
    duration_days: int
    meeting_minutes: int
    supervisor_confirms: bool
    working_time: bool
    zone: str
    languages: tuple[str, ...]
    shifts: tuple[str, ...]
    topics: tuple[str, ...]
    reading: tuple[str, ...]
    themes: tuple[str, ...]

    def phrases(self) -> frozenset[str]:
        """Every phrase id that a language must have for this preset."""
        named = (
            ("form", self.forms), ("language", self.languages), ("shift", self.shifts), ("topic", self.topics)
        )  # fmt: skip
        return frozenset(f"{kind}-{item}" for kind, items in named for item in items) | set(self.notice)


def load_preset(preset_id: str, root: Path = PRESETS, packs: tuple[Path, ...] = (PACKS,)) -> Preset:
    """The preset from its file below `root`, read once. Raises `PackError` naming file and id.

    The pack it names must be there, below one of `packs`.
    """
    return _read(preset_id, root, packs)


@cache
def _read(preset_id: str, root: Path, packs: tuple[Path, ...]) -> Preset:
    if not _NAME.fullmatch(preset_id):
        raise PackError(f"{root}: {preset_id!r} is no name of a preset")
    sheet = Sheet.read(root / f"{preset_id}.yaml")
    preset = Preset(
        id=sheet.text("preset"),
        pack=sheet.text("pack"),
        pack_version=sheet.number("pack-version"),
        notice_version=sheet.text("notice-version"),
        notice=sheet.ids("notice"),
        forms=sheet.ids("forms"),
        group_min=sheet.number("group-min"),
        group_max=sheet.number("group-max"),
        rhythm_min_days=sheet.number("rhythm-min-days"),
        rhythm_max_days=sheet.number("rhythm-max-days"),
        duration_days=sheet.number("duration-days"),
        meeting_minutes=sheet.number("meeting-minutes"),
        supervisor_confirms=sheet.flag("supervisor-confirms", None),
        working_time=sheet.flag("working-time"),
        zone=sheet.text("zone"),
        languages=sheet.ids("languages"),
        shifts=sheet.ids("shifts"),
        topics=sheet.ids("topics"),
        reading=sheet.ids("reading", required=False),
        themes=sheet.ids("themes", required=False),
    )
    sheet.close()
    _check(preset, preset_id, sheet)
    if not any((pack / preset.pack / f"v{preset.pack_version}").is_dir() for pack in packs):
        sheet.fail(f"there is no guide {preset.pack} version {preset.pack_version}")
    return preset


def _check(preset: Preset, preset_id: str, sheet: Sheet) -> None:
    if preset.id != preset_id:
        sheet.fail(f"says preset {preset.id}, but its file is {preset_id}.yaml")
    unknown = [form for form in preset.forms if form not in tuple(Form)]
    if unknown:
        sheet.fail(f"forms must be of {', '.join(Form)}, not {unknown[0]}")
    if not GROUP_MIN <= preset.group_min <= preset.group_max <= GROUP_MAX:
        sheet.fail(f"group-min and group-max must be from {GROUP_MIN} to {GROUP_MAX}, in this order")
    if strange := set(preset.themes) - set(preset.topics):
        sheet.fail(f"themes must be of topics, not {min(strange)}")
    if preset.rhythm_min_days > preset.rhythm_max_days:
        sheet.fail("rhythm-min-days is above rhythm-max-days")
    try:
        ZoneInfo(preset.zone)
    except (LookupError, ValueError, OSError):
        sheet.fail(f"zone {preset.zone} is not known")
