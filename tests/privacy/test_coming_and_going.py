"""Whoever joins a group never reads what was given before they came; who left reads nothing, and is read by nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.gate import readable
from bot.domain.journey import Form, Journey
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Role
from bot.domain.world import World

AT = datetime(2027, 1, 1, tzinfo=UTC)
PEOPLE = ("ada", "bo", "cy", "di", "eva", "finn")
FIRST = PEOPLE[:4]

happenings = st.lists(
    st.tuples(
        st.sampled_from(["joins", "leaves", "shares", "says", "shows", "takes back"]), st.sampled_from(PEOPLE)
    ),
    max_size=25,
)


class Story:
    """A group over time: who was there when something was given, and what each may read now."""

    def __init__(self) -> None:
        self.world = World()
        self.journey = Journey(
            id="j", programme="g", members=FIRST, roles=(Role.PEER,) * 4, form=Form.PEER_GROUP, began_at=AT,
            ends_at=AT + timedelta(days=182), rhythm_days=28, meeting_minutes=60,
        )  # fmt: skip
        self.there: dict[str, frozenset[str]] = {}
        self.count = 0

    def go(self, what: str, person: str) -> None:
        """One thing happens, as the dialogs do it (see `newcomer`, `departed`, `showing`)."""
        inside = person in self.journey.members
        if what == "joins" and not inside:
            self.journey = self.journey.with_member(person, Role.PEER, AT)
        elif what == "leaves" and inside and len(self.journey.members) > 2:
            self.journey = self.journey.without_member(person)
            self._close(person)
        elif what == "takes back":
            for answer in self._of(person):
                self.world.keep(answer.taken_back())
        elif inside and what in ("shares", "says", "shows"):
            self._give(what, person)
        self.world.keep(self.journey)

    def _give(self, what: str, person: str) -> None:
        self.count += 1
        seen_by = {"shares": SeenBy.AUTHOR, "says": SeenBy.PAIR, "shows": SeenBy.PAIR_WHEN_ALL}[what]
        authors = self.journey.members if what == "shows" else (person,)
        for author in authors:
            answer = Answer(
                id=f"a{self.count}-{author}", author=author, journey="j", question=f"q{self.count}",
                seen_by=seen_by, at=AT,
            )  # fmt: skip
            others = self.journey.partners_of(author)
            self.world.keep(answer.shown(*others) if what == "shows" else answer.shared(*others))
            self.there[answer.id] = frozenset(self.journey.members)

    def _close(self, person: str) -> None:
        for answer in list(self.world.all(Answer)):
            closed = answer.taken_back() if answer.author == person else answer.without(person)
            self.world.keep(closed)

    def _of(self, person: str) -> list[Answer]:
        return list(self.world.all(Answer, lambda answer: answer.author == person))


@given(happenings)
def test_words_stay_with_those_who_were_there_and_are_still(story: list[tuple[str, str]]) -> None:
    told = Story()
    for what, person in story:
        told.go(what, person)
    for answer in told.world.all(Answer):
        for person in PEOPLE:
            may = readable(told.world, answer.id, person)
            if person == answer.author:
                assert may
            else:
                both_here = {person, answer.author} <= set(told.journey.members)
                assert not may or (both_here and person in told.there[answer.id])


@given(happenings)
def test_members_and_roles_stay_in_step_and_nobody_is_in_twice(story: list[tuple[str, str]]) -> None:
    told = Story()
    for what, person in story:
        told.go(what, person)
        journey = told.journey
        assert len(journey.members) == len(journey.roles) == len(set(journey.members)) >= 2
        assert set(journey.roles) == {Role.PEER}
        assert {who for who, _ in journey.joined} <= set(journey.members)
        assert set(journey.left_by).isdisjoint(journey.members)
        assert journey.host in ("", *journey.members)
