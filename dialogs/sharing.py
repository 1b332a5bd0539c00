"""My answers: share one with the partner, take it back, change it. They belong to their author."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Heading, Note, Part, Say, Style, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import RunState
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.company import form
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.own_question_facts import beside, title
from dialogs.pack import Pack
from dialogs.question_list import ask_one
from dialogs.reflecting import bound, is_reflection, withdraw
from dialogs.showing import (
    Show,
    agree,
    can_be_answered,
    card,
    is_for_author_alone,
    is_open_to_others,
    is_promised,
    is_shared_with_all,
    offer_shows,
)
from dialogs.showing import share as share_one

PAGE = 5
PAGE_MARK = "+"
"""Between a journey's id and the number of answers to pass over."""
OPEN = "open:"
"""Before the id of an answer that is to be seen."""


def share(desk: Desk, call: Call) -> None:
    """List the acting person's answers by phase, or show the one that is named, with what can be done with it."""
    if call.subject.startswith(OPEN) or (call.rest.isdecimal() and not call.subject):
        _open(desk, _meant(desk, replace(call, subject=call.subject.removeprefix(OPEN))))
        return
    subject, _, passed = call.subject.partition(PAGE_MARK)
    journey = choose_journey(desk, Call(subject=subject), "share")
    if journey is None and not subject and desk.journeys():
        return
    journey_id = journey.id if journey else subject
    mine = [a for a in _mine(desk, journey_id) if journey is not None or is_open_to_others(a)]
    start = int(passed) if passed.isdecimal() and len(passed) < 6 else 0
    if not mine:
        desk.say(Say(say("share-nothing")), Actions((_home() if journey is None else _reflect(journey),)))
    elif len(mine) == 1:
        _open(desk, mine[0])
    else:
        _page(desk, mine, start)


def _page(desk: Desk, mine: list[Answer], start: int) -> None:
    parts: list[Part] = [Say(say("share-lead"))] if start == 0 else []
    pack, above = _pack_for(desk, mine[0]), ""
    if pack is None:
        return
    some = list(enumerate(mine, start=1))[start : start + PAGE]
    for number, answer in some:
        known = pack.questions.get(answer.question)
        part_of = known.phase.value if known is not None and answer.question not in pack.own else "own"
        if part_of != above:
            parts.append(Heading(say(f"option-phase-{part_of}")))
        above = part_of
        line = "share-line-open" if answer.shared_with else "share-line"
        asked = title(desk.world, pack, answer.question, answer.author)
        day = day_in(answer.at, desk.me.zone)
        parts.append(Say(say(line, number=number, question=asked, day=day)))
    buttons = [
        Button(say("button-open-answer", number=number), command("share", f"{OPEN}{answer.id}"))
        for number, answer in some
    ]
    left = len(mine) - start - PAGE
    if left > 0:
        parts.append(Note(say("share-left", count=left)))
        more = command("share", f"{mine[0].journey}{PAGE_MARK}{start + PAGE}")
        buttons.append(Button(say("button-more-answers"), more))
    desk.say(*parts, Actions(tuple(buttons)))


def _open(desk: Desk, answer: Answer | None) -> None:
    """One answer: the words, who can read them now, what can be done."""
    pack = _pack_for(desk, answer) if answer is not None else None
    if answer is None or pack is None:
        _not_yours(desk)
        return
    journey = _open_journey(desk, answer)
    if journey is None and not is_open_to_others(answer):
        _not_yours(desk)
    else:
        desk.say(*card(desk, journey, pack, answer))


def share_answer(desk: Desk, call: Call) -> None:
    """Share one answer, or agree to show it side by side; the author alone can."""
    answer = _meant(desk, call)
    journey = _open_journey(desk, answer)
    if answer is None or journey is None:
        _not_yours(desk)
    elif is_for_author_alone(desk, journey, answer):
        desk.say(Say(say("share-own-alone")), *card(desk, journey, desk.pack(journey), answer))
    elif is_shared_with_all(desk, journey, answer):
        read = (Say(say("share-already", form=form(journey))),) if answer.shared_with else ()
        desk.say(*read, *card(desk, journey, desk.pack(journey), answer))
    elif answer.seen_by is SeenBy.AUTHOR:
        share_one(desk, journey, answer)
    else:
        asked = desk.run_of(Show.name, desk.me.id, journey.id, answer.question)
        if asked is not None and asked.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, asked, RunState.DONE)
        agree(desk, journey, answer, beside(desk.world, journey, answer.question, answer.author))
        offer_shows(desk, journey)


def take_back(desk: Desk, call: Call) -> None:
    """Make one answer private again, on a journey that is over, too; the others are not told."""
    answer = _meant(desk, call)
    if answer is None:
        _not_yours(desk)
    elif not is_open_to_others(answer) and not is_promised(desk, answer):
        desk.say(Say(say("take-back-already")))
    else:
        desk.world.keep(answer.taken_back())
        withdraw(desk, answer)
        desk.say(Say(say("taken-back")), Note(say("taken-back-note")))


def edit_answer(desk: Desk, call: Call) -> None:
    """Ask the question of one answer again. What was shared is private again with the first new word."""
    answer = _meant(desk, call)
    journey = _open_journey(desk, answer)
    if answer is None or journey is None:
        _not_yours(desk)
    elif not can_be_answered(desk, journey, answer):
        desk.say(Say(say("own-question-gone")))
    else:
        ask_one(desk, journey, answer.question, changes=answer)


def _meant(desk: Desk, call: Call) -> Answer | None:
    """The acting person's own answer by its id, or by its number in the list; None for anybody else's."""
    if not call.subject:
        journeys = desk.journeys()
        mine = _mine(desk, journeys[0].id) if len(journeys) == 1 else []
        number = int(call.rest) if call.rest.isdecimal() and len(call.rest) < 6 else 0
        return mine[number - 1] if 0 < number <= len(mine) else None
    answer = desk.world.find(Answer, call.subject)
    if answer is None or answer.author != desk.me.id:
        return None
    return answer if is_reflection(answer) and answer.id not in bound(desk) else None


def _open_journey(desk: Desk, answer: Answer | None) -> Journey | None:
    return next((j for j in desk.journeys() if answer is not None and j.id == answer.journey), None)


def _mine(desk: Desk, journey: str) -> list[Answer]:
    """The acting person's reflections on a journey in the guide's order. Those in agreement and goals live there."""
    held = bound(desk)
    found = [
        answer
        for answer in desk.world.all(Answer, lambda a: (a.journey, a.author) == (journey, desk.me.id))
        if is_reflection(answer) and answer.id not in held
    ]
    pack = _pack_for(desk, found[0]) if found else None
    order = list(pack.questions) if pack else []
    place = {question: number for number, question in enumerate(order)}
    # answers to all of them stand also where the members' own question has gone
    asked = [a for a in found if a.question in place or a.seen_by is SeenBy.PAIR_WHEN_ALL]
    return sorted(asked, key=lambda a: (place.get(a.question, len(place)), a.at, a.id))


def _pack_for(desk: Desk, answer: Answer) -> Pack | None:
    """The pack that an answer's question is in; for a journey that is over, by the person's own sign-ups."""
    journey = desk.world.find(Journey, answer.journey)
    if journey is not None:
        return desk.pack(journey)
    signed_up = desk.world.all(Enrolment, lambda e: e.person == desk.me.id)
    programmes = (desk.world.find(Programme, enrolment.programme) for enrolment in signed_up)
    packs = (desk.books.guide(p) for p in programmes if p is not None)
    known = [pack for pack in packs if answer.question in pack.questions or answer.pack == pack.key]
    return next(iter(known), None)


def _not_yours(desk: Desk) -> None:
    desk.say(Say(say("share-not-found")), Actions((_home(),)))


def _home() -> Button:
    return Button(say("button-home"), command("home"), Style.QUIET)


def _reflect(journey: Journey) -> Button:
    return Button(say("button-reflect"), command("reflect", journey.id))


COMMANDS: dict[str, Handler] = {
    "share": share,
    "share-answer": share_answer,
    "take-back": take_back,
    "edit-answer": edit_answer,
}
DIALOGS: tuple[Dialog, ...] = (Show(),)
