"""A file made anew for whoever asks for one that was offered to them, as they may have it at that moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.event import Address
from bot.domain.message import Attachment
from bot.domain.people import Person
from bot.domain.privacy import Opened
from bot.domain.world import World
from bot.pages import set_pages
from bot.ports import Clock, File, Scope, Store, UnitOfWork
from bot.turn import Names
from dialogs.books import Books
from dialogs.files import make_file, needed_answers
from dialogs.phrasebook import Reader


class Repeated(Exception):
    """This was asked, and answered, before."""


@dataclass(frozen=True, slots=True)
class _AtHand:
    """What a file is made of (in no repr)."""

    world: World = field(repr=False)
    person: Person
    opened: dict[str, Opened] = field(repr=False)


class AskedFiles:
    """Makes files. Blocks; call it outside the event loop, from any thread."""

    def __init__(self, store: Store, clock: Clock, books: Books) -> None:
        self._store, self._clock, self._books = store, clock, books

    def make(self, delivery: str, who: Address, wanted: Attachment) -> File | None:
        """The file for whoever is at an address; None when there is none (any more) that they may have.

        `delivery` is the asking's id in the inbox: raises `Repeated` when it is there. "" for an asking that changes
        nothing. Raises what storage raises.
        """
        at_hand = self._store.transact(lambda unit: self._looked_up(unit, delivery, who, wanted))
        if at_hand is None:
            return None
        me = at_hand.person
        names = Names(at_hand.world, at_hand.opened)
        reader = Reader(me.language, me.zone)
        now = self._clock.now()
        return make_file(at_hand.world, wanted, me.id, reader, names, self._books, now, set_pages)

    def _looked_up(self, unit: UnitOfWork, delivery: str, who: Address, wanted: Attachment) -> _AtHand | None:
        if delivery and not unit.first_time(delivery, self._clock.now()):
            raise Repeated
        world = unit.load(Scope(address=who, everything=True))
        me = world.person_at(who)
        if me is None or me.erased_at is not None:
            return None
        answers = needed_answers(world, wanted, me.id, self._books)
        return _AtHand(world, me, dict(unit.words(answers, me.id)) if answers else {})
