"""Presets: the rules a programme starts from, with faults named."""

import shutil
from pathlib import Path

import pytest

from dialogs.pack import load_pack
from dialogs.preset import PRESETS, PackError, load_preset


def test_care_work_is_what_the_slides_recommend() -> None:
    preset = load_preset("care-work")

    assert (preset.rhythm_min_days, preset.rhythm_max_days) == (14, 21)
    assert (preset.duration_days, preset.meeting_minutes) == (182, 60)
    assert preset.supervisor_confirms
    assert preset.zone == "Europe/Helsinki"
    assert {"fi", "sv", "en"} <= set(preset.languages)
    assert 12 <= len(preset.topics) <= 14
    assert {"wellbeing", "work-and-life"} <= set(preset.topics)
    assert preset.shifts == ("day", "evening", "night", "weekend", "office")
    assert load_pack(preset.pack, preset.pack_version).key == "mentoring-journey/v1"


def test_entrepreneurs_walk_as_equals_without_a_supervisor() -> None:
    preset = load_preset("entrepreneurs")

    assert preset.forms == ("peer-pair", "peer-group")
    assert (preset.rhythm_min_days, preset.rhythm_max_days) == (28, 42)
    assert not preset.supervisor_confirms
    assert {"business", "entrepreneurship", "work-and-life", "wellbeing"} <= set(preset.topics)
    assert {"business", "entrepreneurship", "work-and-life", "wellbeing"} <= set(preset.themes)
    assert "notice-seen" not in preset.notice


def test_a_peer_group_has_four_to_ten_members_who_meet_monthly() -> None:
    preset = load_preset("peer-group")

    assert preset.forms == ("peer-group",)
    assert (preset.group_min, preset.group_max) == (4, 10)
    assert (preset.rhythm_min_days, preset.rhythm_max_days) == (28, 28)


@pytest.mark.parametrize("name", ["care-work", "entrepreneurs", "peer-group"])
def test_every_rhythm_of_the_preset_can_be_chosen_in_its_agreement(name: str) -> None:
    preset = load_preset(name)
    pack = load_pack(preset.pack, preset.pack_version)
    rhythms = {option.days for option in pack.question("START-04a").options}
    durations = {option.days for option in pack.question("START-03").options}
    lengths = {option.minutes for option in pack.question("START-04b").options}

    assert {preset.rhythm_min_days, preset.rhythm_max_days} <= rhythms
    assert preset.duration_days in durations
    assert preset.meeting_minutes in lengths


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("zone: Europe/Helsinki", "zone: Europe/Helsingfors", "zone Europe/Helsingfors is not known"),
        ("zone: Europe/Helsinki", "zone: ../secret", "zone ../secret is not known"),
        ("rhythm-min-days: 14", "rhythm-min-days: 28", "rhythm-min-days is above rhythm-max-days"),
        ("supervisor-confirms: yes", "supervisor-confirms: maybe", "supervisor-confirms must be yes or no"),
        ("supervisor-confirms: yes\n", "", "supervisor-confirms must be a text"),
        ("preset: care-work", "preset: other", "says preset other, but its file is care-work.yaml"),
        ("pack-version: 1", "pack-version: 99", "there is no guide mentoring-journey version 99"),
        ("forms: [mentor-pair,", "forms: [trio,", "not trio"),
        ("group-min: 4", "group-min: 2", "group-min and group-max must be from 3 to 10"),
        ("group-max: 6", "group-max: 3", "group-min and group-max must be from 3 to 10"),
        ("shifts: [day,", "shift: [day,", "shifts must be a list of ids"),
        ("meeting-minutes: 60", "meeting-minutes: 60\ncolour: red", "unknown key colour"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    file = tmp_path / "care-work.yaml"
    shutil.copy(PRESETS / "care-work.yaml", file)
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(PackError) as caught:
        load_preset("care-work", tmp_path)

    assert said in str(caught.value)


@pytest.mark.parametrize("preset_id", ["nothing-here", "../presets/care-work", ""])
def test_a_preset_that_is_not_there_is_an_error(preset_id: str) -> None:
    with pytest.raises(PackError):
        load_preset(preset_id)
