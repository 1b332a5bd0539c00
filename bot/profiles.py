"""Who people are on a platform: asked for once in a while, never waited for long, kept fresh by what is told."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.event import Address, Profile
from bot.work import Work

K = TypeVar("K")
V = TypeVar("V")
KNOWN_SECONDS = 3600.0
"""How long a platform's answer is believed. An event about the person renews it at once."""
WAIT_SECONDS = 0.8
"""How long an act waits for the platform's answer about its person."""
ASK_AGAIN_SECONDS = 30.0
"""How long nobody asks again after the platform did not tell."""
MOST_PEOPLE = 20_000
"""How many people are kept in memory at most."""


@dataclass(frozen=True, slots=True)
class _Known:
    profile: Profile
    active: bool
    until: float


class Profiles:
    """Profiles by address. `now` gives seconds of a clock that never goes back.

    `ask` asks the platform: the profile, and whether the account is active; whatever it raises, acts go on without.
    `on_news` hears a profile that came too late for the act that asked for it.
    """

    def __init__(
        self,
        ask: Callable[[Address], Awaitable[tuple[Profile, bool]]],
        work: Work,
        now: Callable[[], float],
        on_news: Callable[[Address, Profile, bool], None],
    ) -> None:
        self._ask_platform = ask
        self._work = work
        self._now = now
        self._on_news = on_news
        self._known: OrderedDict[Address, _Known] = OrderedDict()
        self._asking: dict[Address, asyncio.Task[_Known | None]] = {}
        self._spoken: OrderedDict[Address, str] = OrderedDict()

    async def profile(self, who: Address) -> Profile:
        """The person's profile; an empty one when the platform does not tell in time."""
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

    def is_news(self, who: Address, profile: Profile, active: bool) -> bool:
        """Whether what the platform tells of a person by an event differs from what is known here."""
        known = self._known.get(who)
        return known is None or (known.profile, known.active) != (self._whole(who, profile), active)

    def told(self, who: Address, profile: Profile, active: bool) -> None:
        """Remember what the platform told of a person by an event."""
        self._keep(who, self._whole(who, profile), active)

    def language(self, who: Address) -> str:
        """The language of what the person last read, else of their platform; "" when neither is known."""
        known = self._known.get(who)
        return self._spoken.get(who) or (known.profile.language if known else "")

    def spoke(self, who: Address, language: str) -> None:
        """The person is being answered in this language."""
        if language:
            put(self._spoken, who, language)

    def _whole(self, who: Address, profile: Profile) -> Profile:
        """An event may leave out the language; what is known of it stays."""
        known = self._known.get(who)
        return (
            profile
            if profile.language or known is None
            else replace(profile, language=known.profile.language)
        )

    def _ask(self, who: Address) -> asyncio.Task[_Known | None]:
        asked = self._work.start(self._asked(who), "asking who somebody is")
        self._asking[who] = asked
        asked.add_done_callback(lambda _: self._asking.pop(who, None))
        return asked

    async def _asked(self, who: Address) -> _Known | None:
        try:
            profile, active = await self._ask_platform(who)
        except Exception:
            # whoever asks notes what needs a hand; acts go on without a profile, and do not wait again at once
            known = self._known.get(who) or _Known(Profile(), True, 0.0)
            put(self._known, who, replace(known, until=self._now() + ASK_AGAIN_SECONDS))
            return None
        return self._keep(who, profile, active)

    def _keep(self, who: Address, profile: Profile, active: bool) -> _Known:
        known = _Known(profile, active, self._now() + KNOWN_SECONDS)
        put(self._known, who, known)
        return known

    def _came_late(self, who: Address, asked: asyncio.Task[_Known | None]) -> None:
        known = None if asked.cancelled() else asked.result()
        if known is not None:
            self._on_news(who, known.profile, known.active)


def language_of(locale: str) -> str:
    """The language for a locale as platforms tell it: fi and sv as they are, any other one is en; "" when untold."""
    tag = locale.replace("_", "-").split("-")[0].lower()
    return tag if tag in ("fi", "sv", "") else "en"


def put(kept: OrderedDict[K, V], key: K, value: V) -> None:
    """Keep something of a person; of people beyond `MOST_PEOPLE` whoever was kept longest ago is forgotten."""
    kept[key] = value
    kept.move_to_end(key)
    if len(kept) > MOST_PEOPLE:
        kept.popitem(last=False)
