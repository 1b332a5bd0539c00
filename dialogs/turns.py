"""Whose turn it is to find the next time, where a group lets the turn go round (REQ-07: nobody leads).

The turn only says who is reminded first; any member may propose a time at any time. It passes on after each meeting
that took place, and when its holder rests or leaves.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Name, Option, Part, Say, say
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind

YES, NO = "yes", "no"
FIRST = "first"
"""The occurrence of the question that comes with a group's first booking."""
OPTIONS = (Option(YES, say("option-turn-yes")), Option(NO, say("option-turn-no")))


def go_round(desk: Desk, journey: Journey, *, on: bool) -> None:
    """The turn goes round from now on, from the acting member; or it does not. The others hear it."""
    if on == bool(journey.host):
        return
    kept = desk.world.keep(replace(journey, host=desk.me.id if on else ""))
    for member in kept.active:
        if member != desk.me.id:
            told = "turn-on-others" if on else "turn-off-others"
            desk.tell(member, Say(say(told, name=Name(desk.me.id))))


def pass_on(journey: Journey) -> Journey:
    """The journey with the turn at the next member, where it goes round."""
    return replace(journey, host=journey.next_host()) if journey.host else journey


def said(journey: Journey, person: str) -> Part | None:
    """Whose turn it is, for a member; None where it does not go round."""
    if not journey.is_group or not journey.host:
        return None
    return (
        Say(say("turn-is-yours")) if journey.host == person else Say(say("turn-is", name=Name(journey.host)))
    )


class Turn(Dialog):
    """Subject: the journey. Whether the turn shall go round; any member may change it."""

    name = "turn"

    def script(self, desk: Desk, run: Run) -> Script:
        """Shall the turn go round."""
        step = Step(
            id="turn", ask=say("turn-ask"), kind=StepKind.CHOOSE, options=OPTIONS, note=say("turn-note")
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """How it is now, unless it was never talked about."""
        if run.occurrence == FIRST:
            return ()
        now = said(desk.world.get(Journey, run.subject), run.person)
        return (now or Say(say("turn-none")),)

    def done(self, desk: Desk, run: Run) -> None:
        """Change it, or leave it as it is."""
        journey, chosen = desk.world.get(Journey, run.subject), engine.one(run, "turn")
        if journey.state is not JourneyState.OPEN or desk.me.id not in journey.members:
            desk.say(Say(say("meeting-not-there")))
            return
        if chosen:
            go_round(desk, journey, on=chosen == YES)
        journey = desk.world.get(Journey, run.subject)
        if run.occurrence == FIRST and journey.host == desk.me.id:
            desk.say(Say(say("turn-goes-round", name=Name(journey.next_host()))))
        else:
            desk.say(said(journey, desk.me.id) or Say(say("turn-none")))


def offer(desk: Desk, journey: Journey) -> None:
    """Ask who proposed a group's first time, once that is on its way: it waits for no other question."""
    if journey.is_group and not journey.host:
        desk.open(Turn.name, desk.me.id, journey.id, occurrence=FIRST, journey=journey.id)


def turn(desk: Desk, call: Call) -> None:
    """Ask a member of a group whether the turn shall go round."""
    journey = choose_journey(desk, call, "turn")
    if journey is None or not journey.is_group:
        if journey is not None or call.subject or not desk.journeys():
            desk.say(Say(say("turn-no-group")))
        return
    desk.open(Turn.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)


DIALOGS: tuple[Dialog, ...] = (Turn(),)
COMMANDS: dict[str, Handler] = {"turn": turn}
