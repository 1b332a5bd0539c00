"""Rotating keys: everything under the first key, or a sentence that says which key is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.maintenance import rotate
from bot.config import DATABASE, KEYS, ConfigError
from storage.crypto import generate_key, parse_keys
from storage.migrations import migrate
from storage.open import open_store
from tests.talk import Talk
from tests.transcripts.memories import Real


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The URL of a database with one sealed answer, and the key that it is sealed with."""
    url, old = f"sqlite:///{tmp_path / 'store.db'}", generate_key("old")
    migrate(url)
    store = open_store(url, parse_keys(old))
    talk = Talk.with_cast("marja", "aino", store=Real(store))
    for words in ("ohjelma luo Rinnakkain", "1", "#yksikko", "1, 2", "ohjelma avaa"):
        talk.say("marja", words)
    talk.say("aino", "liity")
    talk.submit("aino", role="mentor", languages="fi", meets="both", shifts="day", avoid="Sari")
    store.close()
    monkeypatch.setenv(DATABASE, url)
    return url, old


def test_everything_is_put_under_the_first_key(
    sealed: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(KEYS, f"{generate_key('new')},{sealed[1]}")
    assert rotate() == 0
    assert capsys.readouterr().out.startswith("1 answers")


def test_a_missing_key_is_a_sentence(sealed: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    new = generate_key("new")
    monkeypatch.setenv(KEYS, new)
    with pytest.raises(ConfigError, match=r"'old'.*RINNALLA_KEYS") as caught:
        rotate()
    assert new.partition(":")[2] not in str(caught.value)
