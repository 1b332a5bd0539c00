"""A diary and its insights on a real database: nowhere in clear, for nobody but its author, gone when erased."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.domain.privacy import Answer
from dialogs.diary_facts import ENTRY, entries
from storage.crypto import KeyRing
from tests.privacy.dumps import Base, SqliteBase
from tests.privacy.marks import markers, texts_of, words_of
from tests.privacy.path import LEAD, MENTEE, MENTOR, Path
from tests.privacy.walk import Walk


def agreed(base: Base, keys: KeyRing) -> Path:
    """A pair whose agreement says yes to tasks and to a diary."""
    path = Path(base, keys)
    for stage in (path.join, path.pairs, path.think, path.plan, path.meet, path.agree):
        stage()
    return path


@pytest.fixture
def path(sqlite_base: SqliteBase, keys: KeyRing) -> Iterator[Path]:
    """Such a pair in a file."""
    found = agreed(sqlite_base, keys)
    yield found
    found.walk.close()


def newest(walk: Walk, user: str) -> Answer:
    """A person's newest entry."""
    return entries(walk.world(user), walk.id(user))[0]


def write(path: Path, user: str, about: str, *readers: str) -> Answer:
    """An entry typed in one message, right after the command."""
    path.walk.say(user, f"päiväkirja: huomasin {path.walk.word(user, about, *readers)} tänään")
    path.walk.advance(minutes=20)
    return newest(path.walk, user)


def test_words_of_a_diary_are_nowhere_but_with_their_author(
    base: Base, keys: KeyRing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    path = agreed(base, keys)
    walk = path.walk
    write(path, MENTEE, "typed")
    walk.do(MENTEE, "diary", f"write:{path.journey}")
    walk.type(MENTEE, "diary", f"rivejä {walk.word(MENTEE, 'written')} illalla")
    walk.do(MENTEE, "diary", f"mark:{newest(walk, MENTEE).id}")
    walk.do(MENTEE, "diary", f"edit:{newest(walk, MENTEE).id}")
    walk.type(MENTEE, "diary", f"toisin {walk.word(MENTEE, 'edited')} sanoin")
    walk.do(MENTEE, "insights")
    walk.do(MENTEE, "insights", "add")
    walk.fill(MENTEE, "answer", path.words(MENTEE, "MID-04"))
    for user in (MENTEE, MENTOR, LEAD):
        for word in ("diary", "insights", "status", "tasks", "share", "home"):
            walk.do(user, word)
    path.export(MENTOR, LEAD)
    path.look_around(MENTOR, LEAD)
    walk.advance(days=3)
    walk.look_at_rest()

    assert walk.breaches == []
    for about in ("typed", "written", "edited", "MID-04"):
        word = walk.ledger.about(MENTEE, about).word
        assert not any(word in payload for payload in walk.payloads)
        assert word not in caplog.text
        assert all(word.encode() not in content for content in path.walk.base.bytes())
    for about in ("edited", "MID-04"):
        assert walk.ledger.about(MENTEE, about).word in walk.showed(MENTEE)
    walk.close()


def test_one_shared_entry_arrives_and_what_is_taken_back_or_rewritten_does_not(path: Path) -> None:
    walk = path.walk
    shared = write(path, MENTEE, "shared", MENTOR)
    walk.do(MENTEE, "diary", f"share:{shared.id}")
    walk.advance(days=1)
    assert walk.ledger.about(MENTEE, "shared").word in walk.showed(MENTOR)
    walk.do(MENTEE, "diary", f"edit:{shared.id}")
    walk.type(MENTEE, "diary", f"uudet {walk.word(MENTEE, 'rewritten')} sanat")
    early = write(path, MENTEE, "taken back")
    walk.advance_to(walk.bot.time.replace(hour=19))
    walk.do(MENTEE, "diary", f"share:{early.id}")
    walk.do(MENTEE, "diary", f"take-back:{early.id}")
    walk.advance(days=3)
    assert walk.breaches == []


def test_the_export_holds_ones_own_diary_and_no_other(path: Path) -> None:
    walk = path.walk
    write(path, MENTEE, "mine")
    write(path, MENTOR, "theirs")
    path.export(MENTEE)
    files = [words_of(file) for out in walk.bot.phones[MENTEE] for file in out.files.values()]
    held = {word for text in files for word in markers(text)}
    assert walk.ledger.about(MENTEE, "mine").word in held
    assert walk.ledger.about(MENTOR, "theirs").word not in held
    assert walk.breaches == []


def test_an_erased_diary_is_gone_from_every_table(path: Path) -> None:
    walk = path.walk
    entry = write(path, MENTEE, "mine", MENTOR)
    walk.do(MENTEE, "diary", f"share:{entry.id}")
    walk.advance(days=1)
    shown = len(walk.bot.phones[MENTOR])
    path.erase(MENTEE)
    walk.advance(days=1)
    assert not any(entry.id in row for row in path.walk.base.rows()["answers"])
    walk.do(MENTOR, "diary")
    later = walk.bot.phones[MENTOR][shown:]
    assert not any(walk.ledger.about(MENTEE, "mine").word in text for out in later for text in texts_of(out))


def test_a_task_is_for_those_who_were_told_until_it_is_withdrawn(path: Path) -> None:
    walk = path.walk
    walk.say(MENTEE, f"välitehtävä luetaan {walk.word(MENTEE, 'task', MENTOR)} opas")
    walk.choose(MENTEE, "task", "all")
    walk.advance(days=1)
    assert walk.ledger.about(MENTEE, "task").word in walk.showed(MENTOR)
    walk.say(MENTEE, f"välitehtävä peruttava {walk.word(MENTEE, 'dropped')} tehtävä")
    walk.do(MENTEE, "continue", walk.run_of(MENTEE, "task").id)  # type: ignore[union-attr]
    walk.choose(MENTEE, "task", "_stop")
    for user in (MENTOR, LEAD):
        walk.do(user, "tasks")
        walk.do(user, "tasks", f"history:{path.journey}")
    path.export(MENTOR, LEAD)
    assert walk.breaches == []
    assert walk.ledger.about(MENTEE, "task").word not in walk.showed(LEAD)


def test_no_entry_is_a_question_of_another(path: Path) -> None:
    """The id of an entry opens nothing in the hands of another, whatever word it is used with."""
    walk = path.walk
    entry = write(path, MENTEE, "mine")
    for user in (MENTOR, LEAD):
        for word in ("diary", "insights", "share-answer", "take-back", "edit-answer", "share", "tasks"):
            for subject in (
                entry.id,
                f"open:{entry.id}",
                f"share:{entry.id}",
                f"edit:{entry.id}",
                f"mark:{entry.id}",
            ):
                walk.do(user, word, subject)
    walk.advance(days=1)
    assert walk.breaches == []
    assert newest(walk, MENTEE).question == ENTRY
    assert newest(walk, MENTEE).shared_with == ()
