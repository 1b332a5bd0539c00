"""A channel that a coordinator typed by its name is found among those of the teams that have the app."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams import channel_search
from adapters.teams.channel_search import _bare, is_name
from bot.ports import UNCLEAR, SendFailed
from tests.adapters.teams.connector import CHANNEL, Connector, Fault
from tests.adapters.teams.deliveries import CHANNEL as DELIVERED_IN
from tests.adapters.teams.deliveries import TENANT as DELIVERED_TO
from tests.adapters.teams.lines import Line, heard, line, to_channel
from tests.adapters.teams.reception import Reception, go

pytestmark = pytest.mark.loopback
TEAM = "19:team0001@thread.tacv2"
UNIT, OTHER, OTHER_UNIT = "19:unit@thread.tacv2", "19:other@thread.tacv2", "19:other-unit@thread.tacv2"


def two_teams(unit: str = "Yksikkö 3", other: str = "Koti") -> Connector:
    """A Teams with two teams, each with its first channel and another one."""
    teams = Connector(channels={CHANNEL, UNIT, OTHER, OTHER_UNIT})
    teams.teams = {CHANNEL: {CHANNEL: None, UNIT: unit}, OTHER: {OTHER: None, OTHER_UNIT: other}}
    return teams


def remember(joined: Line, *teams: str) -> None:
    """The app was put into these teams."""
    for team in teams:
        joined.conversations.keep(replace(heard(team, joined.teams.service_url, team), team=team))


def sent(
    name: str, teams: Connector, *, known: tuple[str, ...] = (CHANNEL, OTHER)
) -> tuple[Connector, SendFailed | None]:
    """Send an announcement to a channel by what was typed; how it was refused, if it was."""

    async def sending() -> tuple[Connector, SendFailed | None]:
        async with line(teams) as joined:
            remember(joined, *known)
            try:
                await joined.platform.send(to_channel(name))
            except SendFailed as failed:
                return teams, failed
            return teams, None

    return asyncio.run(sending())


@pytest.mark.parametrize(
    "name", ["Yksikkö 3", "yksikkö3", "YKSIKKÖ-3", "#yksikkö-3", " yksikkö  3 ", "Yksikko\u0308 3"]
)
def test_a_typed_name_is_found_however_it_is_typed(name: str) -> None:
    teams, failed = sent(name, two_teams())
    assert failed is None
    assert [len(teams.said_in(channel)) for channel in (UNIT, CHANNEL, OTHER, OTHER_UNIT)] == [1, 0, 0, 0]


@pytest.mark.parametrize("name", ["general", "yleinen", "Allmänt"])
def test_the_first_channel_goes_by_the_name_that_people_see(name: str) -> None:
    teams, failed = sent(name, two_teams(), known=(OTHER,))
    assert (failed, len(teams.said_in(OTHER))) == (None, 1)


@pytest.mark.parametrize("name", ["yksikko", "yksik", "#", "-", "a1b2c3"])
def test_a_name_of_no_channel_is_refused(name: str) -> None:
    teams, failed = sent(name, two_teams())
    assert failed is not None
    assert (failed.code, failed.gone, teams.named("create")) == ("no_channel", "left", [])


@pytest.mark.parametrize(("name", "other"), [("yksikkö 3", "YKSIKKÖ-3"), ("General", "Koti")])
def test_a_name_of_several_channels_is_refused_and_it_is_said_so(name: str, other: str) -> None:
    teams, failed = sent(name, two_teams(other=other))
    assert failed is not None
    assert (failed.code, failed.gone, teams.named("create")) == ("many_channels", UNCLEAR, [])


def test_nothing_is_found_where_the_app_is_in_no_team() -> None:
    _, failed = sent("yksikkö 3", two_teams(), known=())
    assert failed is not None
    assert failed.gone == "left"


def test_a_team_that_took_the_app_away_hides_no_other() -> None:
    teams = two_teams()
    teams.faults["names"].append(Fault(403, "BotNotInConversationRoster"))
    _, failed = sent("koti", teams, known=("19:away@thread.tacv2", OTHER))
    assert (failed, len(teams.said_in(OTHER_UNIT))) == (None, 1)


@pytest.mark.parametrize("fault", [Fault(500), Fault(429, retry_after="3"), Fault(503)])
def test_while_teams_does_not_tell_it_waits_for_nothing_was_said(fault: Fault) -> None:
    teams = two_teams()
    teams.faults["names"].append(fault)
    _, failed = sent("koti", teams)
    assert failed is not None
    assert (failed.gone, failed.dropped) == ("", False)
    assert failed.retry_at is not None


def test_a_search_that_takes_too_long_goes_on_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel_search, "SEARCH_SECONDS", 0.05)
    teams = two_teams()
    teams.faults["names"].append(Fault(seconds=0.5))
    _, failed = sent("koti", teams)
    assert failed is not None
    assert failed.retry_at is not None


def test_all_languages_are_one_search_and_another_process_finds_it_too() -> None:
    teams = two_teams()

    async def sending() -> None:
        async with line(teams) as joined:
            remember(joined, CHANNEL, OTHER)
            for key in ("fi", "sv", "en"):
                await joined.platform.send(to_channel("koti", key))
            assert len(teams.named("names")) == 2
            await joined.again().send(to_channel("koti", "later"))

    asyncio.run(sending())
    assert len(teams.said_in(OTHER_UNIT)) == 4


@pytest.mark.parametrize("name", ["message_in_channel", "installed_in_team", "bot_added_to_team"])
def test_a_team_is_remembered_from_whatever_comes_from_it(name: str) -> None:
    office = Reception()
    go(office.receive(name))
    assert [one.subject for one in office.conversations.teams("teams", DELIVERED_TO)] == [TEAM]


def test_a_team_without_the_app_is_forgotten_and_one_without_a_channel_is_not() -> None:
    office = Reception()
    go(office.receive("message_in_channel"))
    go(office.receive("channel_deleted"))
    assert [one.id for one in office.conversations.teams("teams", DELIVERED_TO)] == [TEAM]
    assert office.conversations.kept["teams", DELIVERED_TO, DELIVERED_IN].id == ""
    go(office.receive("removed_from_team"))
    assert office.conversations.teams("teams", DELIVERED_TO) == []


@given(st.text("abåäöAÅÖ19 -_#", max_size=60), st.text("# -_", max_size=5))
def test_capitals_spaces_and_hyphens_never_matter(name: str, between: str) -> None:
    assert _bare(between.join(name).upper()) == _bare(f"{between}{name.lower()}") == _bare(name)


@given(st.text(max_size=60))
def test_no_name_breaks_the_search(name: str) -> None:
    assert not set(_bare(name)) & set(" #-_")


@pytest.mark.parametrize("place", [CHANNEL, "19:kahvihuone@thread.v2", "29:1a-marja"])
def test_an_id_is_never_taken_for_a_name(place: str) -> None:
    assert not is_name(place)
