"""Nobody asks more of Slack than it takes, and whoever waits gets their turn, in order."""

import asyncio
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.errors import RATE_LIMITED, CallFailed
from adapters.slack.limits import (
    CONVERSATION,
    FORGOTTEN,
    PACES,
    PATIENCE,
    WORKSPACE,
    Limits,
    Meter,
    Pace,
    PacedApi,
)

ROUNDING = 1e-3
PER_MINUTE = {
    "conversations.open": 50,
    "conversations.history": 50,
    "conversations.create": 20,
    "conversations.invite": 50,
    "conversations.kick": 50,
    "conversations.members": 100,
    "files.getUploadURLExternal": 100,
    "users.conversations": 20,
    "users.info": 100,
}

paces = st.builds(Pace, st.sampled_from([0.25, 1.0, 4.0]), st.integers(1, 6))
arrivals = st.lists(st.floats(0, 5), min_size=1, max_size=25)


def simulate(pace: Pace, gaps: list[float], late: list[float]) -> tuple[list[str], list[float]]:
    """Each comes when the one before came and a gap later, and comes again when told, or somewhat later."""
    meter = Meter(pace, 0.0)
    moment, events = 0.0, []
    for number, gap in enumerate(gaps):
        moment += gap
        events.append((moment, number, f"m{number}"))
    lateness = deque(late)
    sent: list[str] = []
    moments: list[float] = []
    for _ in range(10_000):
        if not events:
            return sent, moments
        events.sort()
        now, number, ticket = events.pop(0)
        wait = meter.wait(ticket, now)
        if wait:
            lateness.rotate()
            events.append((now + wait + lateness[0], number, ticket))
        else:
            meter.take(ticket, now)
            sent.append(ticket)
            moments.append(now)
    raise AssertionError("somebody waits for ever")


@given(paces, arrivals, st.lists(st.floats(0, 3), min_size=1, max_size=5))
def test_no_window_of_time_ever_holds_more_than_its_pace_allows(
    pace: Pace, gaps: list[float], late: list[float]
) -> None:
    _, moments = simulate(pace, gaps, late)
    for first in range(len(moments)):
        for last in range(first, len(moments)):
            window = moments[last] - moments[first]
            assert last - first + 1 <= pace.burst + window * pace.a_second + ROUNDING


@given(paces, arrivals)
def test_who_comes_when_told_goes_in_the_order_of_first_asking(pace: Pace, gaps: list[float]) -> None:
    sent, _ = simulate(pace, gaps, [0.0])
    assert sent == [f"m{number}" for number in range(len(gaps))]


@given(paces, arrivals, st.lists(st.floats(0, 200), min_size=1, max_size=5))
def test_everybody_gets_their_turn_however_late_others_come(
    pace: Pace, gaps: list[float], late: list[float]
) -> None:
    sent, _ = simulate(pace, gaps, late)
    assert sorted(sent) == sorted(f"m{number}" for number in range(len(gaps)))


def test_a_newcomer_never_goes_before_somebody_whose_turn_it_is() -> None:
    meter = Meter(Pace(1.0, 1), 0.0)
    assert meter.wait("first", 0.0) == 0
    meter.take("first", 0.0)
    assert meter.wait("waits", 0.0) == 1.0
    assert meter.wait("newcomer", 5.0) == 1.0
    assert meter.wait("waits", 5.0) == 0


def test_somebody_who_never_comes_holds_up_nobody_for_ever() -> None:
    meter = Meter(Pace(1.0, 1), 0.0)
    meter.wait("first", 0.0)
    meter.take("first", 0.0)
    turn = meter.wait("never comes", 0.0)
    assert meter.wait("other", turn + FORGOTTEN) > 0
    assert meter.wait("other", turn + FORGOTTEN + 1) == 0


@pytest.mark.parametrize("method", sorted(PER_MINUTE))
def test_each_tier_stays_below_what_slack_counts_in_a_minute(method: str) -> None:
    pace = PACES[method]
    assert pace.burst + 60 * pace.a_second <= PER_MINUTE[method]


def test_every_method_with_a_pace_is_counted_against_what_slack_says() -> None:
    assert set(PACES) == set(PER_MINUTE) | {"chat.postMessage", "files.completeUploadExternal"}


def test_one_conversation_waits_without_holding_up_the_others() -> None:
    limits = Limits()
    for number in range(CONVERSATION.burst):
        assert limits.turn(f"a{number}", "T1", "chat.postMessage", "U1", 0.0) == 0
    assert limits.turn("a-last", "T1", "chat.postMessage", "U1", 0.0) > 0
    assert limits.turn("b", "T1", "chat.postMessage", "U2", 0.0) == 0


def test_a_workspace_waits_without_holding_up_the_others() -> None:
    limits = Limits()
    for number in range(WORKSPACE.burst):
        assert limits.turn(f"{number}", "T1", "chat.postMessage", f"U{number}", 0.0) == 0
    assert limits.turn("one more", "T1", "chat.postMessage", "U99", 0.0) > 0
    assert limits.turn("one more", "T2", "chat.postMessage", "U99", 0.0) == 0


def test_a_file_counts_as_a_message_of_its_conversation() -> None:
    limits = Limits()
    for number in range(CONVERSATION.burst):
        assert limits.turn(f"{number}", "T1", "files.completeUploadExternal", "D1", 0.0) == 0
    assert limits.turn("text", "T1", "chat.postMessage", "D1", 0.0) > 0


class Time:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.present = 100.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.present

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.present += seconds


class Recording:
    """Stands for the Web API: notes what is called."""

    def __init__(self) -> None:
        self.called: list[str] = []

    async def call(self, workspace: str, method: str, **args: object) -> dict[str, object]:
        self.called.append(method)
        return {"ok": True}


def paced() -> tuple[PacedApi, Recording, Time]:
    time, api = Time(), Recording()
    return PacedApi(api, Limits(), time.now, time.sleep), api, time  # type: ignore[arg-type]


def test_a_short_wait_is_waited_for() -> None:
    paced_api, api, time = paced()

    async def five() -> None:
        for number in range(CONVERSATION.burst + 1):
            await paced_api.call(f"m{number}", "T1", "chat.postMessage", within="U1")

    asyncio.run(five())
    assert len(api.called) == CONVERSATION.burst + 1
    assert sum(time.slept) == pytest.approx(1.0)


def test_a_long_wait_goes_back_to_the_outbox_with_its_turn() -> None:
    paced_api, api, time = paced()

    async def very_many() -> CallFailed:
        for number in range(30):
            try:
                await paced_api.call(f"m{number}", "T1", "conversations.create")
            except CallFailed as failure:
                return failure
        raise AssertionError("nobody had to wait")

    failure = asyncio.run(very_many())
    assert failure.code == RATE_LIMITED
    assert failure.retry_after > 3
    assert len(api.called) == PACES["conversations.create"].burst
    time.present += failure.retry_after
    asyncio.run(paced_api.call(f"m{len(api.called)}", "T1", "conversations.create"))
    assert time.slept == []


def test_whoever_asks_before_posting_keeps_the_place_and_who_leaves_gives_it_up() -> None:
    api, called, time = paced()

    async def post(number: int) -> None:
        await api.call(f"m{number}", "T1", "chat.postMessage", within=f"U{number}")

    waits = [api.wait(f"m{number}", "T1", "chat.postMessage") for number in range(100)]
    assert waits == sorted(waits)
    soon = waits.count(0.0)
    assert WORKSPACE.burst <= soon <= WORKSPACE.burst + PATIENCE * WORKSPACE.a_second
    assert waits[soon] > PATIENCE
    for number in range(50):
        api.leave(f"m{number}", "T1", "chat.postMessage")
    assert api.wait("m50", "T1", "chat.postMessage") == 0
    asyncio.run(post(50))
    assert (called.called, time.slept) == (["chat.postMessage"], [])
    assert api.wait("m99", "T1", "chat.postMessage") == pytest.approx(waits[99] - 50 / WORKSPACE.a_second)
