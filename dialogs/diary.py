"""The learning diary: a few lines at any time, for their author alone; one entry can be shared (START-11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Button,
    Name,
    Note,
    Part,
    Quote,
    Say,
    Style,
    command,
    say,
)
from bot.domain.privacy import Answer
from bot.domain.run import Given, Picked, Written
from dialogs.agreed import agree_first, agreed
from dialogs.commands import Call, Handler
from dialogs.company import named
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.diary_facts import ENTRY, LONGEST, PRACTISED, diaries, entries, keep, label, own_entry
from dialogs.diary_steps import DAY, WORD, WORDS, Delete, Write, kept, to_diary
from dialogs.yes_no import plain_word

PAGE = 5
TO = "+"
"""Between an entry's id and the journey with whose members it is shared."""


def diary(desk: Desk, call: Call) -> None:
    """The diary by date; what a button in it, or its label typed after the word, says; or the words of a new entry."""
    action, _, subject = call.subject.partition(":")
    if action in OF_ONE:
        entry = own_entry(desk, subject.partition(TO)[0])
        if entry is None:
            desk.say(Say(say("diary-not-found")), Actions((to_diary(),)))
        else:
            OF_ONE[action](desk, entry, subject.partition(TO)[2])
    elif action == "page":
        _list(desk, int(subject) if subject.isdecimal() and len(subject) < 6 else 0)
    elif action == "write" or _is_label(desk, call.rest, "button-diary-write"):
        _write(desk, subject)
    elif call.rest.isdecimal() and len(call.rest) < 6:
        _open_by_number(desk, int(call.rest))
    elif call.rest:
        _directly(desk, call.rest)
    else:
        _list(desk, 0)


def offer(desk: Desk, journey: Journey) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """After a check-in: a quiet offer to write a few lines, where a diary is agreed on."""
    if not agreed(desk, journey, "diary"):
        return (), ()
    write = Button(say("button-diary-write"), command(WORD, f"write:{journey.id}"), Style.QUIET)
    return (Note(say("diary-after")),), (write,)


# --- the list ---------------------------------------------------------------------------------------------


def _list(desk: Desk, start: int) -> None:
    mine, open_here = entries(desk.world, desk.me.id), diaries(desk)
    if not mine and not open_here:
        _agree_first(desk)
        return
    some = list(enumerate(mine, start=1))[start : start + PAGE]
    buttons = [_write_button(Style.PRIMARY)] if open_here else []
    buttons += [
        Button(say("button-diary-open", number=number), command(WORD, f"open:{entry.id}"))
        for number, entry in some
    ]
    if start + PAGE < len(mine):
        buttons.append(Button(say("button-diary-older"), command(WORD, f"page:{start + PAGE}")))
    buttons.append(Button(say("button-insights"), command("insights"), Style.QUIET))
    lead = (Say(say("diary-lead" if mine else "diary-empty")),) if start == 0 else ()
    closed = Note(say("diary-only-reading")) if not open_here else None
    quoted = (Quote(label(desk, entry, number), entry.id) for number, entry in some)
    desk.say(*lead, *quoted, closed, Actions(tuple(buttons)))


def _agree_first(desk: Desk) -> None:
    """No dead end: the way to the agreement; for somebody without a journey, what comes first."""
    journeys = desk.journeys()
    if journeys:
        desk.say(*agree_first(desk, journeys[0], "diary"))
    else:
        home = Button(say("button-home"), command("home"), Style.QUIET)
        desk.say(Say(say("diary-nothing")), Actions((home,)))


def _open_by_number(desk: Desk, number: int) -> None:
    mine = entries(desk.world, desk.me.id)
    if 0 < number <= len(mine):
        _open(desk, mine[number - 1], "")
    else:
        desk.say(Say(say("diary-not-found")), Actions((to_diary(),)))


# --- writing ----------------------------------------------------------------------------------------------


def _write(desk: Desk, journey_id: str) -> None:
    open_here = diaries(desk)
    named = [journey for journey in open_here if journey.id == journey_id]
    if not open_here:
        _agree_first(desk)
        return
    journey = (named or open_here)[0]
    desk.open(Write.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id)


def _directly(desk: Desk, words: str) -> None:
    """Words typed after the command are an entry at once: for nobody else, so there is nothing to ask."""
    open_here = diaries(desk)
    if desk.overheard:
        desk.say(Say(say("diary-not-in-the-channel")))
    elif not open_here:
        desk.say(Say(say("diary-not-kept")))
        _agree_first(desk)
    elif len(words) > LONGEST:
        desk.say(Say(say("text-too-long", limit=LONGEST)))
    else:
        kept(desk, keep(desk, open_here[0], words))


# --- one entry --------------------------------------------------------------------------------------------


def _open(desk: Desk, entry: Answer, to: str) -> None:
    """The entry, who can read it, and what can be done."""
    if entry.shared_with:
        names = named(entry.shared_with)
        seen, share = say("diary-seen-shared", names=names), ["take-back"]
    else:
        seen, share = say("diary-seen-own"), ["share"] if desk.journeys() else []
    mark = "mark" if entry.question == ENTRY else "unmark"
    buttons = tuple(
        Button(say(f"button-diary-{item}"), command(WORD, f"{item}:{entry.id}"))
        for item in (*share, "edit", mark, "delete")
    )
    desk.say(Quote(label(desk, entry), entry.id), Note(seen), Actions((*buttons, to_diary())))


def _share(desk: Desk, entry: Answer, to: str) -> None:
    """Let the others of one journey read it; of several journeys the author says which."""
    journeys = desk.journeys()
    journey = next((j for j in journeys if j.id == to), journeys[0] if len(journeys) == 1 else None)
    if entry.shared_with:
        desk.say(Say(say("diary-shared-already")))
    elif journey is None and journeys:
        to_each = (
            Button(named(j.partners_of(desk.me.id)), command(WORD, f"share:{entry.id}{TO}{j.id}"))
            for j in journeys
        )
        desk.say(Say(say("diary-share-with")), Actions(tuple(to_each)))
    elif journey is None:
        desk.say(Say(say("diary-nobody-to-share-with")), Actions((to_diary(),)))
    else:
        _share_on(desk, entry, journey)


def _share_on(desk: Desk, entry: Answer, journey: Journey) -> None:
    others = journey.partners_of(entry.author)
    desk.world.keep(replace(entry, journey=journey.id).shared(*others))
    for other in others:
        day = day_in(entry.at, desk.person(other).zone)
        told = Say(say("diary-shared-with-you", name=Name(entry.author)))
        desk.tell(other, told, Quote(say("diary-from", day=day), entry.id))
    back = Button(say("button-diary-take-back"), command(WORD, f"take-back:{entry.id}"), Style.QUIET)
    desk.say(Say(say("diary-shared", names=named(others))), Actions((back,)))


def _take_back(desk: Desk, entry: Answer, to: str) -> None:
    if not entry.shared_with:
        desk.say(Say(say("diary-not-shared")))
        return
    desk.world.keep(entry.taken_back())
    desk.say(Say(say("diary-taken-back")), Note(say("diary-taken-back-note")))


def _edit(desk: Desk, entry: Answer, to: str) -> None:
    given: dict[str, Given] = {WORDS: Written(entry.id), DAY: Picked(entry.at)}
    desk.open(
        Write.name, desk.me.id, entry.journey,
        occurrence=desk.event.id, journey=entry.journey, args=(entry.id,), given=given,
    )  # fmt: skip


def _delete(desk: Desk, entry: Answer, to: str) -> None:
    desk.open(Delete.name, desk.me.id, entry.id, occurrence=desk.event.id, journey=entry.journey)


def _mark(desk: Desk, entry: Answer, to: str) -> None:
    """The entry is an insight that its author has put into practice; it stays in the diary."""
    desk.world.keep(replace(entry, question=PRACTISED))
    insights = Button(say("button-insights"), command("insights"))
    desk.say(Say(say("diary-marked")), Actions((insights, to_diary())))


def _unmark(desk: Desk, entry: Answer, to: str) -> None:
    desk.world.keep(replace(entry, question=ENTRY))
    desk.say(Say(say("diary-unmarked")), Actions((to_diary(),)))


def _write_button(style: Style = Style.PLAIN) -> Button:
    return Button(say("button-diary-write"), command(WORD, "write"), style)


def _is_label(desk: Desk, typed: str, phrase: str) -> bool:
    return bool(typed) and plain_word(typed) == plain_word(desk.words(say(phrase)))


OF_ONE: dict[str, Callable[[Desk, Answer, str], None]] = {
    "open": _open,
    "share": _share,
    "take-back": _take_back,
    "edit": _edit,
    "delete": _delete,
    "mark": _mark,
    "unmark": _unmark,
}
"""What can be done with one entry: the entry, and the id of a journey where one is named."""
COMMANDS: dict[str, Handler] = {WORD: diary}
DIALOGS: tuple[Dialog, ...] = (Write(), Delete())
