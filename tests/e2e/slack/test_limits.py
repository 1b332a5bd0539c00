"""As fast as Slack takes it and no faster; and what becomes of people and places that take nothing any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.e2e.client import until
from tests.e2e.process import run
from tests.e2e.slack.faults import error
from tests.e2e.slack.office import Office, office
from tests.e2e.slack.peers import needs_peers
from tests.e2e.slack.people import People
from tests.e2e.slack.rules import Pace
from tests.e2e.slack.walk import arrive, create, join

pytestmark = needs_peers
POST = "chat.postMessage"
BURST, QUESTIONS = 5, 9


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace with the product's own pace, and Slack's."""
    with office(tmp_path_factory.mktemp("office"), pace="own") as running:
        running.proxy.out.pace = Pace(BURST)
        yield running


def test_nobody_is_written_to_faster_than_slack_allows(workplace: Office, people: People) -> None:
    workplace.profile("sari", "fi")
    for user in ("sari", "aino"):
        people.arrive(user)
    before = len(people.told("sari"))
    for _ in range(QUESTIONS):
        people.say("sari", "tilanne", wait=False)
    people.say("aino", "tilanne", wait=False)
    until(lambda: len(people.told("aino")) == 2, "Aino waits for Sari")
    assert len(people.told("sari")) < before + QUESTIONS
    until(lambda: len(people.told("sari")) == before + QUESTIONS, "Sari does not hear everything")
    assert [call for call in workplace.proxy.out.named(POST) if call.status != 200] == []


def test_a_closed_account_is_told_to_the_lead_and_to_the_operator(workplace: Office, people: People) -> None:
    workplace.proxy.out.pace = None
    for stage in (arrive, create, join):
        stage(people)
    # Slack says only that there is no such chat, and of the person that the account is closed
    workplace.profile("joonas", deleted=True)
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(error(POST, "channel_not_found"))
        people.say("joonas", "tilanne", wait=False)
        people.settled(timedelta(hours=1))
    assert "Joonas Lehto" in people.told("marja")[-1]
    done = run("doctor", **workplace.bot.settings)
    assert "1 " in next(line for line in done.stdout.splitlines() if "reach" in line)


def test_a_scope_taken_away_is_told_to_the_operator_and_everything_goes_once_it_is_back(
    workplace: Office, people: People
) -> None:
    before, scopes = len(people.told("aino")), workplace.proxy.out.scopes
    workplace.proxy.out.scopes = tuple(scope for scope in scopes if scope != "chat:write")
    try:
        people.say("aino", "tilanne", wait=False)
        until(
            lambda: workplace.proxy.out.named(POST)[-1].answer.get("error") == "missing_scope",
            "nothing is tried",
        )
        done = run("doctor", **workplace.bot.settings)
    finally:
        workplace.proxy.out.scopes = scopes
    assert done.returncode == 1
    assert "chat:write" in done.stdout
    assert len(people.told("aino")) == before
    people.settled(timedelta(hours=1))
    assert len(people.told("aino")) == before + 1
