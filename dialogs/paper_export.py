"""Everything that is kept about a person, for that person: facts, own words, who sees them (REQ-41).

Never other people's private words, and never who would rather not meet the person.
"""

from __future__ import annotations

from datetime import datetime

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.concern import Concern
from bot.domain.gate import readable
from bot.domain.goals import Goal
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting
from bot.domain.message import Arg, Day, Items, Name, Text, When, Words, say
from bot.domain.own_questions import OwnQuestion
from bot.domain.people import Person
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import Run
from bot.domain.world import World
from dialogs.agreement_fields import answers_in
from dialogs.books import Books
from dialogs.company import form, promise
from dialogs.labels import belonging, shifts, sign_up_rows
from dialogs.own_question_facts import title, with_own
from dialogs.paper import Paper
from dialogs.paper_agreement import put_version
from dialogs.paper_questions import put_questions
from dialogs.paper_talks import talked_of
from dialogs.paper_tasks import put_tasks
from dialogs.phrasebook import Lookup, Reader

ASKED = {
    "goal-words": "goal-words-ask",
    "goal-hear-word": "goal-hear-ask",
    "task-words": "task-what",
    "diary-entry": "button-diary",
    "diary-insight": "button-diary",
    "join-avoid": "join-avoid",
    "own-question": "paper-question-own",
    "concern-words": "concern-ask-words",
    "feels-right": "feels-right-ask",
    "life-change-words": "life-words-ask",
}
"""The question that an answer answers, for those that are not the guide's, by `Answer.question`."""
OF_AGREEMENT = "agreement-"


def answers(world: World, subject: str, person: str) -> set[str]:
    """All own answers, what others wrote for agreements that the person is part of, and questions they asked all."""
    if subject != person:
        return set()
    own = {answer.id for answer in _own(world, person)}
    agreed = {
        a
        for journey in _journeys(world, person)
        for v in _versions(world, journey, person)
        for a in answers_in(v)
    }
    places = {m.place_answer for journey in _journeys(world, person) for m in _meetings(world, journey)}
    questions = {question.answer for question in world.all(OwnQuestion)}
    return own | {answer for answer in agreed | places | questions if readable(world, answer, person)}


def write(
    world: World, subject: str, person: str, reader: Reader, lookup: Lookup, books: Books, now: datetime
) -> Paper | None:
    """The export, or None for anybody but the person it is about."""
    me = world.find(Person, person)
    if subject != person or me is None:
        return None
    paper = Paper(say("mydata-file"), reader, lookup, books)
    paper.say(say("paper-export-made", day=paper.day(now)))
    _put_person(paper, me)
    _put_sign_ups(paper, world, person)
    for journey in _journeys(world, person):
        _put_journey(paper, world, journey, person)
    _put_answers(paper, world, person)
    _put_concerns(paper, world, person)
    _put_runs(paper, world, person)
    return paper


# --- chapters -------------------------------------------------------------------------------------------


def _put_person(paper: Paper, me: Person) -> None:
    working = me.working_time
    rows: list[tuple[Text, Text]] = [
        (say("paper-name"), me.name),
        (say("paper-account"), f"{me.address.platform}, {me.address.workspace}, {me.address.user}"),
        (say("paper-language"), say(f"option-language-{me.language}")),
        (say("paper-zone"), me.zone),
        *belonging(me),
        (say("paper-since"), paper.day(me.since)),
        (say("paper-seen-last"), paper.day(me.seen_at)),
    ]
    if working.pattern_ids:
        rows.append((say("sign-up-shifts"), shifts(working.pattern_ids)))
    rows += [(say("paper-away"), Items((Day(first), Day(last)))) for first, last in working.away]
    if me.quiet_until is not None:
        rows.append((say("paper-quiet-until"), paper.day(me.quiet_until)))
    paper.heading(say("paper-about-you"))
    paper.rows(rows)


def _put_sign_ups(paper: Paper, world: World, person: str) -> None:
    mine = sorted(world.all(Enrolment, lambda e: e.person == person), key=lambda e: (e.at, e.id))
    for enrolment in mine:
        programme = world.find(Programme, enrolment.programme)
        paper.heading(say("paper-sign-up"))
        rows: list[tuple[Text, Text]] = [
            (say("paper-programme"), programme.name if programme else enrolment.programme),
            (say("paper-signed-up"), paper.day(enrolment.at)),
            (say("paper-state"), say(f"paper-sign-up-{enrolment.state}")),
            *sign_up_rows(enrolment),
            (say("paper-notice"), enrolment.notice_version),
            (say("paper-noticed"), paper.day(enrolment.noticed_at)),
            (say("paper-left-out"), str(enrolment.left_out)),
        ]
        if enrolment.paused_until is not None:
            rows.append((say("paper-paused-until"), paper.day(enrolment.paused_until)))
        if enrolment.avoid_answer:
            rows.append((say("paper-avoid"), Words(enrolment.avoid_answer)))
        paper.rows(rows)


def _put_journey(paper: Paper, world: World, journey: Journey, person: str) -> None:
    programme = world.find(Programme, journey.programme)
    paper.heading(say("paper-journey"))
    rows: list[tuple[Text, Text]] = [
        (
            say("paper-with", form=form(journey)),
            Items(tuple(Name(partner) for partner in journey.partners_of(person))),
        ),
        (say("paper-programme"), programme.name if programme else journey.programme),
        (say("paper-state"), say(f"paper-journey-{journey.state}")),
        (say("paper-began"), paper.day(journey.began_at)),
        (say("paper-end-agreed"), paper.day(journey.ends_at)),
        (say("paper-rhythm"), say("paper-days", count=journey.rhythm_days)),
    ]
    rows += [(say("paper-closed"), paper.day(journey.closed_at))] if journey.closed_at else []
    rows += [(say("paper-wish"), say(f"paper-wish-{wish}")) for who, wish in journey.wishes if who == person]
    paper.rows(rows)
    meetings = _meetings(world, journey)
    if meetings:
        paper.heading(say("paper-meetings"), 3)
        paper.items(_meeting(paper, world, meeting, person) for meeting in meetings)
    for version in _versions(world, journey, person) if programme else ():
        state = say(f"paper-agreement-{version.state}")
        paper.heading(say("paper-agreement-version", number=version.version, state=state), 3)
        if programme is not None:
            put_version(paper, world, programme, version, journey, person)
    _put_goals(paper, world, journey, person)
    put_tasks(paper, world, journey, person)
    if programme is not None:
        put_questions(paper, world, programme, journey, person)


def _put_goals(paper: Paper, world: World, journey: Journey, person: str) -> None:
    goals = sorted(
        world.all(Goal, lambda g: (g.journey, g.owner) == (journey.id, person)), key=lambda g: (g.at, g.id)
    )
    if goals:
        paper.heading(say("goals-yours"), 3)
    for goal in goals:
        paper.say(say(f"goal-state-{goal.state}"))
        for answer in goal.history:
            paper.quote(Words(answer))


def _put_answers(paper: Paper, world: World, person: str) -> None:
    mine = _own(world, person)
    if mine:
        paper.heading(say("paper-answers"))
    for answer in mine:
        paper.heading(_question(paper.books, world, answer, person), 3)
        names = Items(tuple(Name(other) for other in answer.shared_with))
        seen = say("paper-shared-with", names=names) if answer.shared_with else _unshared(world, answer)
        paper.say(say("paper-answered", day=paper.day(answer.at), seen=seen))
        paper.quote(Words(answer.id))


def _unshared(world: World, answer: Answer) -> Text:
    """Who sees what nobody was shown: what is not the others' any more, or never was, is its author's alone."""
    journey = world.find(Journey, answer.journey)
    gone = journey is None or answer.author not in journey.members
    closed = answer.seen_by is SeenBy.PAIR or (answer.seen_by is SeenBy.PAIR_WHEN_ALL and gone)
    return promise(SeenBy.AUTHOR if closed else answer.seen_by, form(journey))


def _put_concerns(paper: Paper, world: World, person: str) -> None:
    told = sorted(world.all(Concern, lambda c: c.author == person), key=lambda c: (c.at, c.id))
    if told:
        paper.heading(say("paper-concerns"))
    paper.items(
        say(
            "paper-concern",
            day=paper.day(one.at),
            name=Name(one.contact),
            state=say(f"paper-concern-{one.state}"),
        )
        for one in told
    )


def _put_runs(paper: Paper, world: World, person: str) -> None:
    runs = sorted(world.all(Run, lambda r: r.person == person), key=lambda r: (r.opened_at, r.id))
    if runs:
        paper.heading(say("paper-conversations"))
        paper.say(say("paper-conversations-what"))
    paper.items(
        say(
            "paper-conversation",
            name=talked_of(run),
            day=paper.day(run.opened_at),
            state=say(f"paper-run-{run.state}"),
        )
        for run in runs
    )


# --- looking around -------------------------------------------------------------------------------------


def _own(world: World, person: str) -> list[Answer]:
    return sorted(world.all(Answer, lambda a: a.author == person), key=lambda a: (a.at, a.id))


def _journeys(world: World, person: str) -> list[Journey]:
    mine = world.all(Journey, lambda j: person in j.members)
    return sorted(mine, key=lambda j: (j.began_at, j.id))


def _meetings(world: World, journey: Journey) -> list[Meeting]:
    return sorted(world.all(Meeting, lambda m: m.journey == journey.id), key=lambda m: (m.at, m.id))


def _versions(world: World, journey: Journey, person: str) -> list[Agreement]:
    """The agreements of a journey; of drafts only the person's own."""
    found = world.all(Agreement, lambda a: a.journey == journey.id)
    seen = [a for a in found if a.state is not AgreementState.DRAFT or a.drafted_by == person]
    return sorted(seen, key=lambda a: a.version)


def _meeting(paper: Paper, world: World, meeting: Meeting, person: str) -> Text:
    times = (meeting.starts_at,) if meeting.starts_at else meeting.options
    said: list[Arg] = [say("paper-time", day=paper.day(at), at=When(at)) for at in times]
    met = say("paper-meeting", times=Items(tuple(said)), state=say(f"paper-meeting-{meeting.state}"))
    where: list[Arg] = [say(f"place-{meeting.place_id}")] if meeting.place_id else []
    where += [Words(meeting.place_answer)] if readable(world, meeting.place_answer, person) else []
    for place in where:
        met = say("paper-meeting-place", meeting=met, place=place)
    return met


def _question(books: Books, world: World, answer: Answer, person: str) -> Text:
    """The question that was asked, in the reader's language."""
    journey = world.find(Journey, answer.journey)
    programme = world.find(Programme, journey.programme) if journey else None
    # whoever left a group does not know it any more; the answer names its guide
    asked = next((known for known in books.packs.values() if known.key == answer.pack), None)
    pack = with_own(books.guide(programme), world, answer.journey) if programme else asked
    field = answer.question.removeprefix(OF_AGREEMENT)
    if pack is not None and answer.question in pack.questions:
        return title(world, pack, answer.question, person)
    if pack is not None and field in pack.questions:
        return say("paper-question-agreement", field=pack.say(pack.question(field).label))
    return say(ASKED.get(answer.question, "paper-question-other"), kind="any")
