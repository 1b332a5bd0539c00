"""The introduction: the others' details, why they were matched, how to start (PATH1-06, PATH1-07, REQ-44).

In a group everybody is introduced to everybody, and nobody leads (REQ-05, REQ-07).
"""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Name,
    Note,
    Part,
    Say,
    Style,
    Text,
    command,
    say,
)
from bot.domain.nudges import booked
from bot.domain.pairing.explain import group_reasons, reasons
from bot.domain.programme import Enrolment
from bot.domain.run import Run
from dialogs.candidates import candidate
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.homes import told_to_members
from dialogs.labels import by_name, names, shifts, topics
from dialogs.reasons import own_group_rows, own_rows
from dialogs.script import Script


class Introduction(Dialog):
    """Says one message and asks nothing. Its subject is the journey's id."""

    name = "introduction"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing to ask."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Introduce the others to the member, in the member's own language."""
        journey = desk.world.get(Journey, run.subject)
        who = _group(desk, journey, run.person) if journey.is_group else _partner(desk, journey, run.person)
        pack, preset = desk.pack(journey), desk.books.preset(desk.programme_of(journey).preset)
        meets = booked(desk.meetings(journey.id), desk.now) is not None
        meet = Button(say("button-introduction-meet"), command("meet", journey.id), Style.PRIMARY)
        goals = Button(say("button-introduction-goals"), command("goals", journey.id))
        desk.tell(
            run.person,
            *who,
            *((Say(_start(desk, journey)),) if not meets else ()),
            *(Say(pack.say(wish)) for wish in pack.wishes[-1:]),
            *(Note(pack.further(item)) for item in preset.reading),
            Actions((goals,) if meets else (meet, goals)),
        )


def _start(desk: Desk, journey: Journey) -> Text:
    """How to begin; whether one meets in working time is the programme's matter."""
    preset = desk.books.preset(desk.programme_of(journey).preset)
    return say("introduction-start" if preset.working_time else "introduction-start-free")


def _partner(desk: Desk, journey: Journey, person: str) -> tuple[Part, ...]:
    """Who the partner is, why the two of them, and what one is oneself."""
    partner = journey.partners_of(person)[0]
    mine = desk.enrolment_in(journey.programme, person)
    theirs = desk.enrolment_in(journey.programme, partner)
    own_role = journey.roles[journey.members.index(person)]
    about = _about(theirs) if theirs is not None else ()
    why = own_rows(reasons(candidate(mine), candidate(theirs))) if mine and theirs else ()
    return (
        Heading(say("introduction-title", name=Name(partner))),
        *_rows("introduction-about", about),
        *_rows("introduction-why", why),
        Say(say(f"introduction-as-{own_role}")),
        *told_to_members(desk, person, (partner,)),
    )


def _group(desk: Desk, journey: Journey, person: str) -> tuple[Part, ...]:
    """Who else is there, what each of them told, why these people, and that nobody leads."""
    others = by_name(desk, journey.partners_of(person))
    told = {one: desk.enrolment_in(journey.programme, one) for one in (person, *others)}
    known = [candidate(enrolment) for one in others if (enrolment := told[one]) is not None]
    mine = told[person]
    about = tuple(row for one in others if (row := _member(one, told[one])) is not None)
    why = own_group_rows(group_reasons(candidate(mine), known)) if mine and known else ()
    joined = journey.joined_at(person) is not None
    return (
        *((Say(say("newcomer-lead")),) if joined else ()),
        Heading(say("introduction-group-title", names=names(desk, others), count=len(others))),
        *_rows("introduction-group-about", about),
        *_rows("introduction-group-why", why),
        Say(say("introduction-as-group")),
        *told_to_members(desk, person, others),
    )


def _member(person: str, theirs: Enrolment | None) -> tuple[Text, Text] | None:
    """What one member told of themself for the group to know; None when there is nothing."""
    if theirs is None or not (theirs.wants or theirs.gives):
        return None
    if theirs.wants and theirs.gives:
        said = say("introduction-member-both", wants=topics(theirs.wants), gives=topics(theirs.gives))
    elif theirs.wants:
        said = say("introduction-member-wants", wants=topics(theirs.wants))
    else:
        said = say("introduction-member-gives", gives=topics(theirs.gives))
    return Name(person), said


def _about(theirs: Enrolment) -> tuple[tuple[Text, Text], ...]:
    """What the other told of themself for a partner to know: never more than the notice says."""
    rows: list[tuple[Text, Text]] = []
    rows += [(say("introduction-wants"), topics(theirs.wants))] if theirs.wants else []
    rows += [(say("introduction-gives"), topics(theirs.gives))] if theirs.gives else []
    rows.append((say("introduction-shifts"), shifts(theirs.shifts)))
    return tuple(rows)


def _rows(title: str, rows: tuple[tuple[Text, Text], ...]) -> tuple[Part, ...]:
    return (Say(say(title)), Facts(rows)) if rows else ()


DIALOGS: tuple[Dialog, ...] = (Introduction(),)
COMMANDS: dict[str, Handler] = {}
