"""The introduction: the other's details, why they were matched, how to start (PATH1-06, PATH1-07, REQ-44)."""

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
from bot.domain.pairing.explain import reasons
from bot.domain.programme import Enrolment
from bot.domain.run import Run
from dialogs.candidates import candidate
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.labels import shifts, topics
from dialogs.reasons import own_rows
from dialogs.script import Script


class Introduction(Dialog):
    """Says one message and asks nothing. Its subject is the journey's id."""

    name = "introduction"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing to ask."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Introduce the partner to the member, in the member's own language."""
        journey = desk.world.get(Journey, run.subject)
        partner = journey.partners_of(run.person)[0]
        mine = desk.enrolment_in(journey.programme, run.person)
        theirs = desk.enrolment_in(journey.programme, partner)
        own_role = journey.roles[journey.members.index(run.person)]
        pack = desk.pack(journey)
        about = _about(theirs) if theirs is not None else ()
        why = own_rows(reasons(candidate(mine), candidate(theirs))) if mine and theirs else ()
        desk.tell(
            run.person,
            Heading(say("introduction-title", name=Name(partner))),
            *_rows("introduction-about", about, partner),
            *_rows("introduction-why", why, partner),
            Say(say(f"introduction-as-{own_role}")),
            Say(say("introduction-start")),
            *(Say(pack.say(wish)) for wish in pack.wishes[-1:]),
            Note(say("introduction-guide")),
            Actions(
                (
                    Button(say("button-introduction-meet"), command("meet", journey.id), Style.PRIMARY),
                    Button(say("button-introduction-goals"), command("goals", journey.id)),
                )
            ),
        )


def _about(theirs: Enrolment) -> tuple[tuple[Text, Text], ...]:
    """What the other told of themself for a partner to know: never more than the notice says."""
    rows: list[tuple[Text, Text]] = []
    rows += [(say("introduction-wants"), topics(theirs.wants))] if theirs.wants else []
    rows += [(say("introduction-gives"), topics(theirs.gives))] if theirs.gives else []
    rows.append((say("introduction-shifts"), shifts(theirs.shifts)))
    return tuple(rows)


def _rows(title: str, rows: tuple[tuple[Text, Text], ...], partner: str) -> tuple[Part, ...]:
    return (Say(say(title, name=Name(partner))), Facts(rows)) if rows else ()


DIALOGS: tuple[Dialog, ...] = (Introduction(),)
COMMANDS: dict[str, Handler] = {}
