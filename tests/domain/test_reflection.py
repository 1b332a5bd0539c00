"""Reflection never asks too much, never twice, and never what the pair did not agree to or a person left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.own_questions import QuestionWish, Turn
from bot.domain.reflection import AT_MOST, Asked, Fate, agenda, is_over, next_questions, next_tip

IDS = [f"MID-{number:02}" for number in range(1, 13)]
OWN = ["q1", "q2"]
GOALS = "our-goals"
CONDITIONS = ["tasks-or-diary-agreed", "contact-agreed"]
BEGAN = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

orders = st.lists(st.sampled_from([*OWN, *IDS]), max_size=14)
whens = st.dictionaries(st.sampled_from(IDS), st.sampled_from(["", *CONDITIONS]))
held = st.sets(st.sampled_from(CONDITIONS))
moments = st.integers(0, 50).map(lambda days: BEGAN + timedelta(days=days))
pasts = st.lists(st.builds(Asked, st.sampled_from([*OWN, *IDS]), st.sampled_from(Fate), moments), max_size=30)
wishes = st.lists(
    st.builds(
        QuestionWish, id=st.uuids().map(str), journey=st.just("j"), person=st.just("aino"),
        question=st.sampled_from([*OWN, *IDS]), turn=st.sampled_from(Turn), at=moments,
    ),
    unique_by=lambda wish: wish.question,
)  # fmt: skip


@given(orders, pasts, held, whens, wishes, st.integers(-1, 20))
def test_a_check_in_asks_little_and_only_what_may_be_asked(
    order: list[str],
    past: list[Asked],
    conditions: set[str],
    when: dict[str, str],
    wanted: list[QuestionWish],
    count: int,
) -> None:
    asked = next_questions(order, past, conditions, when, wanted, count)

    assert len(asked) <= min(AT_MOST, max(count, 0))
    assert len(set(asked)) == len(asked)
    assert set(asked) <= set(order)
    assert all(not when.get(question) or when[question] in conditions for question in asked)
    assert not set(asked) & {wish.question for wish in wanted if wish.turn is Turn.OUT}
    assert not set(asked) & {one.question for one in past if one.fate is Fate.WAITS}
    assert asked == next_questions(order, list(reversed(past)), conditions, when, wanted[::-1], count)
    assert asked == next_questions(order, past, conditions, when, wanted, AT_MOST)[: max(count, 0)]


@given(orders, wishes)
def test_what_is_wanted_comes_first_and_what_can_wait_comes_last(
    order: list[str], wanted: list[QuestionWish]
) -> None:
    past: list[Asked] = []
    met: list[str] = []
    now = BEGAN + timedelta(days=60)
    while asked := next_questions(order, past, (), {}, wanted):
        met += asked
        past += [Asked(question, Fate.ANSWERED, now) for question in asked]

    turns = {wish.question: wish for wish in wanted}
    assert set(met) == {q for q in order if q not in turns or turns[q].turn is not Turn.OUT}

    def place(question: str) -> tuple[int, datetime, str]:
        wish = turns.get(question)
        if wish is None:
            return 1, BEGAN, ""
        return (0 if wish.turn is Turn.NEXT else 2), wish.at, wish.id

    assert [place(question) for question in met] == sorted(place(question) for question in met)
    unmoved = [question for question in met if question not in turns]
    assert unmoved == sorted(unmoved, key=order.index)


@dataclass
class Person:
    """Somebody on a long journey, round by round. `rounds` are the questions of each, none of them asked in vain."""

    order: list[str]
    when: dict[str, str]
    conditions: set[str] = field(default_factory=set)
    wishes: dict[str, QuestionWish] = field(default_factory=dict)
    past: list[Asked] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    asked_since: dict[str, list[Fate]] = field(default_factory=dict)
    day: int = 0

    @property
    def now(self) -> datetime:
        """A moment of its own for everything that happens."""
        self.day += 1
        return BEGAN + timedelta(days=self.day)

    def wish(self, question: str, turn: Turn | None) -> None:
        """Wants it next, later or not at all, or as the guide has it."""
        self.wishes.pop(question, None)
        if turn is not None:
            self.wishes[question] = QuestionWish(
                id=question, journey="j", person="p", question=question, turn=turn, at=self.now
            )
        if turn is Turn.NEXT:
            self.asked_since[question] = []

    def round(self, fates: list[Fate]) -> tuple[str, ...]:
        """A round of questions and what becomes of each; after a silence the rest of it is never shown."""
        asked = next_questions(self.order, self._history(), self.conditions, self.when, self.wishes.values())
        assert len(asked) <= AT_MOST
        now = self.now
        for question, fate in zip(asked, fates, strict=False):
            self.check(question)
            self.asked_since.setdefault(question, []).append(fate)
            if fate is Fate.WAITS:
                self.waiting.append(question)
                break
            self.past.append(Asked(question, fate, now))
            if fate is Fate.SILENT:
                break
        return asked

    def check(self, question: str) -> None:
        """It may come now: never twice unasked, but once more after a silence."""
        before = self.asked_since.get(question, [])
        assert before in ([], [Fate.SILENT]), f"{question} came although {before}"
        assert question not in self.waiting
        wish = self.wishes.get(question)
        assert wish is None or wish.turn is not Turn.OUT
        assert self.when.get(question, "") in {"", *self.conditions}

    def takes_up(self, question: str) -> None:
        """What waited is answered."""
        self.waiting.remove(question)
        self.past.append(Asked(question, Fate.ANSWERED, self.now))
        self.asked_since[question] = [*self.asked_since.get(question, []), Fate.ANSWERED][-2:]

    def _history(self) -> list[Asked]:
        return [*self.past, *(Asked(question, Fate.WAITS, BEGAN) for question in self.waiting)]


@given(st.lists(st.sampled_from([*OWN, *IDS]), unique=True, min_size=1), whens, st.data())
def test_over_a_long_journey_nothing_comes_twice_unasked_and_everything_comes(
    order: list[str], when: dict[str, str], data: st.DataObject
) -> None:
    """Answers, skips, silences, questions put off, wishes and conditions that come and go, in any order."""
    who = Person(order, when)
    for _ in range(data.draw(st.integers(0, 30))):
        what = data.draw(st.sampled_from(["round", "round", "wish", "condition", "answer"]))
        if what == "round":
            who.round(data.draw(st.lists(st.sampled_from(Fate), min_size=3, max_size=3)))
        elif what == "wish":
            who.wish(data.draw(st.sampled_from(order)), data.draw(st.sampled_from([None, *Turn])))
        elif what == "condition":
            who.conditions = data.draw(held)
        elif who.waiting:
            who.takes_up(who.waiting[0])

    who.conditions = set(CONDITIONS)
    for question in list(who.waiting):
        who.takes_up(question)
    for _ in range(len(order)):
        who.round([Fate.ANSWERED] * AT_MOST)
    out = {wish.question for wish in who.wishes.values() if wish.turn is Turn.OUT}
    assert set(who.asked_since) >= set(order) - out
    assert who.round([Fate.ANSWERED] * AT_MOST) == ()


@given(st.lists(st.sampled_from(IDS), unique=True, min_size=1))
def test_silence_brings_a_question_back_exactly_once(order: list[str]) -> None:
    who = Person(order, {})
    asked: list[str] = []
    for _ in range(3 * len(order)):
        asked += who.round([Fate.SILENT])[:1]
    assert sorted(asked) == sorted(order * 2)


@given(st.sampled_from([Fate.ANSWERED, Fate.PASSED, Fate.SILENT]), st.integers(0, 3))
def test_what_a_person_wishes_for_comes_again_and_then_rests_again(fate: Fate, rounds: int) -> None:
    who = Person(["MID-01"], {})
    for _ in range(rounds):
        who.round([fate])
    who.wish("MID-01", Turn.NEXT)
    assert who.round([Fate.PASSED]) == ("MID-01",)
    assert who.round([Fate.PASSED]) == ()
    assert is_over("MID-01", who.past, who.wishes["MID-01"])


def test_what_is_left_out_stays_out_until_it_is_wanted_back() -> None:
    who = Person(["MID-01", "MID-02"], {})
    who.wish("MID-01", Turn.OUT)
    assert who.round([Fate.ANSWERED]) == ("MID-02",)
    assert who.round([]) == ()
    who.wish("MID-01", None)
    assert who.round([Fate.ANSWERED]) == ("MID-01",)


def test_a_question_waits_for_its_condition_and_comes_when_it_holds() -> None:
    when = {"MID-12": "tasks-or-diary-agreed"}

    assert next_questions(["MID-12", "MID-01"], (), (), when) == ("MID-01",)
    assert next_questions(["MID-12", "MID-01"], (), {"tasks-or-diary-agreed"}, when) == ("MID-12", "MID-01")
    wish = QuestionWish(id="w", journey="j", person="p", question="MID-12", turn=Turn.NEXT, at=BEGAN)
    assert next_questions(["MID-01", "MID-12"], (), (), when, [wish]) == ("MID-01",)


@given(
    st.lists(st.sampled_from(IDS), min_size=2, unique=True),
    st.sampled_from(["", GOALS]),
    st.text(),
    st.data(),
)
def test_an_agenda_has_two_or_three_things_and_begins_with_open_goals(
    order: list[str], goals: str, meeting: str, data: st.DataObject
) -> None:
    used = data.draw(st.lists(st.sampled_from([*order, GOALS]), max_size=30))

    things = agenda(order, goals, meeting, used)

    assert 2 <= len(things) <= 3
    assert len(set(things)) == len(things)
    assert (things[0] == GOALS) == (goals == GOALS)
    assert things == agenda(order, goals, meeting, used)
    assert set(things) <= {*order, GOALS}


@given(st.lists(st.sampled_from(IDS), min_size=2, unique=True), st.sampled_from(["", GOALS]))
def test_meeting_by_meeting_every_thing_comes_up_before_one_comes_again(order: list[str], goals: str) -> None:
    used: list[str] = []
    for meeting in range(len(order)):
        used += [thing for thing in agenda(order, goals, f"m{meeting}", used) if thing != GOALS]
        met = [used.count(thing) for thing in order]
        assert max(met) - min(met) <= 1


@given(
    st.lists(st.sampled_from(IDS), min_size=2, unique=True),
    st.lists(st.sampled_from(OWN), unique=True),
    st.sampled_from(["", GOALS]),
)
def test_own_questions_come_to_the_table_first_and_then_take_turns_with_the_guides(
    order: list[str], own: list[str], goals: str
) -> None:
    first = agenda(order, goals, "m0", [], own=own)
    assert first[: len(own)] == tuple(own)
    assert len(first) == 3 if goals else len(first) == 2
    used: list[str] = list(first)
    for meeting in range(1, len(order) + len(own)):
        used += agenda(order, goals, f"m{meeting}", used, own=own)
        met = [used.count(thing) for thing in [*order, *own]]
        assert max(met) - min(met) <= 1


def test_an_agenda_leaves_out_what_was_not_agreed() -> None:
    when = {"MID-12": "tasks-or-diary-agreed"}

    assert agenda(["MID-12", "MID-01"], "", "m1", [], (), when) == ("MID-01",)
    assert set(agenda(["MID-12", "MID-01"], "", "m1", [], CONDITIONS, when)) == {"MID-01", "MID-12"}


def test_different_meetings_start_from_different_things() -> None:
    assert len({agenda(IDS, "", f"m{number}", []) for number in range(20)}) > 3


@given(st.lists(st.sampled_from(["TIP-01", "TIP-02", "TIP-03"]), min_size=1, unique=True))
def test_tips_take_turns(tips: list[str]) -> None:
    used: list[str] = []
    for _ in range(3 * len(tips)):
        used.append(next_tip(tips, used))

    assert used == tips * 3


def test_a_guide_without_tips_has_none_to_give() -> None:
    assert next_tip([], ["TIP-01"]) == ""
