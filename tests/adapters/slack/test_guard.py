"""Whoever cannot sign as Slack does gets 401 and no more; whatever is signed is read or refused, and nothing raises."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.guard import FORM, FRESH_SECONDS, JSON, Guard
from bot.intake import Refused
from tests.adapters.slack.deliveries import NAMES, SECRET, delivery, on_the_wire, signature

NOW = 1_795_317_326.0
STAMP = str(int(NOW))
GUARD = Guard(SECRET)
anything = st.text() | st.from_regex(r"v0=[0-9a-f]{64}", fullmatch=True)


def status(body: bytes, kind: str, stamp: str, signed: str, now: float = NOW) -> int:
    """200 for a body that is read, else the status of the refusal."""
    try:
        GUARD.check(body, kind, stamp, signed, now)
    except Refused as refused:
        return refused.status
    return 200


@pytest.mark.parametrize("name", NAMES)
def test_what_slack_signs_is_read_as_it_was_sent(name: str) -> None:
    body, kind = on_the_wire(delivery(name))
    assert GUARD.check(body, kind, STAMP, signature(body, STAMP), NOW) == delivery(name)


@given(st.binary(), st.sampled_from((FORM, JSON, "text/plain", "")), anything, anything)
def test_nobody_gets_in_without_the_secret(body: bytes, kind: str, stamp: str, signed: str) -> None:
    assert status(body, kind, stamp, signed) == 401


@given(st.binary(), st.sampled_from((FORM, JSON, "text/plain")))
def test_a_signed_body_is_read_or_refused_whatever_is_in_it(body: bytes, kind: str) -> None:
    assert status(body, kind, STAMP, signature(body, STAMP)) in (200, 400, 415)


@given(st.binary(min_size=1), st.integers(min_value=0))
def test_a_signature_is_for_one_body_alone(body: bytes, at: int) -> None:
    at %= len(body)
    changed = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
    assert status(changed, JSON, STAMP, signature(body, STAMP)) == 401


@pytest.mark.parametrize("age", [FRESH_SECONDS + 1, -FRESH_SECONDS - 1, 86_400])
def test_an_old_signature_and_one_from_the_future_are_refused(age: int) -> None:
    body, kind = on_the_wire(delivery("command"))
    stamp = str(int(NOW) - age)
    assert status(body, kind, stamp, signature(body, stamp)) == 401


@pytest.mark.parametrize(
    "stamp", ["", "soon", "1e9", " 1795317326", "١٧٩٥", "-1", "9" * 400, "1795317326.5", "\udcff"]
)
def test_a_timestamp_that_is_no_number_is_refused_even_when_signed(stamp: str) -> None:
    body = b"{}"
    try:
        signed = signature(body, stamp)
    except UnicodeEncodeError:
        signed = ""
    assert status(body, JSON, stamp, signed) == 401


def test_a_signature_of_another_secret_is_refused() -> None:
    body, kind = on_the_wire(delivery("command"))
    assert status(body, kind, STAMP, signature(body, STAMP, "somebody-elses")) == 401


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"[1]", JSON, 400),
        (b"{", JSON, 400),
        (b"\xff\xfe", JSON, 400),
        (b'{"text": "\\ud800"}', JSON, 400),
        (b"[" * 100_000, JSON, 400),
        (b"payload=%7B", FORM, 400),
        (b"payload=%5B%5D", FORM, 400),
        (b"text=%ff", FORM, 400),
        (b"&".join(b"a%d=1" % number for number in range(100)), FORM, 400),
        (b"{}", "text/plain", 415),
        (json.dumps({"text": "\U0001f600"}).encode(), JSON, 200),
    ],
)
def test_what_is_signed_and_cannot_be_read(body: bytes, kind: str, expected: int) -> None:
    assert status(body, kind, STAMP, signature(body, STAMP)) == expected


def test_a_guard_without_a_secret_is_not_built() -> None:
    with pytest.raises(ValueError, match="empty"):
        Guard("")


def test_a_refusal_says_nothing_of_the_request() -> None:
    with pytest.raises(Refused) as refused:
        GUARD.check(b"salainen", JSON, STAMP, "v0=salainen", NOW)
    assert "salainen" not in repr(refused.value)
    assert refused.value.__cause__ is None
