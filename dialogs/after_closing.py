"""What comes after the decision: a talk when wishes differ, another time with another partner, a rest in peace."""

from __future__ import annotations

from bot.domain.journey import Form, Wish
from bot.domain.message import Actions, Button, Name, Option, Say, command, say
from bot.domain.nudges import ending
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.run import Run
from dialogs import engine
from dialogs.asking import journey_of
from dialogs.company import GROUP, PAIR, form, named, naming
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.group_outcome import settle_wishes
from dialogs.handover import AGAIN
from dialogs.outcome import (
    CLOSING,
    CONFIRM,
    TALK,
    decide,
    differing,
    rest,
    set_enrolment,
    tell_leads,
    with_wish,
)
from dialogs.reflecting import YES
from dialogs.script import Script, Step, StepKind

NO = "no"


class Talk(Dialog):
    """Different wishes: words to start a talk from, and what came of it. The subject is the journey.

    Two say together what they came to, and the other confirms it; in a group each says it of oneself.
    """

    name = TALK
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question, for when they have talked."""
        journey = journey_of(desk, run)
        others, kind = journey.partners_of(run.person), form(journey)
        lead = say("talk-lead", partner=named(others), count=len(others), form=kind)
        whose = "wish" if journey.is_group else "we"
        options = tuple(Option(wish.value, say(f"option-{whose}-{wish.value}")) for wish in Wish)
        step = Step(
            id="together",
            ask=say("talk-ask", form=kind),
            kind=StepKind.CHOOSE,
            options=options,
            before=(Say(lead), Say(say("talk-begin"))),
            optional=False,
            note=say("talk-note-group") if journey.is_group else None,
        )
        return Script(dialog=self.name, steps=(step,))

    def done(self, desk: Desk, run: Run) -> None:
        """The first to say what came of the talk; it holds when the others confirm it."""
        journey = journey_of(desk, run)
        if journey.is_group:
            after = with_wish(desk, journey, run.person, Wish(engine.one(run, "together")))
            if not settle_wishes(desk, after):
                desk.say(Say(say("talk-noted")))
            return
        desk.settle(self.name, journey.id)
        desk.say(Say(naming("talk-asked", journey.partners_of(run.person))))
        for other in journey.partners_of(run.person):
            args = (engine.one(run, "together"), run.person)
            desk.open(
                CONFIRM, other, journey.id, occurrence=f"{ending(journey)}-{run.revision}",
                journey=journey.id, args=args,
            )  # fmt: skip

    def lapsed(self, desk: Desk, run: Run) -> None:
        """The leads hear that a word may help; in a group the wishes hold that were told."""
        journey = journey_of(desk, run)
        if not (journey.is_group and settle_wishes(desk, journey)):
            tell_leads(desk, journey, run)


class Confirm(Dialog):
    """Whether what one member said came of the talk is so. Args: the wish, and who said it."""

    name = CONFIRM
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One yes/no question."""
        wish, by = run.args
        options = (Option(YES, say("option-confirm-yes")), Option(NO, say("option-confirm-no")))
        ask = say(f"confirm-{wish}", name=Name(by))
        step = Step(id="so", ask=ask, kind=StepKind.CHOOSE, options=options, optional=False)
        return Script(dialog=self.name, steps=(step,), stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """A yes may make the wishes one; a no gives both time."""
        journey = journey_of(desk, run)
        wish, by = run.args
        if engine.one(run, "so") == YES:
            for member in (by, run.person):
                journey = with_wish(desk, journey, member, Wish(wish))
            if not differing(journey):
                decide(desk, journey)
            return
        for member in (run.person, by):
            again = Button(say("button-decided"), command(CLOSING, journey.id))
            desk.tell(member, Say(say("confirm-not-yet")), Actions((again,)))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """The leads hear that a word may help."""
        tell_leads(desk, journey_of(desk, run), run)


class Again(Dialog):
    """After a closed journey: may a partner be looked for some day? The subject is the sign-up. Silence is no yes."""

    name = AGAIN
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        kind = _looked_for(desk, run.subject)
        options = (Option(YES, say("option-again-yes")), Option(NO, say("option-again-no")))
        step = Step(
            id="again", ask=say("again-ask", form=kind), kind=StepKind.CHOOSE, options=options, optional=False,
            note=say("again-note"),
        )  # fmt: skip
        return Script(dialog=self.name, steps=(step,), stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Ready for a partner, or free, with the door open."""
        yes = engine.one(run, "again") == YES
        set_enrolment(desk, run.subject, EnrolmentState.READY if yes else EnrolmentState.LEFT)
        kind = _looked_for(desk, run.subject)
        desk.say(Say(say("again-kept", form=kind) if yes else say("again-free")))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Nothing is looked for without a yes."""
        set_enrolment(desk, run.subject, EnrolmentState.LEFT)


class Rest(Dialog):
    """Long after the agreed end, with nothing decided and nothing booked: the journey closes in peace."""

    name = "rest"

    def script(self, desk: Desk, run: Run) -> Script:
        """Nothing is asked."""
        return Script(dialog=self.name, steps=())

    def done(self, desk: Desk, run: Run) -> None:
        """Closed, with the keepsake and the way back."""
        rest(desk, journey_of(desk, run))


def _looked_for(desk: Desk, sign_up: str) -> str:
    """Whether a sign-up is for a pair or a group, as `form` says of a journey: the journey itself is over and away."""
    enrolment = desk.world.find(Enrolment, sign_up)
    return GROUP if enrolment is not None and enrolment.form == Form.PEER_GROUP else PAIR
