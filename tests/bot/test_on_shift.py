"""Who is at work, as the playground shows it: nothing is claimed of people who have told nothing."""

from __future__ import annotations

import asyncio

from bot.domain.event import Address
from bot.wiring import Bot, on_shift
from tests.dialogs.unit import join, unit
from tests.talk import BOOKS, PLATFORM, WORKSPACE, Talk


def at_work(talk: Talk) -> dict[str, bool]:
    bot = Bot(talk.store, talk.store, talk.bot, {}, BOOKS)
    return asyncio.run(
        on_shift(bot, {user: Address(PLATFORM, WORKSPACE, user) for user in ("marja", "aino", "liam")})
    )


def test_on_a_monday_morning() -> None:
    talk = unit("aino", "liam")
    assert at_work(talk) == {"marja": True}
    join(talk, "aino", shifts=("day",))
    join(talk, "liam", shifts=("night",))
    assert at_work(talk) == {"marja": True, "aino": True, "liam": False}


def test_hours_told_without_joining_count() -> None:
    talk = Talk.with_cast("aino")
    talk.say("aino", "työajat")
    talk.say("aino", "2")
    assert at_work(talk) == {"aino": False}
