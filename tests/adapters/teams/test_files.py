"""Files in personal chats: offered, taken or not, made anew for whoever asks, and put where Microsoft keeps files."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable

import pytest

from adapters.teams.file_cards import CONSENT, INFO
from adapters.teams.files import Files
from bot.asked_files import Repeated
from bot.domain.event import Address
from bot.domain.message import Attachment, FileKind
from bot.domain.message import message as said
from bot.ports import File
from tests.adapters.teams.accepting import WORDS, answered, by, offers, source
from tests.adapters.teams.connector import CHANNEL, Fault, Json, aino, eero
from tests.adapters.teams.lines import Line, at, line, to_person

pytestmark = pytest.mark.loopback

PAPER = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")
PDF = File("sopimus.pdf", "application/pdf", b"%PDF-1.7 words")
KINDS = [
    PDF,
    File("sopimus.md", "text/markdown; charset=utf-8", "# Sopimus ä".encode()),
    File("tapaaminen.ics", "text/calendar; charset=utf-8", b"BEGIN:VCALENDAR"),
]
Asked = list[tuple[str, Address, Attachment]]


class Maker:
    """Makes the file for whoever may have it, and notes who asked."""

    def __init__(self, file: File | None = PDF) -> None:
        self.file = file
        self.asked: Asked = []

    def __call__(self, delivery: str, who: Address, wanted: Attachment) -> File | None:
        if delivery in [before for before, _, _ in self.asked]:
            raise Repeated
        self.asked.append((delivery, who, wanted))
        return self.file if who == at(aino()) else None


def files_of(joined: Line, make: Callable[[str, Address, Attachment], File | None]) -> Files:
    return Files(joined.platform.counted, make, WORDS, local=True)


async def offered(joined: Line, file: File = PDF) -> Json:
    """A file is offered to Aino; the message."""
    await joined.platform.send(to_person(aino(), said=said(PAPER), files={PAPER.key: file}))
    (offer,) = offers(joined, aino())
    return offer


def answering(
    action: str = "accept",
    make: Maker | None = None,
    *,
    change: Callable[[Line, Json], None] = lambda joined, activity: None,
    times: int = 1,
) -> tuple[Line, Maker]:
    """Aino answers an offer; the line afterwards."""
    make = make or Maker()

    async def all_of_it() -> Line:
        async with line() as joined:
            activity = answered(joined, aino(), await offered(joined), action)
            change(joined, activity)
            for _ in range(times):
                await files_of(joined, make).answer(source(joined, activity), activity)
            return joined

    return asyncio.run(all_of_it()), make


def standing(joined: Line) -> str:
    """What stands in Aino's chat."""
    return json.dumps(joined.teams.said_to(aino()), ensure_ascii=False)


def kinds(joined: Line) -> list[str]:
    """Which attachments stand there."""
    return [
        part["contentType"] for one in joined.teams.said_to(aino()) for part in one.get("attachments", ())
    ]


# --- accepted ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", KINDS, ids=lambda file: file.name)
def test_an_accepted_file_is_made_for_its_reader_saved_whole_and_shown_and_the_offer_is_gone(
    file: File,
) -> None:
    async def all_of_it() -> tuple[Line, Maker]:
        async with line() as joined:
            make = Maker(file)
            activity = answered(joined, aino(), await offered(joined, file))
            await files_of(joined, make).answer(source(joined, activity), activity)
            return joined, make

    joined, make = asyncio.run(all_of_it())
    assert list(joined.teams.uploads.values()) == [file.content]
    assert kinds(joined) == [INFO]
    (shown,) = joined.teams.said_to(aino())
    (attachment,) = shown["attachments"]
    assert attachment["contentUrl"].startswith(joined.teams.url)
    assert attachment["name"] == file.name
    assert attachment["content"] == {"uniqueId": "u1", "fileType": file.name.rpartition(".")[2]}
    assert [(who, wanted.key) for _, who, wanted in make.asked] == [(at(aino()), PAPER.key)]


def test_the_same_answer_once_more_changes_nothing() -> None:
    joined, make = answering(times=3)
    assert len(make.asked) == 1
    assert len(joined.teams.named("upload")) == 1
    assert kinds(joined) == [INFO]


def test_whoever_may_not_have_it_is_told_so_and_nothing_is_uploaded() -> None:
    async def all_of_it() -> Line:
        async with line() as joined:
            offer = await offered(joined)
            activity = answered(joined, eero(), offer)
            await files_of(joined, Maker()).answer(source(joined, activity), activity)
            return joined

    joined = asyncio.run(all_of_it())
    assert not joined.teams.named("upload")
    assert "ei ole enää" in json.dumps(joined.teams.said_to(eero()), ensure_ascii=False)
    assert kinds(joined) == [CONSENT], "Aino's own offer stays"


def test_a_file_that_is_no_more_is_told_in_the_place_of_the_offer() -> None:
    joined, _ = answering(make=Maker(None))
    assert "ei ole enää" in standing(joined)
    assert CONSENT not in kinds(joined)


def test_an_answer_from_where_others_read_is_not_listened_to() -> None:
    def in_channel(joined: Line, activity: Json) -> None:
        activity["conversation"] = {"id": CHANNEL, "conversationType": "channel"}

    joined, make = answering(change=in_channel)
    assert make.asked == []
    assert kinds(joined) == [CONSENT]


@pytest.mark.parametrize(
    "value", [None, "accept", {}, {"action": "accept"}, {"action": "accept", "context": {"rinnalla:file": 1}}]
)
def test_an_answer_that_cannot_be_read_is_not_followed(value: object) -> None:
    joined, make = answering(change=lambda joined, activity: activity.update(value=value))
    assert make.asked == []
    assert kinds(joined) == [CONSENT]


@pytest.mark.parametrize(
    "fault",
    [Fault(404), Fault(416), Fault(500), Fault(302), Fault(202), Fault(cut="after")],
    ids=lambda fault: fault.cut or str(fault.status),
)
def test_a_store_that_does_not_take_it_is_told_with_a_way_to_try_again(fault: Fault) -> None:
    joined, _ = answering(change=lambda joined, activity: joined.teams.faults["upload"].append(fault))
    assert "ei onnistunut" in standing(joined)
    assert "Hae tiedosto" in standing(joined)
    assert INFO not in kinds(joined)


def test_a_connection_that_breaks_before_the_store_has_it_is_made_once_more() -> None:
    joined, _ = answering(
        change=lambda joined, activity: joined.teams.faults["upload"].append(Fault(cut="before"))
    )
    assert list(joined.teams.uploads.values()) == [PDF.content]
    assert kinds(joined) == [INFO]


def test_nothing_is_sent_to_an_address_that_is_no_store() -> None:
    def elsewhere(joined: Line, activity: Json) -> None:
        activity["value"]["uploadInfo"]["uploadUrl"] = "https://evil.example/take"

    joined, _ = answering(change=elsewhere)
    assert "ei onnistunut" in standing(joined)


def test_an_address_to_look_at_it_that_is_no_store_is_not_shown() -> None:
    def elsewhere(joined: Line, activity: Json) -> None:
        activity["value"]["uploadInfo"]["contentUrl"] = "https://evil.example/file"

    joined, _ = answering(change=elsewhere)
    assert "evil" not in standing(joined)
    assert "on OneDrivessasi" in standing(joined)


def test_an_offer_that_cannot_be_deleted_says_that_it_was_answered() -> None:
    joined, _ = answering(change=lambda joined, activity: joined.teams.faults["delete"].append(Fault(501)))
    assert CONSENT not in kinds(joined)
    assert INFO in kinds(joined)
    assert "on jo vastattu" in standing(joined)


def test_when_something_goes_wrong_no_log_tells_words_names_or_addresses(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        answering(change=lambda joined, activity: joined.teams.faults["upload"].append(Fault(500)))
        answering(make=Maker(None))
    ours = " ".join(record.getMessage() for record in caplog.records if record.name.startswith("adapters"))
    assert ours
    for word in ("Aino", "Sopimus", "sopimus.pdf", "/upload/"):
        assert word not in ours


# --- declined, and wanted after all ----------------------------------------------------------------------------


def test_a_declined_file_is_taken_kindly_and_can_be_had_later() -> None:
    joined, make = answering("decline")
    assert make.asked == []
    assert not joined.teams.uploads
    assert "Selvä, tiedostoa ei tallennettu" in standing(joined)
    assert CONSENT not in kinds(joined)


def test_whoever_wants_it_after_all_is_offered_it_anew() -> None:
    async def all_of_it() -> tuple[Line, bool]:
        async with line() as joined:
            files = files_of(joined, Maker())
            activity = answered(joined, aino(), await offered(joined), "decline")
            await files.answer(source(joined, activity), activity)
            (card,) = joined.teams.said_to(aino())
            (button,) = card["attachments"][0]["content"]["body"][-1]["actions"]
            press = {
                **by(joined, aino()),
                "type": "message",
                "replyToId": card["id"],
                "value": button["data"],
            }
            concerned = files.concerns(press)
            await files.answer(source(joined, press), press)
            (offer,) = offers(joined, aino())
            activity = answered(joined, aino(), offer)
            await files.answer(source(joined, activity), activity)
            return joined, concerned

    joined, concerned = asyncio.run(all_of_it())
    assert concerned
    assert list(joined.teams.uploads.values()) == [PDF.content]
    assert kinds(joined) == [INFO]


def test_other_presses_are_no_matter_of_files() -> None:
    async def asking() -> list[bool]:
        async with line() as joined:
            files = files_of(joined, Maker())
            others: list[Json] = [
                {"type": "message", "text": "tiedosto"},
                {"type": "message", "value": {"rinnalla": "1~r~1~s~o"}},
                {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": {"data": {}}}},
                {"type": "message", "value": "rinnalla:file"},
            ]
            return [files.concerns(one) for one in others]

    assert not any(asyncio.run(asking()))
