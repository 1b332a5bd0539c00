"""Whatever somebody typed is shown in Teams as typed, whoever draws it, and nothing of it is live."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from adapters.teams.escape import esc, running, words
from bot.domain.message import say
from tests.adapters.teams.card_rules import as_typed
from tests.adapters.teams.drawings import ADDRESSES, LIVE, typed

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
"""A reader that takes more for alive than Teams does: tags and tables, too."""
MACRO = re.compile(r"\{{2}(\w{4})\((.+?)\)\}{2}")
SHOWN = {"text", "softbreak", "paragraph_open", "paragraph_close", "inline"}


def read(markdown: str) -> tuple[str, list[tuple[str, str]], set[str]]:
    """What a reader of Markdown shows: the text, the links (words and goal), and whatever else it found."""
    shown, links, found = [], [], set()
    into: list[str] | None = None
    for token in _flat(MARKDOWN.parse(markdown)):
        if token.type == "link_open":
            into = [str(token.attrs["href"])]
        elif token.type == "link_close" and into is not None:
            links.append(("".join(into[1:]), into[0]))
            into = None
        elif token.type in ("softbreak", "paragraph_close"):
            shown.append("\n")
        elif token.type == "text":
            shown.append(token.content)
            if into is not None:
                into.append(token.content)
        elif token.type not in SHOWN:
            found.add(token.type)
    return "".join(shown), links, found


def _flat(tokens: list[Token]) -> list[Token]:
    return [one for token in tokens for one in (token, *_flat(token.children or []))]


def tight(text: str) -> str:
    """The text without the gaps that a page of HTML does not keep."""
    return " ".join(as_typed(words(text)).split())


@given(typed)
@example("\n".join(LIVE))
def test_words_are_literal_where_markdown_is_read(text: str) -> None:
    shown, links, found = read(esc(text))

    assert not found
    assert not links
    assert tight(shown) == tight(text)


@given(typed)
def test_words_are_the_same_where_no_markdown_is_read(text: str) -> None:
    assert as_typed(esc(text)) == as_typed(words(text))
    assert not MACRO.search(esc(text))


@given(typed, typed)
def test_words_stay_literal_beside_other_words(first: str, second: str) -> None:
    _, links, found = read(f"{esc(first)}{esc(second)}")

    assert not links
    assert not found


@given(typed)
def test_escaping_words_changes_no_tag_into_another(text: str) -> None:
    assert not re.search(r"<[A-Za-z/!?]", esc(text))
    assert not re.search(r"&(#|[A-Za-z])", esc(text))


@given(typed, st.sampled_from(ADDRESSES), typed)
def test_only_a_complete_address_can_be_pressed_and_shows_where_it_leads(
    before: str, address: str, after: str
) -> None:
    text = f"{before} {address} {after}"
    shown, links, found = read(running(text))

    assert not found
    assert tight(shown) == tight(text)
    assert address in [goal for _, goal in links]
    for said, goal in links:
        assert as_typed(said) == goal
        assert goal in text


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    "around", ["{}", "({})", "Paikka: {}.", "{}\nja {}", "**{}**", "!{}", "katso {}, tai soita"]
)
def test_a_meetings_address_can_be_pressed_among_words(address: str, around: str) -> None:
    text = around.format(address, address)
    shown, links, found = read(running(text))

    assert not found
    assert tight(shown) == tight(text)
    assert {goal for _, goal in links} == ({address} if around not in ("**{}**", "!{}") else set())


@pytest.mark.parametrize(
    "strange",
    [
        "http://example.org", "https://localhost", "https://teams.microsoft.com@evil.example/", "xhttps://example.org",
        "https://fi.wikipedia.org/wiki/Äiti", "https://аррle.com", "ftp://example.org", "https://", "https://example.org/<b>",
        "https://example.org/(x)y", "https://example.org/ä",
    ],
)  # fmt: skip
def test_what_is_not_quite_an_address_is_only_words(strange: str) -> None:
    shown, links, _ = read(running(strange))

    assert not links
    assert tight(shown) == tight(strange)


@pytest.mark.parametrize("hidden", ["[nimi](https://b.example)", "https://a.example](https://b.example)"])
def test_brackets_hide_no_address(hidden: str) -> None:
    shown, links, _ = read(running(hidden))

    assert not links
    assert tight(shown) == hidden


def test_usual_words_are_left_as_they_are() -> None:
    for text in (
        "Hei Aino! Sopiiko ti 8.12. klo 14.00?",
        "Mitä & missä",
        "5 < 6",
        "<3",
        "-3 astetta",
        "(tai ei)",
    ):
        assert esc(text) == running(text) == text


def test_signs_that_nobody_sees_are_left_out() -> None:
    assert esc("a\x00\x07b\ud800c\x7f") == "abc"


@pytest.mark.parametrize("text", [say("hello", name="Aino"), None, 3])
def test_a_text_not_worded_is_a_mistake_that_names_no_words(text: Any) -> None:
    with pytest.raises(TypeError, match="worded before it is drawn") as mistake:
        esc(text)

    assert "Aino" not in str(mistake.value)
