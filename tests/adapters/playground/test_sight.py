"""What people and scripts see: conversations, unread marks, files, the clock, what waits, live updates."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

from aiohttp import ClientWebSocketResponse

from bot.domain.effect import Alarm, Lane, Place
from bot.domain.event import Event
from bot.domain.message import Attachment, FileKind, Say, message
from bot.ports import File, Waiting
from tests.adapters.playground.fakes import MORNING
from tests.adapters.playground.samples import QUESTION
from tests.adapters.playground.stage import Stage, played


@played
async def test_the_unit_is_a_coordinator_and_employees_of_several_languages(stage: Stage) -> None:
    stage.bot.working = {"aino": True, "liam": False}

    answer = await stage.get("/api/people")

    people = answer["people"]
    assert [person["user"] for person in people if person["coordinates"]] == ["marja"]
    assert len(people) >= 5
    assert {person["language"] for person in people} == {"fi", "sv", "en", "fi-easy"}
    assert {person["zone"] for person in people} == {"Europe/Helsinki"}
    assert len({person["shift"] for person in people}) >= 4
    assert answer["at_work"] == {"aino": True, "liam": False}
    assert answer["channel"] == {"id": "yksikko", "title": "#yksikkö"}


@played
async def test_a_chat_is_its_owners_alone_and_the_channel_everybodys(stage: Stage) -> None:
    await stage.bot.tell("aino", Say("Vain Ainolle"))
    await stage.bot.tell("#", Say("Kaikille"))

    assert [seen["text"] for seen in await stage.chat("aino")] == ["Vain Ainolle"]
    assert await stage.chat("joonas") == []
    assert [seen["text"] for seen in await stage.chat("joonas", "yksikko")] == ["Kaikille"]


@played
async def test_what_the_bot_says_is_unread_until_it_is_read_or_answered(stage: Stage) -> None:
    first = await stage.bot.tell("aino", Say("yksi"))
    await stage.bot.tell("aino", Say("kaksi"))
    assert await stage.unread("aino") == 2

    assert (await stage.post("/api/read", user="aino", message=first))["unread"] == 1
    await stage.post("/api/say", user="aino", text="hei")

    assert await stage.unread("aino") == 0
    await stage.bot.tell("aino", Say("kolme"))
    assert await stage.unread("aino") == 1


@played
async def test_the_channel_has_an_unread_mark_of_its_own_for_each(stage: Stage) -> None:
    await stage.post("/api/say", user="aino", text="hei", channel="yksikko")
    await stage.post("/api/read", user="joonas", channel="yksikko")

    marks = {user: await stage.unread(user, "yksikko") for user in ("aino", "joonas", "liam")}
    assert marks == {"aino": 0, "joonas": 0, "liam": 1}
    assert await stage.unread("liam") == 0


@played
async def test_a_script_waits_for_the_next_message_without_polling(stage: Stage) -> None:
    seen = await stage.bot.tell("aino", Say("vanha"))
    waiting = asyncio.create_task(stage.get(f"/api/conversations/aino?after={seen}&wait=20"))
    while not stage.bot.playground.chats.live.watched:
        await asyncio.sleep(0)

    await stage.bot.tell("joonas", Say("toiselle"))
    await stage.bot.tell("aino", Say("uusi"))

    assert [message["text"] for message in (await waiting)["messages"]] == ["uusi"]


@played
async def test_a_file_is_downloaded_under_its_name_and_never_opened_as_a_page(stage: Stage) -> None:
    file = File("muisto – ä.html", "text/html", b"<script>alert(1)</script>")
    key = "keepsake:j1"
    await stage.bot.tell("aino", Attachment(FileKind.KEEPSAKE, "j1", "Matkamuisto"), files={key: file})

    part = (await stage.chat("aino"))[0]["parts"][0]
    answer = await stage.client.get(f"/api/files/{part['file']['id']}")

    assert (part["title"], part["file"]["name"], part["file"]["size"]) == ("Matkamuisto", file.name, 25)
    assert await answer.read() == file.content
    assert answer.content_disposition is not None
    assert (answer.content_disposition.type, answer.content_disposition.filename) == ("attachment", file.name)
    assert "sandbox" in answer.headers["Content-Security-Policy"]


@played
async def test_the_time_machine_moves_by_steps_and_to_the_next_event(stage: Stage) -> None:
    stage.bot.time.due = [(MORNING + timedelta(hours=5), lambda: stage.bot.tell("aino", Say("Huomenna!")))]

    assert (await stage.post("/api/clock", advance="PT1H"))["now"] == "2026-12-01T09:15:00Z"
    assert (await stage.post("/api/clock", advance="next"))["now"] == "2026-12-01T13:15:00Z"
    assert (await stage.post("/api/clock", advance="P7D"))["now"] == "2026-12-08T13:15:00Z"
    assert (await stage.get("/api/clock"))["now"] == "2026-12-08T13:15:00Z"
    assert [seen["at"] for seen in await stage.chat("aino")] == ["2026-12-01T13:15:00Z"]


@played
async def test_time_is_moved_by_one_hand_at_a_time(stage: Stage) -> None:
    go_on = asyncio.Event()
    stage.bot.time.due = [(MORNING + timedelta(hours=1), go_on.wait)]
    first = asyncio.create_task(stage.post("/api/clock", advance="P1D"))
    while not (await stage.get("/api/clock"))["moving"]:
        pass

    refused = await stage.post("/api/clock", 409, advance="P1D")
    go_on.set()

    assert refused["error"].startswith("Time is moving already.")
    assert (await first)["now"] == "2026-12-02T08:15:00Z"
    assert (await first)["moving"] is False


@played
async def test_the_side_panel_names_first_names_kinds_and_ids_and_no_words(stage: Stage) -> None:
    due = MORNING + timedelta(hours=2)
    await stage.bot.tell("aino", Say("hei"))
    stage.bot.time.alarms = [
        Alarm("j1", "nudge", "2026-W50", due, "p-aino"), Alarm("j2", "reminder", "m1", due, "p-nobody")
    ]  # fmt: skip
    secret = message(Say("salaisuus"))
    channel = Place(platform="playground", workspace="kotipesa", channel="yksikko")
    stage.bot.time.outbox = [
        Waiting(1, "e1:0", Place(person="p-aino"), secret, due, lane=Lane.DIRECT, attempt=1),
        Waiting(2, "e1:1", channel, secret, due, lane=Lane.PROACTIVE, attempt=2),
    ]

    assert await stage.get("/api/waiting") == {
        "alarms": [
            {"due": "2026-12-01T10:15:00Z", "kind": "nudge", "subject": "j1", "person": "Aino"},
            {"due": "2026-12-01T10:15:00Z", "kind": "reminder", "subject": "j2", "person": ""},
        ],
        "outbox": [
            {"due": "2026-12-01T10:15:00Z", "place": "Aino", "key": "e1:0", "attempt": 1},
            {"due": "2026-12-01T10:15:00Z", "place": "#yksikkö", "key": "e1:1", "attempt": 2},
        ],
    }


async def _until(socket: ClientWebSocketResponse, name: str) -> Any:
    async with asyncio.timeout(10):
        while (event := await socket.receive_json())["event"] != name:
            pass
    return event


@played
async def test_an_open_page_hears_everything_as_it_happens(stage: Stage) -> None:
    socket = await stage.client.ws_connect("/api/live")
    assert (await _until(socket, "clock"))["now"] == "2026-12-01T08:15:00Z"
    assert (await _until(socket, "waiting"))["alarms"] == []

    card = await stage.bot.tell("aino", *QUESTION.parts)
    told = await _until(socket, "message")
    assert (told["message"]["id"], told["message"]["user"]) == (card, "aino")
    assert await _until(socket, "unread") == {"event": "unread", "user": "aino", "channel": "", "count": 1}

    await stage.post("/api/clock", advance="P1D")
    assert (await _until(socket, "clock"))["moving"] is True
    assert await _until(socket, "clock") == {
        "event": "clock", "now": "2026-12-02T08:15:00Z", "moving": False, "at_work": {}
    }  # fmt: skip
    await socket.close()


@played
async def test_a_person_sees_that_the_bot_is_writing_while_it_works(stage: Stage) -> None:
    socket = await stage.client.ws_connect("/api/live")
    await _until(socket, "waiting")
    writing = []

    async def answer(event: Event) -> tuple[()]:
        writing.append(await _until(socket, "typing"))
        raise RuntimeError("the bot stumbles")

    stage.bot.script = answer
    await stage.post("/api/arrive", 500, user="aino")

    writing.append(await _until(socket, "typing"))
    assert [(event["user"], event["typing"]) for event in writing] == [("aino", True), ("aino", False)]
    await socket.close()


@played
async def test_the_page_hears_of_new_alarms_without_asking(stage: Stage) -> None:
    socket = await stage.client.ws_connect("/api/live")
    await _until(socket, "waiting")

    stage.bot.time.alarms = [Alarm("j1", "nudge", "1", MORNING, "p-aino")]

    assert [alarm["subject"] for alarm in (await _until(socket, "waiting"))["alarms"]] == ["j1"]
    await socket.close()
