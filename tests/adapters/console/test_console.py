"""A terminal shows everything, at any width, and a typed line reaches the bot as it is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.console.capabilities import CAPABILITIES
from adapters.console.draw import columns, draw
from adapters.console.read import read
from adapters.console.terminal import Terminal
from bot.domain.effect import Place
from bot.domain.event import Address, Event, Pressed, Said
from bot.domain.fit import fit
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
    command,
    message,
)
from bot.domain.plain import plain
from bot.ports import File, Outgoing

AT = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
AINO = Address("console", "here", "aino")
SKIP = Button("Ohita", Payload("r1", 2, "when", "_skip"), Style.QUIET)
QUESTION = message(
    Say("Milloin tapaatte?"),
    Note("Vain sinä näet tämän."),
    Actions(
        (
            Button("Sovi aika", Payload("r1", 2, "when", "now")),
            Button("Ei vielä", Payload("r1", 2, "when", "no")),
            SKIP,
        )
    ),
)
HOME = message(
    Say("Hei"), Actions((Button("Sovi aika", command("meet", "m7")), Button("Tavoitteet", command("goals"))))
)


def typed(line: str, shown: Message | None = None) -> Event:
    return read(line, delivery="1", at=AT, sender=AINO, shown=shown)


def test_a_question_is_drawn_with_numbered_buttons_and_the_ways_out_in_brackets() -> None:
    assert draw(QUESTION) == (
        "Milloin tapaatte?",
        "Vain sinä näet tämän.",
        "1) Sovi aika  2) Ei vielä  [Ohita]",
    )


def test_every_kind_of_part_is_drawn() -> None:
    choose = Choose("t", (Option("a", "Arki"), Option("b", "Työ")), Button("Valmis", command("done")), ("a",))
    told = message(
        Heading("Tapaaminen"),
        Facts((("Kuka", "Aino"), ("Missä", "Kahvio"))),
        Quote("Aino", "Yksi.\nKaksi."),
        Divider(),
        choose,
    )
    assert plain(told).split("\n") == [
        "Tapaaminen",
        "Kuka: Aino",
        "Missä: Kahvio",
        "Aino:",
        "  Yksi.",
        "  Kaksi.",
        "———",
        "1) Arki ✓  2) Työ",
        "[Valmis]",
    ]


def test_many_options_stand_each_on_a_line_and_hang_below_their_number() -> None:
    row = tuple(Button(f"Vaihtoehto, josta on paljon sanottavaa {n}", command("x", str(n))) for n in range(2))
    assert draw(message(Actions(row)), width=30) == (
        "1) Vaihtoehto, josta on paljon",
        "   sanottavaa 0",
        "2) Vaihtoehto, josta on paljon",
        "   sanottavaa 1",
    )


@given(st.text(min_size=1, max_size=400), st.integers(20, 100))
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(words: str, width: int) -> None:
    lines = draw(message(Say(words)), width)
    for line in lines:
        assert columns(line) <= width or len(line.split()) <= 2
    shown = "".join("".join(lines).split())
    assert shown == "".join("".join(draw(message(Say(words)), 10_000)).split())


@given(st.text(st.sampled_from("a\x1b\x07\u202e\u2066\r\x9b[2J \n"), max_size=30))
def test_nothing_that_a_terminal_obeys_gets_through(words: str) -> None:
    """Somebody's answer must not clear a screen or hide what stands there."""
    assert not set("".join(draw(message(Quote("Aino", words))))) & set("\x1b\x07\r\x9b\u202e\u2066")


def test_wide_signs_count_twice() -> None:
    assert columns("äö🙂") == 4


def test_a_message_with_many_options_is_still_one_message_here() -> None:
    row = tuple(Button(f"Nappi {n}", command("x", str(n))) for n in range(20))
    assert fit(message(Say("Hei"), Actions(row)), CAPABILITIES) == (message(Say("Hei"), Actions(row)),)


@pytest.mark.parametrize("line", ["1", "Sovi aika", "ohita", "jotain aivan muuta", "  2  "])
def test_a_line_within_a_dialog_is_what_was_typed(line: str) -> None:
    """The dialog itself understands numbers, labels and ways out."""
    assert typed(line, QUESTION) == Event(id="1", at=AT, what=Said(line.strip()), sender=AINO)


@pytest.mark.parametrize(
    ("line", "word", "subject"), [("1", "meet", "m7"), ("2)", "goals", ""), ("sovi AIKA", "meet", "m7")]
)
def test_a_line_that_names_a_standing_button_presses_it(line: str, word: str, subject: str) -> None:
    assert typed(line, HOME).what == Pressed(command(word, subject).encode())


@pytest.mark.parametrize("line", ["3", "0", "tilanne", ""])
def test_a_line_that_names_no_standing_button_is_what_was_typed(line: str) -> None:
    assert typed(line, HOME).what == Said(line)


async def _sent_twice(folder: Path) -> str:
    out = StringIO()
    terminal = Terminal(out, folder)
    attachment = Attachment(FileKind.AGREEMENT, "c1", "Mentorointisopimus")
    file = File("mentorointisopimus.md", "text/markdown; charset=utf-8", "Työajalla.".encode())
    for key in ("k1", "k1", "k2"):
        told = Outgoing(key, Place(person="p1"), None, message(attachment), {attachment.key: file}, "fi")
        await terminal.send(told)
    return out.getvalue()


def test_a_file_lies_in_a_folder_of_ones_own_and_the_terminal_says_where(tmp_path: Path) -> None:
    folder = tmp_path / "chat" / "files"

    shown = asyncio.run(_sent_twice(folder))

    first, second = folder / "mentorointisopimus.md", folder / "mentorointisopimus 2.md"
    assert sorted(folder.iterdir()) == sorted([first, second])
    assert first.read_text(encoding="utf-8") == "Työajalla."
    assert first.stat().st_mode & 0o077 == 0
    assert shown.count(str(first)) == 1
    assert str(second) in shown
