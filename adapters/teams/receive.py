"""One activity, from what Teams says to its answer: read, taken through the one turn, answered after the commit.

Teams waits some ten seconds for the answer to a pressed card. A turn that takes longer goes on, and its person is told
so honestly. A message is answered only once it is kept, however long that takes: Teams delivers it again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from adapters.teams.channel_names import ChannelNames
from adapters.teams.draw import Drawn
from adapters.teams.form_card import ROOM
from adapters.teams.payload import Source, source_of
from adapters.teams.people import People
from adapters.teams.read import INVOKE, Act, ChannelGone, Surface, Unknown, read
from adapters.teams.replies import Replies
from adapters.teams.transport import Verified
from adapters.teams.whereabouts import Whereabouts
from adapters.teams.wording import NOT_YOURS, SOME_CHAT, Wording
from bot.domain.effect import Reply
from bot.domain.event import Address, Event, Profile
from bot.domain.message import Phrase
from bot.own_words import FORM_AGAIN, SLOW, TROUBLE
from bot.ports import Clock, Inlet
from bot.taking import Orders, failed, late_news, left
from bot.untrusted import Body, text
from bot.work import Work

log = logging.getLogger(__name__)
CARD = "application/vnd.microsoft.card.adaptive"
MESSAGE = "application/vnd.microsoft.activity.message"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a turn is waited for, in seconds since its activity came: until the own chat shows that an answer is
    being made, and until a pressed card is told that it takes longer.
    """

    typing: float = 1.0
    answer: float = 6.0


PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Answer:
    """What Teams gets back; 503 asks it to deliver again, 501 says that this is nothing the bot does."""

    status: int = 200
    body: Mapping[str, Any] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """An act, by whoever did it, and its replies. `foreign`: in somebody else's own chat, so not taken."""

    act: Act
    replies: tuple[Reply, ...] = field(default=(), repr=False)
    foreign: bool = False


Taking = asyncio.Task[Taken]


class Files(Protocol):
    """Hands over files that were offered."""

    def concerns(self, activity: Body) -> bool:
        """Whether somebody answers an offer, or asks for a file again."""
        ...

    async def answer(self, source: Source, activity: Body) -> None:
        """Do what was answered; it may take long."""
        ...


class Receiver:
    """Takes activities. `receive` never raises."""

    def __init__(
        self,
        inlet: Inlet,
        clock: Clock,
        people: People,
        channels: ChannelNames,
        replies: Replies,
        wording: Wording,
        whereabouts: Whereabouts,
        files: Files,
        work: Work,
        patience: Patience = PATIENCE,
    ) -> None:
        self._inlet = inlet
        self._clock = clock
        self._people = people
        self._channels = channels
        self._replies = replies
        self._wording = wording
        self._whereabouts = whereabouts
        self._files = files
        self._work = work
        self._patience = patience
        self._orders = Orders()

    async def receive(self, activity: Body, verified: Verified) -> Answer:
        """Take an activity that is proved to be Teams'; the answer to give."""
        began = asyncio.get_running_loop().time()
        try:
            source = source_of(activity, verified)
            if source is None:
                return Answer(400)
            if self._files.concerns(activity):
                return await self._file(activity, source)
            found = read(activity, source)
            if isinstance(found, Unknown):
                return Answer(501)
            if isinstance(found, ChannelGone):
                await self._whereabouts.gone(source.ref.tenant, found.channel)
                return Answer()
            return await self._take(found, source, began)
        except Exception as error:
            log.error("an activity could not be taken: %s", type(error).__name__)
            return Answer(500 if text(activity, "type") == INVOKE else 503)

    def news(self, who: Address, profile: Profile, active: bool) -> None:
        """A profile that came after the act that asked for it."""
        event = late_news(who, profile, active, self._clock.now())
        self._work.start(self._inlet.take(event), f"news of {event.id}")

    async def _take(self, found: Act | None, source: Source, began: float) -> Answer:
        if found is None:
            await self._whereabouts.of(source)
            return Answer()
        turn = self._work.start(self._turn(found), f"turn of {found.delivery}")
        if found.surface is Surface.EXECUTE:
            return await self._execute(found, turn, began)
        return await self._message(found, turn)

    async def _turn(self, act: Act) -> Taken:
        """The one turn. One person's acts are taken as they came."""
        async with self._orders.of(act.who):
            who = await self._whereabouts.of(act.source)
            if who is None:
                return Taken(act, foreign=True)
            act = replace(act, who=who)
            if act.closes:
                return Taken(act)
            profile = await self._people.of(who, act.source, act.profile)
            called = "" if act.source.personal else await self._channels.of(act.source)
            return Taken(act, await self._inlet.take(self._event_of(act, profile, called)))

    async def _file(self, activity: Body, source: Source) -> Answer:
        """A file is handed over beside the answer: making and saving it takes its time."""
        who = await self._whereabouts.of(source)
        if who is None:
            log.warning("a file is asked for in somebody else's own chat")
        else:
            self._work.start(
                self._files.answer(replace(source, who=who), activity), "a file that was offered"
            )
        return Answer(200, {} if text(activity, "type") == INVOKE else None)

    def _event_of(self, act: Act, profile: Profile, called: str) -> Event:
        """What is pressed opens as a form; what is typed is asked in the chat, but for what always is a form."""
        pressed = act.surface in (Surface.CARD, Surface.EXECUTE)
        return Event(
            id=act.delivery,
            at=self._clock.now(),
            what=act.what,
            sender=act.who,
            profile=profile,
            channel=act.source.channel,
            channel_name=called or (self._wording.to(act.who, SOME_CHAT) if act.source.channel else ""),
            can_open_form=act.surface is not Surface.NEWS,
            expects_forms=pressed,
            aside=not act.source.personal,
            overheard=act.overheard,
            form_room=ROOM,
        )

    # --- messages: kept first, whatever it takes ----------------------------------------------------------------

    async def _message(self, act: Act, turn: Taking) -> Answer:
        done, _ = await asyncio.wait({turn}, timeout=self._patience.typing)
        if not done:
            if act.surface is not Surface.NEWS:
                self._beside(act, self._replies.typing(act))
            await asyncio.wait({turn})
        if failed(turn):
            return Answer(503)
        self._beside(act, self._shown(turn.result()))
        return Answer()

    async def _shown(self, taken: Taken) -> None:
        """Show the replies where nobody waits for an answer."""
        if taken.foreign:
            return
        act = taken.act
        said = await self._replies.carry_out(act, taken.replies, self._replies.in_place(act, taken.replies))
        if said:
            await self._replies.tell(act, said)

    # --- pressed cards: answered in time, changed for good beside ------------------------------------------------

    async def _execute(self, act: Act, turn: Taking, began: float) -> Answer:
        done, _ = await asyncio.wait({turn}, timeout=left(began, self._patience.typing))
        if not done:
            self._beside(act, self._replies.typing(act))
            done, _ = await asyncio.wait({turn}, timeout=left(began, self._patience.answer))
        if not done:
            self._beside(act, self._later(act, turn))
            return self._said(act, SLOW)
        if failed(turn):
            return self._said(act, FORM_AGAIN if act.on_form else TROUBLE)
        return await self._answered(turn.result(), began)

    async def _answered(self, taken: Taken, began: float) -> Answer:
        """The card's result at once, else where it is. The reply is carried out beside the answer."""
        act = taken.act
        if taken.foreign:
            return self._said(act, NOT_YOURS)
        in_place = self._replies.in_place(act, taken.replies)
        carrying = self._replies.carry_out(act, taken.replies, in_place, waits=True)
        carried = self._work.start(carrying, f"reply of {act.delivery}")
        if in_place:
            return _card(in_place[0])
        done, _ = await asyncio.wait({carried}, timeout=left(began, self._patience.answer))
        said = carried.result() if done and not failed(carried) else ""
        return _line(said or self._replies.below(act))

    async def _later(self, act: Act, turn: Taking) -> None:
        """Show what a slow turn led to."""
        await asyncio.wait({turn})
        if failed(turn):
            await self._replies.tell(act, FORM_AGAIN if act.on_form else TROUBLE)
        else:
            await self._shown(turn.result())

    def _said(self, act: Act, phrase: Phrase) -> Answer:
        return _line(self._wording.to(act.who, phrase))

    def _beside(self, act: Act, doing: Coroutine[Any, Any, None]) -> None:
        self._work.start(doing, f"reply of {act.delivery}")


def _card(drawn: Drawn) -> Answer:
    return Answer(200, {"statusCode": 200, "type": CARD, "value": drawn.card})


def _line(said: str) -> Answer:
    """A sentence that only whoever pressed sees."""
    return Answer(200, {"statusCode": 200, "type": MESSAGE, "value": said})
