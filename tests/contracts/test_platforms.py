"""What every chat platform promises to whoever sends through it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    FileKind,
    Heading,
    Message,
    Note,
    Option,
    Payload,
    Quote,
    Say,
    Style,
    message,
)
from bot.ports import Outgoing, SendFailed
from tests.contracts.houses import HOUSES, PDF, House, Opening

pytestmark = pytest.mark.loopback
T = TypeVar("T")

HELLO = message(Say("Hei Aino"))
PAPER = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")


@pytest.fixture(params=sorted(HOUSES))
def opening(request: pytest.FixtureRequest) -> Opening:
    return HOUSES[request.param]


def within(opening: Opening, folder: Path, doing: Callable[[House], Awaitable[T]]) -> T:
    """Do something in a platform's house."""

    async def all_of_it() -> T:
        async with opening(folder) as house:
            return await doing(house)

    return asyncio.run(all_of_it())


async def again(house: House, outgoing: Outgoing) -> str:
    """Send as the outbox does when nobody knows whether it arrived: look first.

    A platform at which nobody can look says so, and claims neither; then nothing is sent for now, and "" is returned.
    """
    if house.looks:
        return await house.platform.find(outgoing) or await house.platform.send(outgoing)
    with pytest.raises(SendFailed) as caught:
        await house.platform.find(outgoing)
    assert (caught.value.retry_at, caught.value.gone, caught.value.dropped) == (None, "", False)
    return ""


def test_where_nobody_can_look_it_is_minutes_and_not_a_day_until_it_is_sent_once_more(
    opening: Opening, tmp_path: Path
) -> None:
    async def doing(house: House) -> None:
        hasty = house.platform.first_look == house.platform.patience
        assert hasty is not house.looks
        assert house.looks or house.platform.patience < timedelta(minutes=10)

    within(opening, tmp_path, doing)


def test_a_message_arrives_and_has_an_id(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        ref = await house.platform.send(house.to_person("k1", HELLO))
        assert ref
        assert house.seen().count("Hei Aino") == 1

    within(opening, tmp_path, doing)


def test_what_was_sent_under_a_key_is_seen_once_however_often_it_is_in_doubt(
    opening: Opening, tmp_path: Path
) -> None:
    async def doing(house: House) -> None:
        first = await house.platform.send(house.to_person("k1", HELLO))
        for _ in range(3):
            assert await again(house, house.to_person("k1", HELLO)) == (first if house.looks else "")
        assert house.seen().count("Hei Aino") == 1

    within(opening, tmp_path, doing)


def test_what_was_never_sent_is_never_found(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        await house.platform.send(house.to_person("k1", HELLO))
        if house.looks:
            assert await house.platform.find(house.to_person("k2", HELLO)) == ""
        await again(house, house.to_person("k2", HELLO))
        assert house.seen().count("Hei Aino") == (2 if house.looks else 1)

    within(opening, tmp_path, doing)


def test_the_same_words_to_one_person_are_two_messages_under_two_keys(
    opening: Opening, tmp_path: Path
) -> None:
    async def doing(house: House) -> None:
        refs = {await house.platform.send(house.to_person(key, HELLO)) for key in ("k1", "k2")}
        assert len(refs) == 2
        assert house.seen().count("Hei Aino") == 2

    within(opening, tmp_path, doing)


def everything() -> Message:
    """A message of every kind of part that can stand in one."""
    return message(
        Heading("Tapaaminen"),
        Say("Sovitte tapaamisen."),
        Facts((("Aika", "ti 3.12. klo 14.00"), ("Paikka", "Kahvila"))),
        Quote("Aino Virtanen", "Haluan puhua öistä"),
        Divider(),
        Note("Vain sinä näet tämän."),
        Choose(
            "topics",
            (Option("a", "Lääkehoito"), Option("b", "Yövuorot")),
            Button("Valitse", Payload("r", 1, "topics", "_tick"), Style.PRIMARY),
        ),
    )


def test_no_word_is_lost(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        buttons = Actions(
            (Button("Siirrä", Payload("r", 1, "s", "o")), Button("Myöhemmin", Payload("r", 1, "s", "l")))
        )
        await house.platform.send(house.to_person("k1", everything()))
        await house.platform.send(house.to_person("k2", message(Say("Käykö tämä?"), buttons)))
        seen = " ".join(house.seen().split())
        for words in (
            "Tapaaminen", "Sovitte tapaamisen.", "Aika", "klo 14.00", "Kahvila", "Aino Virtanen", "öistä",
            "Vain sinä näet tämän.", "Lääkehoito", "Yövuorot", "Valitse", "Siirrä", "Myöhemmin",
        ):  # fmt: skip
            assert words in seen

    within(opening, tmp_path, doing)


def test_a_file_is_handed_over_whole_and_once(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        for piece in house.pieces_to_person("k1", message(Say("Tässä sopimus"), PAPER), {PAPER.key: PDF}):
            await house.platform.send(piece)
            await again(house, piece)
        assert dict(await house.files()) == {"sopimus.pdf": PDF.content}
        assert "Sopimus" in house.seen() or "sopimus.pdf" in house.seen()

    within(opening, tmp_path, doing)


def test_somebody_who_is_not_there_is_stated(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        if house.stranger is None:
            return
        with pytest.raises(SendFailed) as caught:
            await house.platform.send(house.to_stranger("k1", HELLO))
        assert caught.value.gone in {"blocked", "left", "outside"}
        assert caught.value.retry_at is None
        assert "Hei Aino" not in house.seen()

    within(opening, tmp_path, doing)


def test_a_channel_hears_and_one_that_is_not_there_is_stated(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        if not house.channel:
            return
        await house.platform.send(house.to_channel(house.channel, "k1", HELLO))
        await again(house, house.to_channel(house.channel, "k1", HELLO))
        assert house.seen().count("Hei Aino") == 1
        with pytest.raises(SendFailed) as caught:
            await house.platform.send(house.to_channel(house.nowhere, "k2", HELLO))
        assert caught.value.gone

    within(opening, tmp_path, doing)


def test_a_failure_tells_no_word(opening: Opening, tmp_path: Path) -> None:
    async def doing(house: House) -> None:
        if house.stranger is None:
            return
        with pytest.raises(SendFailed) as caught:
            await house.platform.send(house.to_stranger("k1", HELLO))
        assert "Aino" not in repr(caught.value)

    within(opening, tmp_path, doing)
