"""The end: own and shared benefits, thanks, and how to go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.journey import Phase, Wish
from bot.domain.message import Actions, Button, Day, Note, Option, Part, Quote, Say, Style, command, say
from bot.domain.nudges import END_BEFORE, ending
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Given, Run, RunState
from dialogs import engine
from dialogs.after_closing import Again, Confirm, Rest, Talk
from dialogs.asking import Asking, journey_of
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.company import form, named
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.group_outcome import settle_wishes, talked
from dialogs.outcome import CLOSING, TALK, differing, tell_leads
from dialogs.pack import Pack
from dialogs.reflecting import (
    PASS_ON,
    REFLECTIONS,
    SHOW_OURS,
    YES,
    decision_step,
    in_touch,
    own,
    steps_of,
)
from dialogs.script import Condition, Script, Step, StepKind
from dialogs.showing import offer_shows
from dialogs.wishes import wished

NO = "no"


class Closing(Asking):
    """Own work and shared work apart, thanks, keeping in touch, and the decision. The subject is the journey."""

    name = CLOSING

    def args(self, desk: Desk, run: Run) -> tuple[str, ...]:
        """What this person has not answered yet, and always the decision."""
        journey = journey_of(desk, run)
        pack = desk.pack(journey)
        if journey.last_met_at is None:
            return (decision_step(pack),)
        thanks = (pack.use("thanks"), PASS_ON) if pack.use("thanks") else ()
        order = (*pack.evaluation, *thanks, *in_touch(pack), SHOW_OURS, decision_step(pack))
        order = tuple(item for item in order if pack.asks(item))
        return tuple(item for item in order if own(desk, journey.id, item, run.person) is None)

    def greeting(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Two who never got to meet have nothing to evaluate, and nothing to regret."""
        met = journey_of(desk, run).last_met_at is not None
        return (Say(say("closing-lead" if met else "closing-lead-unmet")),)

    def opened(self, desk: Desk, run: Run) -> None:
        """The journey is in its last phase; earlier questions that this person has not taken up rest."""
        journey = journey_of(desk, run)
        if journey.phase is not Phase.END:
            desk.world.keep(replace(journey, phase=Phase.END))
        for earlier in list(
            desk.world.all(Run, lambda r: (r.journey, r.person) == (run.journey, run.person))
        ):
            if earlier.dialog in REFLECTIONS and earlier.state in (RunState.OPEN, RunState.LATER):
                desk.conversation.close(desk, earlier, RunState.DONE)

    def script(self, desk: Desk, run: Run) -> Script:
        """The questions; after thanks whether to pass them on, before the decision whether to show what is shared."""
        journey = journey_of(desk, run)
        pack = desk.pack(journey, run)
        own_steps = {PASS_ON: _pass_on, SHOW_OURS: _show_ours, decision_step(pack): _decision}
        steps: list[Step] = []
        for item in run.args:
            ours = own_steps.get(item)
            steps += [ours(desk, run, pack)] if ours else steps_of(desk, pack, journey, item)
        return Script(dialog=self.name, steps=tuple(steps))

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """A no to showing holds at once, a yes when the journey ends, for those who are here now.

        The rest is as in every reflection.
        """
        journey = journey_of(desk, run)
        pack = desk.pack(journey, run)
        if step not in (PASS_ON, SHOW_OURS):
            super().taken(desk, run, step)
            return
        thanks = own(desk, journey.id, pack.use("thanks"), run.person)
        meant = [*([thanks] if thanks else [])] if step == PASS_ON else _ours(desk, run, pack)
        for answer in meant:
            if engine.one(run, step) == YES:
                desk.world.keep(answer.agreed(*journey.partners_of(run.person)))
            else:
                desk.world.keep(answer.taken_back())

    def done(self, desk: Desk, run: Run) -> None:
        """The wish is kept, and the others are asked too."""
        step = decision_step(desk.pack(journey_of(desk, run), run))
        wished(desk, journey_of(desk, run), run.person, Wish(engine.one(run, step)))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """The leads hear that a word may help; whoever has decided hears that it is still open."""
        journey = journey_of(desk, run)
        if journey.is_group and settle_wishes(desk, journey):
            return
        tell_leads(desk, journey, run)
        for member, _ in journey.wishes:
            if member != run.person:
                desk.tell(member, Say(say("closing-still-open")))
        offer_shows(desk, journey)


def closing(desk: Desk, call: Call) -> None:
    """Take up the closing: evaluate and decide, or say what came of the talk. Not before the journey's end is near."""
    journey = choose_journey(desk, call, CLOSING)
    if journey is None:
        if call.subject or not desk.journeys():
            home = Button(say("button-home"), command("home"), Style.QUIET)
            desk.say(Say(say("closing-nothing")), Actions((home,)))
    elif journey.phase is not Phase.END and desk.now < journey.ends_at - END_BEFORE:
        desk.say(Say(say("closing-not-yet", day=Day(journey.ends_at.date()))), Note(say("closing-ways-out")))
    elif talked(desk, journey) if journey.is_group else differing(journey):
        desk.open(TALK, desk.me.id, journey.id, occurrence=ending(journey), journey=journey.id)
    elif desk.me.id in dict(journey.wishes):
        others = journey.partners_of(desk.me.id)
        desk.say(Say(say("closing-asked", partner=named(others), count=len(others))))
    else:
        desk.open(CLOSING, desk.me.id, journey.id, occurrence=ending(journey), journey=journey.id)


def _pass_on(desk: Desk, run: Run, pack: Pack) -> Step:
    """Whether to pass the thanks on; asked when there are some and the partner has not read them."""
    thanks = pack.use("thanks")

    def written(given: Mapping[str, Given]) -> bool:
        answer = own(desk, run.journey, thanks, run.person)
        return answer is not None and not answer.shared_with

    answer = own(desk, run.journey, thanks, run.person)
    before = (Quote(pack.say(thanks), answer.id),) if answer else ()
    return _yes_or_no(desk, run, PASS_ON, written, before)


def _show_ours(desk: Desk, run: Run, pack: Pack) -> Step:
    """Whether to show the shared benefits and the keeping in touch side by side; asked when there are any."""
    return _yes_or_no(desk, run, SHOW_OURS, lambda given: bool(_ours(desk, run, pack)))


def _decision(desk: Desk, run: Run, pack: Pack) -> Step:
    """END-10: everyone decides for themselves; the wish is no secret, but told only when all have one."""
    asked = pack.use("decision")
    labels = {w: pack.say(f"{asked}-{w}") if asked else say(f"option-wish-{w}") for w in Wish}
    return Step(
        id=decision_step(pack),
        ask=pack.say(asked) if asked else say("closing-decision"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(wish.value, label) for wish, label in labels.items()),
        note=say("closing-wish-note"),
        optional=False,
    )


def _yes_or_no(desk: Desk, run: Run, step: str, when: Condition, before: tuple[Part, ...] = ()) -> Step:
    return Step(
        id=step,
        ask=say(f"closing-{step}", form=form(journey_of(desk, run))),
        kind=StepKind.CHOOSE,
        options=(Option(YES, say(f"option-{step}-yes")), Option(NO, say(f"option-{step}-no"))),
        before=before,
        note=say(f"closing-{step}-note"),
        optional=False,
        when=when,
    )


def _ours(desk: Desk, run: Run, pack: Pack) -> list[Answer]:
    """The person's own answers in the closing that can be shown side by side."""
    found = (own(desk, run.journey, question, run.person) for question in (*pack.evaluation, *in_touch(pack)))
    return [answer for answer in found if answer is not None and answer.seen_by is SeenBy.PAIR_WHEN_ALL]


COMMANDS: dict[str, Handler] = {CLOSING: closing}
DIALOGS: tuple[Dialog, ...] = (Closing(), Talk(), Confirm(), Again(), Rest())
