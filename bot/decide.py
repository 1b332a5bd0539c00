"""One decision: facts and an event in; changed facts, messages, replies and alarms out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.domain.effect import Alarm, Hint, OpenForm, Reply, Tell
from bot.domain.event import (
    Address,
    Arrived,
    ChannelRefused,
    Event,
    Looked,
    Pressed,
    Said,
    Submitted,
    TimeCame,
    Undeliverable,
)
from bot.domain.message import Actions, Button, Say, Style, command, say
from bot.domain.people import Person, Reach, person_id
from bot.domain.working_time import UNSAID
from bot.domain.world import World
from dialogs import home_page, reception
from dialogs.alarms import AlarmPlan, plan
from dialogs.books import Books
from dialogs.desk import Desk
from dialogs.due import time_came
from dialogs.registry import CONVERSATION
from dialogs.undelivered import channel_refused, first_lead, undeliverable

LANGUAGES = ("fi", "sv", "en", "fi-easy")
HOME_ZONE = "Europe/Helsinki"
LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Decision:
    """What a decision leads to. `alarms` replace those of their subjects; `silenced` subjects have none now."""

    tells: Sequence[Tell]
    replies: Sequence[Reply]
    alarms: Sequence[Alarm]
    silenced: Sequence[str]


def decide(world: World, event: Event, books: Books) -> Decision:
    """Decide about one event. Changes stand in `world.kept` and `world.gone`."""
    me = _acting(world, event)
    if me is None:
        return Decision((), (), (), ())
    desk = Desk(world, event, me, books, CONVERSATION)
    match event.what:
        case TimeCame(subject):
            time_came(desk, subject)
        case Undeliverable(_, reason):
            undeliverable(desk, Reach(reason))
        case ChannelRefused(channel=channel):
            channel_refused(desk, channel)
        case Said(text, attachments):
            reception.said(desk, storable(text), attachments)
        case Pressed(payload):
            reception.pressed(desk, payload)
        case Submitted(payload, values):
            cleaned = {key: tuple(storable(value) for value in given) for key, given in values.items()}
            reception.submitted(desk, payload, cleaned)
        case Arrived():
            reception.arrived(desk)
        case Looked():
            home_page.show(desk)
    _say_where(desk)
    woken = event.what.subject if isinstance(event.what, TimeCame) else ""
    planned: AlarmPlan = plan(desk, woken)
    return Decision(desk.tells, desk.replies, planned.alarms, planned.silenced)


def apologise(world: World, event: Event, books: Books) -> Decision:
    """After a failed decision: the trouble is ours, nothing changed, and there is a way on."""
    me = _acting(world, event)
    if me is None:
        return Decision((), (), (), ())
    desk = Desk(world, event, me, books, CONVERSATION)
    home_button = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(Say(say("trouble-is-ours")), Actions((home_button,)))
    return Decision(desk.tells, (), (), ())


def _say_where(desk: Desk) -> None:
    """Who acted elsewhere hears where the answer is, unless it opened as a form before their eyes."""
    answered = any(tell.to.person == desk.me.id for tell in desk.tells)
    if desk.event.aside and answered and not any(isinstance(reply, OpenForm) for reply in desk.replies):
        desk.replies.append(Hint(say("hint-answered-in-chat")))


def _acting(world: World, event: Event) -> Person | None:
    """The person whom the event concerns: known, or met for the first time.

    Nobody new is kept because a page was looked at: somebody whom the bot does not know, or not any more, is a guest of
    this one turn.
    """
    match event.what:
        case TimeCame(subject):
            return world.find(Person, subject.rsplit("@", 1)[-1])
        case Undeliverable(person, _):
            return world.find(Person, person)
        case ChannelRefused(platform, workspace, channel):
            return first_lead(world, platform, workspace, channel)
    if event.sender is None:
        return None
    known = world.person_at(event.sender)
    if isinstance(event.what, Looked) and (known is None or known.erased_at is not None):
        return _passer_by(world, known, event)
    if known is None:
        return world.keep(_newcomer(event, person_id(event.sender)))
    if known.erased_at is not None:
        return _stranger(world, known, event)
    fresh = replace(known, seen_at=max(known.seen_at, event.at), reach=Reach.REACHABLE)
    name = _name(event.profile.name)
    return world.keep(replace(fresh, name=name) if name and name != known.name else fresh)


def storable(text: str) -> str:
    """Typed text without the few signs that no database keeps: NUL and halves of surrogate pairs."""
    return "".join(sign for sign in text if sign != "\x00" and not "\ud800" <= sign <= "\udfff")


def _stranger(world: World, erased: Person, event: Event) -> Person:
    """Somebody new at the address of a person who erased everything: nothing of the past opens for them."""
    world.keep(replace(erased, address=Address("", "", erased.id)))
    return world.keep(_newcomer(event, person_id(erased.address, event.id)))


def _passer_by(world: World, erased: Person | None, event: Event) -> Person:
    """Somebody for this turn alone: among its facts, but nothing of them is written."""
    assert event.sender is not None
    if erased is not None:
        world.put(replace(erased, address=Address("", "", erased.id)))
    passing = _newcomer(event, person_id(event.sender, event.id))
    world.put(passing)
    return passing


def _newcomer(event: Event, new_id: str) -> Person:
    assert event.sender is not None
    language = event.profile.language if event.profile.language in LANGUAGES else "fi"
    address = event.sender
    return Person(
        id=new_id,
        address=address,
        name=_name(event.profile.name) or _name(address.user),
        language=language,
        zone=_zone(event.profile.zone),
        working_time=UNSAID,
        since=event.at,
        seen_at=event.at,
    )


def _name(told: str) -> str:
    """A display name as a platform tells it: one line, not endless."""
    return " ".join(storable(told).split())[:LONGEST_NAME]


def _zone(told: str) -> str:
    """A zone as a platform tells it if there is such a one, else Finland's."""
    try:
        return ZoneInfo(told).key
    except (KeyError, ValueError, OSError):
        return HOME_ZONE
