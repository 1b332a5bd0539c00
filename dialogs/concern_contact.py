"""A concern from the contact's side: it comes in working time, is read here alone, and is answered by getting in touch.

And what becomes of it when the contact is silent, steps down or cannot be reached: the person who told it hears so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.concern import Concern, ConcernState
from bot.domain.message import (
    Actions,
    Button,
    Items,
    Name,
    Note,
    Part,
    Payload,
    Quote,
    Say,
    Style,
    command,
    say,
)
from bot.domain.nudges import Due
from bot.domain.people import Person, Reach
from bot.domain.privacy import Answer
from bot.domain.programme import Programme
from bot.domain.world import World
from dialogs.choosing import not_here
from dialogs.commands import Call
from dialogs.desk import Desk

READ_WORD, REPLY_WORD = "concern-read", "concern-reply"
CAME, AGAIN = "came", "again"
WAIT_FOR_CONTACT = timedelta(days=3)
"""So long the contact has time before they are reminded, once, and the author is told that nothing has come yet."""
LOOK_EVERY, LOOK_UNTIL = timedelta(days=7), timedelta(days=90)
"""After the reminder: how often, and until how long after it was sent, one looks whether the contact is still there."""


def tell(desk: Desk, told: Concern, kind: str) -> None:
    """Tell the contact, in their working time, that somebody turns to them; never what about."""
    way = "write" if told.answer else "call"
    desk.tell(
        told.contact,
        Say(say(f"concern-{kind}-{way}", name=Name(told.author))),
        Note(say("concern-came-note")),
        Actions(_buttons(told)),
    )


def _buttons(told: Concern) -> tuple[Button, ...]:
    read_it = Button(say("button-concern-read"), command(READ_WORD, told.id), Style.PRIMARY)
    touch = Button(say("button-concern-reply"), command(REPLY_WORD, told.id), Style.PRIMARY)
    return (read_it, touch) if told.answer else (touch,)


def told_to(desk: Desk) -> list[Concern]:
    """What waits for the acting person as a contact, oldest first."""
    found = desk.world.all(
        Concern, lambda told: told.contact == desk.me.id and told.waits and still_theirs(desk.world, told)
    )
    return sorted(found, key=lambda told: (told.at, told.id))


def still_theirs(world: World, told: Concern) -> bool:
    """Whether the one it was told to is still the contact of its programme."""
    programme = world.find(Programme, told.programme)
    return programme is not None and programme.concern == told.contact


def waiting(desk: Desk) -> None:
    """Show the acting person what waits for them as a contact."""
    for told in told_to(desk):
        way = "write" if told.answer else "call"
        desk.say(Say(say(f"concern-came-{way}", name=Name(told.author))), Actions(_buttons(told)))


def read(desk: Desk, call: Call) -> None:
    """The words, for the contact alone."""
    told = _own(desk, call)
    if told is None or not told.answer:
        not_here(desk)
        return
    if told.state is ConcernState.SENT:
        told = desk.world.keep(told.now(ConcernState.READ))
    touch = _buttons(told)[1:] if told.waits else ()
    desk.say(
        Quote(say("concern-words-of", name=Name(told.author)), told.answer),
        Note(say("concern-read-note")),
        Actions(touch) if touch else None,
    )


def reply(desk: Desk, call: Call) -> None:
    """The contact gets in touch; who told it hears so."""
    told = _own(desk, call)
    if told is None:
        not_here(desk)
        return
    desk.say(Say(say("concern-reply-thanks", name=Name(told.author))))
    if told.waits:
        desk.world.keep(told.now(ConcernState.ANSWERED))
        desk.tell(told.author, Say(say("concern-answered", name=Name(told.contact))))


def _own(desk: Desk, call: Call) -> Concern | None:
    """The concern that a button names, if it was told to the acting person and is still with them.

    Who is the contact no longer, by a lead's word, opens nothing more: what waits goes back to its author.
    """
    told = desk.world.find(Concern, call.subject)
    if told is None or told.contact != desk.me.id or told.state is ConcernState.RETURNED:
        return None
    if still_theirs(desk.world, told):
        return told
    if told.waits:
        give_back(desk, told)
    return None


# --- when nothing comes of it ----------------------------------------------------------------------------


def concern_due(desk: Desk, told: Concern) -> Due | None:
    """When to look whether the contact has got in touch; after the reminder, whether they are still there at all."""
    wanted = told.at + WAIT_FOR_CONTACT if told.looked_at is None else told.looked_at + LOOK_EVERY
    if not told.waits or wanted > told.at + LOOK_UNTIL:
        return None
    return Due("concern", told.id, "", desk.allowed(told.author, wanted))


def look_again(desk: Desk, told: Concern) -> None:
    """Nothing has come yet: the contact is reminded once and the author told; or the contact is there no more."""
    programme = desk.world.find(Programme, told.programme)
    contact = desk.world.find(Person, told.contact)
    if contact is None or contact.reach is not Reach.REACHABLE or not still_theirs(desk.world, told):
        give_back(desk, told)
        return
    was_reminded = told.looked_at is not None
    told = desk.world.keep(replace(told, looked_at=desk.now))
    if was_reminded:
        return
    tell(desk, told, AGAIN)
    desk.tell(
        told.author, Say(say("concern-no-word-yet", name=Name(told.contact))), *elsewhere(desk, programme)
    )


def give_back(desk: Desk, told: Concern) -> None:
    """The contact is there no more: they can read nothing of it from now on, and its author hears so."""
    desk.world.keep(told.now(ConcernState.RETURNED))
    _close(desk, told)
    programme = desk.world.find(Programme, told.programme)
    seen = "" if told.state is ConcernState.READ else "-unread" if told.answer else "-call"
    desk.tell(told.author, Say(say(f"concern-returned{seen}")), *elsewhere(desk, programme))


def contact_gone(desk: Desk, programme: str = "") -> None:
    """The acting person is this programme's contact (any's, for "") no more: what was not answered goes back.

    What was answered is closed to them, too: they may come to lead the programme some day.
    """
    mine = desk.world.all(
        Concern, lambda told: told.contact == desk.me.id and programme in ("", told.programme)
    )
    for told in sorted(mine, key=lambda told: (told.at, told.id)):
        if told.waits:
            give_back(desk, told)
        else:
            _close(desk, told)


def _close(desk: Desk, told: Concern) -> None:
    """The contact reads the words no more."""
    answer = desk.world.find(Answer, told.answer)
    if answer is not None and told.contact in answer.shared_with:
        desk.world.keep(answer.without(told.contact))


def no_longer_waits(world: World, payload: Payload) -> bool:
    """Whether a button would open a concern that was taken back, erased or settled since, or is not theirs any more."""
    told = world.find(Concern, payload.option)
    gone = told is None or not told.waits or not still_theirs(world, told)
    return payload.step in (READ_WORD, REPLY_WORD) and gone


def elsewhere(desk: Desk, programme: Programme | None) -> tuple[Part, ...]:
    """Other ways: occupational health, the safety representative, and who leads the programme, if one wishes."""
    leads = tuple(Name(lead) for lead in programme.leads if lead != desk.me.id) if programme else ()
    return (
        Say(say("concern-elsewhere")),
        *((Say(say("concern-leads", names=Items(leads))),) if leads else ()),
        Note(say("concern-danger")),
    )


def reachable(desk: Desk, programme: Programme) -> str:
    """The contact (person id) of a programme, if they can be told something now; else ""."""
    contact = desk.world.find(Person, programme.concern) if programme.concern else None
    here = contact is not None and contact.reach is Reach.REACHABLE and contact.erased_at is None
    return programme.concern if here and programme.concern not in programme.leads else ""
