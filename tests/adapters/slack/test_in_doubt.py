"""Whatever fails, and in whatever order: each message is seen once, whole, with its files, and in its turn."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.message import Attachment, FileKind, Say, message
from bot.ports import File, Outgoing, SendFailed
from tests.adapters.slack.lines import Line, line, to_person, to_room
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback

TRIES = 200
PAPER = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")

harmless = st.sampled_from(
    [
        Fault(),
        Fault(cut="before"),
        Fault(cut="after"),
        Fault(status=500),
        Fault(status=429, retry_after="3"),
        Fault(error="internal_error"),
        Fault(error="token_revoked"),
        Fault(body="no json"),
    ]
)
METHODS = (
    "chat.postMessage",
    "conversations.open",
    "conversations.history",
    "conversations.create",
    "conversations.members",
    "conversations.invite",
    "files.getUploadURLExternal",
    "files.completeUploadExternal",
    "upload",
)
troubles = st.fixed_dictionaries({}, optional={method: st.lists(harmless, max_size=6) for method in METHODS})


def with_paper(number: int) -> Outgoing:
    """A message with a file."""
    said = message(Say(f"Viesti {number}"), PAPER)
    paper = File(f"sopimus-{number}.pdf", "application/pdf", bytes([number]) * 10)
    return to_person(key=f"k{number}", said=said, files={PAPER.key: paper})


async def settle(joined: Line, outgoing: Outgoing) -> None:
    """Send as the outbox does: what is in doubt is looked for first, what certainly did not go is sent again."""
    unsure = False
    for _ in range(TRIES):
        try:
            if unsure and await joined.platform.find(outgoing):
                return
            await joined.platform.send(outgoing)
        except SendFailed as failure:
            unsure = unsure or (failure.retry_at is None and not failure.gone and not failure.dropped)
            joined.time.present += 1000
        else:
            return
    raise AssertionError("it never ended")


def settled(outgoing: Sequence[Outgoing], faults: dict[str, list[Fault]]) -> FakeSlack:
    """Send all of them, one after the other, through every fault."""
    slack = FakeSlack()

    async def sending() -> None:
        async with line(slack) as joined:
            slack.faults.update({method: list(planned) for method, planned in faults.items()})
            for one in outgoing:
                await settle(joined, one)

    asyncio.run(sending())
    return slack


@settings(max_examples=40)
@given(troubles)
def test_messages_and_their_files_are_seen_once_and_in_order(faults: dict[str, list[Fault]]) -> None:
    slack = settled([with_paper(number) for number in range(3)], faults)
    said = slack.messages["DU1"]
    texts = [one["text"].split("\n")[0] for one in said if one["text"]]
    files = [file["name"] for one in said for file in one.get("files", ())]
    assert texts == ["Viesti 0", "Viesti 1", "Viesti 2"]
    assert files == ["sopimus-0.pdf", "sopimus-1.pdf", "sopimus-2.pdf"]


@settings(max_examples=20)
@given(troubles)
def test_a_room_is_made_once_and_hears_once(faults: dict[str, list[Fault]]) -> None:
    slack = FakeSlack()
    slack.users = {f"U{number}": {"team_id": "T1"} for number in range(1, 20)}

    async def sending() -> None:
        async with line(slack) as joined:
            slack.faults.update({method: list(planned) for method, planned in faults.items()})
            for number in range(2):
                await settle(joined, to_room(9, key=f"k{number}"))

    asyncio.run(sending())
    assert [name for name in slack.channels if name != "C1"] == ["C2"]
    assert slack.texts("C2") == ["Hei ryhmä", "Hei ryhmä"]
    assert set(slack.channels["C2"]["members"]) == {"UBOT"} | {f"U{number}" for number in range(1, 10)}
