"""Invented pairs in the middle of their journey: agreement, goals, earlier answers and conversations, a meeting just
over. All that a turn has to read and write around is there, in the sizes of a real workplace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Address, Event, Profile, Said, TimeCame
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.people import Person, person_id
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, Role
from bot.domain.run import Run, RunState, Written
from bot.domain.working_time import WorkingTime
from bot.domain.workplace import Home
from bot.domain.world import Entity, World
from bot.turn import Turn
from dialogs.alarms import subject_of
from dialogs.pack import load_pack
from storage.open import Database

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""A Tuesday, noon in Helsinki: everybody is at work."""
DAY = timedelta(days=1)
SLACK = Home("slack", "T0KOTIPESA")
PROGRAMME, LEAD = "programme", "lead"
PACK = load_pack("mentoring-journey", 1)
ANSWERS = 50
"""Earlier answers of each pair."""
ASKED_IN_A_RUN = 3
WORDS = (
    "Olen huomannut, että kiire hellittää, kun sovimme aamulla kuka hoitaa minkäkin huoneen. "
    "Haluaisin puhua siitä, miten sanon ääneen, jos en ehdi.",
    'Ääkköset, 100 % ja "lainaukset" kuuluvat tähänkin vastaukseen, ja se on vähän pidempi kuin edellinen. '
    "Viime viikolla opin, että hiljainen hetki omaisten kanssa on tärkeämpi kuin valmis vastaus.",
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """One member of a pair, who has been asked and is about to answer."""

    person: str
    address: Address

    def answers(self) -> tuple[Event, ...]:
        """Answers in the person's own words, each of which brings the next question."""
        return tuple(
            Event(
                id=f"answer-{self.person}-{number}",
                at=NOW + timedelta(seconds=30 * number),
                what=Said(words),
                sender=self.address,
                profile=Profile(_name(self.address), "fi", "Europe/Helsinki"),
            )
            for number, words in enumerate(WORDS, start=1)
        )


def fill(store: Database, turn: Turn, count: int, home: Home = SLACK) -> list[tuple[Speaker, Speaker]]:
    """Put this many pairs into an empty store; each member has just been asked the first of three questions."""
    _keep(store, _person(LEAD, home), _programme(home))
    pairs = [_pair(store, number, home) for number in range(count)]
    for number, pair in enumerate(pairs):
        for speaker in pair:
            subject = subject_of("journey", f"journey-{number}", speaker.person)
            turn.take(Event(f"ask-{speaker.person}", NOW, TimeCame(subject)))
    _send_all(store)
    return pairs


def _send_all(store: Database) -> None:
    """What was asked has reached its reader."""
    while claimed := store.claims.outbox(NOW, 1000, timedelta(minutes=1)):
        for waiting in claimed:
            store.claims.sent(waiting, "seen", NOW)


def _keep(store: Database, *entities: Entity) -> None:
    world = World(kept={(type(entity), entity.id): entity for entity in entities})
    store.transact(lambda unit: unit.write(world, (), (), ()))


def _name(address: Address) -> str:
    return address.user.replace("-", " ").title()


def _person(user: str, home: Home) -> Person:
    address = Address(*home, user)
    return Person(
        id=person_id(address),
        address=address,
        name=_name(address),
        language="fi",
        zone="Europe/Helsinki",
        working_time=WorkingTime.of("day", "evening"),
        since=NOW - 100 * DAY,
        seen_at=NOW - DAY,
    )


def _programme(home: Home) -> Programme:
    return Programme(
        id=PROGRAMME,
        platform=home.platform,
        workspace=home.workspace,
        channel="mentorointi",
        name="Kotipesän mentorointi",
        preset="care-work",
        pack=PACK.name,
        pack_version=PACK.version,
        leads=(person_id(Address(*home, LEAD)),),
        opened_at=NOW - 110 * DAY,
    )


def _pair(store: Database, number: int, home: Home) -> tuple[Speaker, Speaker]:
    mentor, mentee = _person(f"mentori-{number}", home), _person(f"aktori-{number}", home)
    journey = Journey(
        id=f"journey-{number}",
        programme=PROGRAMME,
        members=(mentor.id, mentee.id),
        roles=("mentor", "mentee"),
        began_at=NOW - 60 * DAY,
        ends_at=NOW + 122 * DAY,
        rhythm_days=14,
        meeting_minutes=60,
        phase=Phase.UNDER_WAY,
        last_met_at=NOW - timedelta(hours=2),
        halfway_at=NOW + 31 * DAY,
    )
    members = (mentor, mentee)
    answers = _answers(journey)
    _keep(
        store,
        *members,
        *(_enrolment(member, role) for member, role in zip(members, (Role.MENTOR, Role.MENTEE), strict=True)),
        journey,
        *(_meeting(journey, back) for back in range(4)),
        _agreement(journey),
        *_goals(journey, answers),
        *answers,
        *(_past_run(journey, member.id, back) for member in members for back in range(1, 4)),
    )
    return Speaker(mentor.id, mentor.address), Speaker(mentee.id, mentee.address)


def _enrolment(person: Person, role: Role) -> Enrolment:
    return Enrolment(
        id=f"enrolment-{person.id}",
        programme=PROGRAMME,
        person=person.id,
        state=EnrolmentState.PAIRED,
        role=role,
        wants=("dementia", "families", "records"),
        gives=("everyday-work", "teamwork"),
        languages=("fi", "en"),
        shifts=("day", "evening"),
        meets=Meets.PLACE,
        form="mentor-pair",
        capacity=1,
        notice_version="1",
        noticed_at=NOW - 90 * DAY,
        at=NOW - 90 * DAY,
    )


def _meeting(journey: Journey, back: int) -> Meeting:
    starts_at = NOW - timedelta(hours=2) - back * 14 * DAY
    return Meeting(
        id=f"{journey.id}-meeting-{back}",
        journey=journey.id,
        kind=MeetingKind.FIRST if back == 3 else MeetingKind.FOLLOW_UP,
        state=MeetingState.MET,
        offered_by=journey.members[back % 2],
        options=(starts_at,),
        minutes=60,
        at=starts_at - 5 * DAY,
        starts_at=starts_at,
        place="quiet-room",
    )


def _agreement(journey: Journey) -> Agreement:
    entries = {
        question: f"option:{PACK.question(question).options[0].id}"
        if PACK.question(question).options
        else f"{journey.id}-answer-{place}"
        for place, question in enumerate(PACK.agreement)
    }
    accepted = tuple((member, journey.began_at + 14 * DAY) for member in journey.members)
    return Agreement(
        id=f"{journey.id}-agreement",
        journey=journey.id,
        version=1,
        state=AgreementState.IN_FORCE,
        drafted_by=journey.members[0],
        at=journey.began_at + 13 * DAY,
        entries=entries,
        accepted=accepted,
    )


def _answers(journey: Journey) -> list[Answer]:
    """The questions of the start by both, then wordings of goals."""
    asked = [question for question in PACK.start for _ in journey.members]
    asked += ["goal"] * (ANSWERS - len(asked))
    return [
        Answer(
            id=f"{journey.id}-answer-{place}",
            author=journey.members[place % 2],
            journey=journey.id,
            question=question,
            seen_by=SeenBy.PAIR if question == "goal" else PACK.question(question).seen_by,
            shared_with=journey.members if question == "goal" else (),
            at=journey.began_at + place * timedelta(hours=1),
            words=Sealed(WORDS[place % 2]),
            options=(),
        )
        for place, question in enumerate(asked)
    ]


def _goals(journey: Journey, answers: list[Answer]) -> list[Goal]:
    worded = [answer for answer in answers if answer.question == "goal"]
    return [
        Goal(
            id=f"{journey.id}-goal-{place}",
            journey=journey.id,
            owner=owner,
            state=GoalState.ACTIVE,
            history=tuple(answer.id for answer in worded if answer.author == owner),
            at=journey.began_at + 15 * DAY,
            heard=journey.partners_of(owner),
        )
        for place, owner in enumerate(journey.members)
    ]


def _past_run(journey: Journey, person: str, back: int) -> Run:
    """An earlier conversation about one of the meetings."""
    at = NOW - timedelta(hours=1) - back * 14 * DAY
    steps = PACK.start[back * ASKED_IN_A_RUN :][:ASKED_IN_A_RUN]
    return Run(
        id=f"{journey.id}-run-{person}-{back}",
        person=person,
        dialog="check-in",
        subject=f"{journey.id}-meeting-{back}",
        opened_at=at,
        journey=journey.id,
        args=steps,
        trail=steps,
        given={step: Written(f"{journey.id}-answer-{place}") for place, step in enumerate(steps)},
        revision=4,
        state=RunState.DONE,
        asked_at=at,
    )
