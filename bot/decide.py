"""One decision: facts and an event in; changed facts, messages, replies and alarms out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.effect import Alarm, Hint, OpenForm, Reply, Tell
from bot.domain.event import (
    Arrived,
    BotRemoved,
    ChannelRefused,
    Event,
    HomeErased,
    Looked,
    Pressed,
    ProfileChanged,
    Said,
    Submitted,
    TimeCame,
    Undeliverable,
)
from bot.domain.message import Actions, Button, Say, Style, command, say
from bot.domain.people import Reach
from bot.domain.world import World
from dialogs import home_page, outsiders, profile, reception
from dialogs.acquaintance import acting, one_line, storable
from dialogs.alarms import AlarmPlan, plan
from dialogs.books import Books
from dialogs.desk import Desk
from dialogs.due import time_came
from dialogs.mydata import leave_for_good
from dialogs.registry import CONVERSATION
from dialogs.undelivered import channel_refused, undeliverable


@dataclass(frozen=True, slots=True)
class Decision:
    """What a decision leads to. `alarms` replace those of their subjects; `silenced` subjects have none now."""

    tells: Sequence[Tell]
    replies: Sequence[Reply]
    alarms: Sequence[Alarm]
    silenced: Sequence[str]


NOTHING = Decision((), (), (), ())


def decide(world: World, event: Event, books: Books) -> Decision:
    """Decide about one event. Changes stand in `world.kept` and `world.gone`."""
    me = acting(world, event)
    if me is None:
        return NOTHING
    # anybody may name a channel, and its name stands in sentences of ours
    event = replace(event, channel_name=one_line(event.channel_name))
    desk = Desk(world, event, me, books, CONVERSATION)
    if outsiders.are_here(desk):
        outsiders.turn_away(desk)
    else:
        profile.move_zone(desk)
        profile.come_back(desk)
        _act(desk, event)
        _say_where(desk)
    woken = event.what.subject if isinstance(event.what, TimeCame) else ""
    planned: AlarmPlan = plan(desk, woken)
    return Decision(desk.tells, desk.replies, planned.alarms, planned.silenced)


def _act(desk: Desk, event: Event) -> None:
    match event.what:
        case TimeCame(subject):
            time_came(desk, subject)
        case Undeliverable(_, reason):
            undeliverable(desk, Reach(reason))
        case HomeErased():
            leave_for_good(desk)
        case ChannelRefused():
            channel_refused(desk, event.what)
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
        case ProfileChanged(active):
            profile.changed(desk, active=active)
        case BotRemoved():
            profile.bot_removed(desk)


def apologise(world: World, event: Event, books: Books) -> Decision:
    """After a failed decision: the trouble is ours, nothing changed, and there is a way on.

    Who only looked, or about whom the platform told something, hears nothing.
    """
    me = None if isinstance(event.what, Looked | ProfileChanged | BotRemoved) else acting(world, event)
    if me is None:
        return NOTHING
    desk = Desk(world, event, me, books, CONVERSATION)
    if outsiders.are_here(desk):
        return NOTHING
    home_button = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(Say(say("trouble-is-ours")), Actions((home_button,)))
    return Decision(desk.tells, (), (), ())


def _say_where(desk: Desk) -> None:
    """Who acted elsewhere hears where the answer is, unless it opened as a form before their eyes."""
    if not desk.event.aside or any(isinstance(reply, OpenForm) for reply in desk.replies):
        return
    if desk.me.reach is Reach.OUTSIDE:
        desk.replies.append(Hint(say("hint-cannot-write")))
    elif desk.me.reach is not Reach.REACHABLE:
        desk.replies.append(Hint(say("hint-open-chat")))
    elif any(tell.to.person == desk.me.id for tell in desk.tells):
        desk.replies.append(Hint(say("hint-answered-in-chat")))
