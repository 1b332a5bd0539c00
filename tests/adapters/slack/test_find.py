"""What may have arrived is looked for, and nobody says "surely not" without having seen it."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from adapters.slack.send import MENDED, SOON
from bot.ports import Outgoing, SendFailed
from tests.adapters.slack.lines import NOW, Line, line, to_channel, to_person
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback


def find(prepare: Callable[[Line], None], outgoing: Outgoing, slack: FakeSlack | None = None) -> str:
    """What a look finds after somebody prepared the conversation."""

    async def finding() -> str:
        async with line(slack) as joined:
            prepare(joined)
            return await joined.platform.find(outgoing)

    return asyncio.run(finding())


def test_what_arrived_although_the_answer_was_lost_is_found() -> None:
    async def lost() -> tuple[str, str]:
        async with line() as joined:
            joined.slack.faults["chat.postMessage"].append(Fault(cut="after"))
            with pytest.raises(SendFailed):
                await joined.platform.send(to_person())
            return await joined.platform.find(to_person()), joined.slack.messages["DU1"][0]["ts"]

    found, ts = asyncio.run(lost())
    assert found == ts


def test_what_did_not_arrive_is_surely_not_there() -> None:
    async def cut() -> str:
        async with line() as joined:
            await joined.platform.send(to_person(key="another"))
            joined.slack.faults["chat.postMessage"].append(Fault(cut="before"))
            with pytest.raises(SendFailed):
                await joined.platform.send(to_person())
            return await joined.platform.find(to_person())

    assert asyncio.run(cut()) == ""


def test_it_is_found_behind_pages_of_what_was_said_since() -> None:
    async def long_ago() -> tuple[str, str]:
        slack = FakeSlack()
        slack.page = 15
        async with line(slack) as joined:
            ts = await joined.platform.send(to_person())
            for number in range(40):
                slack.say("DU1", f"words {number}")
            return await joined.platform.find(to_person()), ts

    found, ts = asyncio.run(long_ago())
    assert found == ts


def test_nobody_looks_further_back_than_a_message_can_be_unsure() -> None:
    def talk(joined: Line) -> None:
        joined.slack.page = 15
        for _ in range(20):
            joined.slack.say("DU1", "long ago")
        joined.slack.stamp += 30 * 3600
        for _ in range(5):
            joined.slack.say("DU1", "lately")

    slack = FakeSlack()
    assert find(talk, to_person(), slack) == ""
    assert len(slack.named("conversations.history")) == 1


def test_when_the_end_of_the_past_is_not_reached_nobody_can_tell() -> None:
    def talk(joined: Line) -> None:
        joined.slack.page = 2
        for _ in range(50):
            joined.slack.say("DU1", "words")

    with pytest.raises(SendFailed) as caught:
        find(talk, to_person())
    assert (caught.value.retry_at, caught.value.gone) == (None, "")


@pytest.mark.parametrize("method", ["conversations.open", "conversations.history"])
@pytest.mark.parametrize(
    ("fault", "again"),
    [
        (Fault(status=500), SOON),
        (Fault(cut="before"), SOON),
        (Fault(status=429, retry_after="40"), timedelta(seconds=40)),
        (Fault(error="token_revoked"), MENDED),
        (Fault(error="missing_scope"), None),
    ],
)
def test_when_slack_cannot_be_asked_nobody_can_tell_and_it_is_said_when_they_can(
    method: str, fault: Fault, again: timedelta | None
) -> None:
    with pytest.raises(SendFailed) as caught:
        find(lambda joined: joined.slack.faults[method].append(fault), to_person())
    assert (caught.value.gone, caught.value.dropped) == ("", False)
    assert caught.value.retry_at == (NOW + again if again else None)


def test_somebody_who_left_meanwhile_is_told_when_looked_for() -> None:
    slack = FakeSlack()
    slack.users = {}
    with pytest.raises(SendFailed) as caught:
        find(lambda joined: None, to_person(), slack)
    assert caught.value.gone == "left"


def test_that_the_bot_may_not_read_a_channel_is_no_trouble_of_the_workspace() -> None:
    async def looking() -> list[str]:
        async with line() as joined:
            joined.slack.faults["conversations.history"].append(Fault(error="missing_scope"))
            with pytest.raises(SendFailed):
                await joined.platform.find(to_channel())
            return joined.ears.heard

    assert asyncio.run(looking()) == []
