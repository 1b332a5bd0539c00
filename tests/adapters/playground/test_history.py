"""What the phones remember, and how the bot's messages get there."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from adapters.playground.history import History, HistoryUnreadable
from bot.domain.effect import Place
from bot.domain.event import Address
from bot.domain.message import Say, message
from bot.ports import File, Outgoing, SendFailed
from tests.adapters.playground.fakes import FakeBot, outgoing
from tests.adapters.playground.samples import QUESTION, SHORT_FORM
from tests.adapters.playground.stage import Stage, play_at


@pytest.mark.loopback
def test_everything_is_where_it_was_after_a_restart(tmp_path: Path) -> None:
    async def before(stage: Stage) -> None:
        await stage.bot.tell("aino", *QUESTION.parts)
        await stage.post("/api/say", user="aino", text="hei")
        await stage.bot.tell("aino", SHORT_FORM)
        await stage.bot.tell("#", Say("Kaikille"))
        remembered.extend([await look(stage)])

    async def after(stage: Stage) -> None:
        remembered.append(await look(stage))

    async def look(stage: Stage) -> object:
        own, channel = await stage.chat("aino"), await stage.chat("aino", "yksikko")
        return own, channel, await stage.unread("aino"), await stage.unread("aino", "yksikko")

    remembered: list[object] = []
    play_at(tmp_path / "chats.db", before)
    play_at(tmp_path / "chats.db", after)

    assert remembered[0] == remembered[1]
    assert remembered[0][2:] == (1, 1)  # type: ignore[index]


def test_a_file_of_another_version_is_left_alone_and_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()

    with pytest.raises(HistoryUnreadable, match="RESET=1"):
        History(path)


def test_a_repeated_send_shows_the_message_and_its_file_once() -> None:
    history = History(":memory:")
    bot = FakeBot(history)
    told = outgoing("aino", message(Say("hei")), "k1", {"export:p1": File("a.txt", "text/plain", b"a")})

    first, second = (asyncio.run(bot.playground.send(told)) for _ in range(2))

    assert first == second
    assert len(history.conversation("aino", "")) == 1
    assert history.file(2) is None
    history.close()


def test_messages_keep_the_order_in_which_they_were_sent() -> None:
    history = History(":memory:")
    bot = FakeBot(history)
    ids = [asyncio.run(bot.tell("aino", Say(str(number)))) for number in range(12)]

    kept = history.conversation("aino", "")

    assert [str(one.id) for one in kept] == ids
    assert [one.parts[0]["text"] for one in kept] == [str(number) for number in range(12)]
    history.close()


@pytest.mark.parametrize(
    "told",
    [
        Outgoing("k", Place(person="p"), Address("playground", "kotipesa", "nobody"), message(), {}, "fi"),
        Outgoing("k", Place(person="p"), None, message(), {}, "fi"),
        Outgoing("k", Place(platform="playground", channel="muu"), None, message(), {}, "fi"),
    ],
)
def test_a_place_that_nobody_has_is_gone_for_good(told: Outgoing) -> None:
    history = History(":memory:")

    with pytest.raises(SendFailed) as refused:
        asyncio.run(FakeBot(history).playground.send(told))

    assert refused.value.gone == "left"
    history.close()
