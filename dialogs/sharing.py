"""My answers: share one with the partner, take it back, change it. They belong to their author."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Note, Part, Say, Style, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.programme import Enrolment, Programme
from bot.domain.run import RunState
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.pack import Pack
from dialogs.question_list import ask_one
from dialogs.reflecting import bound, is_reflection, withdraw
from dialogs.showing import (
    Show,
    agree,
    card,
    is_open_to_others,
    is_promised,
    is_shared_with_all,
    offer_shows,
)
from dialogs.showing import share as share_one

PAGE = 5
PAGE_MARK = "+"
"""Between a journey's id and the number of answers to pass over."""


def share(desk: Desk, call: Call) -> None:
    """List the acting person's answers, five at a time, each with what can be done with it."""
    subject, _, passed = call.subject.partition(PAGE_MARK)
    journey = choose_journey(desk, Call(subject=subject), "share")
    if journey is None and not subject and desk.journeys():
        return
    journey_id = journey.id if journey else subject
    mine = [a for a in _mine(desk, journey_id) if journey is not None or is_open_to_others(a)]
    if not mine:
        desk.say(Say(say("share-nothing")), Actions((_home() if journey is None else _reflect(journey),)))
        return
    start = int(passed) if passed.isdecimal() and len(passed) < 6 else 0
    _page(desk, journey, mine, start)


def _page(desk: Desk, journey: Journey | None, mine: list[Answer], start: int) -> None:
    some = mine[start : start + PAGE]
    for number, answer in enumerate(some, start=start + 1):
        pack = _pack_for(desk, answer)
        if pack is not None:
            lead: tuple[Part, ...] = (Say(say("share-lead")),) if number == 1 else ()
            desk.say(*lead, *card(desk, journey, pack, answer, number))
    left = len(mine) - start - PAGE
    if left > 0:
        more = command("share", f"{mine[0].journey}{PAGE_MARK}{start + PAGE}")
        desk.say(Note(say("share-left", count=left)), Actions((Button(say("button-more-answers"), more),)))


def share_answer(desk: Desk, call: Call) -> None:
    """Share one answer, or agree to show it side by side; the author alone can."""
    answer = _meant(desk, call)
    journey = _open_journey(desk, answer)
    if answer is None or journey is None:
        _not_yours(desk)
    elif is_shared_with_all(journey, answer):
        read = (Say(say("share-already")),) if answer.shared_with else ()
        desk.say(*read, *card(desk, journey, desk.pack(journey), answer))
    elif answer.seen_by is SeenBy.AUTHOR:
        share_one(desk, journey, answer)
    else:
        asked = desk.run_of(Show.name, desk.me.id, journey.id, answer.question)
        if asked is not None and asked.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, asked, RunState.DONE)
        agree(desk, journey, answer)
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
    return sorted((a for a in found if a.question in order), key=lambda a: (order.index(a.question), a.id))


def _pack_for(desk: Desk, answer: Answer) -> Pack | None:
    """The pack that an answer's question is in; for a journey that is over, by the person's own sign-ups."""
    journey = desk.world.find(Journey, answer.journey)
    if journey is not None:
        return desk.pack(journey)
    signed_up = desk.world.all(Enrolment, lambda e: e.person == desk.me.id)
    programmes = (desk.world.find(Programme, enrolment.programme) for enrolment in signed_up)
    packs = (desk.books.guide(p) for p in programmes if p is not None)
    return next((pack for pack in packs if answer.question in pack.questions), None)


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
