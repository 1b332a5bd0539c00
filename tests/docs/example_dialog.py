"""A wish for the next meeting: an example of a dialog, explained in docs/writing-a-dialog.md."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Name, Option, Quote, Say, say
from bot.domain.privacy import SeenBy
from bot.domain.run import Run
from dialogs import engine
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind


class Wish(Dialog):
    """Asks what one would like to talk about next time; the partner may get to know it."""

    name = "wish"

    def script(self, desk: Desk, run: Run) -> Script:
        """The words first, then whether to pass them on."""
        about = Step(
            id="about", ask=say("wish-ask"), kind=StepKind.WRITE, seen_by=SeenBy.PAIR, optional=False
        )
        tell = Step(
            id="tell",
            ask=say("wish-tell-ask"),
            kind=StepKind.CHOOSE,
            options=(Option("now", say("option-wish-now")), Option("keep", say("option-wish-keep"))),
        )
        return Script(dialog=self.name, steps=(about, tell))

    def done(self, desk: Desk, run: Run) -> None:
        """The partner hears it in their own working time, or it stays here."""
        if engine.one(run, "tell") != "now":
            desk.say(Say(say("wish-kept")))
            return
        quote = Quote(say("wish-label", name=Name(run.person)), engine.written(run, "about"))
        for partner in desk.world.get(Journey, run.journey).partners_of(run.person):
            desk.tell(partner, Say(say("wish-for-you")), quote)
        desk.say(Say(say("wish-told")))


def wish(desk: Desk, call: Call) -> None:
    """Open the dialog about the journey that is meant."""
    journey = choose_journey(desk, call, "wish")
    if journey is not None:
        desk.open(Wish.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)
    elif not desk.journeys():
        desk.say(Say(say("wish-nothing")))


DIALOGS: tuple[Dialog, ...] = (Wish(),)
COMMANDS: dict[str, Handler] = {"wish": wish}
