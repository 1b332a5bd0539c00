"""A waiting message becomes words: for whom, in which language and zone, with which names, answers and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.effect import Lane, Place
from bot.domain.fit import FitWords, fit
from bot.domain.gate import shown_answers
from bot.domain.journey import Journey
from bot.domain.message import Attachment, Message, payloads_in, people_in
from bot.domain.people import Person, Reach
from bot.domain.privacy import Opened
from bot.domain.programme import Programme
from bot.domain.run import Run, RunState
from bot.domain.working_time import first_allowed_for_all
from bot.domain.world import World
from bot.pages import set_pages
from bot.ports import Capabilities, Clock, File, Outgoing, Room, Scope, Store, UnitOfWork, Waiting
from bot.turn import Names
from dialogs.books import Books
from dialogs.concern_contact import no_longer_waits
from dialogs.files import make_file, needed_answers
from dialogs.home import is_late_welcome
from dialogs.phrasebook import Reader

CHANNEL_LANGUAGE = "fi"
HOME_ZONE = "Europe/Helsinki"
UNKNOWN_HOURS = timedelta(days=7)
"""When to look again for somebody without any working time ahead."""
STALE = timedelta(days=7)
"""What a group's room cannot hear within so long is not said there: each hears it in the own chat anyway."""


def piece_key(key: str, number: int) -> str:
    """The key of so many-th piece of a message, counted from 0."""
    return f"{key}/{number}" if number else key


class Held(Exception):
    """A message is not to be sent now: not before a moment (UTC), or, when that is None, never: nobody needs it."""

    def __init__(self, not_before: datetime | None = None) -> None:
        super().__init__()
        self.not_before = not_before


@dataclass(frozen=True, slots=True)
class Worded:
    """A message in its reader's words (in no repr). `held` says why it is not to be sent now."""

    outgoing: Outgoing = field(repr=False)
    words: FitWords = field(repr=False)
    held: Held | None = None

    @property
    def platform(self) -> str:
        """The name of the platform that takes it."""
        return self.outgoing.address.platform if self.outgoing.address else self.outgoing.place.platform

    def pieces(self, limits: Capabilities) -> list[Outgoing]:
        """The message as a platform can show it: one or more, in order, each under a stable key of its own."""
        whole = self.outgoing
        return [
            replace(whole, message=fitted, key=piece_key(whole.key, number))
            for number, fitted in enumerate(fit(whole.message, limits, self.words))
        ]


class Wording:
    """Puts messages into words. Blocks; call it outside the event loop, from any thread."""

    def __init__(self, store: Store, clock: Clock, books: Books) -> None:
        self._store, self._clock, self._books = store, clock, books

    def of(self, waiting: Waiting) -> Worded:
        """The message in its reader's words, with its files. Only the looking up is done within the transaction.

        Raises `Held`, except for a message that may have arrived already: that has to be looked for.
        """
        at_hand = self._store.transact(lambda unit: self._looked_up(unit, waiting))
        if at_hand.held is not None and waiting.unsure is None:
            raise at_hand.held
        names, person = Names(at_hand.world, at_hand.opened), at_hand.person
        outgoing = Outgoing(
            key=waiting.key,
            place=at_hand.place,
            address=person.address if person else None,
            message=self._books.words.word(waiting.message, at_hand.reader, names),
            files=self._files(waiting, at_hand, names),
            language=at_hand.reader.language,
            room=at_hand.room,
        )
        return Worded(outgoing, self._books.words.fit_words(at_hand.reader), at_hand.held)

    def _files(self, waiting: Waiting, at_hand: _AtHand, names: Names) -> dict[str, File]:
        files: dict[str, File] = {}
        world, reader, now = at_hand.world, at_hand.reader, self._clock.now()
        for part in _attachments(waiting.message):
            made = make_file(world, part, waiting.to.person, reader, names, self._books, now, set_pages)
            if made is not None:
                files[part.key] = made
        return files

    def _looked_up(self, unit: UnitOfWork, waiting: Waiting) -> _AtHand:
        if waiting.to.room:
            return self._in_room(unit, waiting)
        attachments, to = _attachments(waiting.message), waiting.to.person
        named = tuple(people_in(waiting.message))
        world = unit.load(Scope(person=to, everything=bool(attachments), named=named))
        person = world.find(Person, to) if to else None
        reader = Reader(person.language, person.zone) if person else _reader_at(waiting.to, HOME_ZONE)
        wanted = set(shown_answers(waiting.message))
        for part in attachments:
            wanted |= needed_answers(world, part, to, self._books)
        held = Held() if to and person is None else None
        if person is not None and waiting.lane is Lane.PROACTIVE:
            held = self._off_shift(person) or (Held() if _is_moot(world, person, waiting.message) else None)
        opened = unit.words(wanted, to) if wanted else {}
        return _AtHand(world, reader, waiting.to, opened, person=person, held=held)

    def _in_room(self, unit: UnitOfWork, waiting: Waiting) -> _AtHand:
        """A group's room: no answer is opened there, and nothing is said where less than two can hear it."""
        world = unit.load(Scope(room=waiting.to.room, named=tuple(people_in(waiting.message))))
        journey = world.find(Journey, waiting.to.room)
        programme = world.find(Programme, journey.programme) if journey else None
        if journey is None or programme is None:
            return _AtHand(world, _reader_at(waiting.to, HOME_ZONE), waiting.to, held=Held())
        found = (world.find(Person, member) for member in journey.members)
        here = [person for person in found if person is not None and _is_at(person, programme)]
        held = Held() if len(here) < 2 else None
        if held is None and waiting.lane is Lane.PROACTIVE:
            held = self._not_together(here)
        return _AtHand(
            world,
            _reader_at(waiting.to, programme.zone),
            replace(waiting.to, platform=programme.platform, workspace=programme.workspace),
            room=Room(
                _first_of(world, journey),
                programme.workspace,
                programme.name,
                tuple(one.address for one in here),
            ),
            held=held,
        )

    def _off_shift(self, person: Person) -> Held | None:
        """Hours may have changed, or sending been late, since the message was decided: never off shift."""
        now = self._clock.now()
        allowed = first_allowed_for_all(now, [(person.working_time, person.zone)])
        return None if allowed == now else Held(allowed or now + UNKNOWN_HOURS)

    def _not_together(self, people: Sequence[Person]) -> Held | None:
        """A room is quiet until all of its group are at work."""
        now = self._clock.now()
        hours = [(person.working_time, person.zone) for person in people]
        allowed = first_allowed_for_all(now, hours, STALE)
        return None if allowed == now else Held(allowed)


@dataclass(frozen=True, slots=True)
class _AtHand:
    """What a message needs to be put into words for its reader (in no repr)."""

    world: World = field(repr=False)
    reader: Reader
    place: Place
    opened: Mapping[str, Opened] = field(default_factory=dict, repr=False)
    person: Person | None = None
    room: Room | None = None
    held: Held | None = None


def _first_of(world: World, journey: Journey) -> str:
    """The journey with which a group began: whoever goes on together keeps the room."""
    before = world.find(Journey, journey.continues) if journey.continues else None
    return _first_of(world, before) if before is not None else journey.id


def _reader_at(place: Place, zone: str) -> Reader:
    """Who reads in a channel or a room: nobody alone, so in the language of the place."""
    return Reader(place.language or CHANNEL_LANGUAGE, zone)


def _is_at(person: Person, programme: Programme) -> bool:
    """Whether a message can reach the person in the programme's workspace."""
    return (
        person.address.home == programme.home and person.reach is Reach.REACHABLE and person.erased_at is None
    )


def _attachments(message: Message) -> list[Attachment]:
    return [part for part in message.parts if isinstance(part, Attachment)]


def _is_moot(world: World, person: Person, message: Message) -> bool:
    """Whether a message came to nothing since it was decided: all that it asks was settled, or asked anew."""
    if is_late_welcome(person, message):
        return True
    waits = (RunState.OPEN, RunState.LATER)
    payloads = list(payloads_in(message))
    if any(no_longer_waits(world, payload) for payload in payloads):
        return True
    asked = [(world.find(Run, payload.run), payload) for payload in payloads if payload.run]
    return bool(asked) and all(
        run is not None and (run.state not in waits or run.revision > payload.revision)
        for run, payload in asked
    )
