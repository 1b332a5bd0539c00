"""The common ground of every dialog that asks a guide's questions: its steps, its thanks, what comes after."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Note, Part, Quote, Say, command, say
from bot.domain.privacy import Answer
from bot.domain.run import Given, Run
from dialogs import engine
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.insight_facts import shown_back
from dialogs.own_question_facts import is_asked
from dialogs.reflecting import answered, due, given_before, own, settle_words, steps_of
from dialogs.script import Script
from dialogs.showing import offer_shows


class Asking(Dialog):
    """Asks the questions that were chosen at its opening, at most three. Never homework, every question optional."""

    reminds = True
    greets: ClassVar[str] = ""
    """The phrase above the first question."""

    def order(self, desk: Desk, journey: Journey, person: str) -> tuple[str, ...]:
        """The questions to choose from, in the order in which they come."""
        raise NotImplementedError

    def args(self, desk: Desk, run: Run) -> tuple[str, ...]:
        """The next questions for this person."""
        journey = journey_of(desk, run)
        return due(desk, journey, run.person, self.order(desk, journey, run.person))

    def script(self, desk: Desk, run: Run) -> Script:
        """The chosen questions; above one whatever the person has told before that belongs to it."""
        journey = journey_of(desk, run)
        pack = desk.pack(journey, run)
        steps = (
            replace(step, before=(*self.above(desk, journey, run, step.id), *step.before))
            for question in run.args
            if question in pack.questions and is_asked(desk.world, journey, question, run.person)
            for step in steps_of(desk, pack, journey, question)
        )
        return Script(dialog=self.name, steps=tuple(steps))

    def opened(self, desk: Desk, run: Run) -> None:
        """A question that the person wished for anew changes the answer that is there already."""
        journey = journey_of(desk, run)
        known: dict[str, Given] = {}
        for question in run.args:
            if question != desk.pack(journey).use("insights"):
                known |= given_before(own(desk, journey.id, question, run.person))
        desk.world.keep(replace(run, given={**known, **run.given}))

    def above(self, desk: Desk, journey: Journey, run: Run, step: str) -> tuple[Part, ...]:
        """Insights above what looks back on them; above a question that comes anew the answer as it is."""
        answer = desk.world.find(Answer, engine.written(run, step))
        now = answer is not None and answer.at < run.opened_at
        again = (Quote(say("answer-now"), answer.id),) if answer is not None and now else ()
        return (*again, *shown_back(desk, journey, run, step))

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Why these questions come now, and what happens if one does nothing; only above the first one."""
        if run.trail:
            return ()
        return (*self.greeting(desk, run), Note(say("reflect-silence")))

    def greeting(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """A warm sentence or two."""
        return (Say(say(self.greets)),)

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """A choice and its words become one answer; a new wording is private again."""
        settle_words(desk, desk.pack(journey_of(desk, run), run), run, step)

    def done(self, desk: Desk, run: Run) -> None:
        """A short thank-you, and where the answers are."""
        if run.args:
            thank(desk, run)
            offer_shows(desk, journey_of(desk, run))

    def stopped(self, desk: Desk, run: Run) -> None:
        """What was answered stays, and one may share it."""
        if answered(run):
            desk.say(Say(say("reflect-kept")), share_button(run))
        offer_shows(desk, journey_of(desk, run))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """What was answered before the silence counts."""
        offer_shows(desk, journey_of(desk, run))


def journey_of(desk: Desk, run: Run) -> Journey:
    """The journey that a run belongs to."""
    return desk.world.get(Journey, run.journey)


def thank(desk: Desk, run: Run) -> None:
    """Thank for answers, or take it kindly that there are none."""
    if answered(run):
        desk.tell(run.person, Say(say("reflect-thanks")), share_button(run))
    else:
        desk.tell(run.person, Say(say("reflect-none")))


def share_button(run: Run) -> Actions:
    """The way to one's own answers on this journey."""
    return Actions((Button(say("button-share-one"), command("share", run.journey)),))
