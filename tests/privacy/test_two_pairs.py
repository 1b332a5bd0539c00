"""A mentor with two mentees: what belongs to one pair never shows in the other."""

from __future__ import annotations

import pytest

from bot.domain.event import Pressed
from bot.domain.journey import Journey
from bot.domain.message import command
from bot.domain.pairing.model import Round
from dialogs.proposals import subject
from storage.crypto import KeyRing
from tests.privacy.dumps import Base
from tests.privacy.path import LEAD, MENTOR, Path
from tests.privacy.walk import LightWalk

ONE, OTHER = "liam", "joonas"


@pytest.fixture
def path(base: Base, keys: KeyRing) -> Path:
    """Aino with Liam and with Joonas, all at work by day."""
    path = Path(base, keys, LightWalk)
    walk = path.walk
    path.announce()
    path.sign_up(MENTOR, "mentor", capacity="2")
    for user in (ONE, OTHER):
        path.sign_up(user, "mentee")
    while walk.run_of(LEAD, "sign-up") is not None:
        walk.choose(LEAD, "sign-up", "fits")
    for _ in range(2):
        walk.do(LEAD, "pairs-propose", path.programme)
        open_rounds = [r for r in walk.world(LEAD).all(Round) if r.state.value == "open" and r.proposals]
        if open_rounds:
            walk.do(LEAD, "pairs-publish", subject(open_rounds[-1]))
    walk.advance(hours=2)
    return path


def journey_of(path: Path, mentee: str) -> str:
    """The mentor's journey with a mentee."""
    who = path.walk.id(mentee)
    return next(path.walk.world(MENTOR).all(Journey, lambda j: who in j.members)).id


def test_nothing_crosses_from_one_pair_to_the_other(path: Path) -> None:
    walk = path.walk
    for mentee in (ONE, OTHER):
        journey = journey_of(path, mentee)
        walk.do(MENTOR, "goals", f"add:{journey}")
        walk.type(MENTOR, "goal", f"opin {walk.word(MENTOR, f'goal with {mentee}', mentee)}")
        walk.choose(MENTOR, "goal", "show")
        walk.do(MENTOR, "meet", journey)
        walk.type(MENTOR, "meet", "9.12. klo 10" if mentee == ONE else "10.12. klo 10")
        walk.type(MENTOR, "meet", f"paikassa {walk.word(MENTOR, f'place with {mentee}', mentee)}")
        walk.choose(mentee, "meeting-answer", "accept")
        walk.type(mentee, "goal-hear", f"hyvä {walk.word(mentee, 'word', MENTOR)}")
    walk.advance(days=16)
    for mentee, others in ((ONE, journey_of(path, OTHER)), (OTHER, journey_of(path, ONE))):
        for word in ("goals", "agreement", "meet", "share", "reflect", "closing", "rhythm", "pause", "leave"):
            walk.act(mentee, Pressed(command(word, others).encode()))
    path.export(MENTOR, ONE, OTHER, LEAD)
    path.look_around(MENTOR, ONE, OTHER)
    for mentee in (ONE, OTHER):
        mine = walk.ledger.about(MENTOR, f"goal with {mentee}").word
        assert mine in walk.showed(mentee)
    walk.look_at_rest()
    assert walk.breaches == []
    walk.close()
