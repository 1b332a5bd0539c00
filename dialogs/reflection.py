"""The guide's questions at their moments: at the start, after a meeting, halfway, at the end, and any time."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, Phase
from bot.domain.message import Actions, Button, Option, Part, Quote, Say, Style, Words, command, say
from bot.domain.privacy import Answer
from bot.domain.reflection import AT_MOST
from bot.domain.run import Run
from dialogs import engine
from dialogs.asking import Asking, journey_of, share_button, thank
from dialogs.choosing import choose_journey, not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.in_between import after_meeting
from dialogs.insight_facts import asked_again, shown_back
from dialogs.labels import names
from dialogs.meeting import offer_next_meeting
from dialogs.question_list import Reflect, begin_anew
from dialogs.reflecting import answered, closing_only, due, start_list, with_wished
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.showing import card, is_open_to_others, is_promised, offer_shows

MORE, YES = "more", "yes"


class Start(Asking):
    """Before the first meeting: what one wants and promises, to oneself, and one thing about the pair's topics."""

    name = "start"

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """What one wants and promises, then the topics."""
        return start_list(desk.pack(journey))

    def moot(self, desk: Desk, run: Run) -> bool:
        """The start is over, and the agreement holds what was wondered about."""
        return super().moot(desk, run) or _is_over(desk, run)

    def greeting(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Who the others are, and that this is no homework."""
        journey = journey_of(desk, run)
        others = names(desk, journey.partners_of(run.person))
        return (Say(say("start-lead-group" if journey.is_group else "start-lead", partner=others)),)


class CheckIn(Asking):
    """After a meeting: at most three questions. The subject is the meeting."""

    name = "check-in"
    greets = "check-in-lead"

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """What the person wants next, own questions, the guide's order.

        What the halfway review will ask is left to it while it lies ahead.
        """
        pack = desk.pack(journey)
        ahead = journey.halfway_at is not None and desk.now < journey.halfway_at
        order = tuple(q for q in pack.check_in if not (ahead and q in pack.halfway))
        return with_wished(desk, journey, person, order)

    def args(self, desk: Desk, run: Run) -> tuple[str, ...]:
        """The next three; where fewer are left, whether there is another insight."""
        asked = super().args(desk, run)
        again = asked_again(desk, journey_of(desk, run), run.person)
        return (*asked, *(question for question in again if question not in asked))[:AT_MOST]

    def done(self, desk: Desk, run: Run) -> None:
        """Thanks, what was agreed for in between, quietly, and on to the next time."""
        super().done(desk, run)
        journey = journey_of(desk, run)
        after_meeting(desk, journey)
        offer_next_meeting(desk, journey)


class Halfway(Asking):
    """Halfway: where are we, what is left, does the form work. Then the form may change."""

    name = "halfway"
    greets = "halfway-lead"

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """The guide's three."""
        return desk.pack(journey).halfway

    def done(self, desk: Desk, run: Run) -> None:
        """Thanks, and the ways to change the rhythm or the agreement."""
        thanks = say("reflect-thanks") if answered(run) else say("halfway-lead")
        change = (
            Button(say("button-change-rhythm"), command("rhythm", run.journey)),
            Button(say("button-amend"), command("agreement", run.journey)),
            Button(say("button-change-else"), command("change", run.journey)),
        )
        shared = share_button(run).buttons if answered(run) else ()
        desk.tell(run.person, Say(thanks), Say(say("halfway-offer")), Actions((*change, *shared)))
        offer_shows(desk, journey_of(desk, run))


class End(Asking):
    """Before the evaluation: three questions at a time, and after each three whether to go on now."""

    name = "end"

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """As at a check-in, without what the closing asks; nothing for those who never got to meet."""
        if journey.last_met_at is None:
            return ()
        pack = desk.pack(journey)
        order = tuple(q for q in pack.end if q not in closing_only(pack))
        return with_wished(desk, journey, person, order)

    def opened(self, desk: Desk, run: Run) -> None:
        """With the first questions of the end, the journey is in its last phase."""
        super().opened(desk, run)
        journey = journey_of(desk, run)
        if journey.phase is not Phase.END:
            desk.world.keep(replace(journey, phase=Phase.END))

    def args(self, desk: Desk, run: Run) -> tuple[str, ...]:
        """The next three, and `more` when others are left."""
        journey = journey_of(desk, run)
        order = self.order(desk, journey, run.person)
        first = due(desk, journey, run.person, order)
        left = due(desk, journey, run.person, tuple(q for q in order if q not in first), 1)
        return (*first, MORE) if left else first

    def script(self, desk: Desk, run: Run) -> Script:
        """The questions, then whether to go on."""
        script = super().script(desk, run)
        if MORE not in run.args:
            return script
        more = Step(
            id=MORE,
            ask=say("end-more"),
            kind=StepKind.CHOOSE,
            options=(Option(YES, say("option-end-more")),),
            optional=False,
        )
        return replace(script, steps=(*script.steps, more))

    def greeting(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """The guide's own opening of the end (END-00), once; the later threes need no greeting."""
        if run.occurrence.endswith("+"):
            return ()
        pack = desk.pack(journey_of(desk, run))
        return (Say(pack.say(pack.use("end-lead"))),) if pack.use("end-lead") else ()

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Nothing above the question whether to go on."""
        return () if run.occurrence.endswith("+") else super().lead(desk, run)

    def done(self, desk: Desk, run: Run) -> None:
        """The next three at once, or thanks."""
        if engine.one(run, MORE) == YES:
            offer_shows(desk, journey_of(desk, run))
            desk.open(
                self.name, run.person, run.subject, occurrence=run.occurrence + "+", journey=run.journey
            )
        else:
            super().done(desk, run)


class OneAnswer(Asking):
    """One question that the person picked: answered now, or answered again.

    `args` is the question. The occurrence is the question, too, or the answer that changes where there may be many.
    """

    name = "answer"
    reminds = False

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """Always opened with its question."""
        return ()

    def script(self, desk: Desk, run: Run) -> Script:
        """The question; on a form the words as they are now stand in its field."""
        script, answer = super().script(desk, run), _given(desk, run)
        value = (Words(answer.id),) if answer is not None else ()
        steps = tuple(
            replace(step, value=value) if step.kind is StepKind.WRITE and step.id in run.args else step
            for step in script.steps
        )
        return replace(script, steps=steps, title=say("form-title-answer"), form=AsForm.EXPECTED)

    def above(self, desk: Desk, journey: Journey, run: Run, step: str) -> tuple[Part, ...]:
        """Insights alone: the words as they are now stand in the lead."""
        return shown_back(desk, journey, run, step)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """The words as they are now, and what a new wording means for those who can read them."""
        answer = _given(desk, run)
        if answer is None or run.trail:
            return ()
        seen = "again" if is_open_to_others(answer) else "promised" if is_promised(desk, answer) else ""
        again = (Say(say(f"answer-private-{seen}")),) if seen else ()
        return (Quote(say("answer-now"), answer.id), *again)

    def done(self, desk: Desk, run: Run) -> None:
        """The answer as it stands, with what can be done with it."""
        journey = journey_of(desk, run)
        answer = _given(desk, run)
        if answer is None:
            thank(desk, run)
            return
        desk.say(Say(say("answer-kept")), *card(desk, journey, desk.pack(journey), answer))
        offer_shows(desk, journey)


def _given(desk: Desk, run: Run) -> Answer | None:
    """The answer that a run about one question changes, or has given."""
    return desk.world.find(Answer, engine.written(run, run.args[0]))


def reflect(desk: Desk, call: Call) -> None:
    """The whole lists, by phase."""
    journey = choose_journey(desk, call, "reflect")
    if journey is not None:
        begin_anew(desk, journey)
    elif not desk.journeys():
        home = Button(say("button-home"), command("home"), Style.QUIET)
        desk.say(Say(say("reflect-nothing")), Actions((home,)))
    elif call.subject:
        not_here(desk)


def _is_over(desk: Desk, run: Run) -> bool:
    """Whether the start is over; for somebody who joined a group later it is not."""
    journey = journey_of(desk, run)
    return journey.phase is not Phase.START and journey.joined_at(run.person) is None


COMMANDS: dict[str, Handler] = {"reflect": reflect}
DIALOGS: tuple[Dialog, ...] = (Start(), CheckIn(), Halfway(), End(), OneAnswer(), Reflect())
