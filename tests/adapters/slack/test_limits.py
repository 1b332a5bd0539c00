"""Nobody asks more of Slack than it takes."""

import asyncio

import pytest

from adapters.slack.errors import RATE_LIMITED, CallFailed
from adapters.slack.limits import CONVERSATION, PACES, WORKSPACE, Limits, PacedApi
from bot.pacing import PATIENCE

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
