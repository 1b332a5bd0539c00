"""Who is not Slack is turned away quietly, whatever they send; and what Slack sends twice is done once."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from tests.e2e.process import PATIENCE_S
from tests.e2e.slack.office import Office
from tests.e2e.slack.peers import CHANNEL, SIGNING_SECRET, TEAM, needs_peers, user_id
from tests.e2e.slack.people import People
from tests.e2e.slack.proxy import signed

pytestmark = needs_peers
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}
SECRET_WORDS = "rinnallakin vaikeaa"
COMMAND = urlencode(
    {
        "command": "/mentoring", "text": f"oivallus: {SECRET_WORDS}", "team_id": TEAM, "user_id": user_id("grace"),
        "channel_id": CHANNEL, "trigger_id": "1.2.guard", "response_url": "http://127.0.0.1:9/nowhere",
    }
).encode()  # fmt: skip
MINUTES = 60


def ask(port: int, body: bytes, headers: dict[str, str], method: str = "POST") -> tuple[int, bytes]:
    """A request of anybody to the bot's own address."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    try:
        connection.request(method, "/slack/events", body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def at(seconds: float, body: bytes = COMMAND, secret: str = SIGNING_SECRET) -> dict[str, str]:
    """Signed at a moment so many seconds from now."""
    return signed(secret, body, time.time() + seconds)


def with_stamp(stamp: str) -> dict[str, str]:
    """A genuine signature beside a timestamp of another kind."""
    return {**at(0), "X-Slack-Request-Timestamp": stamp}


STRANGERS: dict[str, tuple[bytes, Callable[[], dict[str, str]]]] = {
    "unsigned": (COMMAND, lambda: FORM),
    "another secret": (COMMAND, lambda: {**FORM, **at(0, secret="somebody else's")}),
    "changed": (COMMAND + b"&text=more", lambda: {**FORM, **at(0)}),
    "too old": (COMMAND, lambda: {**FORM, **at(-6 * MINUTES)}),
    "too early": (COMMAND, lambda: {**FORM, **at(6 * MINUTES)}),
    "no number": (COMMAND, lambda: {**FORM, **with_stamp("soon")}),
    "digits of another script": (COMMAND, lambda: {**FORM, **with_stamp("٣٤٥")}),
    "no timestamp": (COMMAND, lambda: {**FORM, **with_stamp("")}),
    "empty signature": (COMMAND, lambda: {**FORM, **at(0), "X-Slack-Signature": "v0="}),
    "another version": (
        COMMAND, lambda: {**FORM, **at(0), "X-Slack-Signature": "v1=" + at(0)["X-Slack-Signature"][3:]}
    ),
    "broken JSON": (b"{", lambda: JSON),
    "no text": (b"\xff\xfe", lambda: JSON),
    "nothing": (b"", lambda: {}),
    "broken payload": (b"payload=%7B", lambda: FORM),
    "a challenge of nobody": (json.dumps({"type": "url_verification", "challenge": "x"}).encode(), lambda: JSON),
    "very deep": (b"[" * 100_000, lambda: JSON),
}  # fmt: skip
"""What anybody may send, with headers made at the moment of sending."""


@pytest.mark.parametrize("kind", STRANGERS)
def test_what_is_not_signed_by_slack_gets_a_quiet_401(workplace: Office, kind: str) -> None:
    body, headers = STRANGERS[kind]
    before = workplace.bot.complaints()
    encoded = {name: value.encode().decode("latin-1") for name, value in headers().items()}
    status, answer = ask(workplace.bot.port, body, encoded)
    assert status == 401
    assert SECRET_WORDS.encode() not in answer
    assert workplace.bot.complaints() == before
    assert workplace.bot.look()["outbox"] == []


def test_a_body_beyond_measure_is_turned_away(workplace: Office) -> None:
    status, _ = ask(workplace.bot.port, b"x" * (3 * 1024 * 1024), {**FORM, **at(0)})
    assert status in (401, 413)
    assert "Traceback" not in workplace.bot.complaints()


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_only_what_slack_does_is_answered(workplace: Office, method: str) -> None:
    status, _ = ask(workplace.bot.port, COMMAND, {**FORM, **at(0)}, method)
    assert status in (401, 404, 405)


def test_slack_finds_the_address_with_a_signed_challenge(workplace: Office) -> None:
    body = json.dumps({"type": "url_verification", "token": "t", "challenge": "abc123"}).encode()
    status, answer = ask(workplace.bot.port, body, {**JSON, **signed(SIGNING_SECRET, body)})
    assert status == 200
    assert b"abc123" in answer


def test_a_genuine_request_that_somebody_recorded_and_sends_again_does_nothing_new(
    workplace: Office, people: People
) -> None:
    people.command("aino", "tilanne")
    recorded = next(d for d in reversed(workplace.proxy.deliveries) if d.kind == "command")
    told = people.told("aino")
    assert told
    assert ask(workplace.bot.port, recorded.body, recorded.headers)[0] == 200
    people.settled()
    assert people.told("aino") == told


def test_an_event_that_comes_again_as_slack_sends_it_again_is_done_once(
    workplace: Office, people: People
) -> None:
    people.say("aino", "tilanne")
    event = next(d for d in reversed(workplace.proxy.deliveries) if d.kind == "events")
    told = people.told("aino")
    again = {**JSON, **signed(SIGNING_SECRET, event.body), "X-Slack-Retry-Num": "1",
             "X-Slack-Retry-Reason": "http_timeout"}  # fmt: skip
    assert ask(workplace.bot.port, event.body, again)[0] == 200
    people.settled()
    assert people.told("aino") == told


def test_another_workspaces_request_is_answered_without_an_act(workplace: Office) -> None:
    body = COMMAND.replace(TEAM.encode(), b"T0ELSEWHERE")
    status, answer = ask(workplace.bot.port, body, {**FORM, **signed(SIGNING_SECRET, body)})
    assert status == 200
    assert SECRET_WORDS.encode() not in answer
    assert workplace.bot.look()["outbox"] == []


def test_nobodys_words_are_in_the_log(workplace: Office) -> None:
    assert SECRET_WORDS not in workplace.bot.complaints()
