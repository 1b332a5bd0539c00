"""The one write path: an event in, a decision, one commit, direct replies out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.decide import Decision, apologise, decide
from bot.domain import gate
from bot.domain.effect import Reply, Tell
from bot.domain.event import Address, ChannelRefused, Event, HomeErased, TimeCame, Undeliverable
from bot.domain.people import Person
from bot.domain.privacy import Opened
from bot.domain.world import World
from bot.ports import Platform, Scope, Store, UnitOfWork
from dialogs.alarms import read_subject
from dialogs.books import Books
from dialogs.phrasebook import Reader

log = logging.getLogger(__name__)
Decide = Callable[[World, Event, Books], Decision]


class Turn:
    """Takes events, one transaction each. Blocks; call it outside the event loop, from any thread.

    `platforms` by name say where groups have a conversation of their own (nowhere, if none is given).
    """

    def __init__(self, store: Store, books: Books, platforms: Mapping[str, Platform] | None = None) -> None:
        self.store = store
        self.books = books
        self._platforms = platforms or {}

    def take(self, event: Event) -> tuple[Reply, ...]:
        """Decide and commit; the direct replies in the acting person's words.

        The same delivery again changes nothing and gives no replies. When the decision itself fails, nothing of it
        is written, and the person hears that the trouble is ours; an alarm's failure is raised, to be tried again.
        Raises what storage raises when nothing can be written at all.
        """
        try:
            return self.store.transact(partial(self._work, event, decide))
        except Exception as error:
            if event.sender is None:
                raise
            log.error("event %s could not be decided: %s", event.id, type(error).__name__)
        # not in the handler: what goes wrong now does not drag along the text of what went wrong before
        return self.store.transact(partial(self._work, event, apologise))

    def _work(self, event: Event, decision_of: Decide, unit: UnitOfWork) -> tuple[Reply, ...]:
        if not unit.first_time(event.id, event.at):
            return ()
        world = unit.load(scope_of(event))
        decision = decision_of(world, event, self.books)
        gate.check(world, decision.tells)
        tells = [_located(tell, world) for tell in decision.tells if self._has_place(tell)]
        unit.write(world, tells, decision.alarms, decision.silenced)
        if not decision.replies or event.sender is None:
            return ()
        me = world.person_at(event.sender)
        if me is None:
            return ()
        shown = {answer for reply in decision.replies for answer in gate.shown_answers(reply)}
        opened = unit.words(shown, me.id) if shown else {}
        reader, lookup = Reader(me.language, me.zone), Names(world, opened)
        return tuple(self.books.words.reply_of(reply, reader, lookup) for reply in decision.replies)

    def _has_place(self, tell: Tell) -> bool:
        """Whether there is such a place: what is meant for a group's room is not kept where groups have none."""
        platform = self._platforms.get(tell.to.platform)
        return not tell.to.room or (platform is not None and platform.capabilities.rooms)


def _located(tell: Tell, world: World) -> Tell:
    """With the workspace where a person's own chat is: its pace is asked for before the message becomes words."""
    person = world.find(Person, tell.to.person) if tell.to.person else None
    if person is None:
        return tell
    home = person.address
    return replace(tell, to=replace(tell.to, platform=home.platform, workspace=home.workspace))


def scope_of(event: Event) -> Scope:
    """Whose surroundings an event needs."""
    match event.what:
        case TimeCame(subject):
            return Scope(person=read_subject(subject)[2])
        case Undeliverable(person, _) | HomeErased(person):
            return Scope(person=person)
        case ChannelRefused(platform, workspace, _):
            return Scope(address=Address(platform, workspace, ""))
    return Scope(address=event.sender)


class Names:
    """What a worded message may look up: names from the facts, and answers opened for its reader beforehand."""

    def __init__(self, world: World, opened: Mapping[str, Opened] | None = None) -> None:
        self._world = world
        self._opened = opened or {}

    def name(self, person_id: str) -> str:
        """A person's display name; "" for somebody who is not in these facts."""
        person = self._world.find(Person, person_id)
        return person.name if person else ""

    def opened(self, answer_id: str) -> Opened | None:
        """An answer's words, or None when the reader may not read them."""
        return self._opened.get(answer_id)
