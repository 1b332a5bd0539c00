"""A file comes with its message, once; and where it cannot, the message says so."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from bot.domain.message import Attachment, FileKind, Say, message
from bot.ports import File, Outgoing, SendFailed
from tests.adapters.slack.lines import NOW, Line, line, to_person
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback
T = TypeVar("T")

INVITATION = Attachment(FileKind.INVITATION, "m1", "Kutsu kalenteriin")
PAPER = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")
ICS = File("tapaaminen.ics", "text/calendar", b"BEGIN:VCALENDAR")
PDF = File("sopimus.pdf", "application/pdf", b"%PDF-1.7")


def with_files() -> Outgoing:
    said = message(Say("Tapaaminen on sovittu"), INVITATION, PAPER)
    return to_person("U1", said=said, files={INVITATION.key: ICS, PAPER.key: PDF})


def on_line(doing: Callable[[Line], Awaitable[T]], slack: FakeSlack) -> T:
    async def all_of_it() -> T:
        async with line(slack) as joined:
            return await doing(joined)

    return asyncio.run(all_of_it())


async def send(joined: Line) -> str:
    return await joined.platform.send(with_files())


async def send_and_find(joined: Line) -> str:
    """The sending ends in doubt, as the test planned; then it is looked up."""
    with pytest.raises(SendFailed) as caught:
        await joined.platform.send(with_files())
    assert caught.value.retry_at is None
    return await joined.platform.find(with_files())


def shared(slack: FakeSlack) -> list[tuple[str, str]]:
    """Title and name of every file in the chat, oldest first."""
    return [(file["title"], file["name"]) for said in slack.messages["DU1"] for file in said.get("files", ())]


BOTH = [("Kutsu kalenteriin", "tapaaminen.ics"), ("Sopimus", "sopimus.pdf")]


def test_files_follow_their_message_whole_and_under_the_title_that_it_names() -> None:
    slack = FakeSlack()
    ts = on_line(send, slack)
    text, files = slack.messages["DU1"]
    assert ts == text["ts"]
    assert "Kutsu kalenteriin" in text["text"]
    assert shared(slack) == BOTH
    assert [one["content"] for one in slack.laid.values()] == [ICS.content, PDF.content]
    assert files["files"][0]["id"] == "F1"


def test_a_message_whose_files_go_with_another_piece_hands_over_nothing() -> None:
    slack = FakeSlack()
    piece = to_person("U1", said=message(Say("Osa 2")), files={INVITATION.key: ICS})
    on_line(lambda joined: joined.platform.send(piece), slack)
    assert slack.laid == {}


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("files.getUploadURLExternal", Fault(status=500)),
        ("files.getUploadURLExternal", Fault(cut="after")),
        ("files.getUploadURLExternal", Fault(status=429, retry_after="5")),
        ("upload", Fault(status=503)),
    ],
)
def test_until_the_files_lie_ready_nothing_is_said_and_all_is_tried_again(method: str, fault: Fault) -> None:
    slack = FakeSlack()
    slack.faults[method].append(fault)
    with pytest.raises(SendFailed) as caught:
        on_line(send, slack)
    assert caught.value.retry_at is not None
    assert caught.value.retry_at > NOW
    assert slack.messages["DU1"] == []


@pytest.mark.parametrize(
    "code", ["missing_scope", "file_uploads_disabled", "restricted_action", "unknown_method"]
)
def test_where_files_are_not_taken_the_words_still_come_and_say_so(code: str) -> None:
    slack = FakeSlack()
    slack.faults["files.getUploadURLExternal"].append(Fault(error=code))
    on_line(send, slack)
    (text,) = slack.texts("DU1")
    assert "Tapaaminen on sovittu" in text
    assert text.count("no file (fi)") == 2
    assert shared(slack) == []


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(error="file_uploads_disabled"), True),
        (Fault(error="missing_scope", needed="files:write"), False),
    ],
)
def test_that_files_are_not_taken_is_told_unless_the_permission_was_left_out_on_purpose(
    fault: Fault, told: bool
) -> None:
    slack = FakeSlack()
    slack.faults["files.getUploadURLExternal"].append(fault)

    async def heard(joined: Line) -> list[str]:
        await send(joined)
        return joined.ears.heard

    assert any(fault.error in line for line in on_line(heard, slack)) is told


def test_where_they_are_refused_only_at_the_end_a_second_message_says_so() -> None:
    slack = FakeSlack()
    slack.faults["files.completeUploadExternal"].append(Fault(error="posting_to_channel_denied"))
    on_line(send, slack)
    first, second = slack.texts("DU1")
    assert "Tapaaminen on sovittu" in first
    assert second.splitlines() == ["Kutsu kalenteriin – no file (fi)", "Sopimus – no file (fi)"]


@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault(cut="before"), Fault(status=429, retry_after="2")]
)
def test_files_that_did_not_come_after_all_come_when_their_message_is_found(fault: Fault) -> None:
    slack = FakeSlack()
    slack.faults["files.completeUploadExternal"].append(fault)

    async def later(joined: Line) -> str:
        with pytest.raises(SendFailed):
            await joined.platform.send(with_files())
        joined.time.present += 10
        return await joined.platform.find(with_files())

    found = on_line(later, slack)
    assert found == slack.messages["DU1"][0]["ts"]
    assert shared(slack) == BOTH
    assert len(slack.texts("DU1")) == 2


def test_files_that_came_although_the_answer_was_lost_come_once() -> None:
    slack = FakeSlack()
    slack.faults["files.completeUploadExternal"].append(Fault(cut="after"))
    on_line(send_and_find, slack)
    assert shared(slack) == BOTH


def test_files_of_a_message_that_is_found_and_may_no_longer_come_are_said_not_to_once() -> None:
    slack = FakeSlack()
    slack.faults["chat.postMessage"].append(Fault(cut="after"))
    slack.faults["files.getUploadURLExternal"] += [Fault(), Fault(), Fault(error="missing_scope")]

    async def twice(joined: Line) -> str:
        found = await send_and_find(joined)
        assert await joined.platform.find(with_files()) == found
        return found

    on_line(twice, slack)
    assert [("no file" in text) for text in slack.texts("DU1")] == [False, True]
