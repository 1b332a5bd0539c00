"""Nobody asks more of Teams than it takes; answers count too, and whoever waits for one place holds up no other."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.limits import CONVERSATION, ROSTER, TENANT, Limits
from adapters.teams.transport import Ref
from bot.pacing import PATIENCE, Pace
from bot.ports import SendFailed
from tests.adapters.slack.lines import NOW, Time
from tests.adapters.teams.connector import BOT, CHANNEL, aino, eero
from tests.adapters.teams.connector import TENANT as HOIVA
from tests.adapters.teams.lines import line, to_person

SENDING = {1: 7, 2: 8, 30: 60, 3600: 1800}
ASKING = {1: 14, 2: 16, 30: 120, 3600: 3600}
"""How many requests Teams takes in so many seconds, in one conversation."""
HEI = {"type": "message", "text": "hei"}
A_SECOND = 30
"""How many in one tenant."""


def most(paces: tuple[Pace, ...], seconds: float) -> float:
    """How many go at most in any so many seconds."""
    return min(pace.burst + seconds * pace.a_second for pace in paces)


@pytest.mark.parametrize("seconds", SENDING)
def test_a_conversation_stays_within_every_window(seconds: int) -> None:
    assert most(CONVERSATION, seconds) <= SENDING[seconds]
    assert most(ROSTER, seconds) <= ASKING[seconds]


def test_a_tenant_stays_within_its_second() -> None:
    assert most((TENANT,), 1) < A_SECOND


@given(st.lists(st.tuples(st.floats(0, 4), st.booleans()), min_size=1, max_size=80))
def test_no_window_holds_more_than_teams_takes_while_answers_leave_room(
    asked: list[tuple[float, bool]],
) -> None:
    """Each comes a while after the one before; some are answers, which do not wait."""
    time = Time()
    limits = Limits(time.now)
    went: list[tuple[float, bool]] = []
    for number, (gap, is_answer) in enumerate(asked):
        time.present += gap
        if is_answer:
            limits.count(HOIVA, "a:aino")
        else:
            while wait := limits.turn(f"m{number}", HOIVA, "a:aino"):
                time.present += wait
        went.append((time.present, is_answer))
    for seconds, taken in SENDING.items():
        for first, (begin, _) in enumerate(went):
            within = [one for one in went[first:] if one[0] < begin + seconds]
            # what nobody made wait may go above it by itself, and then the others wait
            if not within[-1][1]:
                answers = sum(is_answer for _, is_answer in within)
                assert len(within) <= max(taken, answers + 1)


def test_answers_count_so_that_messages_wait_for_them() -> None:
    time = Time()
    limits = Limits(time.now)
    for _ in range(CONVERSATION[0].burst):
        limits.count(HOIVA, "a:aino")
    assert limits.turn("m", HOIVA, "a:aino") == pytest.approx(1.0)
    assert limits.turn("m", HOIVA, "a:eero") == 0


def test_a_thread_counts_as_its_channel() -> None:
    time = Time()
    limits = Limits(time.now)
    for number in range(CONVERSATION[0].burst):
        assert limits.turn(f"m{number}", HOIVA, f"{CHANNEL};messageid={number}") == 0
    assert limits.turn("last", HOIVA, CHANNEL) > 0


def test_a_tenant_waits_without_holding_up_another() -> None:
    time = Time()
    limits = Limits(time.now)
    for number in range(TENANT.burst):
        assert limits.turn(f"m{number}", HOIVA, f"a:{number}") == 0
    assert limits.turn("last", HOIVA, "a:last") > 0
    assert limits.turn("last", "another", "a:last") == 0


def test_a_morning_of_300_people_is_over_in_a_quarter_of_a_minute() -> None:
    time = Time()
    limits = Limits(time.now)
    for number in range(300):
        while wait := limits.turn(f"m{number}", HOIVA, f"a:{number}"):
            time.present += wait
    assert time.present < 16


def test_whoever_asks_before_the_words_are_made_keeps_the_place() -> None:
    time = Time()
    limits = Limits(time.now)
    waits = [limits.wait(f"m{number}", HOIVA) for number in range(200)]
    assert waits == sorted(waits)
    soon = waits.count(0.0)
    assert TENANT.burst <= soon <= TENANT.burst + PATIENCE * TENANT.a_second
    for number in range(150):
        limits.leave(f"m{number}", HOIVA)
    assert limits.turn("m150", HOIVA, "a:150") == 0


@pytest.mark.loopback
def test_a_few_more_are_waited_for_and_a_flood_goes_back_each_with_its_turn() -> None:
    async def flood() -> tuple[int, list[SendFailed], int]:
        async with line() as joined:
            messages = (to_person(aino(), f"k{number}") for number in range(20))
            ends = await asyncio.gather(*map(joined.platform.send, messages), return_exceptions=True)
            back = [end for end in ends if isinstance(end, SendFailed)]
            joined.time.present += 3600
            await joined.platform.send(to_person(aino(), "k19"))
            return len(ends) - len(back), back, len(joined.teams.named("send"))

    went, back, posted = asyncio.run(flood())
    assert CONVERSATION[0].burst < went < 20
    assert posted == went + 1
    turns = [failure.retry_at for failure in back]
    assert all(turn is not None and turn > NOW + timedelta(seconds=PATIENCE) for turn in turns)


@pytest.mark.loopback
def test_answers_of_the_platform_are_counted_with_its_messages() -> None:
    async def answering() -> float:
        async with line() as joined:
            ref = Ref(joined.teams.service_url, joined.teams.chat_of(aino()).id, HOIVA, BOT)
            message = await joined.platform.counted.send(ref, HEI)
            await joined.platform.counted.update(ref, message, HEI)
            await joined.platform.counted.delete(ref, message)
            for _ in range(3):
                await joined.platform.counted.send(ref, HEI)
            await joined.platform.counted.create(ref.service_url, HOIVA, BOT, account=eero().account)
            await joined.platform.counted.members(ref)
            await joined.platform.counted.member(ref, aino().account)
            before = joined.time.present
            await joined.platform.send(to_person(aino()))
            assert before == 0, "no answer waited"
            return joined.time.present

    assert asyncio.run(answering()) == pytest.approx(1.0)
