"""The app is added and taken away: for somebody, in a team, in any order of the words about it."""

from __future__ import annotations

import pytest

from bot.domain.event import Arrived, BotRemoved
from tests.adapters.teams.deliveries import CHANNEL, CHAT, TENANT
from tests.adapters.teams.reception import ME, Reception, go, known

TEAM = "19:team0001@thread.tacv2"


@pytest.mark.parametrize("order", [("installed", "bot_added"), ("bot_added", "installed")])
def test_each_word_of_an_installation_is_an_arrival(order: tuple[str, str]) -> None:
    """Whoever arrives a second time is not greeted again: that is decided from the facts."""
    office = Reception()
    for name in order:
        go(office.receive(name))
    assert [event.what for event in office.bot.events] == [Arrived(unasked=True), Arrived(unasked=True)]
    assert len({event.id for event in office.bot.events}) == 2
    assert known(office, ME.user).id == CHAT


def test_a_removal_is_told_and_forgets_no_address() -> None:
    office = Reception()
    go(office.receive("installed"))
    go(office.receive("uninstalled"))
    assert office.bot.events[1].what == BotRemoved()
    assert known(office, ME.user).id == CHAT


def test_whoever_adds_the_app_again_acts() -> None:
    office = Reception()
    for name, number in (("installed", 1), ("uninstalled", 2), ("installed", 3)):
        go(office.receive(name, id=f"f:{number}"))
    assert [event.what for event in office.bot.events] == [
        Arrived(unasked=True),
        BotRemoved(),
        Arrived(unasked=True),
    ]


@pytest.mark.parametrize(
    "name", ["upgraded", "installed_in_team", "bot_added_to_team", "member_added_to_team"]
)
def test_an_upgrade_and_a_teams_app_greet_nobody_but_tell_where_teams_is(name: str) -> None:
    office = Reception()
    answer = go(office.receive(name))
    assert (answer.status, office.bot.events, office.teams.said()) == (200, [], [])
    if name == "upgraded":
        assert known(office, ME.user).id == CHAT
    else:
        assert (known(office, TEAM).id, known(office, ME.user).id) == (TEAM, "")


@pytest.mark.parametrize(("name", "channel"), [("removed_from_team", TEAM), ("channel_deleted", CHANNEL)])
def test_a_channel_that_is_gone_is_forgotten(name: str, channel: str) -> None:
    office = Reception()
    go(office.receive("message_in_channel"))
    go(office.receive("installed_in_team"))
    assert known(office, channel).id == channel
    assert go(office.receive(name)).status == 200
    assert known(office, channel).id == ""
    assert office.conversations.find("teams", TENANT, ME.user) is not None
