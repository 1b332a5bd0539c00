"""Slack takes messages to closed accounts without a word; the bot finds out all the same."""

import asyncio

import pytest

from bot.domain.event import Address
from tests.adapters.slack.lines import line, to_channel, to_person
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback

DAY = 24 * 3600.0


def closed(slack: FakeSlack, *users: str, then: float = 0.0) -> list[Address]:
    """Whose accounts turn out to be closed when these are written to, and once more after some seconds."""

    async def writing() -> list[Address]:
        async with line(slack) as joined:
            for round_ in range(2 if then else 1):
                joined.time.present += then * round_
                for user in users:
                    await joined.platform.send(to_person(user, key=f"{round_} {user}"))
                await joined.accounts.settled()
            return joined.closed

    return asyncio.run(writing())


def test_an_account_that_was_closed_while_the_bot_was_down_is_told() -> None:
    slack = FakeSlack()
    slack.users["U2"] = {"team_id": "T1", "deleted": True}
    assert closed(slack, "U1", "U2") == [Address("slack", "T1", "U2")]


@pytest.mark.parametrize(("later", "asked"), [(3600.0, 1), (DAY + 60, 2)])
def test_slack_is_asked_once_a_day_about_each(later: float, asked: int) -> None:
    slack = FakeSlack()
    closed(slack, "U1", then=later)
    assert len(slack.named("users.info")) == asked


def test_who_writes_to_a_channel_asks_about_nobody() -> None:
    slack = FakeSlack()

    async def writing() -> None:
        async with line(slack) as joined:
            await joined.platform.send(to_channel())
            await joined.accounts.settled()

    asyncio.run(writing())
    assert slack.named("users.info") == []


def test_a_pace_that_slack_asks_for_is_kept_and_nobody_is_forgotten() -> None:
    slack = FakeSlack()
    slack.users["U1"] = {"team_id": "T1", "deleted": True}
    slack.faults["users.info"].append(Fault(status=429, retry_after="20"))
    assert closed(slack, "U1") == [Address("slack", "T1", "U1")]


def test_what_slack_did_not_tell_today_is_asked_after_the_next_message() -> None:
    slack = FakeSlack()
    slack.users["U1"] = {"team_id": "T1", "deleted": True}
    slack.faults["users.info"].append(Fault(status=500))
    assert closed(slack, "U1", then=60.0) == [Address("slack", "T1", "U1")]


def test_a_workplace_that_is_written_to_all_at_once_is_asked_about_at_slacks_pace() -> None:
    slack = FakeSlack()
    everybody = [f"U{number}" for number in range(60)]
    slack.users = {user: {"team_id": "T1", "deleted": True} for user in everybody}
    assert {who.user for who in closed(slack, *everybody)} == set(everybody)
