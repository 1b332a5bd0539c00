"""The common ground of every dialog that asks a guide's questions: its steps, its thanks, what comes after."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Note, Part, Say, command, say
from bot.domain.run import Run
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.insight_facts import shown_back
from dialogs.reflecting import answered, due, settle_words, steps_of
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
        """The chosen questions, with what the person told of insights above those that look back on it."""
        journey = journey_of(desk, run)
        pack = desk.pack(journey, run)
        steps = (
            replace(step, before=shown_back(desk, journey, run, step.id))
            for question in run.args
            if question in pack.questions
            for step in steps_of(desk, pack, question)
        )
        return Script(dialog=self.name, steps=tuple(steps))

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
