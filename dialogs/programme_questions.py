"""Which of the guide's questions a programme asks: a lead ticks off, phase by phase, what is not asked (REQ-45)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Phase
from bot.domain.message import Actions, Button, Divider, Option, Phrase, Say, Style, command, say
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import chosen, one
from dialogs.leading import for_led, of_lead
from dialogs.own_guide import needed
from dialogs.pack import Pack
from dialogs.script import Script, Step, StepKind

PHASE, ALL = "phase", "all"


class Questions(Dialog):
    """Asks for a phase, then which of its questions are left out. The subject is the programme."""

    name = "programme-questions"

    def script(self, desk: Desk, run: Run) -> Script:
        """The phase, then its questions to tick."""
        programme = desk.world.get(Programme, run.subject)
        guide = desk.books.guide(programme)
        phases = tuple(Option(phase.value, say(f"option-phase-{phase.value}")) for phase in Phase)
        first = Step(
            id=PHASE, ask=say("questions-phase"), kind=StepKind.CHOOSE, options=phases, optional=False
        )
        return Script(dialog=self.name, steps=(first, *(_list(programme, guide, phase) for phase in Phase)))

    def done(self, desk: Desk, run: Run) -> None:
        """The ticked ones are not asked from now on."""
        programme = of_lead(desk, run.subject)
        if programme is None:
            return
        guide = desk.books.guide(programme)
        phase = Phase(one(run, PHASE))
        ticked = chosen(run, phase.value)
        left_out = () if ALL in ticked else ticked
        others = {q for q in programme.questions_off if q not in may_be_off(guide, phase)}
        off = tuple(q for q in guide.questions if q in others or q in left_out)
        kept = desk.world.keep(replace(programme, questions_off=off))
        desk.say(
            Say(say("questions-all") if not left_out else say("questions-left-out")),
            *(Say(say("about-point", text=guide.say(question))) for question in left_out),
            Say(say("questions-what-runs")),
            ways_on(kept, "questions"),
        )


def may_be_off(guide: Pack, phase: Phase) -> tuple[str, ...]:
    """A phase's questions that the product can do without, in the guide's order."""
    stays = needed(guide)
    return tuple(q.id for q in guide.questions.values() if q.phase is phase and q.id not in stays)


def name_of(guide: Pack, question_id: str) -> Phrase:
    """A question by its short name in the agreement, or in full."""
    question = guide.question(question_id)
    return guide.say(question.label or question_id)


def ways_on(programme: Programme, word: str) -> Actions:
    """More of the same, or back to the rules."""
    more = Button(say(f"button-more-{word}"), command(f"programme-{word}", programme.id), Style.PRIMARY)
    return Actions((more, Button(say("button-change-more"), command("programme-change", programme.id))))


def _list(programme: Programme, guide: Pack, phase: Phase) -> Step:
    listed = may_be_off(guide, phase)
    stays = tuple(q.id for q in guide.questions.values() if q.phase is phase and q.id in needed(guide))
    lines = (Say(say("about-point", text=name_of(guide, question))) for question in stays)
    return Step(
        id=phase.value,
        ask=say("questions-tick"),
        kind=StepKind.MANY,
        options=(
            *(Option(question, guide.say(question)) for question in listed),
            Option(ALL, say("option-questions-all")),
        ),
        before=(Say(say("questions-stay")), *lines, Divider()) if stays else (),
        preset=tuple(question for question in listed if question in programme.questions_off),
        when=lambda given: given.get(PHASE) == Chosen((phase.value,)),
    )


def questions(desk: Desk, programme: Programme, call: Call) -> None:
    """Ask which phase, anew each time."""
    desk.open(Questions.name, desk.me.id, programme.id, occurrence=desk.event.id)


DIALOGS: tuple[Dialog, ...] = (Questions(),)
COMMANDS: dict[str, Handler] = {"programme-questions": for_led("programme-questions", questions)}
