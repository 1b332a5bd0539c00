"""Words of a concern, or to a partner in a change, get to whom they are meant for: no other phone, row, log, file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.domain.concern import Concern
from bot.domain.message import Name
from bot.domain.programme import Programme
from storage.crypto import KeyRing
from tests.privacy.dumps import Base
from tests.privacy.marks import markers
from tests.privacy.path import ALONE, LEAD, MENTEE, MENTOR, STRANGER, Path
from tests.privacy.told import all_told, leaves

CONTACT = STRANGER
"""Somebody of the workplace who is in no pair and leads nothing."""


@pytest.fixture
def path(base: Base, keys: KeyRing) -> Iterator[Path]:
    """Pairs are made, and the programme names somebody for concerns."""
    path = Path(base, keys)
    path.join()
    path.pairs()
    world = path.walk.world(LEAD)
    world.keep(replace(world.get(Programme, path.programme), concern=path.walk.id(CONTACT)))
    path.walk.database.transact(lambda unit: unit.write(world, (), (), ()))
    yield path
    path.walk.close()


def type_concern(path: Path, *readers: str) -> str:
    """The mentee types a concern; it waits for the last look."""
    walk = path.walk
    walk.do(MENTEE, "concern")
    walk.choose(MENTEE, "concern", "write")
    word = walk.word(MENTEE, "concern", *readers)
    walk.type(MENTEE, "concern", f"{word} painaa mieltä")
    return word


def test_a_concern_is_read_by_the_contact_alone(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    walk = path.walk
    with caplog.at_level(logging.DEBUG):
        word = type_concern(path, CONTACT)
        assert word not in walk.showed(CONTACT)
        walk.choose(MENTEE, "concern", "send")
        path.until(2026, 11, 25)
        told = walk.world(CONTACT).facts[Concern]
        walk.do(CONTACT, "concern-read", next(iter(told)))
        walk.do(CONTACT, "concern-reply", next(iter(told)))
        path.until(2026, 12, 7)
    assert walk.breaches == []
    assert word in walk.showed(CONTACT)
    for other in (LEAD, MENTOR, ALONE, "sari", "joonas"):
        assert word not in walk.showed(other)
    assert markers(caplog.text) == []
    assert not any(word.encode() in found for found in walk.base.bytes())


def test_nobody_but_the_two_hears_that_there_is_a_concern(path: Path) -> None:
    walk = path.walk
    before = len(all_told(walk.database))
    type_concern(path, CONTACT)
    walk.choose(MENTEE, "concern", "send")
    mentee = walk.id(MENTEE)
    for told in all_told(walk.database)[before:]:
        if told.person not in (mentee, walk.id(CONTACT)):
            assert Name(mentee) not in list(leaves(told.message))
    for other in (LEAD, MENTOR):
        assert walk.world(other).facts[Concern] == {}


def test_what_was_not_sent_or_was_taken_back_is_read_by_nobody(path: Path) -> None:
    walk = path.walk
    dropped = type_concern(path)
    walk.choose(MENTEE, "concern", "drop")
    taken = type_concern(path)
    walk.choose(MENTEE, "concern", "send")
    told = next(iter(walk.world(MENTEE).facts[Concern]))
    walk.do(MENTEE, "concern-take-back", told)
    path.until(2026, 11, 30)
    walk.do(CONTACT, "concern-read", told)
    assert walk.breaches == []
    assert walk.showed(CONTACT) & {dropped, taken} == set()
    assert walk.base.rows()["concerns"] == []
    assert not any(row for row in walk.base.rows()["answers"] if "concern-words" in row)


def test_a_contact_who_steps_down_reads_it_no_more(path: Path) -> None:
    walk = path.walk
    word = type_concern(path)
    walk.choose(MENTEE, "concern", "send")
    told = next(iter(walk.world(MENTEE).facts[Concern]))
    walk.do(CONTACT, "programme-contact-end", path.programme)
    walk.do(CONTACT, "concern-read", told)
    path.until(2026, 11, 30)
    assert walk.breaches == []
    assert word not in walk.showed(CONTACT)


def test_it_is_in_its_authors_export_and_goes_with_them(path: Path) -> None:
    walk = path.walk
    word = type_concern(path, CONTACT)
    walk.choose(MENTEE, "concern", "send")
    walk.do(MENTEE, "mydata", "export")
    assert word in walk.showed(MENTEE)
    walk.do(CONTACT, "mydata", "export")
    assert word not in walk.showed(CONTACT)
    walk.do(MENTEE, "mydata", "erase")
    walk.choose(MENTEE, "erase", "yes")
    assert walk.base.rows()["concerns"] == []
    assert not any("concern-words" in row for row in walk.base.rows()["answers"])
    assert walk.breaches == []


def test_own_words_in_a_change_reach_the_partner_with_it_and_nobody_else(path: Path) -> None:
    walk = path.walk
    walk.do(MENTEE, "change", path.journey)
    walk.choose(MENTEE, "life-change", "pause")
    walk.choose(MENTEE, "life-change", "own")
    word = walk.word(MENTEE, "life-change")
    walk.type(MENTEE, "life-change", f"{word} terveisiksi")
    path.until(2026, 11, 25)
    assert word not in walk.showed(MENTOR)
    walk.choose(MENTEE, "life-change", "yes")
    walk.ledger.about(MENTEE, "life-change").readers.add(MENTOR)
    run = walk.run_of(MENTEE, "pause")
    assert run is not None
    walk.type(MENTEE, "pause", "2 weeks")
    path.until(2026, 11, 26)
    assert walk.breaches == []
    assert word in walk.showed(MENTOR)
    for other in (LEAD, CONTACT, ALONE):
        assert word not in walk.showed(other)
