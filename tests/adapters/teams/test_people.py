"""Who people are in Teams: from what comes with their acts, and asked of Teams seldom and never waited for long."""

from __future__ import annotations

import asyncio

import pytest

from adapters.teams.people import belonging_of
from adapters.teams.transport import Member
from bot.domain.event import Belonging, Profile, ProfileChanged, Said
from tests.adapters.teams.deliveries import CHAT, TENANT, VERIFIED, delivery
from tests.adapters.teams.reception import MARJA, ME, Reception, go


@pytest.mark.parametrize(
    ("tenant", "role", "belonging"),
    [
        (TENANT, "user", Belonging.MEMBER),
        ("", "user", Belonging.MEMBER),
        (TENANT.upper(), "User", Belonging.MEMBER),
        (TENANT, "guest", Belonging.GUEST),
        ("muu", "guest", Belonging.GUEST),
        ("muu", "user", Belonging.OUTSIDER),
        ("muu", "", Belonging.OUTSIDER),
        ("", "anonymous", Belonging.OUTSIDER),
        (TENANT, "", None),
        ("", "", None),
    ],
)
def test_how_somebody_belongs_to_the_tenant(tenant: str, role: str, belonging: Belonging | None) -> None:
    assert belonging_of(Member("29:1", "", "Marja", tenant, role), TENANT) is belonging


def test_teams_is_asked_once_an_hour_where_the_person_acts() -> None:
    async def story() -> None:
        office = Reception()
        for _ in range(3):
            await office.receive("message")
        ((ref, account),) = office.teams.named("member")
        assert (ref.conversation, account) == (CHAT, MARJA.id)
        office.seconds = 3600.0
        await office.receive("message")
        assert len(office.teams.named("member")) == 2

    go(story())


def test_a_teams_that_does_not_tell_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Reception()
    office.teams.people.clear()
    go(office.receive("message"))
    assert office.bot.events[0].profile == Profile("Marja Korhonen", "fi", "Europe/Helsinki")
    go(office.receive("message"))
    assert len(office.teams.named("member")) == 1


def test_without_a_name_in_the_activity_the_one_of_the_roster_is_taken() -> None:
    office = Reception()
    body = delivery("message")
    del body["from"]["name"]
    go(office.receive("message", **{"from": body["from"]}))
    assert office.bot.events[0].profile.name == "Marja Korhonen"


def test_a_profile_that_comes_late_is_news_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.profiles.WAIT_SECONDS", 0.0)

    async def story() -> None:
        office = Reception()
        office.teams.silent = asyncio.Event()
        office.teams.people[MARJA.id] = Member(MARJA.id, MARJA.aad_object_id, "Marja", "muu", "")
        await office.receiver.receive(delivery("message"), VERIFIED)
        office.teams.silent.set()
        await office.work.finish(5.0)
        said, news = office.bot.events
        assert (said.what, said.profile.belonging) == (Said("ohje"), None)
        assert (news.what, news.profile.belonging) == (ProfileChanged(), Belonging.OUTSIDER)

    go(story())


def test_the_language_of_what_somebody_reads_goes_before_their_clients() -> None:
    async def story() -> None:
        office = Reception()
        assert office.people.language(ME) == ""
        await office.receive("message")
        assert office.people.language(ME) == "fi"
        office.people.spoke(ME, "fi-easy")
        await office.receive("message")
        assert office.people.language(ME) == "fi-easy"

    go(story())


@pytest.mark.parametrize(("locale", "language"), [("sv-FI", "sv"), ("de-DE", "en"), ("", "")])
def test_the_language_of_the_client(locale: str, language: str) -> None:
    office = Reception()
    go(office.receive("message", entities=[], locale=locale))
    assert office.bot.events[0].profile.language == language


def test_the_zone_of_the_client_goes_before_that_of_the_message() -> None:
    office = Reception()
    told = [{"type": "clientInfo", "timezone": "Europe/Stockholm"}, {"type": "clientInfo"}]
    go(office.receive("message", entities=told))
    go(office.receive("message", entities=[]))
    assert [event.profile.zone for event in office.bot.events] == ["Europe/Stockholm", "Europe/Helsinki"]
