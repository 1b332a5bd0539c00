"""One delivery, from what Slack says to its answer: read, taken through the one turn, acknowledged after the commit.

Slack waits three seconds. A turn that takes longer goes on, and its person is told so honestly; what belongs to no
button, command or form is acknowledged only once it is kept, however long that takes, for Slack delivers it again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from adapters.slack.payload import mentions
from adapters.slack.people import People
from adapters.slack.read import Act, Removed, Surface, look, read
from adapters.slack.replies import Replies, line
from adapters.slack.restore import restored
from adapters.slack.wording import OWN_ONLY, Wording
from bot.domain.effect import FormErrors, Hint, OpenForm, Reply
from bot.domain.event import Address, Event, Profile, ProfileChanged
from bot.domain.message import Phrase
from bot.own_words import FORM_AGAIN, FORM_LOOK, SLOW, TROUBLE
from bot.ports import Clock, Inlet
from bot.taking import Orders, failed, late_news, left
from bot.work import Work

log = logging.getLogger(__name__)
Body = Mapping[str, Any]
Taking = asyncio.Task[tuple[Reply, ...]]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a turn is waited for, in seconds since its delivery came.

    After `view` a small view opens that waits, so that the trigger is used while it lives; at `answer` Slack gets its
    answer. `settle` is how long a view shown by an answer needs before it can be changed.
    """

    view: float = 1.2
    answer: float = 2.5
    settle: float = 0.7


PATIENCE = Patience()


@dataclass(frozen=True, slots=True)
class Answer:
    """What Slack gets back; 503 asks it to deliver again."""

    status: int = 200
    body: Mapping[str, Any] = field(default_factory=dict, repr=False)


class Removals(Protocol):
    """Hears where the app was removed."""

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """The app was removed from a workspace, at a moment by Slack's clock (aware UTC)."""
        ...

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Tokens of these bot users were taken away."""
        ...


class Receiver:
    """Takes deliveries. `receive` never raises."""

    def __init__(
        self,
        inlet: Inlet,
        clock: Clock,
        people: People,
        replies: Replies,
        wording: Wording,
        removals: Removals,
        work: Work,
        patience: Patience = PATIENCE,
    ) -> None:
        self._inlet = inlet
        self._clock = clock
        self._people = people
        self._replies = replies
        self._wording = wording
        self._removals = removals
        self._work = work
        self._patience = patience
        self._orders = Orders()

    async def receive(self, body: Body) -> Answer:
        """Take what was delivered; the answer to give."""
        began = asyncio.get_running_loop().time()
        try:
            said_of = mentions(body)
            act = read(body, {})
            if act is None:
                return Answer()
            if isinstance(act, Removed):
                return await self._removed(act)
            if said_of:
                names = await self._people.names(act.who.workspace, said_of)
                act = read(body, names)
                assert isinstance(act, Act)
            return await self._act(act, began)
        except Exception as error:
            log.error("a delivery could not be taken: %s", type(error).__name__)
            return Answer(503)

    def news(self, who: Address, profile: Profile, active: bool) -> None:
        """A profile that came after the act that asked for it."""
        event = late_news(who, profile, active, self._clock.now())
        self._work.start(self._inlet.take(event), f"news of {event.id}")

    async def _removed(self, removed: Removed) -> Answer:
        happened = datetime.fromtimestamp(removed.happened, UTC)
        if removed.bot_users is None:
            await self._removals.uninstalled(removed.workspace, happened)
        else:
            await self._removals.revoked(removed.workspace, removed.bot_users, happened)
        return Answer()

    async def _act(self, act: Act, began: float) -> Answer:
        if act.foreign:
            self._beside(act, self._replies.tell(act, OWN_ONLY))
            return Answer()
        if act.surface in (Surface.CHAT, Surface.NEWS):
            return await self._event(act)
        turn = self._work.start(self._turn(act), f"turn of {act.delivery}")
        if act.surface is Surface.FORM:
            return await self._submission(act, turn, began)
        return await self._interaction(act, turn, began)

    async def _turn(self, act: Act) -> tuple[Reply, ...]:
        """The one turn, and after an act on the home page the look at it. One person's acts are taken as they came."""
        async with self._orders.of(act.who):
            event = self._event_of(act, act.profile or await self._people.profile(act.who))
            replies = await self._inlet.take(event)
            if act.looked:
                replies += await self._inlet.take(self._event_of(look(act), Profile()))
        return replies

    def _event_of(self, act: Act, profile: Profile) -> Event:
        placed = act.surface in (Surface.COMMAND, Surface.MESSAGE)
        shared = placed and bool(act.conversation) and not act.conversation.startswith("D")
        own = self._people.own_chat(act.who) or act.conversation
        beside_the_chat = act.surface in (Surface.HOME, Surface.SHORTCUT)
        return Event(
            id=act.delivery,
            at=self._clock.now(),
            what=act.what,
            sender=act.who,
            profile=profile,
            channel=act.conversation if shared else "",
            channel_name=act.called if shared else "",
            can_open_form=bool(act.trigger),
            expects_forms=bool(act.trigger),
            aside=shared or beside_the_chat or (placed and act.conversation != own),
        )

    # --- events: kept first, whatever it takes ----------------------------------------------------------------

    async def _event(self, act: Act) -> Answer:
        if act.conversation:
            self._people.found_chat(act.who, act.conversation)
        change = act.what if isinstance(act.what, ProfileChanged) else None
        profile = act.profile or Profile()
        if change is not None and not self._people.is_news(act.who, profile, change.active):
            return Answer()
        turn = self._work.start(self._turn(act), f"turn of {act.delivery}")
        await asyncio.wait({turn})
        if failed(turn):
            return Answer(503)
        if change is not None:
            self._people.told(act.who, profile, change.active)
        self._show(act, turn.result())
        return Answer()

    # --- commands and buttons: answered in time, shown where the person acted -----------------------------------

    async def _interaction(self, act: Act, turn: Taking, began: float) -> Answer:
        if act.surface is Surface.MESSAGE:
            self._people.found_chat(act.who, act.conversation)
        opening: asyncio.Task[str] | None = None
        done, _ = await asyncio.wait({turn}, timeout=left(began, self._patience.view))
        if not done:
            if act.trigger:
                opening = self._work.start(self._replies.wait(act), f"waiting view of {act.delivery}")
            done, _ = await asyncio.wait({turn}, timeout=left(began, self._patience.answer))
        if not done or opening is not None:
            self._beside(act, self._later(act, turn, opening))
            return Answer() if done or _opened(opening) else self._line(act, SLOW)
        if failed(turn):
            if act.surface is Surface.COMMAND:
                return self._line(act, TROUBLE)
            self._beside(act, self._replies.tell(act, TROUBLE))
            return Answer()
        return self._interaction_done(act, turn.result())

    def _interaction_done(self, act: Act, replies: tuple[Reply, ...]) -> Answer:
        hints = [str(reply.text) for reply in replies if isinstance(reply, Hint)]
        if act.surface is not Surface.COMMAND or not hints:
            self._show(act, replies)
            return Answer()
        self._show(act, tuple(reply for reply in replies if not isinstance(reply, Hint)))
        return Answer(200, line("\n".join(hints)))

    async def _later(self, act: Act, turn: Taking, opening: asyncio.Task[str] | None) -> None:
        """Show what a slow turn led to, in the view that waits if one could be opened."""
        waiting = await opening if opening is not None else ""
        await asyncio.wait({turn})
        if failed(turn):
            await self._replies.tell(act, TROUBLE, waiting)
        else:
            await self._replies.carry_out(act, turn.result(), waiting)

    def _line(self, act: Act, phrase: Phrase) -> Answer:
        """A sentence as the answer to a command; elsewhere it is shown beside the answer."""
        if act.surface is Surface.COMMAND:
            return Answer(200, line(self._wording.to(act.who, phrase)))
        self._beside(act, self._replies.tell(act, phrase))
        return Answer()

    # --- forms: what was written stays in sight until it is kept -------------------------------------------------

    async def _submission(self, act: Act, turn: Taking, began: float) -> Answer:
        done, _ = await asyncio.wait({turn}, timeout=left(began, self._patience.answer))
        if not done:
            self._beside(act, self._submitted_later(act, turn))
            return Answer(200, self._replies.waiting(act))
        if failed(turn):
            return Answer(200, self._replies.at_once(act, self._form_again(act)))
        replies = turn.result()
        answer = self._replies.at_once(act, replies)
        rest = tuple(reply for reply in replies if not isinstance(reply, OpenForm | FormErrors))
        self._show(act, rest)
        return Answer(200, answer)

    async def _submitted_later(self, act: Act, turn: Taking) -> None:
        """The waiting view that stands in the form's place becomes the form again, the next one, or a last word."""
        await asyncio.wait({turn})
        await asyncio.sleep(self._patience.settle)
        replies = self._form_again(act) if failed(turn) else turn.result()
        waiting = str(act.view.get("id", ""))
        wrong = next((reply for reply in replies if isinstance(reply, FormErrors)), None)
        if wrong is not None:
            look_again = self._wording.to(act.who, FORM_LOOK)
            await self._replies.put(act, restored(act.view, wrong.errors, look_again), waiting)
        else:
            await self._replies.carry_out(act, replies, waiting)

    def _form_again(self, act: Act) -> tuple[Reply, ...]:
        return (FormErrors((("", self._wording.to(act.who, FORM_AGAIN)),)),)

    # --- beside the answer ----------------------------------------------------------------------------------------

    def _show(self, act: Act, replies: tuple[Reply, ...]) -> None:
        if replies:
            self._beside(act, self._replies.carry_out(act, replies))

    def _beside(self, act: Act, doing: Coroutine[Any, Any, None]) -> None:
        self._work.start(doing, f"reply of {act.delivery}")


def _opened(opening: asyncio.Task[str] | None) -> bool:
    """Whether a view waits before the person's eyes, or may still appear."""
    return opening is not None and (not opening.done() or bool(opening.result()))
