"""Who joins later never reads what was said, shared or shown before; who has left reads nothing more, nor is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.event import Pressed, Said
from bot.domain.goals import Goal
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import command
from bot.domain.privacy import Answer, Sealed, SeenBy
from dialogs.agreement_members import hand_agreement
from dialogs.newcomer import welcome
from tests.dialogs.coming_and_going import join, leave
from tests.dialogs.grouped import Group, group
from tests.dialogs.paired import JOURNEY
from tests.talk import START

FIRST, LATER = ("aino", "liam", "sanna"), ("tuomas", "ulla")
TOGETHER, ALONE = "MID-10", "MID-04"
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "join",
                "leave",
                "answer",
                "think",
                "share",
                "show",
                "no",
                "take-back",
                "edit",
                "goal",
                "show-goal",
            ]
        ),
        st.sampled_from((*FIRST, *LATER)),
    ),
    min_size=6,
    max_size=22,
)


@dataclass
class Told:
    """What the people know of their own words: to whom each was given, by its author's last word on it."""

    together: Group
    given: dict[str, set[str]] = field(default_factory=dict)

    def members(self) -> frozenset[str]:
        """Who is in the group now."""
        return frozenset(self.together.journey().members)

    def answer(self, user: str, question: str) -> Answer | None:
        """A member's own reflection."""
        goals = {words for goal in self.together.world().all(Goal) for words in goal.history}
        return next((a for a in self.together.answers(user, question) if a.id not in goals), None)

    def give(self, answer: Answer) -> None:
        """The author gives it to those who are there."""
        self.given.setdefault(answer.id, set()).update(self.members() - {answer.author})

    def take(self, answer: Answer) -> None:
        """The author has it alone again."""
        self.given.pop(answer.id, None)

    def check(self) -> None:
        """Nobody can read more than they were given, and only while author and reader are there."""
        world, members = self.together.world(), self.members()
        answers = {a.id: a for a in world.all(Answer)}
        for user in (*FIRST, *LATER):
            who = self.together.talk.id(user)
            opened = self._opened(who, list(answers))
            for answer in (answers[one] for one in opened if answers[one].author != who):
                assert {who, answer.author} <= members, "read by, or of, somebody who is not there"
                assert who in self.given.get(answer.id, set()), "read by somebody to whom it was not given"
                if answer.seen_by is SeenBy.PAIR_WHEN_ALL:
                    assert self._shows(who, answer.question), "read by somebody whose own is not open"

    def _opened(self, who: str, answers: list[str]) -> list[str]:
        """Which of the answers the door opens for a person."""
        return list(self.together.talk.store.transact(lambda unit: unit.words(answers, who)))

    def _shows(self, who: str, question: str) -> bool:
        mine = [a for a in self.together.world().all(Answer) if (a.author, a.question) == (who, question)]
        return any(self.given.get(a.id) for a in mine)


def act(told: Told, what: str, user: str) -> None:
    """One act, if this person can do it now."""
    together = told.together
    talk, who = together.talk, together.talk.id(user)
    inside = who in told.members()
    if what == "join" and not inside and user not in together.members:
        join(together, user, hand_agreement)
    elif not inside:
        return
    elif what == "leave" and len(together.members) > 2:
        leave(together, user)
        for answer in together.world().all(Answer, lambda a: a.author == who):
            told.take(answer)
        for readers in told.given.values():
            readers.discard(who)
    elif what in ("answer", "think"):
        question, number = (TOGETHER, 1) if what == "answer" else (ALONE, 2)
        if told.answer(user, question) is None:
            together.reflect(user, "matkalla", number, f"{what} of {user}")
    else:
        _with_own_words(told, what, user)
    talk.advance(minutes=5)


def _with_own_words(told: Told, what: str, user: str) -> None:
    together = told.together
    question = TOGETHER if what in ("show", "edit") else ALONE
    answer = told.answer(user, question)
    if what == "goal":
        before = {one.id for one in together.answers(user, "goal-words")}
        press(together, user, "goals", f"add:{JOURNEY}")
        for words in (f"goal of {user}", "Näytä ryhmälle"):
            together.talk.act(user, Said(words))
        (new,) = (one for one in together.answers(user, "goal-words") if one.id not in before)
        told.give(new)
    elif what == "show-goal":
        goals = together.world().all(Goal, lambda g: g.owner == together.talk.id(user))
        for goal in list(goals):
            press(together, user, "goals", f"show:{goal.journey}")
            together.talk.act(user, Said("1"))
            told.give(together.world().get(Answer, goal.words))
    elif answer is None:
        return
    elif what in ("share", "show"):
        press(together, user, "share-answer", answer.id)
        told.give(answer)
    elif what == "take-back":
        press(together, user, "take-back", answer.id)
        told.take(answer)
    elif what == "edit":
        press(together, user, "edit-answer", answer.id)
        together.talk.act(user, Said(f"other words of {user}"))
        told.take(answer)


def press(together: Group, user: str, word: str, subject: str) -> None:
    """A button that may stand in chat history."""
    together.talk.act(user, Pressed(command(word, subject).encode()))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS)
def test_nobody_reads_what_was_not_given_to_them_while_both_are_there(acts: list[tuple[str, str]]) -> None:
    told = Told(group(*FIRST))
    for what, user in acts:
        act(told, what, user)
        told.check()


def test_the_whole_way_of_one_who_joins_and_leaves() -> None:
    """So that the property above is not about nothing: things are given, read, and out of sight again."""
    told = Told(group(*FIRST))
    together = told.together
    for user in FIRST:
        act(told, "answer", user)
        act(told, "show", user)
    told.check()
    assert "answer of aino" in together.everything("liam")
    act(told, "join", "ulla")
    act(told, "answer", "ulla")
    act(told, "show", "ulla")
    told.check()
    assert "answer of aino" not in together.everything("ulla")
    for user in FIRST:
        act(told, "show", user)
    assert "answer of aino" in together.everything("ulla")
    act(told, "leave", "ulla")
    told.check()
    journey = together.world().get(Journey, JOURNEY)
    assert together.talk.id("ulla") not in journey.members


def test_where_the_next_meeting_is_is_for_whoever_comes() -> None:
    together = group(*FIRST)
    words = Answer(
        id="w", author=together.talk.id("aino"), journey=JOURNEY, question="meeting-place", seen_by=SeenBy.PAIR,
        at=START, words=Sealed("Kirjaston sali"), options=(), shared_with=(together.talk.id("liam"),),
    )  # fmt: skip
    meeting = Meeting(
        id="m", journey=JOURNEY, kind=MeetingKind.FOLLOW_UP, state=MeetingState.AGREED, minutes=90, at=START,
        offered_by=together.talk.id("aino"), options=(), starts_at=START + timedelta(days=7), place="words:w",
    )  # fmt: skip
    together.put(words, meeting)
    join(together, "ulla", welcome)
    assert "Kirjaston sali" in together.everything("ulla")
