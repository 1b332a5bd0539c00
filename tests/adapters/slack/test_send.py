"""A message reaches Slack once, and every way in which it may not is told apart."""

import asyncio
import logging

import pytest

from adapters.slack.errors import CallFailed, Outcome
from adapters.slack.send import MENDED, SOON
from bot.domain.message import Actions, Button, Payload, Say, message
from bot.ports import Outgoing, SendFailed
from tests.adapters.slack.lines import NOW, Line, in_seconds, line, to_channel, to_person, to_room
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback


def send(
    outgoing: Outgoing, *faults: Fault, method: str = "chat.postMessage", slack: FakeSlack | None = None
) -> Line:
    """Send one message while calls of a method fail in turn; the line afterwards."""

    async def sending() -> Line:
        async with line(slack) as joined:
            joined.slack.faults["chat.postMessage"].extend(faults)
            await joined.platform.send(outgoing)
            return joined

    return asyncio.run(sending())


def failed(
    outgoing: Outgoing, *faults: Fault, slack: FakeSlack | None = None, method: str = "chat.postMessage"
) -> SendFailed:
    """How the sending failed."""
    with pytest.raises(SendFailed) as caught:
        send(outgoing, *faults, slack=slack)
    return caught.value


def test_a_person_gets_the_whole_message_in_their_own_chat() -> None:
    said = message(Say("Hei <!channel> & kaikki"), Actions((Button("Sovi aika", Payload("r", 1, "s", "o")),)))
    joined = send(to_person("U3", said=said))
    (posted,) = joined.slack.messages["DU3"]
    assert "Hei &lt;!channel&gt; &amp; kaikki" in posted["text"]
    assert "Sovi aika" in posted["text"]
    assert posted["blocks"][-1]["elements"][0]["value"] == "1~r~1~s~o"
    (args,) = joined.slack.named("chat.postMessage")
    assert args["channel"] == "U3"
    assert args["unfurl_links"] is False
    assert args["unfurl_media"] is False


def test_a_channel_gets_it_in_its_workspace() -> None:
    assert send(to_channel()).slack.texts("C1") == ["Hei kaikki"]


def test_the_message_id_is_slacks() -> None:
    async def sent() -> tuple[str, str]:
        async with line() as joined:
            ref = await joined.platform.send(to_person())
            return ref, joined.slack.messages["DU1"][0]["ts"]

    ref, ts = asyncio.run(sent())
    assert ref == ts


@pytest.mark.parametrize(
    "fault",
    [Fault(cut="before"), Fault(cut="after"), Fault(status=500), Fault(status=503), Fault(body="no json"),
     Fault(error="internal_error"), Fault(error="fatal_error")],
    ids=lambda fault: fault.cut or fault.error or str(fault.status),
)  # fmt: skip
def test_where_nobody_knows_whether_it_arrived_it_is_neither_sent_again_nor_given_up(fault: Fault) -> None:
    slack = FakeSlack()
    failure = failed(to_person(), fault, slack=slack)
    assert (failure.retry_at, failure.gone, failure.dropped) == (None, "", False)
    assert len(slack.named("chat.postMessage")) == 1


def test_a_call_that_takes_too_long_is_one_of_which_nobody_knows() -> None:
    async def calling() -> CallFailed:
        async with line() as joined:
            joined.slack.faults["chat.postMessage"].append(Fault(hangs=True))
            with pytest.raises(CallFailed) as caught:
                await joined.api.call("T1", "chat.postMessage", seconds=0.05, channel="U1", text="Hei")
            return caught.value

    assert asyncio.run(calling()).outcome is Outcome.UNSURE


def test_slack_out_of_reach_is_certainly_not_sent_and_soon_tried_again() -> None:
    async def unreachable() -> None:
        async with line() as joined:
            joined.platform._api.api._client.base_url = "http://127.0.0.1:1/api/"
            await joined.platform.send(to_person())

    with pytest.raises(SendFailed) as caught:
        asyncio.run(unreachable())
    assert caught.value.retry_at == NOW + SOON


def test_slack_says_how_long_to_wait_and_nobody_asks_before() -> None:
    async def both() -> tuple[SendFailed, SendFailed, int]:
        async with line() as joined:
            joined.slack.faults["chat.postMessage"].append(Fault(status=429, retry_after="7"))
            failures = []
            for key in ("k1", "k2"):
                with pytest.raises(SendFailed) as caught:
                    await joined.platform.send(to_person(key=key))
                failures.append(caught.value)
            return failures[0], failures[1], len(joined.slack.named("chat.postMessage"))

    first, second, asked = asyncio.run(both())
    assert first.retry_at == in_seconds(7)
    assert second.retry_at is not None
    assert in_seconds(5) < second.retry_at <= in_seconds(7)
    assert asked == 1


def test_one_workspaces_pause_is_no_others() -> None:
    async def elsewhere() -> int:
        async with line() as joined:
            joined.slack.faults["chat.postMessage"].append(Fault(status=429, retry_after="60"))
            with pytest.raises(SendFailed):
                await joined.platform.send(to_person())
            await joined.api.call("T1", "users.info", user="U1")
            return len(joined.slack.named("users.info"))

    assert asyncio.run(elsewhere()) == 1


@pytest.mark.parametrize(
    "code", ["token_revoked", "invalid_auth", "account_inactive", "missing_scope", "access_denied"]
)
def test_what_somebody_must_mend_is_tried_again_later_and_told(code: str) -> None:
    async def sending() -> tuple[SendFailed, list[str]]:
        async with line() as joined:
            joined.slack.faults["chat.postMessage"].append(Fault(error=code, needed="chat:write"))
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(to_person())
            return caught.value, joined.ears.heard

    failure, heard = asyncio.run(sending())
    assert failure.retry_at == NOW + MENDED
    assert heard == [f"chat.postMessage {code}" + (" chat:write" if code == "missing_scope" else "")]


def test_without_a_token_nothing_is_asked_of_slack() -> None:
    async def sending() -> tuple[SendFailed, int]:
        async with line() as joined:
            joined.tokens.given = ""
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(to_person())
            return caught.value, len(joined.slack.calls)

    failure, calls = asyncio.run(sending())
    assert (failure.code, failure.retry_at, calls) == ("no_token", NOW + MENDED, 0)


@pytest.mark.parametrize(
    ("user", "gone"),
    [
        ({"team_id": "T1", "deleted": True}, "left"),
        ({"team_id": "T1", "is_bot": True}, "left"),
        ({"team_id": "T1", "is_ultra_restricted": True}, "outside"),
        ({"team_id": "T1", "is_restricted": True}, "outside"),
        ({"team_id": "T9", "is_stranger": True}, "outside"),
        ({"team_id": "T9"}, "outside"),
        ({"team_id": "T9", "enterprise_user": {"teams": ["T9", "T1"]}}, "blocked"),
        ({"team_id": "T1"}, "blocked"),
        (None, "left"),
    ],
)
def test_why_somebody_cannot_be_written_to_is_asked_of_slack(
    user: dict[str, object] | None, gone: str
) -> None:
    slack = FakeSlack()
    slack.users = {"U1": user} if user else {}
    failure = failed(to_person(), Fault(error="channel_not_found"), slack=slack)
    assert failure.gone == gone


def test_as_long_as_slack_does_not_say_why_nobody_is_given_up() -> None:
    slack = FakeSlack()
    slack.faults["users.info"].append(Fault(status=500))
    failure = failed(to_person(), Fault(error="channel_not_found"), slack=slack)
    assert failure.retry_at == NOW + SOON


@pytest.mark.parametrize(
    ("code", "gone"),
    [
        ("user_disabled", "left"),
        ("cannot_dm_bot", "left"),
        ("user_not_visible", "outside"),
        ("im_closed", "blocked"),
    ],
)
def test_what_slack_says_of_the_person_is_told(code: str, gone: str) -> None:
    assert failed(to_person(), Fault(error=code)).gone == gone


@pytest.mark.parametrize("code", ["is_archived", "channel_not_found", "not_in_channel", "restricted_action"])
def test_a_channel_that_takes_nothing_is_told(code: str) -> None:
    failure = failed(to_channel(), Fault(error=code))
    assert (bool(failure.gone), failure.retry_at) == (True, None)


@pytest.mark.parametrize("code", ["is_archived", "channel_not_found", "restricted_action"])
def test_a_room_that_takes_nothing_is_nobodys_matter(code: str) -> None:
    failure = failed(to_room(3), Fault(error=code))
    assert (failure.dropped, failure.gone, failure.retry_at) == (True, "", None)


@pytest.mark.parametrize("code", ["invalid_blocks", "msg_blocks_too_long", "something_new"])
def test_what_slack_does_not_take_as_drawn_goes_as_plain_text(code: str) -> None:
    said = message(Say("Sopiiko?"), Actions((Button("Sopii", Payload("r", 1, "s", "o")),)))
    joined = send(to_person(said=said), Fault(error=code))
    (posted,) = joined.slack.messages["DU1"]
    assert {block["type"] for block in posted["blocks"]} == {"section"}
    assert "Sopii" in posted["blocks"][0]["text"]["text"]
    assert posted["text"].startswith("Sopiiko?")
    assert posted["blocks"][0]["block_id"].startswith("k:")


def test_what_slack_never_takes_holds_up_nobody_for_ever() -> None:
    assert failed(to_person(), Fault(error="invalid_blocks"), Fault(error="invalid_blocks")).dropped


def test_a_code_that_nobody_knows_gives_up_nothing() -> None:
    failure = failed(to_person(), Fault(error="something_new"), Fault(error="something_new"))
    assert (failure.retry_at, failure.dropped) == (NOW + MENDED, False)


def test_no_log_and_no_failure_tells_a_word_a_token_or_a_person(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    said = message(Say("salaisuus"))
    faults = (
        Fault(error="invalid_blocks"),
        Fault(status=500),
        Fault(error="missing_scope"),
        Fault(body="no json"),
        Fault(error="channel_not_found"),
    )
    told = [repr(failed(to_person(said=said), fault, fault)) for fault in faults]
    told += [record.getMessage() for record in caplog.records if record.name != "asyncio"]
    assert told
    for secret in ("salaisuus", "xoxb-", "person-U1", "U1"):
        assert not any(secret in line for line in told)


def test_many_messages_to_one_person_go_at_the_pace_of_a_conversation() -> None:
    async def many() -> float:
        async with line() as joined:
            for number in range(12):
                await joined.platform.send(to_person(key=f"k{number}"))
            return joined.time.present

    assert asyncio.run(many()) == pytest.approx(8.0)


def test_what_would_wait_long_goes_back_to_the_outbox_until_its_turn() -> None:
    slack = FakeSlack()
    slack.users = {f"U{number}": {"team_id": "T1"} for number in range(30)}

    async def all_at_once() -> list[str | BaseException]:
        async with line(slack) as joined:
            sends = (joined.platform.send(to_person(f"U{number}", key=f"k{number}")) for number in range(30))
            return await asyncio.gather(*sends, return_exceptions=True)

    ends = asyncio.run(all_at_once())
    turns = [end.retry_at for end in ends if isinstance(end, SendFailed) and end.retry_at is not None]
    assert len(slack.named("chat.postMessage")) + len(turns) == 30
    assert turns == [in_seconds(3 + number / 4) for number in range(1, len(turns) + 1)]
