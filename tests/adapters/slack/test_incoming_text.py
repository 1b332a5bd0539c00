"""What people type in Slack reaches the bot as they typed it: no escapes, no marks, no links of Slack's making."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.incoming_text import mentioned, message_text, plain
from tests.adapters.slack.deliveries import delivery

NAMES = {"U2": "Aino Virtanen"}
KEYS = ["type", "elements", "text", "url", "user_id", "name", "unicode", "style", "offset", "indent", "x"]
KINDS = ["rich_text", "rich_text_section", "rich_text_list", "text", "link", "emoji", "user"]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(KINDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


def escaped(text: str) -> str:
    """As Slack escapes what is typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@given(st.text())
def test_every_sign_that_was_typed_comes_back(text: str) -> None:
    assert plain(escaped(text), {}) == text


@given(st.text())
def test_rich_text_is_read_sign_for_sign(text: str) -> None:
    said = {
        "blocks": [{"type": "rich_text", "elements": [section({"type": "text", "text": text})]}],
        "text": "x",
    }
    assert message_text(said, {}) == text.removesuffix("\n")


@given(st.text())
def test_any_text_of_slacks_is_read_without_a_fall(text: str) -> None:
    assert isinstance(plain(text, NAMES), str)


@given(st.dictionaries(st.sampled_from(("text", "blocks")), json_values | st.lists(json_values, max_size=1)))
def test_any_message_is_read_without_a_fall(message: dict[str, Any]) -> None:
    assert isinstance(message_text(message, NAMES), str)


@pytest.mark.parametrize(
    ("slack", "typed"),
    [
        ("pari <@U2>", "pari @Aino Virtanen"),
        ("pari <@U2|aino>", "pari @Aino Virtanen"),
        ("pari <@U9|oskari>", "pari @oskari"),
        ("pari <@U9>", "pari @U9"),
        ("ohjelma kanava <#C1|yleinen>", "ohjelma kanava #yleinen"),
        ("<!here> ja <!subteam^S1|@tiimi>", "@here ja @tiimi"),
        ("<!date^1392734382^{date}|18.2.>", "18.2."),
        ("paikka <http://hoiva.fi|hoiva.fi>", "paikka hoiva.fi"),
        ("<https://hoiva.fi/a?b=1&amp;c=2>", "https://hoiva.fi/a?b=1&c=2"),
        ("<https://hoiva.fi|sivumme>", "sivumme (https://hoiva.fi)"),
        ("<mailto:aino@hoiva.fi|aino@hoiva.fi>", "aino@hoiva.fi"),
        ("<tel:0401234567>", "0401234567"),
        ("&lt;@U2&gt; &amp;lt;", "<@U2> &lt;"),
        ("a <b> & c", "a <b> & c"),
    ],
)  # fmt: skip
def test_what_slack_makes_of_words_is_read_back(slack: str, typed: str) -> None:
    assert plain(slack, NAMES) == typed


def test_a_written_message_keeps_its_lines_lists_and_signs() -> None:
    read = message_text(delivery("message_rich")["event"], NAMES)
    assert read == "Kysyin @Aino Virtanen:lta & luin hoiva.fi tarkkaan 🙂\n- yksi\n- kaksi"


def test_numbers_of_a_list_go_on_where_the_list_does() -> None:
    items = [section({"type": "text", "text": text}) for text in ("kolmas", "neljäs")]
    listed = {"type": "rich_text_list", "style": "ordered", "offset": 2, "elements": items}
    said = {"blocks": [{"type": "rich_text", "elements": [listed]}]}
    assert message_text(said, {}) == "3. kolmas\n4. neljäs"


def test_a_kind_of_rich_text_that_is_new_is_read_from_the_text_beside_it() -> None:
    said = {
        "text": "hei &amp; hei",
        "blocks": [{"type": "rich_text", "elements": [section({"type": "new"})]}],
    }
    assert message_text(said, {}) == "hei & hei"


def test_who_is_mentioned() -> None:
    assert mentioned("<@U2> ja <@W3|x> mutta ei &lt;@U4&gt;") == {"U2", "W3"}


def section(*elements: dict[str, Any]) -> dict[str, Any]:
    """A line of rich text."""
    return {"type": "rich_text_section", "elements": list(elements)}
