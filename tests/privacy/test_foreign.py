"""Buttons, forms and typed words with ids that are somebody else's: nobody learns or changes what is not theirs."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path as File

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.domain.event import Happening, Pressed, Said, Submitted
from bot.domain.message import Payload, command
from bot.domain.people import Person
from bot.domain.run import Run, RunState
from dialogs.registry import COMMANDS
from storage.crypto import KeyRing, generate_key, parse_keys
from tests.privacy.dumps import SqliteBase
from tests.privacy.marks import Ledger
from tests.privacy.path import CAST, LEAD, MENTEE, MENTOR, Path
from tests.privacy.walk import LightWalk

FACTS = (
    "people",
    "programmes",
    "enrolments",
    "rounds",
    "journeys",
    "meetings",
    "agreements",
    "goals",
    "answers",
    "runs",
)
Facts = dict[str, dict[str, sqlite3.Row]]


class Again(LightWalk):
    """A walk that goes on in a copy of another one's database."""

    def facts(self) -> Facts:
        """All facts by table and id."""
        with closing(sqlite3.connect(self.base.file)) as look:  # type: ignore[attr-defined]
            look.row_factory = sqlite3.Row
            return {t: {row["id"]: row for row in look.execute(f"SELECT * FROM {t}")} for t in FACTS}

    def is_answered(self, user: str, what: Happening) -> None:
        """An act is answered at once, in the language of whoever acts, and shows nobody what is not theirs."""
        before = len(self.bot.phones.get(user, []))
        replies = self.act(user, what)
        shown = self.bot.phones.get(user, [])[before:]
        assert shown or replies, f"{user} got no answer to {what}"
        assert {out.language for out in shown} <= {self.world(user).get(Person, self.id(user)).language}
        assert self.breaches == []


@dataclass
class Left:
    """A walk that was left: its closed file, its moment, who wrote what, and every payload with those who saw it."""

    file: File
    keys: KeyRing
    moment: datetime
    ledger: Ledger
    payloads: dict[str, set[str]]
    members: frozenset[str]

    def again(self, folder: File) -> Again:
        """Go on in a copy."""
        copy = File(shutil.copy(self.file, folder / f"{next(_numbers)}.db"))
        walk = Again(SqliteBase(copy), self.keys, dict(CAST))
        walk.ledger, walk.bot.time, walk._count = deepcopy(self.ledger), self.moment, 1_000_000
        return walk

    def foreign(self) -> list[tuple[str, str]]:
        """Every payload with everybody to whom it was never shown."""
        return [(p, user) for p, seen in sorted(self.payloads.items()) for user in CAST if user not in seen]


_numbers = count(1)


def _settings(examples: int) -> settings:
    # each example goes over a database of its own: to shrink one would take minutes
    return settings(max_examples=examples, phases=(Phase.explicit, Phase.generate))


def _left(path: Path, file: File, keys: KeyRing) -> Left:
    walk = path.walk
    walk.close()
    return Left(file, keys, walk.bot.time, walk.ledger, walk.payloads, frozenset((MENTOR, MENTEE)))


@pytest.fixture(scope="module", params=["on the way", "at the end"])
def left(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, migrated_file: File
) -> Left:
    """A walk with many matters open, and one that has come to its end."""
    file = File(shutil.copy(migrated_file, tmp_path_factory.mktemp("left") / "left.db"))
    keys = parse_keys(generate_key("first"))
    path = Path(SqliteBase(file), keys)
    if request.param == "at the end":
        path.whole()
    else:
        path.on_the_way()
    path.look_around(MENTOR, MENTEE, LEAD)
    return _left(path, file, keys)


def _only_own_changes(before: Facts, after: Facts, walk: Again, user: str, payload: Payload | None) -> None:
    me = walk.id(user)
    changed = {
        (table, key): (before[table].get(key), after[table].get(key))
        for table in FACTS
        for key in {*before[table], *after[table]}
        if before[table].get(key) != after[table].get(key)
    }
    for (table, key), versions in changed.items():
        for row in versions:
            if row is None:
                continue
            what = f"{user} changed {table} {key} by {payload}"
            if payload is not None and payload.run:
                assert (table, key) == ("people", me), what
            if table == "answers":
                assert row["author"] == me, what
            if table == "people" and key != me:
                old, new = versions
                assert old is not None, what
                assert new is not None, what
                assert {n for n in tuple(old.keys()) if old[n] != new[n]} <= {"focus"}, what
            if table in ("meetings", "agreements", "goals", "runs"):
                journey = after["journeys"].get(row["journey"])
                assert journey is None or me in journey["members"], what
            if table == "journeys":
                assert me in row["members"], what
            if table in ("programmes", "rounds"):
                assert user == LEAD, what


def _press(walk: Again, user: str, payload: str) -> None:
    before = walk.facts()
    walk.is_answered(user, Pressed(payload))
    _only_own_changes(before, walk.facts(), walk, user, Payload.decode(payload))


def test_every_button_that_ever_was_is_pressed_by_somebody_else(left: Left, tmp_path: File) -> None:
    walk = left.again(tmp_path)
    pairs = left.foreign()
    random.Random(7).shuffle(pairs)
    for payload, user in dict(pairs).items():
        _press(walk, user, payload)
    walk.look_at_rest()
    assert walk.breaches == []
    walk.close()


@_settings(8)
@given(data=st.data())
def test_in_whatever_order_foreign_buttons_are_pressed(
    left: Left, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    walk = left.again(tmp_path_factory.mktemp("again"))
    presses = st.lists(st.sampled_from(left.foreign()), min_size=10, max_size=30)
    for payload, user in data.draw(presses):
        _press(walk, user, payload)
    walk.close()


# --- whatever else may arrive ---------------------------------------------------------------------------

SURROUNDINGS = st.sampled_from(
    ["", "draft:", "amend:", "history:", "earlier:", "copy:", "show:", "hear:", "take:"]
)
ENDS = st.sampled_from(["", "+5", "+²", "+" + "9" * 90, ":0", ":0:0", "~", "\x00"])
HUGE = "ä" * 20_000
ODD = st.sampled_from(
    [
        "", " ", "\x00", "\ud800", "²", "9" * 200, "9" * 5000, HUGE, "option:no", "do:quote", "_form", "_skip", "_tick",
        "2026-13-45T99:99", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+14:00", "{}", "<b>", "{ $name }",
    ]
)  # fmt: skip
TYPED = st.one_of(
    ODD,
    st.text(max_size=40),
    st.sampled_from(
        ["jaa vastaus ²", "ota takaisin 9999", "tapaaminen 31.12.9999", "tauko", "kieli ²", "31.2.", "klo 25"]
    ),
)


def _together(left: Left, folder: File) -> Again:
    """Two who may share what they like with each other: what they do themselves may show it."""
    walk = left.again(folder)
    for mark in walk.ledger.marks.values():
        if mark.about != "avoid" and mark.author in left.members:
            mark.readers.update(left.members)
    return walk


def _acts(walk: Again, user: str, *acts: Happening) -> None:
    for what in acts:
        before = walk.facts()
        walk.is_answered(user, what)
        _only_own_changes(before, walk.facts(), walk, user, None)


@_settings(12)
@given(data=st.data())
def test_standing_words_with_any_id_at_all(
    left: Left, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    walk = _together(left, tmp_path_factory.mktemp("words"))
    ids = st.sampled_from(sorted({key for rows in walk.facts().values() for key in rows}))
    made = st.tuples(SURROUNDINGS, st.one_of(ids, ODD), ENDS).map("".join)
    pressed = st.tuples(st.sampled_from(sorted(CAST)), st.sampled_from(sorted(COMMANDS)), made)
    for user, word, subject in data.draw(st.lists(pressed, min_size=5, max_size=15)):
        _acts(walk, user, Pressed(command(word, subject).encode()))
    walk.close()


@_settings(12)
@given(data=st.data())
def test_forms_and_lists_with_any_values_at_all(
    left: Left, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    walk = _together(left, tmp_path_factory.mktemp("forms"))
    for _ in range(data.draw(st.integers(3, 10))):
        user = data.draw(st.sampled_from(sorted(CAST)))
        runs = [run for run in walk.world(user).all(Run) if run.person == walk.id(user)]
        waiting = [run for run in runs if run.state in (RunState.OPEN, RunState.LATER)]
        run = data.draw(st.sampled_from(waiting)) if waiting else None
        steps = st.sampled_from([run.at if run else "role", "_form", *_FIELDS])
        revision = data.draw(st.sampled_from([run.revision if run else 1, 0]))
        own = Payload(run.id if run else "rnobodys", revision, data.draw(steps), "_tick").encode()
        payload = data.draw(st.sampled_from([own, *sorted(left.payloads)]))
        options = st.one_of(
            ODD, st.sampled_from(["yes", "no", "accept", "mentor", "dementia", "fi", "both", "day", "1"])
        )
        values = st.dictionaries(steps, st.lists(options, max_size=3).map(tuple), max_size=10)
        act = data.draw(st.one_of(st.builds(Submitted, st.just(payload), values), st.just(Pressed(own))))
        walk.is_answered(user, act)
    walk.look_at_rest()
    assert walk.breaches == []
    walk.close()


_FIELDS = (
    "role",
    "wants",
    "gives",
    "languages",
    "meets",
    "shifts",
    "capacity",
    "avoid",
    "sure",
    "time",
    "place",
    "until",
)


@_settings(12)
@given(data=st.data())
def test_whatever_is_typed(left: Left, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    walk = _together(left, tmp_path_factory.mktemp("typed"))
    typed = st.tuples(st.sampled_from(sorted(CAST)), st.builds(Said, TYPED, st.integers(0, 2)))
    for user, what in data.draw(st.lists(typed, min_size=3, max_size=12)):
        _acts(walk, user, what)
    walk.close()
