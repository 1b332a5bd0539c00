"""What is kept, in short lines: answers with the people who may read them (never the words), and states."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
from bot.domain.goals import Goal
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.pairing.model import Round, RoundState
from bot.domain.people import Person, Reach
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.tasks import Task
from bot.domain.world import World
from bot.ports import Scope, UnitOfWork
from tests.talk import HELSINKI
from tests.transcripts.page import MONDAY_FIRST

NOBODY = "somebody"
"""Who is not known by name, or not any more."""


@dataclass(frozen=True, slots=True)
class Known:
    """An answer as it lies: whose, on what, a mark of its words, and who gets it through the one door."""

    question: str
    author: str
    words: int
    readers: tuple[str, ...]
    """Ids, the author's first."""
    names: str
    """The readers in words."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything at one moment: answers by id, and a line of state by entity."""

    answers: Mapping[str, Known]
    states: Mapping[str, str]


def look(people: Sequence[str]) -> Callable[[UnitOfWork], Kept]:
    """Work for a store: all that is kept around these people (ids), as each of them may read it."""

    def work(unit: UnitOfWork) -> Kept:
        world = World()
        for person in people:
            for kind, rows in unit.load(Scope(person=person, everything=True)).facts.items():
                world.facts[kind].update(rows)
        names = {person.id: _first(person.name) for person in world.all(Person)}
        return Kept(_answers(unit, world, people, names), dict(_states(world, names)))

    return work


def news(before: Kept, after: Kept) -> Iterator[str]:
    """What is different, as lines: answers first, in the order in which they were made."""
    for answer in dict.fromkeys((*before.answers, *after.answers)):
        line = _answer_news(before.answers.get(answer), after.answers.get(answer))
        if line:
            yield line
    for entity in dict.fromkeys((*before.states, *after.states)):
        old, new = before.states.get(entity, ""), after.states.get(entity, "")
        if new != old:
            yield new or f"{old.partition(':')[0]}: no longer open"


def _answer_news(old: Known | None, new: Known | None) -> str:
    if new is None:
        return f"{old.question} of {old.author}: gone" if old else ""
    if old is None:
        return f"{new.question}: {new.names}"
    if old.readers == new.readers:
        return "" if old.words == new.words else f"{new.question} changed: {new.names}"
    return f"{new.question} {'shared' if len(new.readers) > len(old.readers) else 'taken back'}: {new.names}"


def _answers(
    unit: UnitOfWork, world: World, people: Sequence[str], names: Mapping[str, str]
) -> dict[str, Known]:
    answers = sorted(world.all(Answer), key=lambda answer: (answer.at, answer.id))
    opened = {person: unit.words([answer.id for answer in answers], person) for person in people}
    known: dict[str, Known] = {}
    for answer in answers:
        own = opened[answer.author].get(answer.id)
        readers = [person for person in people if answer.id in opened[person]]
        readers.sort(key=lambda person: person != answer.author)
        words = hash((own.text, own.options)) if own else 0
        author = names.get(answer.author, NOBODY)
        named = ", ".join(names[reader] for reader in readers) if len(readers) > 1 else f"only {author}"
        own_question = world.find(OwnQuestion, answer.question)
        asked = "answer to an own question" if own_question else answer.question
        known[answer.id] = Known(asked, author, words, tuple(readers), named)
    return known


def _states(world: World, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    def pair(journey: str) -> str:
        found = world.find(Journey, journey)
        return " and ".join(names.get(member, NOBODY) for member in found.members) if found else NOBODY

    for person in world.all(Person):
        yield f"person {person.id}", _person(person, names)
    for programme in world.all(Programme):
        announced = ", announced" if programme.announced_at else ""
        yield f"programme {programme.id}", f"programme {programme.name}: {programme.state}{announced}"
    for enrolment in sorted(world.all(Enrolment), key=lambda e: (e.at, e.id)):
        yield f"enrolment {enrolment.id}", _enrolment(enrolment, names)
    for found in world.all(Round, lambda r: r.state is RoundState.OPEN):
        left = f", {len(found.left_out)} left out" if found.left_out else ""
        yield f"round {found.id}", f"pairs: {len(found.proposals)} proposed{left}"
    for journey in sorted(world.all(Journey), key=lambda j: (j.began_at, j.id)):
        yield f"journey {journey.id}", f"journey of {pair(journey.id)}: {_journey(journey)}"
    for meeting in sorted(world.all(Meeting), key=lambda m: (m.at, m.id)):
        yield (
            f"meeting {meeting.id}",
            f"{meeting.kind} meeting of {pair(meeting.journey)}: {_meeting(meeting)}",
        )
    for agreement in sorted(world.all(Agreement), key=lambda a: (a.at, a.id)):
        yield (
            f"agreement {agreement.id}",
            f"agreement of {pair(agreement.journey)}, {_agreement(agreement, names)}",
        )
    for goal in sorted(world.all(Goal), key=lambda g: (g.at, g.id)):
        refined = f", version {len(goal.history)}" if len(goal.history) > 1 else ""
        yield f"goal {goal.id}", f"goal of {names.get(goal.owner, NOBODY)}: {goal.state}{refined}"
    for task in sorted(world.all(Task), key=lambda t: (t.at, t.id)):
        yield f"task {task.id}", f"task of {names.get(task.owner, NOBODY)}: {_task(task, names)}"
    for told in sorted(world.all(Concern), key=lambda c: (c.at, c.id)):
        author, contact = (names.get(who, NOBODY) for who in (told.author, told.contact))
        yield f"concern {told.id}", f"concern of {author}: {told.state}, to {contact}"
    for question in sorted(world.all(OwnQuestion), key=lambda q: (q.at, q.id)):
        yield f"question {question.id}", _question(question, names)
    for wish in sorted(world.all(QuestionWish), key=lambda w: (w.at, w.id)):
        of = "an own question" if world.find(OwnQuestion, wish.question) else wish.question
        yield f"wish {wish.id}", f"{of} for {names.get(wish.person, NOBODY)}: {wish.turn}"


def _person(person: Person, names: Mapping[str, str]) -> str:
    if person.erased_at is not None:
        return f"{names[person.id]}: erased"
    works = ", ".join(person.working_time.pattern_ids)
    gone = "" if person.reach is Reach.REACHABLE else f", {person.reach}"
    return f"{names[person.id]}: {person.language}, works {works}{gone}"


def _enrolment(enrolment: Enrolment, names: Mapping[str, str]) -> str:
    until = f" until {_day(enrolment.paused_until)}" if enrolment.paused_until else ""
    waits = enrolment.left_out and enrolment.state is EnrolmentState.READY
    left = ", first in line next time" if waits else ""
    return (
        f"sign-up of {names.get(enrolment.person, NOBODY)}: {enrolment.role}, {enrolment.state}{until}{left}"
    )


def _journey(journey: Journey) -> str:
    parts: list[str] = [journey.state]
    if journey.paused_until is not None:
        parts[0] += f" until {_day(journey.paused_until)}"
    if journey.closed_at is None:
        parts += [journey.phase, f"every {journey.rhythm_days} days", f"{journey.meeting_minutes} minutes"]
        parts.append(f"ends {_day(journey.ends_at)}")
    if journey.wishes:
        parts.append(f"{len(journey.wishes)} of {len(journey.members)} have said how to go on")
    return ", ".join(parts)


def _meeting(meeting: Meeting) -> str:
    times = (meeting.starts_at,) if meeting.starts_at else meeting.options
    said = " or ".join(_moment(time) for time in times if time is not None)
    moving = meeting.state is MeetingState.PROPOSED and meeting.starts_at is not None
    to = " to " + " or ".join(_moment(time) for time in meeting.options) if moving else ""
    return f"{'move proposed' if moving else meeting.state} {said}{to}"


def _agreement(agreement: Agreement, names: Mapping[str, str]) -> str:
    accepted = ", ".join(names.get(person, NOBODY) for person, _ in agreement.accepted)
    by = f", accepted by {accepted}" if accepted else ""
    return f"version {agreement.version}: {agreement.state}, {len(agreement.entries)} points{by}"


def _task(task: Task, names: Mapping[str, str]) -> str:
    marks = [f"{names.get(who, NOBODY)} {task.mark_of(who)}" for who in task.doers if task.mark_of(who)]
    state = "withdrawn" if task.withdrawn_at else "for " + ", ".join(names.get(d, NOBODY) for d in task.doers)
    return ", ".join((state, *marks))


def _question(question: OwnQuestion, names: Mapping[str, str]) -> str:
    told = (
        "gone" if question.withdrawn_at else "for " + ", ".join(names.get(t, NOBODY) for t in question.told)
    )
    return f"question of {names.get(question.owner, NOBODY)}: {told}"


def _first(name: str) -> str:
    return name.split()[0] if name else NOBODY


def _moment(at: datetime) -> str:
    local = at.astimezone(HELSINKI)
    return f"{MONDAY_FIRST[local.weekday()]} {local.day}.{local.month}. {local:%H:%M}"


def _day(at: datetime) -> str:
    local = at.astimezone(HELSINKI)
    return f"{local.day}.{local.month}.{local.year}"
