"""What reflection dialogs share: a guide's questions as steps, and what one person has answered or passed by so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.goals import Goal
from bot.domain.journey import Journey, Phase
from bot.domain.message import Items, Note, Option, Part, say
from bot.domain.own_questions import OwnQuestion, Turn
from bot.domain.privacy import Answer, SeenBy
from bot.domain.reflection import Asked, Fate, next_questions
from bot.domain.run import Given, Run, RunState, Skipped, Written
from dialogs import engine
from dialogs.desk import Desk
from dialogs.own_question_facts import own_ids, wishes
from dialogs.pack import Pack
from dialogs.question import Question, QuestionKind, Voice
from dialogs.script import Step, StepKind

WORDS = "-words"
"""What the id of the step has at its end that asks for words after a ready choice."""

PASS_ON, SHOW_OURS, YES = "pass-on", "show-ours", "yes"
"""Steps of the closing that ask what is handed over at the end, and the yes to them."""
DECISION = "decision"
"""The step of the closing that decides, where the guide has no question for it."""

REFLECTIONS = ("start", "check-in", "halfway", "end", "answer")
"""Dialogs in which a question passed by counts as passed by."""


def seen_by(question: Question) -> SeenBy:
    """Who will see a reflection: nobody else, or (we-questions) all side by side once all agreed to show.

    Stricter than the question's own promise where it is also a field of the agreement: thinking comes before deciding.
    """
    return SeenBy.PAIR_WHEN_ALL if question.voice is Voice.OURS else SeenBy.AUTHOR


def conditions(desk: Desk, journey: Journey, pack: Pack) -> frozenset[str]:
    """The conditions that hold under the agreement in force."""
    agreement = desk.agreement(journey.id, AgreementState.IN_FORCE)
    return pack.conditions_in(agreement.entries if agreement else {})


def past(desk: Desk, journey: Journey, person: str) -> tuple[Asked, ...]:
    """What this person was asked on this journey so far, told from their answers and runs."""
    answers = list(desk.world.all(Answer, lambda a: (a.journey, a.author) == (journey.id, person)))
    runs = desk.world.all(Run, lambda r: (r.journey, r.person) == (journey.id, person))
    met = [Asked(answer.question, Fate.ANSWERED, answer.at) for answer in answers]
    for run in runs:
        if run.dialog in REFLECTIONS and run.was_asked:
            met += _in_round(run, {answer.id for answer in answers if answer.at >= run.opened_at})
    return tuple(met)


def _in_round(run: Run, answered: set[str]) -> list[Asked]:
    """What became of the questions of one round that were not answered in it, as far as it came.

    `answered` are the answers given since it began; an older one may have stood above its question, and stayed.
    """
    begun = run.opened_at

    def passed(step: str) -> bool:
        given = run.given.get(step)
        stayed = isinstance(given, Written) and given.answer not in answered and step in run.trail
        return isinstance(given, Skipped) or stayed

    met = [Asked(step, Fate.PASSED, begun) for step in run.given if passed(step)]
    if run.state in (RunState.OPEN, RunState.LATER):
        return [*met, *(Asked(question, Fate.WAITS, begun) for question in run.args)]
    held = run.given.get(run.at)
    if not run.at or (isinstance(held, Written) and held.answer in answered):
        return met
    # a round that ends before its last question was stopped, or met with silence: a week's, or another matter's
    return [*met, Asked(run.at, Fate.PASSED if run.state is RunState.STOPPED else Fate.SILENT, begun)]


def due(desk: Desk, journey: Journey, person: str, order: tuple[str, ...], count: int = 3) -> tuple[str, ...]:
    """The next questions of an order for one person: never more than three."""
    pack = desk.pack(journey)
    wanted = wishes(desk.world, journey.id, person).values()
    holding = conditions(desk, journey, pack)
    return next_questions(order, past(desk, journey, person), holding, pack.when, wanted, count)


def with_wished(desk: Desk, journey: Journey, person: str, order: tuple[str, ...]) -> tuple[str, ...]:
    """An order with what the person wants next, of whatever phase, and the own questions before it."""
    wanted = [q for q, wish in wishes(desk.world, journey.id, person).items() if wish.turn is Turn.NEXT]
    known = {question for phase in Phase for question in whole_list(desk, journey, phase)}
    return (*(q for q in wanted if q in known), *own_ids(desk.world, journey, person), *order)


def whole_list(desk: Desk, journey: Journey, phase: Phase) -> tuple[str, ...]:
    """Every question of a phase that one may reflect on here, in the guide's order; not what the closing asks."""
    pack = desk.pack(journey)
    order = {
        Phase.START: pack.start,
        Phase.UNDER_WAY: pack.check_in,
        Phase.END: (*pack.end, *pack.evaluation),
    }[phase]
    holding = conditions(desk, journey, pack)
    return tuple(q for q in order if q not in closing_only(pack) and pack.when.get(q, "") in {"", *holding})


def start_list(pack: Pack) -> tuple[str, ...]:
    """The questions to oneself, then what the pair could talk about."""
    mine = [question for question in pack.start if pack.question(question).voice is Voice.MINE]
    return (*mine, *(question for question in pack.start if question == pack.use("themes")))


def decision_step(pack: Pack) -> str:
    """The step of the closing that decides how to go on: the guide's question, or the product's own."""
    return pack.use("decision") or DECISION


def in_touch(pack: Pack) -> tuple[str, ...]:
    """The guide's question about keeping in touch, if it has one."""
    return tuple(question for question in (pack.use("in-touch"),) if question)


def closing_only(pack: Pack) -> tuple[str, ...]:
    """The questions that wait for the closing."""
    return (decision_step(pack), *in_touch(pack))


# --- answers ----------------------------------------------------------------------------------------


def bound(desk: Desk) -> frozenset[str]:
    """Ids of answers that stand in an agreement, in a goal or as an own question; they change there alone."""
    entries = (entry for agreement in desk.world.all(Agreement) for entry in agreement.entries.values())
    goals = (answer for goal in desk.world.all(Goal) for answer in goal.history)
    return frozenset([*entries, *goals, *(question.answer for question in desk.world.all(OwnQuestion))])


def own(desk: Desk, journey: str, question: str, author: str) -> Answer | None:
    """An author's reflection on a question, or None. At most one is kept of each."""
    held = bound(desk)
    found = [a for a in desk.answers(journey, question, author) if is_reflection(a) and a.id not in held]
    return found[-1] if found else None


def is_reflection(answer: Answer) -> bool:
    """Whether it is the author's to share and to take back."""
    return answer.seen_by in (SeenBy.AUTHOR, SeenBy.PAIR_WHEN_ALL)


# --- steps ------------------------------------------------------------------------------------------


def steps_of(desk: Desk, pack: Pack, journey: Journey, question_id: str) -> tuple[Step, ...]:
    """A question as steps: in own words; or a choice, own words allowed, which may ask for words next."""
    question = pack.question(question_id)
    text = question.kind is QuestionKind.TEXT
    step = Step(
        id=question.id,
        ask=pack.say(question.id),
        kind=StepKind.WRITE if text else StepKind.CHOOSE,
        options=tuple(Option(option.id, pack.say(question.button(option.id))) for option in question.options),
        before=_themes(desk, pack, journey) if question.id == pack.use("themes") else (),
        note=pack.say(question.note) if question.note else None,
        seen_by=seen_by(question),
        free=not text,
        sealed=True,
        guide=question.id,
    )
    wordy = tuple(option.id for option in question.options if option.text)
    if not wordy:
        return (step,)

    def asked(given: Mapping[str, Given]) -> bool:
        return _chose(desk, given.get(question.id), wordy)

    tell = Step(
        id=question.id + WORDS,
        ask=say("reflect-own-words"),
        kind=StepKind.WRITE,
        seen_by=step.seen_by,
        guide=question.id,
        when=asked,
    )
    return (step, tell)


def _themes(desk: Desk, pack: Pack, journey: Journey) -> tuple[Part, ...]:
    """What people like to talk about, as far as the preset or else the guide names some (REQ-11)."""
    preset = desk.books.preset(desk.programme_of(journey).preset)
    themes = tuple(say(f"topic-{theme}") for theme in preset.themes) or tuple(map(pack.say, pack.themes))
    return (Note(say("reflect-themes", themes=Items(themes))),) if themes else ()


def given_before(answer: Answer | None) -> Mapping[str, Given]:
    """What a run starts with so that the answer there is changes, instead of a second one coming beside it."""
    if answer is None:
        return {}
    held = Written(answer.id)
    return {answer.question: held, answer.question + WORDS: held}


def settle_words(desk: Desk, pack: Pack, run: Run, step: str) -> None:
    """Keep a choice and the words that go with it as one answer; a new wording is its author's alone again.

    Consent was given to the words as they were, so whoever shared or showed the old ones is asked anew.
    """
    answer = desk.world.find(Answer, engine.written(run, step))
    if answer is None:
        return
    if step.endswith(WORDS):
        question = pack.question(step.removesuffix(WORDS))
        answer = replace(answer, options=tuple(o.id for o in question.options if o.text)[:1])
    elif run.at == step + WORDS:
        desk.world.keep(replace(run, given={**run.given, run.at: Written(answer.id)}))
    desk.world.keep(answer.taken_back())
    withdraw(desk, answer, besides=run.id)


# --- what is promised for the end ---------------------------------------------------------------------


def promise(desk: Desk, journey: Journey, question: str) -> str:
    """The step of the closing that asks whether an answer to this question is handed over at the end, or ""."""
    pack = desk.pack(journey)
    if question == pack.use("thanks"):
        return PASS_ON
    return SHOW_OURS if question in (*pack.evaluation, *in_touch(pack)) else ""


def promised(desk: Desk, journey: Journey, question: str, author: str) -> bool:
    """Whether the author lets an answer be handed over when the journey ends; a yes that is asked anew is none."""
    step = promise(desk, journey, question)
    runs = desk.world.all(Run, lambda r: (r.person, r.journey) == (author, journey.id) and step in r.given)
    return any(engine.one(run, step) == YES and step in run.trail for run in runs)


def withdraw(desk: Desk, answer: Answer, besides: str = "") -> None:
    """What was promised of an answer holds no longer, but for what a run (id) is asking just now."""
    journey = desk.world.find(Journey, answer.journey)
    step = promise(desk, journey, answer.question) if journey else ""
    for run in desk.world.all(Run, lambda r: (r.person, r.journey) == (answer.author, answer.journey)):
        if step in run.given and run.id != besides:
            desk.world.keep(replace(run, given={at: given for at, given in run.given.items() if at != step}))


def answered(run: Run) -> tuple[str, ...]:
    """The ids of the answers that a run has given."""
    return tuple(dict.fromkeys(given.answer for given in run.given.values() if isinstance(given, Written)))


def _chose(desk: Desk, given: Given | None, options: tuple[str, ...]) -> bool:
    # chosen options are readable only in the turn that brings them, which is when the next step is found
    answer = desk.world.find(Answer, given.answer) if isinstance(given, Written) else None
    return answer is not None and bool(set(answer.options or ()) & set(options))
