"""Where people are written to: what is remembered, what is opened, and what a changed address does."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.event import Address
from bot.ports import SendFailed
from tests.adapters.slack.lines import NOW
from tests.adapters.teams.connector import CHANNEL, TENANT, Connector, Fault, Person, aino, eero
from tests.adapters.teams.lines import Line, line, to_channel, to_person

pytestmark = pytest.mark.loopback


async def refused(joined: Line, who: Person) -> SendFailed:
    """How a message to somebody is refused."""
    with pytest.raises(SendFailed) as caught:
        await joined.platform.send(to_person(who))
    return caught.value


def test_a_chat_that_was_never_opened_is_opened_once_and_remembered() -> None:
    async def sending() -> Line:
        async with line() as joined:
            for key in ("k1", "k2"):
                await joined.platform.send(to_person(eero(), key))
            return joined

    joined = asyncio.run(sending())
    (opened,) = joined.teams.named("create")
    assert opened.body["members"] == [{"id": eero().account}]
    assert opened.body["channelData"]["tenant"] == {"id": TENANT}
    assert joined.known(eero().aad).id == "a:eero"
    assert len(joined.teams.said_to(eero())) == 2


def test_another_process_writes_to_everybody_from_what_is_kept() -> None:
    async def sending() -> Line:
        async with line() as joined:
            later = joined.again()
            await later.send(to_person(aino()))
            await later.send(to_channel())
            return joined

    joined = asyncio.run(sending())
    assert len(joined.teams.said_to(aino())) == len(joined.teams.said_in(CHANNEL)) == 1


def test_somebody_of_whom_only_the_directory_told_is_reached_by_that_id_at_the_tenants_address() -> None:
    liisa = Person("29:liisa", "cccccccc-0000-4000-8000-000000000003", "Liisa Korpi")

    async def sending() -> Line:
        async with line() as joined:
            joined.teams.people[liisa.account] = liisa
            await joined.platform.send(to_person(liisa))
            return joined

    joined = asyncio.run(sending())
    (opened,) = joined.teams.named("create")
    assert opened.body["members"] == [{"id": liisa.aad}]
    assert len(joined.teams.said_to(liisa)) == 1


@pytest.mark.parametrize(
    "fault",
    [Fault(404, "ConversationNotFound"), Fault(403, "BotNotInConversationRoster"), Fault(404), Fault(403)],
)
def test_a_chat_that_teams_does_not_know_is_opened_anew_once(fault: Fault) -> None:
    async def sending() -> Line:
        async with line() as joined:
            joined.teams.faults["send"].append(fault)
            await joined.platform.send(to_person(aino()))
            return joined

    joined = asyncio.run(sending())
    assert [call.operation for call in joined.teams.calls] == ["send", "create", "send"]
    assert len(joined.teams.said_to(aino())) == 1
    assert joined.known(aino().aad).id == "a:aino"


@pytest.mark.parametrize(
    ("code", "status", "gone"),
    [("ConversationNotFound", 404, "left"), ("BotNotInConversationRoster", 403, "blocked")],
)
def test_whose_chat_does_not_take_it_opened_anew_either_cannot_be_reached(
    code: str, status: int, gone: str
) -> None:
    async def sending() -> tuple[SendFailed, Line]:
        async with line() as joined:
            joined.teams.faults["send"].extend([Fault(status, code)] * 2)
            return await refused(joined, aino()), joined

    failure, joined = asyncio.run(sending())
    assert (failure.gone, failure.retry_at) == (gone, None)
    assert [call.operation for call in joined.teams.calls] == ["send", "create", "send"]


def test_who_took_the_app_away_cannot_be_reached_until_it_is_there_again() -> None:
    async def sending() -> tuple[SendFailed, str, int]:
        async with line() as joined:
            away = joined.teams.people.pop(aino().account)
            failure = await refused(joined, aino())
            remembered = joined.known(aino().aad).id
            joined.teams.people[away.account] = away
            await joined.platform.send(to_person(aino()))
            return failure, remembered, len(joined.teams.said_to(aino()))

    failure, remembered, said = asyncio.run(sending())
    assert (failure.gone, remembered, said) == ("blocked", "", 1)


@pytest.mark.parametrize(
    ("fault", "gone"),
    [
        (Fault(404, "UserNotFound"), "left"),
        (Fault(400, "BadSyntax"), "left"),
        (Fault(403, "BotNotInConversationRoster"), "blocked"),
        (Fault(403, "ConversationBlockedByUser"), "blocked"),
    ],
)
def test_who_has_no_chat_to_be_opened_cannot_be_reached(fault: Fault, gone: str) -> None:
    async def sending() -> SendFailed:
        async with line() as joined:
            joined.teams.faults["create"].append(fault)
            return await refused(joined, eero())

    assert asyncio.run(sending()).gone == gone


@pytest.mark.parametrize(
    "fault", [Fault(500), Fault(503), Fault(cut="before"), Fault(cut="after"), Fault(429)]
)
def test_as_long_as_a_chat_is_not_open_nothing_was_said_so_it_goes_later(fault: Fault) -> None:
    async def sending() -> tuple[SendFailed, int]:
        async with line() as joined:
            joined.teams.faults["create"].append(fault)
            failure = await refused(joined, eero())
            await joined.platform.send(to_person(eero()))
            return failure, len(joined.teams.said_to(eero()))

    failure, said = asyncio.run(sending())
    assert failure.retry_at is not None
    assert said == 1


def test_an_address_that_an_activity_just_told_is_used_at_once() -> None:
    async def sending() -> Connector:
        async with line() as joined:
            await joined.platform.send(to_person(aino(), "k1"))
            moved = f"{joined.teams.url.replace('127.0.0.1', 'localhost')}/teams/"
            known = joined.known(aino().aad)
            joined.conversations.keep(replace(known, service_url=moved, at=NOW + timedelta(minutes=1)))
            await joined.platform.send(to_person(aino(), "k2"))
            return joined.teams

    teams = asyncio.run(sending())
    first, second = teams.named("send")
    assert first.body["serviceUrl"] != second.body["serviceUrl"]
    assert second.body["serviceUrl"].startswith("http://localhost:")


def test_a_tenant_of_which_nothing_was_ever_heard_is_told() -> None:
    async def sending() -> tuple[SendFailed, int]:
        async with line() as joined:
            outgoing = replace(to_person(aino()), address=Address("teams", "another-tenant", aino().aad))
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(outgoing)
            return caught.value, len(joined.teams.calls)

    failure, calls = asyncio.run(sending())
    assert (failure.code, failure.gone, calls) == ("no_address", "blocked", 0)


def test_a_chat_whose_opening_cannot_be_noted_is_written_to_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def sending() -> int:
        async with line() as joined:
            monkeypatch.setattr(joined.conversations, "keep", lambda *_: 1 / 0)
            await joined.platform.send(to_person(eero()))
            return len(joined.teams.said_to(eero()))

    assert asyncio.run(sending()) == 1


def test_a_channel_that_was_only_named_is_written_to_at_the_tenants_address() -> None:
    async def sending() -> int:
        async with line() as joined:
            joined.conversations.kept.pop(("teams", TENANT, CHANNEL))
            await joined.platform.send(to_channel())
            return len(joined.teams.said_in(CHANNEL))

    assert asyncio.run(sending()) == 1
