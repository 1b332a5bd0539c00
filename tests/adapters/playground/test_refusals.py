"""What the playground refuses: strangers, other machines, and requests it cannot take. Always in a sentence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.playground.app import make_app, start
from adapters.playground.guard import NotLoopback, check_loopback
from adapters.playground.history import History
from adapters.playground.read import (
    BadRequest,
    body_of,
    read_advance,
    read_arrive,
    read_press,
    read_read,
    read_say,
    read_submit,
)
from bot.domain.event import Event, Said
from tests.adapters.playground.fakes import FakeBot
from tests.adapters.playground.stage import Stage, played


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.168.1.5", "example.org", "127.0.0.1.example.org"])
def test_it_does_not_start_beyond_this_machine(host: str) -> None:
    """Refused before any socket: this test may open none."""
    bot = FakeBot(History(":memory:"))
    app = make_app(bot, bot.playground)

    with pytest.raises(NotLoopback, match=r"127\.0\.0\.1"):
        asyncio.run(start(app, host, 8080))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_this_machine_is_welcome(host: str) -> None:
    check_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "10.0.0.1", "x@127.0.0.1", "localhost:x"],
)
@played
async def test_a_name_that_merely_leads_here_is_refused(stage: Stage, host: str) -> None:
    for path in ("/", "/api/people", "/api/live", "/nothing"):
        assert "127.0.0.1" in (await stage.get(path, 403, {"Host": host}))["error"]


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"])
@played
async def test_another_page_may_neither_act_nor_listen(stage: Stage, origin: str) -> None:
    headers = {"Origin": origin}
    acted = await stage.client.post("/api/arrive", json={"user": "aino"}, headers=headers)

    assert acted.status == 403
    await stage.get("/api/live", 403, headers)
    assert stage.bot.events == []


@played
async def test_the_page_itself_may_act(stage: Stage) -> None:
    origin = str(stage.client.make_url("/")).rstrip("/")

    acted = await stage.client.post("/api/arrive", json={"user": "aino"}, headers={"Origin": origin})

    assert acted.status == 200


GOOD = {"user": "aino", "text": "hei"}


@pytest.mark.parametrize(
    ("path", "body", "hint"),
    [
        ("/api/say", {}, "user"),
        ("/api/say", {"user": "nobody", "text": "hei"}, "marja"),
        ("/api/say", {"user": ["aino"], "text": "hei"}, "user"),
        ("/api/say", {"user": "aino"}, "text"),
        ("/api/say", {"user": "aino", "text": "   "}, "text"),
        ("/api/say", {"user": "aino", "text": 7}, "text"),
        ("/api/say", {**GOOD, "channel": "muu"}, "channel"),
        ("/api/say", {**GOOD, "channel": ["yksikko"]}, "channel"),
        ("/api/say", {**GOOD, "attachments": -1}, "attachments"),
        ("/api/say", {**GOOD, "attachments": True}, "attachments"),
        ("/api/say", {**GOOD, "attachments": 1e3}, "attachments"),
        ("/api/say", {**GOOD, "delivery": "d" * 101}, "delivery"),
        ("/api/say", {**GOOD, "delivery": "a\nb"}, "delivery"),
        ("/api/say", {**GOOD, "txt": "hei"}, "only"),
        ("/api/press", {"user": "aino", "message": "1"}, "payload"),
        ("/api/press", {"user": "aino", "message": "one", "payload": "x"}, "message"),
        ("/api/press", {"user": "aino", "message": "999", "payload": "x"}, "no such message"),
        ("/api/press", {"user": "aino", "message": "9" * 40, "payload": "x"}, "message"),
        ("/api/submit", {"user": "aino", "values": {}}, "payload"),
        ("/api/submit", {"user": "aino", "payload": "x"}, "values"),
        ("/api/submit", {"user": "aino", "payload": "x", "values": {"a": "b"}}, "list"),
        ("/api/submit", {"user": "aino", "payload": "x", "values": {"a": [1]}}, "list"),
        ("/api/read", {"user": "aino", "message": -4}, "message"),
        ("/api/clock", {"advance": "P1Y"}, "advance"),
        ("/api/clock", {"advance": "P"}, "advance"),
        ("/api/clock", {"advance": "PT"}, "advance"),
        ("/api/clock", {"advance": "PT0H"}, "nothing"),
        ("/api/clock", {"advance": "P367D"}, "366"),
        ("/api/clock", {"advance": "-P1D"}, "advance"),
    ],
)
@played
async def test_a_wrong_request_is_told_what_is_wrong(
    stage: Stage, path: str, body: dict[str, object], hint: str
) -> None:
    error = (await stage.post(path, 400, **body))["error"]

    assert hint in error
    assert error.endswith(".")
    assert stage.bot.events == []
    assert await stage.chat("aino") == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hei",
        b"[]",
        b"\xff\xfe",
        b'{"user":',
        b"[" * 100_000,
        b'{"user":"aino","text":"\\ud800"}',
        b"9" * 9_000,
    ],
)
@played
async def test_what_is_no_json_object_is_told_so(stage: Stage, body: bytes) -> None:
    answer = await stage.client.post("/api/say", data=body, headers={"Content-Type": "application/json"})

    assert answer.status == 400
    assert "JSON" in (await answer.json())["error"]


@played
async def test_more_than_256_kib_is_too_much(stage: Stage) -> None:
    assert "256 KiB" in (await stage.post("/api/say", 413, user="aino", text="x" * 270_000))["error"]


@played
async def test_a_form_post_of_a_foreign_page_is_no_request(stage: Stage) -> None:
    answer = await stage.client.post(
        "/api/say", data='{"user":"aino","text":"x"}', headers={"Content-Type": "text/plain"}
    )

    assert answer.status == 415


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/page/app.py", 404),
        ("/page/..%2fapp.py", 404),
        ("/api/files/1", 404),
        ("/api/files/99999999999999999999", 404),
        ("/api/say", 405),
        ("/api/conversations/nobody", 400),
        ("/api/conversations/aino?channel=muu", 400),
        ("/api/conversations/aino?after=-1", 400),
    ],
)
@played
async def test_a_wrong_address_is_answered_in_a_sentence(stage: Stage, path: str, status: int) -> None:
    assert (await stage.get(path, status))["error"].endswith(".")


@played
async def test_a_failing_bot_is_a_sentence_for_people_and_no_words_in_the_log(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    async def stumble(event: Event) -> tuple[()]:
        assert isinstance(event.what, Said)
        raise RuntimeError(event.what.text)

    stage.bot.script = stumble
    words = "kukaan ei lue tätä"
    with caplog.at_level(logging.ERROR):
        error = (await stage.post("/api/say", 500, user="aino", text=words))["error"]

    assert words not in error + caplog.text
    assert "RuntimeError at POST /api/say" in caplog.text


READERS = (read_say, read_press, read_submit, read_arrive, read_read, read_advance)
KEYS = st.sampled_from(
    ["user", "text", "channel", "attachments", "delivery", "message", "payload", "values", "advance"]
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["aino", "yksikko", "P1D"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def refusal(read: Callable[[], object]) -> str:
    """The sentence with which a reader refuses, "" when it does not; anything else fails the test."""
    try:
        read()
    except BadRequest as wrong:
        return str(wrong)
    return ""


@given(body=st.dictionaries(KEYS, JSON), raw=st.binary(max_size=40))
def test_no_request_is_ever_refused_with_anything_but_a_sentence(body: dict[str, object], raw: bytes) -> None:
    refusals = [refusal(partial(reader, body)) for reader in READERS]
    refusals.append(refusal(partial(body_of, raw)))

    assert all(sentence.endswith(".") for sentence in refusals if sentence)
    assert any(refusals)
