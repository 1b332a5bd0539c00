"""Answers shown to others: one shared with the partner, or all side by side once everybody agreed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.gate import readable
from bot.domain.journey import Journey, JourneyState
from bot.domain.message import (
    Actions,
    Button,
    Items,
    Name,
    Note,
    Option,
    Part,
    Quote,
    Say,
    Style,
    Text,
    command,
    say,
)
from bot.domain.people import Person
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Run, RunState
from dialogs import engine
from dialogs.company import form, named, naming, promise
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.own_question_facts import beside, circle, is_asked, title
from dialogs.pack import Pack
from dialogs.reflecting import own, promised
from dialogs.script import Script, Step, StepKind

YES, NO = "yes", "no"


class Show(Dialog):
    """Asks one member whether the answers to a we-question may stand side by side.

    The subject is the journey, the occurrence the question. Nobody ever learns that somebody else said no.
    """

    name = "show"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question, with the person's own words above it."""
        journey = desk.world.get(Journey, run.subject)
        question = title(desk.world, desk.pack(journey), run.occurrence, run.person)
        answer = own(desk, journey.id, run.occurrence, run.person)
        step = Step(
            id="show",
            ask=say("show-ask"),
            kind=StepKind.CHOOSE,
            options=(Option(YES, say("option-show-yes")), Option(NO, say("option-show-no"))),
            before=(
                Say(naming("show-ready", [one for one in run.args if one in journey.members])),
                *((Quote(question, answer.id),) if answer else (Say(question),)),
            ),
            note=say("show-note"),
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The answer is kept; once all said yes, everybody sees all."""
        journey = desk.world.get(Journey, run.subject)
        answer = own(desk, journey.id, run.occurrence, run.person)
        if engine.one(run, "show") == YES and answer is not None:
            agree(desk, journey, answer, run.args)
        else:
            desk.say(Say(say("show-kept-own")))
        offer_shows(desk, journey)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence shows nothing; the next question may be offered."""
        offer_shows(desk, desk.world.get(Journey, run.subject))


def partners(journey: Journey, person: str) -> Name | Items:
    """The names of the others on a journey."""
    return named(journey.partners_of(person))


def agree(desk: Desk, journey: Journey, answer: Answer, people: Sequence[str]) -> None:
    """The author's yes to stand side by side with these people; shown once all agreed, else said that it waits."""
    desk.world.keep(answer.agreed(*people))
    if not show_together(desk, journey, answer.question):
        desk.say(Say(say("show-waits")), Actions((_take_back(answer),)))


def show_together(desk: Desk, journey: Journey, question: str, *, at_the_end: bool = False) -> bool:
    """Show everybody the answers to a we-question side by side; False, and nothing said, unless all agreed.

    All whose question it is now have answered, and agreed to show it to all of them. What was promised for the end of
    the journey waits for it (`at_the_end`).
    """
    members = circle(desk.world, journey, question)
    answers = [own(desk, journey.id, question, member) for member in members]
    if len(members) < 2:
        return False
    if not all(answer is not None and _agreed(desk, journey, answer, at_the_end) for answer in answers):
        return False
    if not any(answer is not None and answer.agreed_with for answer in answers):
        # it stands side by side already
        return True
    pack = desk.pack(journey)
    shown = [
        desk.world.keep(answer.shown(*beside(desk.world, journey, question, answer.author)))
        for answer in answers
        if answer is not None
    ]
    for member in members:
        if desk.world.find(Person, member) is not None:
            asked = title(desk.world, pack, question, member)
            mine = next(answer for answer in shown if answer.author == member)
            quotes = tuple(Quote(Name(answer.author), answer.id) for answer in shown)
            desk.tell(member, Say(say("show-together")), Say(asked), *quotes, Actions((_take_back(mine),)))
    return True


def _agreed(desk: Desk, journey: Journey, answer: Answer, at_the_end: bool) -> bool:
    """Whether the author agreed to stand beside everybody who is here now and knows the question."""
    covers = is_open_to(answer, beside(desk.world, journey, answer.question, answer.author))
    return covers and (at_the_end or not promised(desk, journey, answer.question, answer.author))


def offer_shows(desk: Desk, journey: Journey) -> None:
    """Ask each member about the next we-question that all have answered: one at a time, each at most once.

    Once more when somebody has joined since: a yes holds for those who were there.
    """
    if journey.state is JourneyState.CLOSED:
        return
    ready = _ready(desk, journey)
    for member in journey.members:
        if desk.world.find(Person, member) is None or _is_asked(desk, journey, member):
            continue
        for question in ready:
            answer = own(desk, journey.id, question, member)
            others = beside(desk.world, journey, question, member)
            if answer is None or is_open_to(answer, others):
                continue
            asked = desk.run_of(Show.name, member, journey.id, question)
            if asked is None or not set(others) <= set(asked.args):
                desk.open(Show.name, member, journey.id, occurrence=question, journey=journey.id, args=others)
                break


def share(desk: Desk, journey: Journey, answer: Answer) -> None:
    """Let the partner read one answer, and tell them kindly."""
    others = journey.partners_of(answer.author)
    told = [other for other in others if other not in answer.shared_with]
    desk.world.keep(answer.shared(*others))
    label = desk.pack(journey).say(answer.question)
    for other in told:
        if desk.world.find(Person, other) is not None:
            desk.tell(other, Say(say("shared-with-you", name=Name(answer.author))), Quote(label, answer.id))
    desk.say(Say(naming("shared", others)), Actions((_take_back(answer),)))


def show_unawaited(desk: Desk, journey: Journey) -> None:
    """Show what waited only for somebody who has left, and ask about what all who are here have answered.

    Where a question has gone with whoever added it, there is nothing to ask any more.
    """
    asked = desk.world.all(Run, lambda r: (r.dialog, r.subject) == (Show.name, journey.id))
    for run in list(asked):
        waits = run.state in (RunState.OPEN, RunState.LATER)
        if waits and not beside(desk.world, journey, run.occurrence, run.person):
            desk.conversation.close(desk, run, RunState.DONE)
    for question in _ready(desk, journey):
        show_together(desk, journey, question)
    offer_shows(desk, journey)


def is_open_to_others(answer: Answer) -> bool:
    """Whether its author has let others read it, or agreed to."""
    return bool(answer.shared_with) or bool(answer.agreed_with)


def is_open_to(answer: Answer, people: Iterable[str]) -> bool:
    """Whether its author has let all these people read it, or agreed to."""
    wanted = set(people)
    return wanted <= set(answer.shared_with) or wanted <= set(answer.agreed_with)


def is_shared_with_all(desk: Desk, journey: Journey, answer: Answer) -> bool:
    """Whether everybody else who is here now may read it, or, side by side, will once all agreed."""
    if answer.seen_by is SeenBy.PAIR_WHEN_ALL:
        return is_open_to(answer, beside(desk.world, journey, answer.question, answer.author))
    return set(journey.partners_of(answer.author)) <= set(answer.shared_with)


def is_for_author_alone(desk: Desk, journey: Journey, answer: Answer) -> bool:
    """Whether there is nobody to share it with: nobody else may know its question, or does any more."""
    pack = desk.pack(journey)
    if answer.question not in pack.questions:
        return True
    together = answer.seen_by is SeenBy.PAIR_WHEN_ALL
    others = beside(desk.world, journey, answer.question, answer.author)
    return answer.question in pack.own and not (together and others)


def can_be_answered(desk: Desk, journey: Journey, answer: Answer) -> bool:
    """Whether the question of an answer is still put to its author, so that the answer may change."""
    known = answer.question in desk.pack(journey).questions
    return known and is_asked(desk.world, journey, answer.question, answer.author)


def is_promised(desk: Desk, answer: Answer) -> bool:
    """Whether its author lets it be handed over when the journey, which is not over, ends."""
    journey = next((j for j in desk.journeys(answer.author) if j.id == answer.journey), None)
    return journey is not None and promised(desk, journey, answer.question, answer.author)


def card(desk: Desk, journey: Journey | None, pack: Pack, answer: Answer) -> tuple[Part, ...]:
    """One own answer: the question, the words, who can read it now, and what can be done.

    Without a journey (it is over) an answer can only be taken back.
    """
    label = title(desk.world, pack, answer.question, answer.author)
    buttons: list[Button] = []
    is_given = is_open_to_others(answer) or is_promised(desk, answer)
    waits = not answer.shared_with
    open_to_all = journey is not None and is_given and (waits or is_shared_with_all(desk, journey, answer))
    if journey is not None and not open_to_all and not is_for_author_alone(desk, journey, answer):
        word = "share" if answer.seen_by is SeenBy.AUTHOR else "show"
        text = say(f"button-{word}-answer", form=form(journey))
        buttons.append(Button(text, command("share-answer", answer.id)))
    if is_given:
        buttons.append(_take_back(answer))
    if journey is not None and can_be_answered(desk, journey, answer):
        buttons.append(Button(say("button-edit-answer"), command("edit-answer", answer.id)))
    actions = (Actions(tuple(buttons)),) if buttons else ()
    return (Quote(label, answer.id), Note(_who_sees(desk, journey, answer)), *actions)


def _who_sees(desk: Desk, journey: Journey | None, answer: Answer) -> Text:
    told = [*answer.shared_with]
    # the members of a journey that is over are not always among these facts
    readers = (
        [p for p in journey.members if p in told and readable(desk.world, answer.id, p)] if journey else told
    )
    together = answer.seen_by is SeenBy.PAIR_WHEN_ALL
    if readers and together and journey is not None and not journey.is_group:
        return say("shown-now")
    if readers:
        return naming("shared-now", readers)
    if journey is not None and is_for_author_alone(desk, journey, answer):
        return promise(SeenBy.AUTHOR, form(journey))
    if is_promised(desk, answer) or (together and is_open_to_others(answer)):
        return say("show-waits") if together else say("shown-at-the-end", form=form(journey))
    return promise(answer.seen_by, form(journey))


def _take_back(answer: Answer) -> Button:
    return Button(say("button-take-back"), command("take-back", answer.id), Style.QUIET)


def _ready(desk: Desk, journey: Journey) -> list[str]:
    """We-questions that all whose question it is have answered, the longest waiting first."""
    ours = desk.world.all(Answer, lambda a: a.journey == journey.id and a.seen_by is SeenBy.PAIR_WHEN_ALL)
    known = desk.pack(journey).questions
    by_question: dict[str, set[str]] = {}
    for answer in sorted((a for a in ours if a.question in known), key=lambda a: (a.at, a.id)):
        by_question.setdefault(answer.question, set()).add(answer.author)
    circles = {question: circle(desk.world, journey, question) for question in by_question}
    return [q for q, authors in by_question.items() if len(circles[q]) > 1 and authors >= {*circles[q]}]


def _is_asked(desk: Desk, journey: Journey, member: str) -> bool:
    return any(
        run.state in (RunState.OPEN, RunState.LATER)
        for run in desk.world.all(
            Run, lambda r: (r.dialog, r.person, r.subject) == (Show.name, member, journey.id)
        )
    )
