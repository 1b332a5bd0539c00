"""A guide pack is what the guide says, never changes once released, and says clearly what is wrong with it."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bot.domain.journey import Phase
from bot.domain.privacy import SeenBy
from dialogs.pack import PACKS, Choice, Pack, PackError, Voice, load_pack
from dialogs.uses import PHRASE_USES, QUESTION_USES

NAME = "mentoring-journey"

# what has been released stays as it is, byte for meaning: add a line for a new version, never change one
RELEASED = {
    "mentoring-journey/v1": "451b3181755cd4b661fd159c1c29125d6771329ece5d57a8286d09ba653d04f8",
}


def digest(file: Path) -> str:
    """What the structure says, whatever its layout and comments."""
    said = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


@pytest.fixture
def pack() -> Pack:
    return load_pack(NAME, 1)


def test_released_structures_never_change() -> None:
    there = {f"{file.parts[-3]}/{file.parts[-2]}": digest(file) for file in PACKS.glob("*/*/structure.yaml")}

    assert there == RELEASED


def test_every_question_of_the_guide_is_there(pack: Pack) -> None:
    start = ["01", "02", "03", "04a", "04b", "05a", "05b", "05c", "06a", "06b", "07", "08", "09a", "09b", "10",
             "11a", "11b"]  # fmt: skip
    expected = [f"START-{number}" for number in start] + ["ART-04", "CONFIDENTIALITY"]

    assert list(pack.start) == expected
    assert list(pack.agreement) == expected
    assert sorted(pack.check_in) == [f"MID-{number:02}" for number in range(1, 13)]
    assert list(pack.end) == [f"END-{number:02}" for number in range(1, 12)]
    assert pack.halfway == ("MID-01", "MID-02", "MID-07")
    assert pack.evaluation == ("END-OWN", "END-SHARED")
    assert pack.tips == ("TIP-01", "TIP-02", "TIP-03")
    assert [len(listed) for listed in (pack.what, pack.angles, pack.benefits, pack.wishes)] == [4, 3, 5, 2]
    assert set(pack.reading) == {"PATH1-07", *(f"READ-0{number}" for number in range(1, 6))}


def test_thoughts_of_ones_own_are_seen_by_nobody_else(pack: Pack) -> None:
    mine = {question.id for question in pack.questions.values() if question.seen_by is SeenBy.AUTHOR}
    agreed = {question.id for question in pack.questions.values() if question.seen_by is SeenBy.PAIR}

    assert mine == {"START-01", "START-02", "MID-03", "MID-04", "MID-11", "END-02", "END-03", "END-04", "END-05",
                    "END-06", "END-07", "END-09", "END-OWN"}  # fmt: skip
    assert agreed == set(pack.agreement) - {"START-01", "START-02"}
    assert pack.question("MID-01").seen_by is SeenBy.PAIR_WHEN_ALL


def test_an_agenda_never_holds_a_question_to_oneself(pack: Pack) -> None:
    for phase in Phase:
        voices = {pack.question(question).voice for question in pack.agenda[phase]}
        assert Voice.MINE not in voices


def test_ready_choices_mean_numbers_where_the_rhythm_needs_them(pack: Pack) -> None:
    def days(question: str) -> list[int | None]:
        return [option.days for option in pack.question(question).options]

    assert days("START-03") == [91, 182, 365, None]
    assert days("START-04a") == [14, 21, 28, 42, None]
    assert [option.minutes for option in pack.question("START-04b").options] == [30, 45, 60, 90]


@pytest.mark.parametrize(
    ("entries", "holding"),
    [
        ({}, set()),
        ({"START-05a": "option:cafe"}, {"place-agreed", "place-costs"}),
        ({"START-05a": "option:remote"}, set()),
        ({"START-05a": "answer-1"}, set()),
        ({"START-09a": "option:when-needed"}, {"contact-agreed"}),
        ({"START-10": "option:sometimes", "START-11a": "option:no"}, {"tasks-or-diary-agreed"}),
        ({"START-10": "option:no", "START-11a": "option:talk"}, {"tasks-or-diary-agreed", "diary-agreed"}),
        ({"START-10": "option:no", "START-11a": "option:no"}, set()),
    ],
)
def test_what_the_pair_agreed_decides_what_is_asked(
    pack: Pack, entries: dict[str, str], holding: set[str]
) -> None:
    assert pack.conditions_in(entries) == holding


def test_costs_diary_and_messages_are_asked_about_only_when_agreed(pack: Pack) -> None:
    assert pack.when == {
        "START-05b": "place-agreed",
        "START-05c": "place-costs",
        "START-09b": "contact-agreed",
        "START-11b": "diary-agreed",
        "MID-12": "tasks-or-diary-agreed",
    }


def test_a_guide_says_which_of_its_questions_the_product_uses_for_what(pack: Pack) -> None:
    assert pack.use("tasks") == "START-10"
    assert pack.use("end-lead") == "END-00"
    assert set(pack.uses) == {*QUESTION_USES, *PHRASE_USES}


@pytest.mark.parametrize(
    ("entries", "agreed"),
    [({}, False), ({"START-10": "option:no"}, False), ({"START-10": "option:yes"}, True),
     ({"START-10": "answer-1"}, True)],
)  # fmt: skip
def test_tasks_are_agreed_by_anything_but_silence_and_no(
    pack: Pack, entries: dict[str, str], agreed: bool
) -> None:
    assert pack.agreed("tasks", entries) is agreed


@pytest.mark.parametrize(
    ("entry", "place"), [("option:cafe", "cafe"), ("answer-1", ""), ("", ""), ("option:gone", "")]
)
def test_the_agreed_place_is_one_that_the_product_knows(pack: Pack, entry: str, place: str) -> None:
    assert pack.place_in({"START-05a": entry}) == place


def test_a_place_of_the_guides_own_may_be_one_that_the_product_knows(pack: Pack) -> None:
    where = replace(pack.question("START-05a"), options=(Choice(id="bar", place="cafe"), Choice(id="barn")))
    own = replace(pack, questions={**pack.questions, "START-05a": where})

    assert own.place_in({"START-05a": "option:bar"}) == "cafe"
    assert own.place_in({"START-05a": "option:barn"}) == ""


def test_a_guide_may_do_without_a_use(pack: Pack) -> None:
    without = replace(pack, uses={})

    assert without.use("tasks") == ""
    assert not without.agreed("tasks", {"START-10": "option:yes"})


def test_a_pack_is_read_once_and_cannot_be_changed(pack: Pack) -> None:
    assert load_pack(NAME, 1) is pack
    with pytest.raises(TypeError):
        pack.questions["START-01"] = pack.question("START-02")  # type: ignore[index]


Break = Callable[[str], str]


def swap(old: str, new: str) -> Break:
    """Change one place of the structure."""

    def broken(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return broken


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (swap("voice: I,", "voise: I,"), "questions.START-01: voice must be a text"),
        (swap("note: yes}", "note: yes, colour: red}"), "questions.START-01: unknown key colour"),
        (swap("voice: we,", "voice: they,"), "questions.START-03: voice must be one of I, we, none, not they"),
        (swap("when: place-costs", "when: place-cost"), "START-05c: no condition place-cost"),
        (swap("[cafe]", "[bar]"), "conditions.place-costs.START-05a: there is no bar"),
        (swap("{START-10: [", "{START-99: ["), "conditions.tasks-or-diary-agreed: there is no START-99"),
        (swap("halfway: [MID-01", "halfway: [MID-00"), "lists.halfway: there is no MID-00"),
        (swap("halfway: [MID-01, ", "halfway: [MID-02, "), "lists: halfway names MID-02 twice"),
        (swap("under-way: [MID-10", "under-way: [MID-03"), "agenda.under-way: MID-03 is a question to oneself"),
        (swap("days: 91", "days: three"), "days must be a whole number above zero, not three"),
        (swap("agreement: yes, note: yes", "agreement: true, note: yes"), "agreement must be yes or no, not true"),
        (swap("agreement: yes, note: yes", "note: yes"), "lists.agreement: START-01 is listed or marked"),
        (swap("{id: cafe}", "{id: cafe, place: bar}"), "place must be one of workplace, quiet-room"),
        (swap("id: 3-months", "id: 6-months"), "questions.START-03: an option stands twice"),
        (swap("{id: walk}", "{id: hint}"), "hint is no id of an option"),
        (swap("MID-01: {phase: under-way, voice: we, kind: text}", "MID-01: {phase: under-way, voice: we, "
              "kind: choice}"), "questions.MID-01: a choice needs two options or more"),
        (swap("  MID-02: {", "  MID-01: {"), "MID-01 stands twice"),
        (swap("version: 1", "version: 2"), "says mentoring-journey version 2"),
        (swap("reading:", "readings:"), "unknown key readings"),
        (swap("lists:", "list:"), "lists is missing"),
        (swap("  check-in: [", "  checkin: ["), "lists: check-in must be a list of ids"),
        (swap("tasks: START-10", "tasks: START-99"), "uses.tasks: there is no START-99"),
        (swap("tasks: START-10", "task: START-10"), "uses: there is no use task; there are goals, themes"),
        (swap("tasks: START-10", "tasks: START-07"), "uses.tasks: START-07 must have the option no"),
        (swap("rhythm: START-04a", "rhythm: START-07"), "uses.rhythm: START-07 must have an option with days"),
        (swap("insights: MID-04", "insights: MID-05"), "uses.insights: MID-05 must have voice I"),
        (swap("end-lead: END-00", "end-lead: END-01"), "uses.end-lead: there is no END-01"),
        (swap("phrases:", "extra: yes\nphrases:"), "unknown key extra"),
        (swap("questions:\n", "questions: [\n"), "structure.yaml"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_file_and_place(tmp_path: Path, fault: Break, said: str) -> None:
    folder = tmp_path / NAME / "v1"
    shutil.copytree(PACKS / NAME / "v1", folder)
    file = folder / "structure.yaml"
    file.write_text(fault(file.read_text(encoding="utf-8")), encoding="utf-8")

    with pytest.raises(PackError) as caught:
        load_pack(NAME, 1, tmp_path)

    assert said in str(caught.value)
    assert str(file) in str(caught.value)


@pytest.mark.parametrize(("name", "version"), [(NAME, 99), ("nothing-here", 1), ("../packs", 1), ("", 1)])
def test_a_pack_that_is_not_there_is_an_error(name: str, version: int) -> None:
    with pytest.raises(PackError):
        load_pack(name, version)


def test_an_unknown_question_is_an_error(pack: Pack) -> None:
    with pytest.raises(PackError, match="mentoring-journey/v1: no question START-99"):
        pack.question("START-99")
