"""Conversations: hearing the same again costs no write; they go with their workspace and with their person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations import Conversation
from storage.conversations import HEARD_AGAIN
from storage.open import Database
from tests.storage.facts import DAY, LEASE, NOW, pair, person, programme, tell, write

SECOND = timedelta(seconds=1)


def chat(subject: str = "aino", **more: Any) -> Conversation:
    """A conversation in the workspace of `tests.storage.facts`."""
    given: dict[str, Any] = {
        "platform": "demo", "workspace": "w", "subject": subject, "id": f"a:{subject}",
        "service_url": "https://smba.example/emea/", "account": f"29:{subject}", "bot": "28:bot", "at": NOW,
    }  # fmt: skip
    return Conversation(**{**given, **more})


def known(store: Database) -> set[str]:
    """The subjects of all conversations that are remembered."""
    change: Callable[..., Any] = store.conversations._runner.change
    rows = change(lambda on: on.execute("SELECT subject FROM conversations").fetchall())
    return {row[0] for row in rows}


def test_hearing_the_same_again_writes_nothing(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    writes: list[Any] = []
    store.conversations.keep(chat())
    monkeypatch.setattr(store.conversations, "_change", lambda *a, **v: writes.append(v))
    for later in (SECOND, HEARD_AGAIN - SECOND, -DAY):
        store.conversations.keep(chat(at=NOW + later))
    store.conversations.keep(chat(account="", bot="", at=NOW + SECOND))
    assert writes == []
    store.conversations.keep(chat(at=NOW + HEARD_AGAIN))
    store.conversations.keep(chat(service_url="https://smba.example/amer/", at=NOW + SECOND))
    assert len(writes) == 2


def test_two_who_hear_of_it_at_once_keep_the_later_word(store: Database) -> None:
    statements, at = store.conversations._statements, store.conversations._backend.moment
    row = {
        "platform": "demo",
        "workspace": "w",
        "subject": "aino",
        "service_url": "u",
        "account": "",
        "bot": "",
        "team": "",
    }
    for name, moment in (("late", NOW + SECOND), ("early", NOW)):
        # both looked before either wrote
        store.conversations._change(statements.keep, **row, id=name, at=at(moment))
    found = store.conversations.find("demo", "w", "aino")
    assert found is not None
    assert (found.id, found.at) == ("late", NOW + SECOND)


def test_they_are_forgotten_with_their_workspace(store: Database) -> None:
    for one in (chat(), chat(workspace="v"), chat("channel", platform="elsewhere")):
        store.conversations.keep(one)
    store.workspaces.forget("demo", "w")
    assert store.conversations.find("demo", "w", "aino") is None
    assert store.conversations.find("demo", "v", "aino") == chat(workspace="v")
    assert store.conversations.find("elsewhere", "w", "channel") is not None


def test_whoever_erased_everything_hears_the_last_word_and_is_forgotten_then(store: Database) -> None:
    write(store, *pair())
    for name in ("aino", "ville"):
        store.conversations.keep(chat(name))
    write(store, replace(person("aino"), name="", erased_at=NOW), tells=[tell("erased")])
    assert store.conversations.prune(NOW) == 0, "the last word still needs it"
    [last] = store.claims.outbox(NOW, 9, LEASE)
    store.claims.sent(last, "ref", NOW)
    assert store.conversations.prune(NOW) == 1
    assert known(store) == {"ville"}


def test_whoever_is_known_stays_known_however_long_they_say_nothing(store: Database) -> None:
    elsewhere = (("demo", "w", "19:unit@thread.tacv2", "Yksikkö"),)
    write(store, *pair(), replace(programme("loud", ("leena",)), channel="19:hoiva", elsewhere=elsewhere))
    for subject in ("19:hoiva", "19:unit@thread.tacv2", "19:elsewhere"):
        store.conversations.keep(chat(subject, account=""))
    for subject in ("aino", "stranger"):
        store.conversations.keep(chat(subject))
    assert store.conversations.prune(NOW + 400 * DAY) == 2
    assert known(store) == {"aino", "19:hoiva", "19:unit@thread.tacv2"}
