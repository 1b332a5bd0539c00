"""The product's ways of sending to many people in Teams: its transports alone, and the outbox as a process has it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import closing
from unittest.mock import patch

from adapters.teams import limits
from adapters.teams.app import TeamsApp
from adapters.teams.transport import Ref
from adapters.teams.transports import make_transport
from bot.asked_files import AskedFiles
from bot.cli.opening import opened
from bot.config import Settings, TeamsSettings
from bot.conversations import Conversation
from bot.deliver import Delivery
from bot.domain.event import Address, Event, Profile, Said
from bot.pacing import Pace
from bot.ports import Clock
from bot.turn import Turn
from dialogs.books import open_books
from storage.open import Database

AT_ONCE = Pace(1e6, 1_000_000)
SOON = 60.0
"""What is due later than this, in seconds, is nothing that the benchmark said."""


async def by_transport(settings: TeamsSettings, refs: Sequence[Ref], text: str) -> float:
    """Send one text to all these conversations at once; how long it took, in seconds."""
    transport = make_transport(settings)
    try:
        # a process that runs has its token, and has loaded what it needs
        await transport.send(refs[0], {"type": "message", "text": text})
        began = time.perf_counter()
        await asyncio.gather(*(transport.send(ref, {"type": "message", "text": text}) for ref in refs))
        return time.perf_counter() - began
    finally:
        await transport.close()


async def from_outbox(settings: Settings, refs: Sequence[Ref], clock: Clock, *, paced: bool) -> float:
    """Send what waits for the person of each chat; how long it took, in seconds. `paced`: as slowly as Teams wants."""
    assert settings.teams is not None
    pace = limits.TENANT if paced else AT_ONCE
    with patch.object(limits, "TENANT", pace), closing(opened(settings)) as store:
        books = open_books()
        make = AskedFiles(store, clock, books).make
        app = TeamsApp(settings.teams, store.workspaces, store.conversations, clock, books.words, make)
        turn = Turn(store, books, {app.platform.name: app.platform})
        delivery = Delivery(store, store.claims, clock, turn, {app.platform.name: app.platform})
        try:
            await _say(store, turn, clock, refs[:1])
            await delivery.send_due()
            await _say(store, turn, clock, refs)
            began = time.perf_counter()
            await _send_all(store, delivery, clock)
            return time.perf_counter() - began
        finally:
            await app.close()


async def _say(store: Database, turn: Turn, clock: Clock, refs: Sequence[Ref]) -> None:
    """Each of them asks how things are; the answer waits in the outbox."""
    for ref in refs:
        user = ref.conversation.removeprefix("a:")
        now = clock.now()
        there = Conversation(
            platform="teams", workspace=ref.tenant, subject=user, id=ref.conversation,
            service_url=ref.service_url, account=f"29:{user}", bot=ref.bot, at=now,
        )  # fmt: skip
        await asyncio.to_thread(store.conversations.keep, there)
        sender, profile = Address("teams", ref.tenant, user), Profile(zone="Europe/Helsinki")
        event = Event(f"asked:{user}:{now.timestamp()}", now, Said("tilanne"), sender, profile)
        await asyncio.to_thread(turn.take, event)


async def _send_all(store: Database, delivery: Delivery, clock: Clock) -> None:
    """As a running bot does: send what is due, and rest until the next one is."""
    while True:
        await delivery.send_due()
        _, due = await asyncio.to_thread(store.claims.next_due)
        left = SOON + 1 if due is None else (due - clock.now()).total_seconds()
        if left > SOON:
            return
        await asyncio.sleep(max(0.0, left))
