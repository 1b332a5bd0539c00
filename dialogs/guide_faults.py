"""What is wrong with a guide that can be read: dead steps, wrong order, choices that mean nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.journey import Phase, Wish
from bot.domain.reflection import AT_MOST
from dialogs.pack import Pack, Question
from dialogs.reflecting import closing_only, start_list
from dialogs.uses import NEEDS, QUESTION_USES


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding about a question, condition or list (`id`): what is wrong, and how it is mended."""

    id: str
    what: str
    remedy: str


def faults(pack: Pack) -> Iterator[Fault]:
    """Everything that nobody would ever be asked, and everything that comes at the wrong place."""
    yield from _dead_questions(pack)
    yield from _dead_conditions(pack)
    yield from _order(pack)
    yield from _phases(pack)
    yield from _options(pack)


def missing_uses(pack: Pack) -> tuple[str, ...]:
    """The uses that this guide has no question for; the product does without each."""
    return tuple(use for use in QUESTION_USES if use not in pack.uses)


def holdable(pack: Pack) -> frozenset[str]:
    """The conditions that some agreement lets hold: by an option of a field that can itself be asked."""
    held: set[str] = set()
    while True:
        more = {
            name
            for name, needs in pack.conditions.items()
            if name not in held and any(_can_be_chosen(pack, needs, question, held) for question in needs)
        }
        if not more:
            return frozenset(held)
        held |= more


def _can_be_chosen(
    pack: Pack, needs: Mapping[str, tuple[str, ...]], question_id: str, held: set[str]
) -> bool:
    question = pack.question(question_id)
    if question_id not in pack.agreement or (question.when and question.when not in held):
        return False
    # an option that asks for words stands in the agreement as those words, never as the option
    return any((option := question.option(chosen)) and not option.text for chosen in needs[question_id])


def _asked(pack: Pack) -> frozenset[str]:
    lists = (pack.agreement, pack.check_in, pack.halfway, pack.end, pack.evaluation, start_list(pack))
    in_closing = (pack.use("thanks"), *closing_only(pack))
    agenda = (question for listed in pack.agenda.values() for question in listed)
    return frozenset([*(q for listed in lists for q in listed), *in_closing, *agenda])


def _dead_questions(pack: Pack) -> Iterator[Fault]:
    asked, held = _asked(pack), holdable(pack)
    for question in pack.questions.values():
        if question.id not in asked:
            yield Fault(question.id, "is never asked", "Put it into a list, or take it out.")
        elif question.when and question.when not in held:
            yield Fault(
                question.id,
                f"is never asked, because its condition {question.when} never holds",
                "Let the condition depend on an option of a field of the agreement.",
            )


def _dead_conditions(pack: Pack) -> Iterator[Fault]:
    wanted = {question.when for question in pack.questions.values()}
    held = holdable(pack)
    for name, needs in pack.conditions.items():
        if name not in wanted:
            yield Fault(
                name, "is a condition of no question", "Name it in a question's when, or take it out."
            )
        elif name not in held:
            yield Fault(
                name,
                f"can never hold: {', '.join(needs)} is no field that is asked before, or the option asks for words",
                "Name options without text: yes, of questions in lists.agreement.",
            )


def _order(pack: Pack) -> Iterator[Fault]:
    for at, field in enumerate(pack.agreement):
        needs = pack.conditions.get(pack.question(field).when, {})
        for decides in needs:
            if decides in pack.agreement and pack.agreement.index(decides) > at:
                yield Fault(
                    field,
                    f"comes before {decides}, which decides whether it is asked",
                    f"Put it behind {decides} in lists.agreement.",
                )
    for question in pack.halfway[AT_MOST:]:
        if question not in pack.check_in:
            yield Fault(
                question,
                f"is never asked: the halfway review asks {AT_MOST} questions",
                "Shorten lists.halfway, or put the question into lists.check-in as well.",
            )


def _phases(pack: Pack) -> Iterator[Fault]:
    lists = {
        "start": (Phase.START, pack.start),
        "agreement": (Phase.START, pack.agreement),
        "check-in": (Phase.UNDER_WAY, pack.check_in),
        "halfway": (Phase.UNDER_WAY, pack.halfway),
        "end": (Phase.END, pack.end),
        "evaluation": (Phase.END, pack.evaluation),
    }
    for name, (phase, listed) in lists.items():
        for question in listed:
            if pack.question(question).phase is not phase:
                yield Fault(
                    question,
                    f"is of phase {pack.question(question).phase} but stands in lists.{name}",
                    f"Give it phase: {phase}, or put it into another list.",
                )


def _options(pack: Pack) -> Iterator[Fault]:
    for use, question_id in pack.uses.items():
        number = NEEDS[use].number if use in NEEDS else ""
        question = pack.questions.get(question_id)
        if question is None:
            continue
        if number:
            yield from _numberless(question, use, number)
        if use == "decision":
            yield from _undecided(question)


def _numberless(question: Question, use: str, number: str) -> Iterator[Fault]:
    for option in question.options:
        if not (getattr(option, number) or option.text):
            yield Fault(
                question.button(option.id),
                f"changes nothing: {use} goes by {number}",
                f"Give the option {number}, or text: yes.",
            )


def _undecided(question: Question) -> Iterator[Fault]:
    for option in question.options:
        if option.id not in tuple(Wish):
            yield Fault(
                question.button(option.id),
                "is an option that nobody sees: a journey goes on or closes",
                f"Keep {' and '.join(Wish)} only.",
            )
