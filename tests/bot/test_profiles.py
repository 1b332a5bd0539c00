"""What platforms tell of people: a language for a locale."""

from __future__ import annotations

import pytest

from bot.profiles import language_of


@pytest.mark.parametrize(
    ("locale", "language"),
    [("fi-FI", "fi"), ("sv-SE", "sv"), ("sv_FI", "sv"), ("en-US", "en"), ("de-DE", "en"), ("", "")],
)
def test_the_language_of_a_locale(locale: str, language: str) -> None:
    assert language_of(locale) == language
