"""Who people are in Slack: name, language, zone and belonging, asked for once in a while and kept fresh by events."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from adapters.slack.payload import PLATFORM, profile_of
from bot.domain.event import Address, Profile
from bot.untrusted import inner
from bot.work import Work

V = TypeVar("V")
KNOWN_SECONDS = 3600.0
"""How long an answer of Slack's is believed. An event about the person renews it at once."""
WAIT_SECONDS = 0.8
"""How long an act waits for Slack's answer about its person. A trigger lives three seconds."""
CALL_SECONDS = 10.0
ASK_AGAIN_SECONDS = 30.0
"""How long nobody asks again after Slack did not tell."""
MOST_PEOPLE = 20_000
"""How many people are kept in memory at most."""


class Api(Protocol):
    """Slack's Web API."""

    async def call(self, workspace: str, method: str, *, seconds: float = ..., **args: Any) -> dict[str, Any]:
        """Call a method. Raises `CallFailed`."""
        ...


@dataclass(frozen=True, slots=True)
class _Known:
    profile: Profile
    active: bool
    until: float


class People:
    """Profiles by address. `now` gives seconds of a clock that never goes back.

    `on_news` hears a profile that came too late for the act that asked for it.
    """

    def __init__(
        self,
        api: Api,
        work: Work,
        now: Callable[[], float],
        on_news: Callable[[Address, Profile, bool], None],
    ) -> None:
        self._api = api
        self._work = work
        self._now = now
        self._on_news = on_news
        self._known: OrderedDict[Address, _Known] = OrderedDict()
        self._asking: dict[Address, asyncio.Task[_Known | None]] = {}
        self._spoken: OrderedDict[Address, str] = OrderedDict()
        self._chats: OrderedDict[Address, str] = OrderedDict()

    async def profile(self, who: Address) -> Profile:
        """The person's profile; an empty one when Slack does not tell in time."""
        known = self._known.get(who)
        if known is not None and self._now() < known.until:
            return known.profile
        asked = self._asking.get(who) or self._ask(who)
        done, _ = await asyncio.wait({asked}, timeout=WAIT_SECONDS)
        if done:
            answer = asked.result()
            return answer.profile if answer is not None else Profile()
        asked.add_done_callback(lambda late: self._came_late(who, late))
        return Profile()

    async def names(self, workspace: str, users: Iterable[str]) -> dict[str, str]:
        """Display names by user id, of those that Slack tells in time."""
        asked = sorted(set(users))[:20]
        found = await asyncio.gather(*(self.profile(Address(PLATFORM, workspace, user)) for user in asked))
        return {user: profile.name for user, profile in zip(asked, found, strict=True) if profile.name}

    def is_news(self, who: Address, profile: Profile, active: bool) -> bool:
        """Whether what Slack tells of a person by an event differs from what is known here. Slack tells very often."""
        known = self._known.get(who)
        return known is None or (known.profile, known.active) != (self._whole(who, profile), active)

    def told(self, who: Address, profile: Profile, active: bool) -> None:
        """Remember what Slack told of a person by an event."""
        self._keep(who, self._whole(who, profile), active)

    def _whole(self, who: Address, profile: Profile) -> Profile:
        """An event may leave out the language; what is known of it stays."""
        known = self._known.get(who)
        return (
            profile
            if profile.language or known is None
            else replace(profile, language=known.profile.language)
        )

    def language(self, who: Address) -> str:
        """The language of what the person last read, else of their Slack; "" when neither is known."""
        known = self._known.get(who)
        return self._spoken.get(who) or (known.profile.language if known else "")

    def spoke(self, who: Address, language: str) -> None:
        """The person is being answered in this language."""
        if language:
            _put(self._spoken, who, language)

    def own_chat(self, who: Address) -> str:
        """The id of the person's own chat with the bot, "" while it is not known."""
        return self._chats.get(who, "")

    def found_chat(self, who: Address, conversation: str) -> None:
        """This conversation is the person's own chat with the bot."""
        if conversation.startswith("D"):
            _put(self._chats, who, conversation)

    def _ask(self, who: Address) -> asyncio.Task[_Known | None]:
        asked = self._work.start(self._asked(who), "asking who somebody is")
        self._asking[who] = asked
        asked.add_done_callback(lambda _: self._asking.pop(who, None))
        return asked

    async def _asked(self, who: Address) -> _Known | None:
        try:
            answer = await self._api.call(
                who.workspace, "users.info", seconds=CALL_SECONDS, user=who.user, include_locale="true"
            )
        except Exception:
            # the api notes what needs a hand; acts go on without a profile, and do not wait again at once
            known = self._known.get(who) or _Known(Profile(), True, 0.0)
            _put(self._known, who, replace(known, until=self._now() + ASK_AGAIN_SECONDS))
            return None
        user = inner(answer, "user")
        return self._keep(who, profile_of(user, who.workspace), user.get("deleted") is not True)

    def _keep(self, who: Address, profile: Profile, active: bool) -> _Known:
        known = _Known(profile, active, self._now() + KNOWN_SECONDS)
        _put(self._known, who, known)
        return known

    def _came_late(self, who: Address, asked: asyncio.Task[_Known | None]) -> None:
        known = None if asked.cancelled() else asked.result()
        if known is not None:
            self._on_news(who, known.profile, known.active)


def _put(kept: OrderedDict[Address, V], key: Address, value: V) -> None:
    kept[key] = value
    kept.move_to_end(key)
    if len(kept) > MOST_PEOPLE:
        kept.popitem(last=False)
