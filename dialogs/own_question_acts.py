"""What members do with questions: add one, take it away, hand it on to newcomers, say when they want which."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Name, Note, Part, Phrase, Say, Style, command, say
from bot.domain.own_questions import OwnQuestion, QuestionWish, Turn
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.run import Run, RunState
from dialogs.company import form
from dialogs.desk import Desk
from dialogs.own_question_facts import circle, wishes

BACK = "back-in"
"""What the wish is called that takes an earlier one back."""


def add(desk: Desk, journey: Journey, answer: str, *, together: bool) -> None:
    """Keep a new question whose words are in an answer (id); the others hear of one to all of them."""
    others = journey.partners_of(desk.me.id) if together else ()
    question = desk.world.keep(
        OwnQuestion(
            id=desk.new_id("q"),
            journey=journey.id,
            owner=desk.me.id,
            together=together,
            answer=answer,
            told=(desk.me.id, *others),
            at=desk.now,
        )
    )
    told = say("own-question-added-all" if together else "own-question-added-me", form=form(journey))
    desk.say(Say(told), Actions((_answer(question), _list(journey))))
    _tell(desk, journey, question, others)


def take_away(desk: Desk, journey: Journey, question: OwnQuestion) -> None:
    """The owner's question goes: nobody is asked it or reads it any more. Answers stay with those who gave them."""
    desk.world.keep(replace(question, withdrawn_at=desk.now))
    desk.world.keep(desk.world.get(Answer, question.answer).taken_back())
    for answer in list(desk.world.all(Answer, lambda a: a.question == question.id)):
        # a yes to standing side by side waits for nobody any more
        desk.world.keep(answer.agreed())
    for run in list(desk.world.all(Run, lambda r: (r.dialog, r.occurrence) == ("show", question.id))):
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
    desk.say(Say(say("own-question-taken-away")), to_list(journey))


def not_told(desk: Desk, journey: Journey, question: OwnQuestion) -> tuple[str, ...]:
    """The members who do not know a question to all of them, as they came later, or came back."""
    known = circle(desk.world, journey, question.id)
    return tuple(member for member in journey.members if member not in known) if question.together else ()


def hand_on(desk: Desk, journey: Journey, question: OwnQuestion) -> None:
    """The owner lets those who came later know the question, too."""
    new = not_told(desk, journey, question)
    told = tuple(dict.fromkeys((*question.told, *new)))
    kept = desk.world.keep(replace(question, told=told))
    desk.world.keep(desk.world.get(Answer, question.answer).shared(*new))
    desk.say(Say(say("own-question-handed-on")), to_list(journey))
    _tell(desk, journey, kept, new)


def go_along(desk: Desk, journey: Journey, new: Journey) -> None:
    """The own questions of those who go on together come along to the new journey."""
    for question in list(desk.world.all(OwnQuestion, lambda q: q.journey == journey.id)):
        if question.is_asked(question.owner, new.members):
            desk.world.keep(replace(question, id=desk.new_id("q"), journey=new.id))


def turn(desk: Desk, journey: Journey, question: str, wanted: Turn | None) -> None:
    """Keep when the acting person wants a question; None: in its own place again. For them alone."""
    known = wishes(desk.world, journey.id, desk.me.id).get(question)
    if wanted is not None:
        desk.world.keep(
            QuestionWish(
                id=known.id if known else desk.new_id("w"),
                journey=journey.id,
                person=desk.me.id,
                question=question,
                turn=wanted,
                at=desk.now,
            )
        )
    elif known is not None:
        desk.world.drop(known)
    desk.say(Say(say(f"question-turned-{wanted or BACK}")), to_list(journey))


def to_list(journey: Journey) -> Actions:
    """The way back to all questions."""
    return Actions((Button(say("button-reflect"), command("reflect", journey.id), Style.QUIET),))


def _tell(desk: Desk, journey: Journey, question: OwnQuestion, people: tuple[str, ...]) -> None:
    asked: Phrase = desk.pack(journey).say(question.id)
    parts: tuple[Part, ...] = (
        Say(say("own-question-new", name=Name(question.owner), form=form(journey))),
        Say(asked),
        Note(say("own-question-new-note")),
        Actions((_answer(question), _leave_out(question), _list(journey))),
    )
    for person in people:
        if desk.world.find(Person, person) is not None:
            desk.tell(person, *parts)


def _answer(question: OwnQuestion) -> Button:
    return Button(say("button-own-question-answer"), command("own-questions", f"answer:{question.id}"))


def _leave_out(question: OwnQuestion) -> Button:
    return Button(say("button-own-question-out"), command("own-questions", f"out:{question.id}"), Style.QUIET)


def _list(journey: Journey) -> Button:
    return Button(say("button-own-questions"), command("own-questions", journey.id), Style.QUIET)
