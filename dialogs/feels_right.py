"""After the first meeting, to everybody who was there: does this feel right? The answer is its author's alone.

What follows is the same for whatever one answers, but for what one asks for oneself: to talk about how it is done, or
another partner. The others hear of that what they would hear in any other case.
"""

from __future__ import annotations

from datetime import timedelta

from bot.domain.feels_right import FEELS_RIGHT
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.message import Actions, Button, Note, Option, Part, Say, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Run
from dialogs import engine, leaving, life_change
from dialogs.choosing import not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind

YES, TIME, TALK, OTHER = "yes", "time", "talk", "other"
RESTS_AFTER = timedelta(days=21)


class FeelsRight(Dialog):
    """One question, once. The subject is the journey."""

    name = FEELS_RIGHT

    def script(self, desk: Desk, run: Run) -> Script:
        """One question; what is chosen is sealed like words."""
        step = Step(
            id="feels",
            ask=say("feels-right-ask"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(one, say(f"feels-right-{one}")) for one in (YES, TIME, TALK, OTHER)),
            note=say("feels-right-note"),
            seen_by=SeenBy.AUTHOR,
            sealed=True,
            guide=FEELS_RIGHT,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Why this comes, and that everybody is asked."""
        return (Say(say("feels-right-lead")), Note(say("feels-right-all")))

    def moot(self, desk: Desk, run: Run) -> bool:
        """The journey is over for this person, or at its end, or the first meeting is long ago."""
        journey = desk.world.find(Journey, run.subject)
        over = journey is None or journey.state is JourneyState.CLOSED or journey.phase is Phase.END
        return over or desk.now - run.opened_at > RESTS_AFTER

    def done(self, desk: Desk, run: Run) -> None:
        """A quiet thanks; or what the person asked for."""
        journey = desk.world.get(Journey, run.subject)
        answer = desk.world.find(Answer, engine.written(run, "feels"))
        chosen = next(iter(answer.options or ()), "") if answer is not None else ""
        if journey.state is JourneyState.CLOSED or run.person not in journey.members:
            not_here(desk)
        elif chosen == OTHER:
            leaving.rematch(desk, Call(subject=journey.id))
        elif chosen == TALK:
            desk.say(Say(say("feels-right-to-talk")), _ways(journey))
        else:
            desk.say(Say(say("feels-right-thanks")), Note(say("feels-right-later")))


def _ways(journey: Journey) -> Actions:
    talk = command(life_change.WORD, life_change.TO_TALK + journey.id)
    return Actions(
        (
            Button(say("button-feels-right-talk"), talk),
            Button(say("button-change-else"), command(life_change.WORD, journey.id)),
        )
    )


DIALOGS: tuple[Dialog, ...] = (FeelsRight(),)
COMMANDS: dict[str, Handler] = {}
