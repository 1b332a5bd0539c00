"""The whole list of a phase's questions: which are answered, and one to answer now or again."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.journey import Journey, Phase
from bot.domain.message import Option, Say, say
from bot.domain.privacy import Answer
from bot.domain.run import Chosen, Given, Run, RunState
from dialogs import engine
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.pack import Pack
from dialogs.reflecting import given_before, own, whole_list
from dialogs.script import Condition, Script, Step, StepKind

PAGE = 5
PHASE, MORE = "phase", "more"


class Reflect(Dialog):
    """Asks for a phase, then for a question of it, five at a time. The subject is the journey."""

    name = "reflect"

    def script(self, desk: Desk, run: Run) -> Script:
        """The phase, then its pages."""
        journey = desk.world.get(Journey, run.subject)
        phases = tuple(Option(phase.value, say(f"option-phase-{phase.value}")) for phase in Phase)
        first = Step(id=PHASE, ask=say("reflect-phase"), kind=StepKind.CHOOSE, options=phases, optional=False)
        pack = desk.pack(journey)
        pages = (page for phase in Phase for page in _pages(desk, journey, pack, phase, run.person))
        return Script(dialog=self.name, steps=(first, *pages), later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The picked question is asked."""
        journey = desk.world.get(Journey, run.subject)
        picked = engine.one(run, run.trail[-1])
        if picked in desk.pack(journey).questions:
            ask_one(desk, journey, picked)


def begin_anew(desk: Desk, journey: Journey) -> None:
    """Open the lists with the acting person, from their beginning."""
    waiting = desk.run_of(Reflect.name, desk.me.id, journey.id)
    if waiting is not None and waiting.state in (RunState.OPEN, RunState.LATER):
        desk.conversation.close(desk, waiting, RunState.DONE)
    desk.open(Reflect.name, desk.me.id, journey.id, journey=journey.id)


def ask_one(desk: Desk, journey: Journey, question: str, changes: Answer | None = None) -> None:
    """Ask the acting person one question; an answer that is there already changes.

    Of insights there may be many: a new one comes beside the others, unless it is named which of them `changes`.
    """
    many = question == desk.pack(journey).use("insights")
    known = changes if many else own(desk, journey.id, question, desk.me.id)
    desk.open(
        "answer", desk.me.id, journey.id,
        occurrence=known.id if many and known else question,
        journey=journey.id, args=(question,), given=given_before(known),
    )  # fmt: skip


def _pages(desk: Desk, journey: Journey, pack: Pack, phase: Phase, person: str) -> list[Step]:
    questions = whole_list(desk, journey, phase)
    starts = range(0, len(questions), PAGE)
    return [
        _page(desk, journey, pack, phase, person, questions[start : start + PAGE], start, len(questions))
        for start in starts
    ]


def _page(
    desk: Desk,
    journey: Journey,
    pack: Pack,
    phase: Phase,
    person: str,
    some: tuple[str, ...],
    start: int,
    of: int,
) -> Step:
    lines = tuple(
        Say(
            say(
                "reflect-line-answered" if own(desk, journey.id, question, person) else "reflect-line",
                number=number,
                question=pack.say(question),
            )
        )
        for number, question in enumerate(some, start=1)
    )
    options = [Option(q, say("option-question", number=number)) for number, q in enumerate(some, start=1)]
    if start + PAGE < of:
        options.append(Option(MORE, say("option-more-questions")))
    return Step(
        id=f"{phase.value}-{start}",
        ask=say("reflect-pick"),
        kind=StepKind.CHOOSE,
        options=tuple(options),
        before=lines,
        optional=False,
        when=_comes(phase, start),
    )


def _comes(phase: Phase, start: int) -> Condition:
    def comes(given: Mapping[str, Given]) -> bool:
        if given.get(PHASE) != Chosen((phase.value,)):
            return False
        return start == 0 or given.get(f"{phase.value}-{start - PAGE}") == Chosen((MORE,))

    return comes
