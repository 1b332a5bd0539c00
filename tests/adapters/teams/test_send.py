"""A message reaches Teams once, and every way in which it may not is told apart."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.teams.send import MENDED, ONCE_MORE
from bot.domain.message import Actions, Button, Payload, Say, message
from bot.ports import Outgoing, SendFailed
from tests.adapters.slack.lines import NOW, in_seconds
from tests.adapters.teams.connector import CHANNEL, TENANT, Chat, Connector, Fault, aino, eero
from tests.adapters.teams.lines import Line, line, to_channel, to_person

pytestmark = pytest.mark.loopback
ASK = message(Say("Sopiiko?"), Actions((Button("Sopii", Payload("r", 1, "s", "o")),)))


def send(outgoing: Outgoing, *faults: Fault, operation: str = "send") -> Line:
    """Send one message while requests fail in turn; the line afterwards."""

    async def sending() -> Line:
        async with line() as joined:
            joined.teams.faults[operation].extend(faults)
            await joined.platform.send(outgoing)
            return joined

    return asyncio.run(sending())


def failed(outgoing: Outgoing, *faults: Fault, operation: str = "send") -> tuple[SendFailed, Line]:
    """How the sending failed, and the line afterwards."""

    async def sending() -> tuple[SendFailed, Line]:
        async with line() as joined:
            joined.teams.faults[operation].extend(faults)
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(outgoing)
            return caught.value, joined

    return asyncio.run(sending())


def test_a_person_gets_the_whole_message_in_their_own_chat() -> None:
    joined = send(to_person(aino(), said=ASK))
    (posted,) = joined.teams.said_to(aino())
    (attachment,) = posted["attachments"]
    assert posted["summary"] == "Sopiiko?"
    assert "Sopii" in str(attachment["content"])
    assert "1~r~1~s~o" in str(attachment["content"])
    assert not joined.teams.named("create")


def test_a_channel_hears_each_message_in_a_thread_of_its_own() -> None:
    async def both() -> Line:
        async with line() as joined:
            for key in ("k1", "k2"):
                await joined.platform.send(to_channel(key=key))
            return joined

    joined = asyncio.run(both())
    assert [said["text"] for said in joined.teams.said_in(CHANNEL)] == ["Hei", "Hei"]
    assert len([chat for chat in joined.teams.chats if chat.startswith(f"{CHANNEL};messageid=")]) == 2


def test_the_message_id_is_teams_own() -> None:
    async def sent() -> tuple[str, str]:
        async with line() as joined:
            ref = await joined.platform.send(to_person(aino()))
            return ref, str(joined.teams.said_to(aino())[0]["id"])

    ref, told = asyncio.run(sent())
    assert ref == told


def test_a_chat_of_several_people_has_no_threads_and_is_written_to_as_it_is() -> None:
    place = "19:ryhma@thread.v2"
    teams = Connector()
    teams.chats[place] = Chat(place, [aino(), eero()])

    async def sending() -> Line:
        async with line(teams) as joined:
            await joined.platform.send(to_channel(place))
            return joined

    joined = asyncio.run(sending())
    assert joined.teams.named("create") == []
    assert len(joined.teams.chats[place].messages) == 1


@pytest.mark.parametrize(
    "fault",
    [Fault(cut="before"), Fault(cut="after"), Fault(500), Fault(502), Fault(503, retry_after="3"), Fault(504),
     Fault(599), Fault(503, "ConversationNotFound"), Fault(408)],
    ids=lambda fault: fault.cut or str(fault.status),
)  # fmt: skip
@pytest.mark.parametrize("outgoing", [to_person(aino()), to_channel()], ids=["person", "channel"])
def test_where_nobody_knows_whether_it_arrived_it_is_neither_sent_again_nor_given_up(
    fault: Fault, outgoing: Outgoing
) -> None:
    operation = "send" if outgoing.address else "create"
    failure, joined = failed(outgoing, fault, operation=operation)
    assert (failure.retry_at, failure.gone, failure.dropped) == (None, "", False)
    assert len(joined.teams.named(operation)) == 1


def test_nobody_can_look_for_it_and_it_is_said_so() -> None:
    async def looking() -> SendFailed:
        async with line() as joined:
            await joined.platform.send(to_person(aino()))
            with pytest.raises(SendFailed) as caught:
                await joined.platform.find(to_person(aino()))
            return caught.value

    failure = asyncio.run(looking())
    assert (failure.retry_at, failure.gone, failure.dropped) == (None, "", False)


@pytest.mark.parametrize("outgoing", [to_person(aino()), to_channel()])
@pytest.mark.parametrize("fault", [Fault(503), Fault(429, retry_after="9"), Fault(401), Fault(cut="after")])
def test_as_long_as_teams_does_not_answer_at_all_the_one_try_more_is_not_wasted(
    fault: Fault, outgoing: Outgoing
) -> None:
    async def looking() -> tuple[SendFailed, SendFailed, Line]:
        async with line() as joined:
            # a question that is cut off is asked once more by itself
            joined.teams.faults["members"].extend([fault] * (2 if fault.cut else 1))
            found = []
            for _ in range(2):
                with pytest.raises(SendFailed) as caught:
                    await joined.platform.find(outgoing)
                found.append(caught.value)
            return found[0], found[1], joined

    while_down, after, joined = asyncio.run(looking())
    assert while_down.retry_at is not None
    assert after.retry_at is None
    assert not joined.teams.named("send")


@pytest.mark.parametrize("outgoing", [to_person(aino()), to_person(eero()), to_channel()])
def test_nobody_is_given_up_because_a_look_is_refused(outgoing: Outgoing) -> None:
    async def looking() -> SendFailed:
        async with line() as joined:
            joined.teams.faults["members"].append(Fault(403, "BotNotInConversationRoster"))
            with pytest.raises(SendFailed) as caught:
                await joined.platform.find(outgoing)
            return caught.value

    failure = asyncio.run(looking())
    assert (failure.retry_at, failure.gone, failure.dropped) == (None, "", False)


def test_it_is_sent_once_more_within_minutes() -> None:
    assert timedelta(minutes=1) <= ONCE_MORE <= timedelta(minutes=5)


def test_teams_out_of_reach_is_certainly_not_sent_and_soon_tried_again() -> None:
    async def unreachable() -> SendFailed:
        async with line() as joined:
            pass
        with pytest.raises(SendFailed) as caught:
            await joined.platform.send(to_person(aino()))
        await joined.transport.close()
        return caught.value

    failure = asyncio.run(unreachable())
    assert (failure.code, failure.retry_at) == ("unreachable", in_seconds(1))


def test_nothing_is_sent_to_an_address_that_is_not_teams_and_the_operator_hears_of_it() -> None:
    async def elsewhere() -> tuple[SendFailed, str]:
        async with line() as joined:
            known = joined.known(aino().aad)
            joined.conversations.keep(replace(known, service_url="https://teams.example/"))
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(to_person(aino()))
            return caught.value, joined.trouble

    failure, trouble = asyncio.run(elsewhere())
    assert (failure.retry_at, trouble) == (NOW + MENDED, "0 untrusted_address")


def test_teams_says_how_long_to_wait() -> None:
    failure, _ = failed(to_person(aino()), Fault(429, "TooManyRequests", retry_after="7"))
    assert failure.retry_at == in_seconds(7)


@pytest.mark.parametrize("status", [412, 429])
def test_where_teams_does_not_say_pauses_grow_and_the_next_message_begins_anew(status: int) -> None:
    async def pauses() -> list[float]:
        async with line() as joined:
            found = []
            for key in ("k1", "k1", "k1", "k2"):
                joined.teams.faults["send"].append(Fault(status))
                with pytest.raises(SendFailed) as caught:
                    await joined.platform.send(to_person(aino(), key))
                assert caught.value.retry_at is not None
                found.append((caught.value.retry_at - NOW).total_seconds())
            return found

    assert asyncio.run(pauses()) == [1.0, 2.0, 4.0, 1.0]


@pytest.mark.parametrize("code", ["ConversationBlockedByUser", "MessageWritesBlocked", "BotDisabledByAdmin"])
def test_who_blocked_the_bot_is_not_asked_again(code: str) -> None:
    failure, joined = failed(to_person(aino()), Fault(403, code))
    assert (failure.gone, failure.retry_at) == ("blocked", None)
    assert len(joined.teams.calls) == 1


def test_refused_credentials_are_told_to_the_operator_and_forgotten_when_they_work_again() -> None:
    async def sending() -> tuple[list[SendFailed], str, str]:
        async with line() as joined:
            failures = []
            for _ in range(2):
                joined.teams.faults["send"].append(Fault(401, "Unauthorized"))
                with pytest.raises(SendFailed) as caught:
                    await joined.platform.send(to_person(aino()))
                failures.append(caught.value)
            told = joined.trouble
            await joined.platform.send(to_person(aino()))
            return failures, told, joined.trouble

    (first, second), told, after = asyncio.run(sending())
    # another token may be good; where it is not, somebody has to see to it
    assert first.retry_at is not None
    assert NOW < first.retry_at <= NOW + timedelta(seconds=2)
    assert second.retry_at == NOW + MENDED
    assert (told, after) == ("401 Unauthorized", "")


def test_an_administrator_who_switched_the_app_off_is_told_of_until_a_message_goes() -> None:
    async def sending() -> tuple[str, str]:
        async with line() as joined:
            joined.teams.faults["send"].append(Fault(403, "BotDisabledByAdmin"))
            with pytest.raises(SendFailed):
                await joined.platform.send(to_person(aino()))
            told = joined.trouble
            await joined.platform.send(to_person(eero()))
            return told, joined.trouble

    assert asyncio.run(sending()) == ("403 BotDisabledByAdmin", "")


def test_a_trouble_noted_by_another_process_is_over_once_a_message_goes() -> None:
    async def sending() -> str:
        async with line() as joined:
            joined.workspaces.troubled("teams", TENANT, "401")
            await joined.platform.send(to_person(aino()))
            return joined.trouble

    assert asyncio.run(sending()) == ""


def test_what_cannot_be_noted_does_not_unsay_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    async def sending() -> str:
        async with line() as joined:
            monkeypatch.setattr(joined.workspaces, "find", lambda *_: 1 / 0)
            return await joined.platform.send(to_person(aino()))

    assert asyncio.run(sending())


@pytest.mark.parametrize("status", [400, 413, 405, 422])
def test_what_teams_does_not_take_as_drawn_goes_as_plain_text(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        joined = send(to_person(aino(), said=ASK), Fault(status, "BadSyntax"))
    (posted,) = joined.teams.said_to(aino())
    assert "attachments" not in posted
    assert posted["text"].startswith("Sopiiko?")
    assert "Sopii" in posted["text"].removeprefix("Sopiiko?")
    assert "k1" in caplog.text
    assert "Sopii" not in caplog.text


def test_what_teams_takes_in_no_form_is_dropped_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        failure, joined = failed(to_person(aino(), said=ASK), Fault(400), Fault(400))
    assert (failure.dropped, failure.gone) == (True, "")
    assert len(joined.teams.named("send")) == 2
    assert "not even as text" in caplog.text


def test_a_channel_too_gets_plain_text_where_the_card_is_refused() -> None:
    joined = send(to_channel(said=ASK), Fault(400), operation="create")
    (posted,) = joined.teams.said_in(CHANNEL)
    assert posted["text"].startswith("Sopiiko?")


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, "ConversationNotFound"),
        (403, "BotNotInConversationRoster"),
        (403, "ForbiddenOperationException"),
    ],
)
def test_a_channel_that_takes_nothing_is_told(status: int, code: str) -> None:
    failure, _ = failed(to_channel(), Fault(status, code), operation="create")
    assert (failure.gone, failure.retry_at) == ("left", None)


def test_slow_sends_hold_up_no_other() -> None:
    async def many() -> int:
        async with line(Connector(delay=0.05)) as joined:
            await asyncio.gather(
                *(
                    joined.platform.send(to_person(who, f"{who.aad}{n}"))
                    for who in (aino(), eero())
                    for n in range(4)
                )
            )
            return joined.teams.most_at_once

    assert asyncio.run(many()) == 8


def test_no_failure_tells_a_word() -> None:
    failure, _ = failed(to_person(aino(), said=ASK), Fault(400, "Sopiiko on kielletty"), Fault(400))
    assert "Sopii" not in f"{failure!r} {failure.code}"
