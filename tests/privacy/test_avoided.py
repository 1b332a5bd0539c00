"""Whom somebody would rather not meet bears on proposals, and shows nowhere: nobody can tell it from any message."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path as File

import pytest

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Name, Phrase
from bot.domain.pairing.model import Round
from bot.domain.programme import Enrolment, EnrolmentState
from dialogs.proposals import subject
from storage.crypto import KeyRing
from tests.privacy.dumps import SqliteBase
from tests.privacy.marks import texts_of
from tests.privacy.path import CAST, LEAD, MENTEE, MENTOR, Path
from tests.privacy.told import all_told, leaves, phrases
from tests.privacy.walk import LightWalk

_numbers = count(1)


class Unit:
    """Three people who signed up: two mentors and a mentee who may avoid somebody."""

    def __init__(self, folder: File, migrated: File, keys: KeyRing, avoids: str, *mentors: str) -> None:
        file = File(shutil.copy(migrated, folder / f"{next(_numbers)}.db"))
        self.path = Path(SqliteBase(file), keys, LightWalk)
        self.walk = self.path.walk
        walk = self.walk
        self.path.announce()
        for mentor in mentors:
            self.path.sign_up(mentor, "mentor")
        self.path.sign_up(MENTEE, "mentee", avoids)
        while walk.run_of(LEAD, "sign-up") is not None:
            walk.choose(LEAD, "sign-up", "fits")
        for word in ("people", "programme", "pairs-propose", "pairs"):
            walk.do(LEAD, word, self.path.programme)

    @property
    def round(self) -> Round:
        """The newest round."""
        return max(self.walk.world(LEAD).all(Round), key=lambda r: (r.at, r.id))

    def pairs(self) -> set[frozenset[str]]:
        """Who is proposed to whom, by user."""
        users = {self.walk.id(user): user for user in CAST}
        return {frozenset(users[member] for member in p.members) for p in self.round.proposals}

    def publish(self) -> None:
        """Publish, and let everybody hear and look."""
        self.walk.do(LEAD, "pairs-publish", subject(self.round))
        self.walk.advance(days=2)
        for user in (LEAD, MENTEE, MENTOR, "sari"):
            for word in ("status", "join", "help", "people", "programme"):
                self.walk.do(user, word)
        self.path.export(LEAD, MENTOR, "sari")

    def seen(self, *users: str) -> dict[str, list[str]]:
        """Everything that people were shown, file contents and all."""
        phones = self.walk.bot.phones
        return {
            user: [_without_ids(text) for out in phones.get(user, []) for text in texts_of(out)]
            for user in users
        }

    def rows(self) -> dict[str, list[str]]:
        """Every row that is not the mentee's own, ids apart."""
        own = {"enrolments", "answers", "runs"}
        rows = self.walk.base.rows()
        return {table: sorted(map(_without_ids, found)) for table, found in rows.items() if table not in own}


def _without_ids(text: str) -> str:
    return re.sub(r"\b[a-z]{1,2}[0-9a-f]{16}\b", "an id", text)


@pytest.mark.parametrize("avoids", ["Eeva", "Tuntematon Henkilö, Petri", "Sari"])
def test_avoiding_shows_nowhere_when_the_pairs_are_the_same(
    avoids: str, tmp_path: File, migrated_file: File, keys: KeyRing
) -> None:
    with_, without = (Unit(tmp_path, migrated_file, keys, named, MENTOR) for named in (avoids, ""))
    for unit in (with_, without):
        unit.publish()
    others = [user for user in (*CAST, "#yksikko") if user != MENTEE]
    assert with_.seen(*others) == without.seen(*others)
    assert with_.seen(MENTEE) == without.seen(MENTEE)
    assert with_.rows() == without.rows()
    for unit in (with_, without):
        unit.walk.close()


def test_avoided_people_are_never_proposed_and_the_reason_names_nobody(
    tmp_path: File, migrated_file: File, keys: KeyRing
) -> None:
    unit = Unit(tmp_path, migrated_file, keys, "Aino", MENTOR, "sari")
    assert unit.pairs() == {frozenset((MENTEE, "sari"))}
    alone = Unit(tmp_path, migrated_file, keys, "Aino", MENTOR)
    assert alone.pairs() == set()
    _hears_no_reason(alone)
    for one in (unit, alone):
        one.walk.close()


def test_a_lead_cannot_make_the_pair_and_hears_no_reason(
    tmp_path: File, migrated_file: File, keys: KeyRing
) -> None:
    unit = Unit(tmp_path, migrated_file, keys, "Aino", MENTOR, "sari")
    walk, ids = unit.walk, unit.walk.id
    walk.do(LEAD, "pairs-swap-who", subject(unit.round, ids("sari")))
    offered = walk.bot.phones[LEAD][-1].message
    assert ids(MENTOR) not in repr(offered)
    walk.do(LEAD, "pairs-swap-with", subject(unit.round, ids("sari"), ids(MENTOR)))
    assert unit.pairs() == {frozenset((MENTEE, "sari"))}
    _hears_no_reason(unit)
    walk.close()


def _hears_no_reason(unit: Unit) -> None:
    """Of somebody who is left out a lead hears the name and a rule that names nobody else."""
    told = [one.message for one in all_told(unit.walk.database) if one.person == unit.walk.id(LEAD)]
    for phrase in (said for message in told for said in phrases(message)):
        assert "avoid" not in phrase.id
        if phrase.id == "pairs-left-out":
            inside = [leaf for leaf in leaves(phrase) if leaf is not phrase]
            assert sum(isinstance(leaf, Name) for leaf in inside) == 1
            # whether the person seeks a pair or a group is all that the rule's own words take
            assert all(set(leaf.args) <= {"kind"} for leaf in inside if isinstance(leaf, Phrase))


def test_a_kept_apart_pair_and_a_former_one_read_the_same(
    tmp_path: File, migrated_file: File, keys: KeyRing
) -> None:
    avoiding = Unit(tmp_path, migrated_file, keys, "Aino", MENTOR)
    former = Unit(tmp_path, migrated_file, keys, "", MENTOR)
    walk = former.walk
    former.publish()
    world = walk.world(LEAD)
    journey = next(world.all(Journey))
    world.keep(replace(journey, state=JourneyState.CLOSED))
    for enrolment in list(world.all(Enrolment)):
        world.keep(replace(enrolment, state=EnrolmentState.READY))
    walk.store.transact(lambda unit: unit.write(world, (), (), ()))
    walk.do(LEAD, "pairs-propose", former.path.programme)
    left = [{one.person: one.why for one in unit.round.left_out} for unit in (avoiding, former)]
    assert left[0] == left[1]
    for one in (avoiding, former):
        one.walk.close()


def test_the_marks_of_names_lie_in_the_sign_up_alone(
    tmp_path: File, migrated_file: File, keys: KeyRing
) -> None:
    unit = Unit(tmp_path, migrated_file, keys, "Sari", MENTOR, "sari")
    marks = next(e for e in unit.walk.world(MENTEE).all(Enrolment) if e.person == unit.walk.id(MENTEE)).avoids
    assert marks
    unit.publish()
    for table, rows in unit.walk.base.rows().items():
        assert table == "enrolments" or not any(mark in row for mark in marks for row in rows), table
    shown = [text for texts in unit.seen(*CAST).values() for text in texts]
    for mark in marks:
        assert not any(mark in text for text in (*shown, *unit.walk.payloads))
    unit.walk.close()
