"""People press, tick, type and wait at random: no act fails or stays without an answer, and no word leaves its pair."""

from __future__ import annotations

import random
import re

import pytest

from bot.domain.event import Happening, Pressed, Said, Submitted
from bot.domain.journey import Journey
from bot.domain.message import Actions, Choose
from storage.crypto import KeyRing
from tests.privacy.dumps import SqliteBase
from tests.privacy.path import ALONE, CAST, LEAD, MENTEE, MENTOR, OTHERS, STRANGER, Path
from tests.privacy.walk import Breach, LightWalk

ACTS = 150
PEOPLE = (MENTOR, MENTEE) * 3 + (*OTHERS, LEAD, ALONE, STRANGER)
TYPED = (
    "tilanne", "tavoitteet", "sopimus", "tapaaminen", "siirrä", "peru", "pohdi", "vastaukseni", "tauko", "jatka",
    "lopeta", "uusi pari", "työajat", "kieli", "omat tiedot", "ohje", "päätös", "tahti", "liity", "ohita",
    "myöhemmin", "takaisin", "lopeta tähän", "kyllä", "ei", "1", "2", "3", "huomenna klo 10", "ke 13.30",
    "20.1. klo 9", "2 viikkoa", "🙂", "parit",
)  # fmt: skip


class People:
    """Somebody after somebody does something at random, the same in every run of one seed."""

    def __init__(self, walk: LightWalk, seed: int) -> None:
        self.walk, self.chance = walk, random.Random(seed)

    def act(self) -> None:
        """One act, or some time."""
        chance, walk = self.chance, self.walk
        if chance.random() < 0.12:
            walk.advance(hours=chance.choice((1, 4, 12, 24, 72, 168, 480)))
            return
        user = chance.choice(PEOPLE)
        what = self._press(user) if chance.random() < 0.6 else self._type(user)
        before = len(walk.bot.phones.get(user, []))
        replies = walk.act(user, what)
        assert replies or len(walk.bot.phones[user]) > before, f"{user} got no answer to {what}"

    def _press(self, user: str) -> Happening:
        """A button or a list on this phone, most often a recent one."""
        shown = self.walk.bot.phones.get(user, [])
        recent = shown[-6:] if self.chance.random() < 0.8 else shown
        parts = [part for out in recent for part in out.message.parts if isinstance(part, Actions | Choose)]
        if not parts:
            return Said("ohje")
        part = self.chance.choice(parts)
        if isinstance(part, Choose):
            options = [option.id for option in part.options]
            ticked = self.chance.sample(options, self.chance.randint(0, min(3, len(options))))
            return Submitted(part.submit.payload.encode(), {part.step: tuple(ticked)})
        return Pressed(self.chance.choice(part.buttons).payload.encode())

    def _type(self, user: str) -> Happening:
        """A word of the bot's, an open form filled in, or words of one's own."""
        form = self.walk.forms.get(user)
        if form is not None and self.chance.random() < 0.3:
            values = {
                f.id: tuple(self.chance.sample([o.id for o in f.options], min(1, len(f.options))))
                for f in form.fields
            }
            return Submitted(form.payload.encode(), {**values, "avoid": (self.walk.word(user, "avoid"),)})
        if self.chance.random() < 0.5:
            return Said(self.chance.choice(TYPED))
        return Said(f"{self.walk.word(user, 'own words')} mielessä")


def leaves_its_pair(walk: LightWalk, breach: Breach) -> bool:
    """Whether words got to somebody who shares no journey with their author, or came from a sign-up."""
    shown = re.match(r"a (?:message|reply) to (\w+)$", breach.where)
    for mark in (walk.ledger.marks[word] for word in breach.words):
        author = walk.id(mark.author)
        partners = {m for j in walk.world(mark.author).all(Journey) if author in j.members for m in j.members}
        if shown is None or mark.about == "avoid" or walk.id(shown[1]) not in partners:
            return True
    return False


@pytest.mark.parametrize("seed", range(5))
def test_whatever_people_do_is_answered_and_stays_between_them(
    sqlite_base: SqliteBase, keys: KeyRing, seed: int
) -> None:
    path = Path(sqlite_base, keys, LightWalk)
    path.join()
    path.pairs()
    walk = path.walk
    assert isinstance(walk, LightWalk)
    people = People(walk, seed)
    for _ in range(ACTS):
        people.act()
        for user in CAST:
            walk.forget(user)
    assert [breach for breach in walk.breaches if leaves_its_pair(walk, breach)] == []
    walk.close()
