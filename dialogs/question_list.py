"""Everything to reflect on: the questions by phase, own ones, tips and further reading; one is answered or moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.domain.journey import Form, Journey, Phase
from bot.domain.message import Name, Option, Part, Phrase, Say, say
from bot.domain.own_questions import OwnQuestion
from bot.domain.privacy import Answer
from bot.domain.run import Chosen, Given, Run, RunState
from dialogs import engine
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.own_question_facts import for_person, is_asked, own_ids, wishes
from dialogs.pack import Pack
from dialogs.reflecting import closing_only, given_before, own, whole_list
from dialogs.script import Condition, Script, Step, StepKind

PAGE = 5
PART, MORE, ARRANGE, ADD = "phase", "more", "arrange", "add"
OWN, TIPS, READING = "own", "tips", "reading"
LISTS = (*(phase.value for phase in Phase), OWN)
"""The parts that are lists of questions."""


class Reflect(Dialog):
    """Asks what one would like to see; in a list of questions which, five at a time. The subject is the journey.

    `args` name the part to begin with, when there is no need to ask.
    """

    name = "reflect"

    def script(self, desk: Desk, run: Run) -> Script:
        """The part, then the pages of each list."""
        journey = desk.world.get(Journey, run.subject)
        pack = desk.pack(journey)
        parts = [*LISTS, *([TIPS] if pack.tips else []), *([READING] if _to_read(pack, journey) else [])]
        first = Step(
            id=PART,
            ask=say("reflect-phase"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(part, say(f"option-phase-{part}")) for part in parts),
            optional=False,
        )
        begun = run.args[0] if run.args else ""
        pages = (
            page for part in LISTS if begun in ("", part) for page in _Pages(desk, run, part, begun).steps()
        )
        return Script(dialog=self.name, steps=(*(() if begun else (first,)), *pages), later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The picked question is asked, the list may be changed, what is to be read stands there."""
        journey = desk.world.get(Journey, run.subject)
        pack = desk.pack(journey)
        picked = engine.one(run, run.trail[-1])
        if picked == TIPS:
            desk.say(*_tips(pack))
        elif picked == READING:
            desk.say(Say(say("reading-lead")), *(_read(pack, phrase) for phrase in _to_read(pack, journey)))
        elif picked == ADD:
            desk.open("own-question", desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)
        elif picked == ARRANGE:
            part, _, start = run.trail[-1].rpartition("-")
            some = questions_of(desk, journey, part, run.person)[int(start) : int(start) + PAGE]
            desk.open(
                "question-turn", desk.me.id, journey.id,
                occurrence=desk.event.id, journey=journey.id, args=some,
            )  # fmt: skip
        elif picked in pack.questions and is_asked(desk.world, journey, picked, desk.me.id):
            ask_one(desk, journey, picked)


def begin_anew(desk: Desk, journey: Journey, part: str = "") -> None:
    """Open the lists with the acting person, from their beginning or from the beginning of one part."""
    waiting = desk.run_of(Reflect.name, desk.me.id, journey.id)
    if waiting is not None and waiting.state in (RunState.OPEN, RunState.LATER):
        desk.conversation.close(desk, waiting, RunState.DONE)
    desk.open(
        Reflect.name, desk.me.id, journey.id, journey=journey.id, args=(part,) if part else ()
    )  # fmt: skip


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


def questions_of(desk: Desk, journey: Journey, part: str, person: str) -> tuple[str, ...]:
    """The questions of one list, as this person can reflect on them."""
    return own_ids(desk.world, journey, person) if part == OWN else whole_list(desk, journey, Phase(part))


def question_lines(desk: Desk, journey: Journey, questions: Iterable[str], person: str) -> tuple[Say, ...]:
    """Numbered questions, each with what there is to say of it: whose it is, when it comes, that it is answered."""
    pack, wanted = desk.pack(journey), wishes(desk.world, journey.id, person)
    asked_by = {q.id: q for q in for_person(desk.world, journey, person)}

    def line(number: int, question: str) -> Phrase:
        said = say("reflect-line", number=number, question=pack.say(question))
        if question in asked_by:
            said = _with_owner(said, asked_by[question])
        if question in wanted:
            return say("reflect-line-marked", line=said, mark=say(f"reflect-mark-{wanted[question].turn}"))
        answered = own(desk, journey.id, question, person) is not None
        return say("reflect-line-marked", line=said, mark=say("reflect-mark-answered")) if answered else said

    return tuple(Say(line(number, question)) for number, question in enumerate(questions, start=1))


def _with_owner(line: Phrase, question: OwnQuestion) -> Phrase:
    if question.together:
        return say("own-question-by", line=line, name=Name(question.owner))
    return say("own-question-mine", line=line)


class _Pages:
    """The steps that show one list to one person, a page each."""

    def __init__(self, desk: Desk, run: Run, part: str, begun: str) -> None:
        self.desk, self.run, self.part, self.begun = desk, run, part, begun
        self.journey = desk.world.get(Journey, run.subject)
        self.questions = questions_of(desk, self.journey, part, run.person)

    def steps(self) -> list[Step]:
        """Own questions have a page even where there are none yet: that is where they are added."""
        starts = range(0, len(self.questions), PAGE) or ([0] if self.part == OWN else [])
        return [self._page(start) for start in starts]

    def _page(self, start: int) -> Step:
        some = self.questions[start : start + PAGE]
        return Step(
            id=f"{self.part}-{start}",
            ask=say("reflect-pick" if some else "own-questions-none"),
            kind=StepKind.CHOOSE,
            options=tuple(self._options(some, start)),
            before=(
                *question_lines(self.desk, self.journey, some, self.run.person),
                *self._left_for_the_closing(start),
            ),
            optional=False,
            when=self._comes(start),
        )

    def _options(self, some: tuple[str, ...], start: int) -> list[Option]:
        options = [Option(q, say("option-question", number=number)) for number, q in enumerate(some, start=1)]
        if start + PAGE < len(self.questions):
            options.append(Option(MORE, say("option-more-questions")))
        if some:
            kind = "own" if self.part == OWN else "questions"
            options.append(Option(ARRANGE, say(f"option-arrange-{kind}")))
        if self.part == OWN:
            options.append(Option(ADD, say("option-add-question")))
        return options

    def _left_for_the_closing(self, start: int) -> list[Part]:
        """The questions that only the closing asks stand at the end of the last list, to be read."""
        if self.part != Phase.END or start + PAGE < len(self.questions):
            return []
        pack = self.desk.pack(self.journey)
        waiting = [question for question in closing_only(pack) if question in pack.end]
        return [Say(say("reflect-line-closing", question=pack.say(question))) for question in waiting]

    def _comes(self, start: int) -> Condition:
        def comes(given: Mapping[str, Given]) -> bool:
            if not self.begun and given.get(PART) != Chosen((self.part,)):
                return False
            return start == 0 or given.get(f"{self.part}-{start - PAGE}") == Chosen((MORE,))

        return comes


def _tips(pack: Pack) -> list[Part]:
    lead = pack.use("tips-lead")
    return [
        Say(pack.say(lead) if lead else say("option-phase-tips")),
        *(Say(say("reflect-tip", tip=pack.say(tip))) for tip in pack.tips),
    ]


def _to_read(pack: Pack, journey: Journey) -> tuple[str, ...]:
    return pack.to_read(roles=journey.form is Form.MENTOR_PAIR)


def _read(pack: Pack, phrase: str) -> Say:
    return Say(say("reading-item", item=pack.say(phrase, link=pack.reading[phrase])))
