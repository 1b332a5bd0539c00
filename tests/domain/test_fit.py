"""A message fitted to a platform keeps to its limits and loses nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fit import FitWords, fit
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    Field,
    FieldKind,
    FileKind,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Part,
    Payload,
    Quote,
    Say,
    Style,
    command,
    message,
)
from bot.domain.plain import plain
from bot.domain.split import pieces, size
from bot.ports import Capabilities

SENTENCES = FitWords(
    by_number="Answer with a number.", by_numbers="Type the numbers.", no_file="No files here."
)


def ask(option: str, label: str, style: Style = Style.PLAIN) -> Button:
    return Button(label, Payload("r1", 3, "when", option), style)


def standing(word: str) -> Button:
    return Button(word.capitalize(), command(word))


word = st.text("abcdefghijklmnopqrstuvwxyzäö", min_size=1, max_size=8)
text = st.lists(
    st.tuples(word, st.sampled_from([" ", ". ", ". A", "\n", "\n\n"])), min_size=1, max_size=30
).map(lambda pairs: "".join(first + second for first, second in pairs).strip())
short = st.lists(word, min_size=1, max_size=2).map(" ".join)
label = st.lists(word, min_size=1, max_size=5).map(" ".join)
texts = st.one_of(
    st.builds(Say, text),
    st.builds(Heading, short),
    st.builds(Note, text),
    st.builds(Facts, st.lists(st.tuples(short, text), min_size=1, max_size=3).map(tuple)),
    st.builds(Quote, short, text),
    st.just(Divider()),
    st.builds(Attachment, st.just(FileKind.KEEPSAKE), st.just("j1"), short),
)
buttons = st.lists(
    st.one_of(st.builds(ask, word, label, st.sampled_from(Style)), st.builds(standing, word)),
    min_size=1,
    max_size=9,
).map(tuple)
options = st.lists(st.builds(Option, word, label), min_size=1, max_size=9).map(tuple)
ways_out = st.just(Actions((ask("_skip", "Ohita", Style.QUIET), ask("_stop", "Lopeta", Style.QUIET))))
endings: st.SearchStrategy[tuple[Part, ...]] = st.one_of(
    st.just(()),
    st.tuples(st.builds(Actions, buttons)),
    st.tuples(st.builds(Choose, st.just("topics"), options, st.builds(ask, word, label)), ways_out),
    st.tuples(
        st.builds(
            Form,
            st.just(Payload("r1", 1, "_form", "")),
            short,
            st.lists(st.builds(Field, word, short, st.just(FieldKind.MANY), options), min_size=1).map(tuple),
            short,
        )
    ),
)
messages = st.tuples(st.lists(texts, min_size=1, max_size=6), endings).map(
    lambda pair: Message((*pair[0], *pair[1]))
)
capabilities = st.builds(
    Capabilities,
    buttons=st.integers(0, 6),
    button_label=st.integers(8, 30),
    choose=st.booleans(),
    forms=st.booleans(),
    files=st.booleans(),
    files_apart=st.booleans(),
    text=st.integers(80, 400),
)


def words_of(messages: Iterable[Message]) -> list[str]:
    """What a person can read, word by word, without the signs that only order it."""
    return [bare for one in messages for token in plain(one).split() if (bare := token.strip("[]():,📎✓…–—"))]


def is_within(inner: list[str], outer: list[str]) -> bool:
    """Whether `inner` occurs in `outer` in its order, others between allowed."""
    rest: Iterator[str] = iter(outer)
    return all(any(found == wanted for found in rest) for wanted in inner)


@given(messages, capabilities)
def test_every_limit_is_kept(told: Message, limits: Capabilities) -> None:
    for one in fit(told, limits, SENTENCES):
        assert sum(map(size, one.parts)) <= limits.text
        rows = [part for part in one.parts if isinstance(part, Actions)]
        assert len(rows) <= 1
        for button in (button for row in rows for button in row.buttons):
            assert len(str(button.label)) <= limits.button_label
        assert all(0 < len(row.buttons) <= limits.buttons for row in rows)
        for part in one.parts:
            assert limits.choose or not isinstance(part, Choose)
            assert limits.forms or not isinstance(part, Form)
            assert limits.files or not isinstance(part, Attachment)
            assert not (limits.files_apart and isinstance(part, Attachment)) or len(one.parts) == 1
            assert not isinstance(part, Choose) or len(str(part.submit.label)) <= limits.button_label


@given(messages, capabilities)
def test_no_word_is_lost(told: Message, limits: Capabilities) -> None:
    shown = words_of(fit(told, limits, SENTENCES))
    held = (part for part in told.parts if size(part) and not isinstance(part, Attachment))
    assert is_within(words_of([Message(tuple(held))]), shown)
    assert set(words_of([told])) <= set(shown)


@given(messages, capabilities)
def test_fitting_again_changes_nothing(told: Message, limits: Capabilities) -> None:
    once = fit(told, limits, SENTENCES)
    assert tuple(again for one in once for again in fit(one, limits, SENTENCES)) == once


@given(messages, capabilities)
def test_buttons_and_questions_come_last(told: Message, limits: Capabilities) -> None:
    """The person has read everything before being asked."""
    interactive = (Actions, Choose, Form)
    for one in fit(told, limits, SENTENCES):
        kinds = [isinstance(part, interactive) for part in one.parts]
        assert kinds == sorted(kinds)


@given(messages)
def test_what_fits_stays_as_it_is(told: Message) -> None:
    roomy = Capabilities(buttons=30, button_label=100, text=100_000)
    joined = fit(told, roomy, SENTENCES)
    assert joined == (told,)


@given(st.text(max_size=300), st.integers(1, 60))
def test_pieces_leave_out_nothing_but_space(words: str, longest: int) -> None:
    cut = list(pieces(words, longest))
    assert all(len(piece) <= longest for piece in cut)
    assert "".join("".join(cut).split()) == "".join(words.split())


@given(text, st.integers(12, 60))
def test_no_word_is_cut_that_fits(words: str, longest: int) -> None:
    assert [token for piece in pieces(words, longest) for token in piece.split()] == words.split()


def test_a_long_text_is_cut_after_a_sentence_and_not_inside_a_date() -> None:
    words = "Tapaatte tiistaina 3.12. klo 14.00 kahviossa. Ota mukaan yksi ajatus. Muuta ei tarvita."
    assert list(pieces(words, 60)) == [
        "Tapaatte tiistaina 3.12. klo 14.00 kahviossa.",
        "Ota mukaan yksi ajatus. Muuta ei tarvita.",
    ]


def test_options_of_a_question_beyond_the_limit_are_numbered_and_the_ways_out_stay_buttons() -> None:
    loud = tuple(ask(day, day.capitalize()) for day in ("ma", "ti", "ke", "to"))
    told = message(Say("Mikä päivä sopii?"), Actions((*loud, ask("_skip", "Ohita", Style.QUIET))))
    (shown,) = fit(told, Capabilities(buttons=3), SENTENCES)
    assert shown.parts == (
        Say("Mikä päivä sopii?"),
        Say("1) Ma  2) Ti  3) Ke  4) To"),
        Note("Answer with a number."),
        Actions((ask("_skip", "Ohita", Style.QUIET),)),
    )


def test_ways_out_beyond_the_limit_are_named() -> None:
    out = tuple(ask(f"_{move}", move, Style.QUIET) for move in ("Ohita", "Myöhemmin", "Lopeta"))
    (shown,) = fit(message(Say("Sopiiko?"), Actions((ask("yes", "Sopii"), *out))), Capabilities(buttons=2))
    assert shown.parts[1:] == (Note("[Myöhemmin] [Lopeta]"), Actions((ask("yes", "Sopii"), out[0])))


def test_standing_buttons_beyond_the_limit_all_stay_buttons() -> None:
    """No question waits that a typed number could answer."""
    row = tuple(standing(name) for name in ("meet", "reflect", "goals"))
    first, second = fit(message(Say("Hei"), Actions(row)), Capabilities(buttons=2))
    assert first.parts == (Say("Hei"), Actions(row[:2]))
    assert second.parts == (Actions(row[2:]),)


def test_a_label_that_is_too_long_stands_in_full_above() -> None:
    row = (ask("a", "Keskiviikkona 3.12. klo 14.00"), ask("b", "Keskiviikkona 3.12. klo 15.00"))
    (shown,) = fit(message(Actions(row)), Capabilities(button_label=16))
    listed, actions = shown.parts
    assert listed == Say("1) Keskiviikkona 3.12. klo 14.00\n2) Keskiviikkona 3.12. klo 15.00")
    assert isinstance(actions, Actions)
    assert [button.label for button in actions.buttons] == ["1) Keskiviikkon…", "2) Keskiviikkon…"]


def test_ticks_become_a_numbered_list_with_the_ticked_ones_marked() -> None:
    choose = Choose("t", (Option("a", "Arki"), Option("b", "Työ")), ask("_tick", "Valmis"), ("b",))
    (shown,) = fit(message(choose, Actions((ask("_skip", "Ohita"),))), Capabilities(choose=False), SENTENCES)
    assert shown.parts == (
        Say("1) Arki  2) Työ ✓"),
        Note("Type the numbers."),
        Actions((ask("_tick", "Valmis"), ask("_skip", "Ohita"))),
    )


def test_ways_out_that_are_only_named_stand_above_the_ticks() -> None:
    choose = Choose("t", (Option("a", "Arki"),), ask("_tick", "Valmis"))
    out = (ask("_skip", "Ohita", Style.QUIET), ask("_stop", "Lopeta", Style.QUIET))
    (shown,) = fit(message(Say("Mistä?"), choose, Actions(out)), Capabilities(buttons=1))
    assert shown.parts == (Say("Mistä?"), Note("[Lopeta]"), choose, Actions(out[:1]))


def test_a_file_that_cannot_be_handed_over_is_named() -> None:
    told = message(Attachment(FileKind.AGREEMENT, "a1", "Sopimus"))
    (shown,) = fit(told, Capabilities(files=False), SENTENCES)
    assert shown.parts == (Say("Sopimus – No files here."),)


def test_where_a_file_is_a_message_of_its_own_it_comes_after_what_was_said_with_it() -> None:
    paper = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")
    ways = Actions((ask("s", "Selvä"),))
    said, file = fit(message(Say("Tässä sopimus."), paper, ways), Capabilities(files_apart=True), SENTENCES)
    assert said.parts == (Say("Tässä sopimus."), ways)
    assert file.parts == (paper,)


def test_a_heading_goes_with_what_it_stands_above() -> None:
    told = message(Say("a" * 30), Heading("Tavoite"), Say("b" * 30))
    first, second = fit(told, Capabilities(text=50))
    assert first.parts == (Say("a" * 30),)
    assert second.parts == (Heading("Tavoite"), Say("b" * 30))


def test_a_long_quote_says_whose_words_go_on() -> None:
    words = "Yksi ajatus tästä. " * 5
    shown = fit(message(Quote("Aino", words.strip())), Capabilities(text=60))
    assert [part.label for one in shown for part in one.parts if isinstance(part, Quote)][:2] == [
        "Aino",
        "Aino …",
    ]


@pytest.mark.parametrize(
    "limits", [Capabilities(choose=False), Capabilities(buttons=1), Capabilities(button_label=9)]
)
def test_labels_that_become_text_are_escaped(limits: Capabilities) -> None:
    """A goal that somebody typed may be a label; in running text its signs must not come alive."""
    row = (ask("a", "Tavoite <!channel>"), ask("b", "Muu"))
    choose = Choose("t", (Option("a", "Tavoite <!channel>"),), ask("_tick", "Valmis"))
    for told in (message(Actions(row)), message(choose)):
        shown = fit(told, limits, escape=lambda typed: typed.replace("<", "&lt;"))
        assert not any("<" in str(part.text) for one in shown for part in one.parts if isinstance(part, Say))
