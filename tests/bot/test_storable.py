"""What people type reaches storage whole, but for signs that no database keeps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.acquaintance import storable


@given(st.text())
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert storable(text) == text.replace("\x00", "")


@given(st.text(alphabet=st.characters(min_codepoint=0, max_codepoint=0x10FFFF)))
def test_whatever_arrives_can_be_stored(text: str) -> None:
    assert "\x00" not in storable(text)
    storable(text).encode("utf-8")
