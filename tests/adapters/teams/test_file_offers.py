"""A file in Teams is offered by name, with ids only, where Teams takes offers; and goes nowhere but to file stores."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from adapters.teams.file_cards import CONSENT, consent_to, wanted_in
from adapters.teams.upload import NotSaved, is_store, upload
from bot.domain.message import Attachment, FileKind
from bot.domain.message import message as said
from bot.ports import File
from tests.adapters.teams.connector import CHANNEL, Fault, Json, aino
from tests.adapters.teams.lines import NO_FILE, Line, line, to_channel, to_person
from tests.adapters.teams.test_files import KINDS, PAPER, PDF, offered

pytestmark = pytest.mark.loopback


@pytest.mark.parametrize("file", KINDS, ids=lambda file: file.name)
def test_a_file_is_offered_by_name_and_size_and_nothing_of_it_goes_along(file: File) -> None:
    async def offering() -> Json:
        async with line() as joined:
            return await offered(joined, file)

    offer = asyncio.run(offering())
    (attachment,) = offer["attachments"]
    assert (attachment["contentType"], attachment["name"]) == (CONSENT, file.name)
    assert attachment["content"]["description"] == "Sopimus"
    assert attachment["content"]["sizeInBytes"] == len(file.content)
    context = {"rinnalla:file": "agreement", "rinnalla:subject": "a1", "rinnalla:text": False}
    assert attachment["content"]["acceptContext"] == attachment["content"]["declineContext"] == context


@pytest.mark.parametrize(
    "wanted",
    [Attachment(kind, "s-1", "", as_text) for kind in FileKind for as_text in (False, True)],
    ids=lambda wanted: wanted.key,
)
def test_what_comes_back_names_the_same_file(wanted: Attachment) -> None:
    (attachment,) = consent_to(wanted, PDF)["attachments"]
    assert wanted_in(json.loads(json.dumps(attachment["content"]["acceptContext"]))) == wanted


@pytest.mark.parametrize(
    "context",
    [{}, {"rinnalla:file": "agreement"}, {"rinnalla:file": "diary", "rinnalla:subject": "a1"},
     {"rinnalla:file": ["agreement"], "rinnalla:subject": "a1"}, {"rinnalla:file": "export", "rinnalla:subject": "ä b"},
     {"rinnalla:file": "export", "rinnalla:subject": "x" * 500}],
)  # fmt: skip
def test_a_context_that_is_not_ours_names_no_file(context: dict[str, Any]) -> None:
    assert wanted_in(context) is None


def test_where_teams_takes_no_offer_a_sentence_says_so() -> None:
    async def offering() -> Line:
        async with line() as joined:
            joined.teams.faults["send"].append(Fault(400, "BadArgument"))
            await joined.platform.send(to_person(aino(), said=said(PAPER), files={PAPER.key: PDF}))
            return joined

    (posted,) = asyncio.run(offering()).teams.said_to(aino())
    assert "Sopimus" in posted["text"]
    assert NO_FILE in posted["text"]


@pytest.mark.parametrize("outgoing", [to_person(aino(), said=said(PAPER)), to_channel(said=said(PAPER))])
def test_a_file_that_is_not_there_or_not_for_a_channel_is_only_named(outgoing: Any) -> None:
    async def sending() -> str:
        async with line() as joined:
            await joined.platform.send(outgoing)
            return "".join(
                one["text"] for one in joined.teams.said_to(aino()) + joined.teams.said_in(CHANNEL)
            )

    assert NO_FILE in asyncio.run(sending())


@pytest.mark.parametrize(
    ("url", "real", "local"),
    [
        ("https://hoiva-my.sharepoint.com/personal/aino/_api/uploadSession?guid=1", True, False),
        ("https://hoiva-my.sharepoint.us/x", True, False),
        ("https://hoiva-my.sharepoint.com:443/x", True, False),
        ("http://hoiva-my.sharepoint.com/x", False, False),
        ("https://hoiva-my.sharepoint.com:8443/x", False, False),
        ("https://sharepoint.com.evil.example/x", False, False),
        ("https://evilsharepoint.com/x", False, False),
        ("https://evil.example/?.sharepoint.com", False, False),
        ("https://hoiva.sharepoint.com@evil.example/x", False, False),
        ("https://user@hoiva-my.sharepoint.com/x", False, False),
        ("https://127.0.0.1/x", False, True),
        ("http://localhost:4000/x", False, True),
        ("http://[::1]:4000/x", False, True),
        ("http://10.0.0.1/x", False, False),
        ("file:///etc/passwd", False, False),
        ("https://[::1%25.sharepoint.com]/x", False, False),
        ("https://[::1%25.sharepoint.com]:443/x", False, False),
        ("http://[::1%25eth0]:4000/x", False, False),
        ("https://evil.example\\.sharepoint.com/x", False, False),
        ("https://evil.example%2f.sharepoint.com/x", False, False),
        ("https://.sharepoint.com/x", False, False),
        ("https://[broken", False, False),
        ("", False, False),
    ],
)
def test_only_microsofts_file_stores_are_written_to(url: str, real: bool, local: bool) -> None:
    assert (is_store(url, local=False), is_store(url, local=True)) == (real, local)


def test_a_store_does_not_lead_elsewhere() -> None:
    async def leading() -> tuple[str, list[str]]:
        async with line() as joined:
            elsewhere = joined.teams.upload_url("b.pdf")
            joined.teams.faults["upload"].append(Fault(307, location=elsewhere))
            with pytest.raises(NotSaved) as caught:
                await upload(joined.teams.upload_url("a.pdf"), b"abc", local=True)
            return str(caught.value), [call.operation for call in joined.teams.calls]

    assert asyncio.run(leading()) == ("307", ["upload"])
