"""Messages and documents survive their way through JSON."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Day,
    Facts,
    FileKind,
    Items,
    Message,
    Name,
    Payload,
    Say,
    Style,
    When,
    message,
    say,
)  # fmt: skip
from bot.domain.pairing.model import Proposal
from storage.json_types import codec_of, dumps, loads
from storage.message_json import message_from_json, message_to_json
from tests.storage.strategies import any_of


@given(any_of(Message))
def test_every_message_comes_back_as_it_went(sent: Message) -> None:
    assert message_from_json(message_to_json(sent)) == sent


@given(any_of(tuple[Proposal, ...]))
def test_nested_documents_come_back_as_they_went(proposals: tuple[Proposal, ...]) -> None:
    codec = codec_of(tuple[Proposal, ...])
    assert codec.encode is not None
    assert codec.decode is not None
    assert codec.decode(loads(dumps(codec.encode(proposals)))) == proposals


def test_the_stored_form_of_a_message_is_what_earlier_versions_wrote() -> None:
    """Messages wait in the outbox over an update: what is written today must be read for ever."""
    at = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
    sent = message(
        Say(say("meet.when", who=Name("p1"), at=When(at), n=3, days=Items((Day(date(2026, 12, 3)), "x")))),
        Facts(((say("with"), Name("p2")),)),
        Attachment(FileKind.INVITATION, "m1", say("title", pack="care")),
        Actions((Button(say("yes"), Payload("r1", 2, "s", "yes"), Style.PRIMARY),)),
    )
    stored = (
        '{"parts":[{"is":"Say","text":{"is":"Phrase","id":"meet.when","args":{"who":{"is":"Name","person":"p1"},'
        '"at":{"is":"When","at":"2026-12-03T12:00:00.000000+00:00"},"n":3,'
        '"days":{"is":"Items","of":[{"is":"Day","on":"2026-12-03"},"x"]}}}},'
        '{"is":"Facts","rows":[[{"is":"Phrase","id":"with"},{"is":"Name","person":"p2"}]]},'
        '{"is":"Attachment","kind":"invitation","subject":"m1",'
        '"title":{"is":"Phrase","id":"title","pack":"care"}},'
        '{"is":"Actions","buttons":[{"label":{"is":"Phrase","id":"yes"},'
        '"payload":{"run":"r1","revision":2,"step":"s","option":"yes","version":1},"style":"primary"}]}]}'
    )
    assert message_from_json(stored) == sent
    assert json.loads(message_to_json(sent)) == json.loads(stored)


def test_a_type_without_a_json_form_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        codec_of(tuple[bytes, ...])


def test_a_naive_moment_in_a_message_is_refused() -> None:
    naive = datetime(2026, 12, 3, 12, 0)  # noqa: DTZ001
    with pytest.raises(ValueError, match="naive"):
        message_to_json(message(Say(When(naive))))
