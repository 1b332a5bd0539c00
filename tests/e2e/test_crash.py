"""The process is killed at random points of the path: nothing accepted is lost, nothing is done or told twice."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

import pytest

from adapters.playground.plain import plain
from bot.domain.message import say
from dialogs.books import open_books
from dialogs.phrasebook import Reader
from storage.migrations import connect
from storage.url import read_url
from tests.e2e.client import Client, over_http
from tests.e2e.forms import PEER_GROUP, go
from tests.e2e.misfortune import Unlucky
from tests.e2e.process import Demo
from tests.e2e.voices import Nobody, Voices
from tests.e2e.walk import EVERYBODY, SECRET, walk
from tests.postgres import postgres_url

__all__ = ["postgres_url"]

Memory = dict[str, object]
WORDS = open_books().words
THEMES = {
    WORDS.text(say("reminder-agenda"), Reader(language, "Europe/Helsinki"), Nobody())
    for language in WORDS.languages
}
"""What stands above a reminder's themes, in each language."""


def remembered(demo: Demo, people: Client) -> Memory:
    """What everybody was told and what is kept of them at the end of the path."""
    data: Memory = {}
    for user in EVERYBODY:
        for question in ("tilanne", "vastaukseni", "omat tiedot"):
            people.say(user, question)
            people.settled()
        people.press(user, "Lataa tietoni")
        people.sees(user, "Omat tietoni (file)")
        data[f"{user}'s data"] = people.file(user)
    waiting = people.waiting()
    data["alarms"] = sorted((row["kind"], row["person"]) for row in waiting["alarms"])
    data["outbox"] = waiting["outbox"]
    return {**data, **conversations(demo)}


def conversations(demo: Demo) -> Memory:
    """What was said and told, by place, in order.

    Direct replies are left out: they may be lost with the process, and who misses one presses again.
    """
    said: dict[str, list[tuple[str, str]]] = {}
    with closing(sqlite3.connect(demo.data / "playground.sqlite")) as shown:
        for owner, channel, sender, parts, key in shown.execute(
            "SELECT owner, channel, sender, parts, key FROM messages ORDER BY id"
        ):
            if not key.startswith("reply:"):
                said.setdefault(owner or channel, []).append((sender, lasting(plain(json.loads(parts)))))
    return dict(said)


def lasting(text: str) -> str:
    """The words of a message, without its buttons and what was pressed there: a reply may change those.

    Nor with the themes and the tip of a reminder: they are drawn by the ids of meetings, and a mishap may shift those.
    """
    lines = [line for line in text.splitlines() if not re.match(r"\[|Valitsit: ", line)]
    drawn = next((at for at, line in enumerate(lines) if line in THEMES), len(lines))
    return "\n".join(lines[:drawn])


def difference(told: object, expected: object) -> object:
    """The first place where two conversations do not say the same, None where they do.

    The reply to a press takes the opening words off the question that it answers; the process may die before it.
    """
    if not isinstance(told, list) or not isinstance(expected, list):
        return None if told == expected else (told, expected)
    for one, other in zip_longest(told, expected, fillvalue=("", "")):
        (sender, text), (whom, words) = one, other
        fewer, more = sorted((text.splitlines(), words.splitlines()), key=len)
        if sender != whom or not (fewer or not more) or not set(fewer) <= set(more):
            return one, other
    return None


def sent_and_seen(demo: Demo) -> tuple[Counter[str], Counter[str]]:
    """The keys of the messages that were settled in the outbox, and of those that stand on the phones."""
    with closing(connect(read_url(demo.database))) as kept:
        sent = Counter(
            row[0] for row in kept.execute("SELECT key FROM outbox WHERE state = 'sent'").fetchall()
        )
    with closing(sqlite3.connect(demo.data / "playground.sqlite")) as shown:
        keys = [row[0] for row in shown.execute("SELECT key FROM messages")]
    return sent, Counter(key.removeprefix("out:") for key in keys if key.startswith("out:"))


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Memory:
    """What is remembered of the path when nothing goes wrong."""
    demo = Demo(tmp_path_factory.mktemp("undisturbed")).up()
    try:
        people = Client(over_http(demo.port))
        walk(people)
        return remembered(demo, people)
    finally:
        demo.kill()
        assert demo.complaints() == ""


@pytest.mark.parametrize(("seed", "database"), [(1, ""), (2, "postgres_url")], ids=["sqlite", "postgres"])
def test_a_path_full_of_crashes_ends_as_one_without(
    tmp_path: Path, undisturbed: Memory, seed: int, database: str, request: pytest.FixtureRequest
) -> None:
    demo = Demo(tmp_path, request.getfixturevalue(database) if database else "").up()
    try:
        fate = Unlucky(demo, seed, share=0.3)
        people = Client(fate)
        walk(people)
        assert fate.kills >= 8
        assert 0 < fate.unanswered < fate.kills
        fate.share = 0
        memory = remembered(demo, people)
    finally:
        demo.kill()
    for subject, expected in undisturbed.items():
        assert difference(memory[subject], expected) is None, subject
    assert SECRET in str(memory["aino's data"])
    sent, seen = sent_and_seen(demo)
    assert sent == seen
    assert "ERROR" not in demo.complaints()


def test_a_groups_path_full_of_crashes_ends_as_one_without(tmp_path: Path) -> None:
    calm, shaken = Demo(tmp_path / "calm").up(), Demo(tmp_path / "shaken").up()
    try:
        people = Voices(over_http(calm.port), "group")
        go(people, PEER_GROUP)
        fate = Unlucky(shaken, 3, share=0.05)
        others = Voices(fate, "group")
        go(others, PEER_GROUP)
        assert fate.kills >= 5
        assert 0 < fate.unanswered < fate.kills
        expected, told = conversations(calm), conversations(shaken)
    finally:
        calm.kill()
        shaken.kill()
    assert set(told) == set(expected)
    for place, said in expected.items():
        assert difference(told[place], said) is None, place
    sent, seen = sent_and_seen(shaken)
    assert sent == seen
    assert calm.complaints() == ""
    assert "ERROR" not in shaken.complaints()
