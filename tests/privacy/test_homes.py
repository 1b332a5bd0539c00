"""A workspace is a wall, unless the operator says that two are one workplace: then it is none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest

from bot.domain.event import Pressed
from bot.domain.message import Payload, command
from bot.domain.people import Person
from bot.domain.programme import Enrolment, Programme
from bot.domain.workplace import ALONE, Home, Workplaces
from bot.ports import Scope
from storage.crypto import generate_key, parse_keys
from storage.open import open_store
from tests.dialogs.unit import SIGN_UP
from tests.talk import ELSEWHERE, HERE, TOGETHER, Talk
from tests.transcripts.memories import Real

AWAY = Home("teams", "somebody-else.example")
NAMES = ("Rinnakkain", "Marja", "Aino")


@dataclass
class Place:
    """Marja leads an open programme here, and Aino is in it; Ville chats elsewhere, Olli in a third place."""

    talk: Talk
    programme: str

    def press(self, user: str, payload: Payload) -> None:
        """Press a button that one was never shown."""
        self.talk.act(user, Pressed(payload.encode()))

    def signed_up(self, user: str) -> bool:
        """Whether somebody is in the programme."""
        found = self.talk.world(user).all(Enrolment, lambda e: e.person == self.talk.id(user))
        return any(enrolment.programme == self.programme for enrolment in found)

    def knows(self, user: str) -> set[str]:
        """Whom and which programmes a turn of theirs may look at."""
        scope = Scope(address=self.talk.address(user))
        world = self.talk.store.transact(lambda unit: unit.load(scope))
        people = {person.name for person in world.all(Person)}
        return people | {programme.name for programme in world.all(Programme)}


def place(workplaces: Workplaces) -> Iterator[Place]:
    with closing(open_store("sqlite://", parse_keys(generate_key("k")), workplaces)) as store:
        homes = {"ville": ELSEWHERE, "olli": AWAY}
        talk = Talk.with_cast("marja", "aino", *homes, store=Real(store), homes=homes)
        talk.say("marja", "ohjelma luo Rinnakkain")
        talk.press("marja", "Hoivatyö vuoroissa")
        talk.say("marja", "#yksikko")
        talk.tick("marja", "mentori ja aktori", "vertaispari")
        talk.press("marja", "Avaa ilmoittautuminen")
        talk.say("aino", "liity")
        talk.submit("aino", **SIGN_UP)
        programme = next(iter(talk.world("marja").facts[Programme]))
        for user in homes:
            talk.new(user)
        yield Place(talk, programme)


@pytest.fixture
def apart() -> Iterator[Place]:
    """Nobody said anything: every workspace is a workplace of its own."""
    yield from place(ALONE)


@pytest.fixture
def together() -> Iterator[Place]:
    """Here and elsewhere are one workplace; the third place is not of it."""
    yield from place(TOGETHER)


def strangers(place: Place, *users: str) -> None:
    """These people learn nothing of the programme, whatever they type, and whichever button they forge."""
    talk = place.talk
    for user in users:
        for typed in ("liity", "mitä on mentorointi", "ohjelma", "parit", "ihmiset", "tilanne", "kutsu"):
            talk.say(user, typed)
        for word in (
            "join",
            "join-change",
            "about",
            "programme",
            "programme-open",
            "programme-leads",
            "pairs",
        ):
            place.press(user, command(word, place.programme))
        talk.look(user)
        shown = talk.new(user) + str(talk.pages[user])
        assert [name for name in NAMES if name in shown] == []
        assert not place.signed_up(user)
        assert place.knows(user) == {user.capitalize()}


def test_a_workspace_that_is_not_together_sees_nothing_of_another(apart: Place) -> None:
    strangers(apart, "ville", "olli")


def test_a_third_place_sees_nothing_of_two_that_are_together(together: Place) -> None:
    strangers(together, "olli")


@pytest.mark.parametrize("name", ["Ville", "Olli"])
def test_a_lead_finds_nobody_of_a_place_that_is_not_together(apart: Place, name: str) -> None:
    apart.talk.say("marja", "lisää vetäjä")
    apart.talk.say("marja", name)
    assert "En löytänyt ketään" in apart.talk.last("marja")
    assert apart.knows("marja") == {"Marja", "Aino", "Rinnakkain"}


def test_a_lead_finds_everybody_of_a_place_that_is_together_and_nobody_else(together: Place) -> None:
    together.talk.say("marja", "lisää vetäjä")
    together.talk.say("marja", "Olli")
    assert together.knows("marja") == {"Marja", "Aino", "Ville", "Rinnakkain"}
    together.talk.say("marja", "Ville")
    together.talk.press("marja", "Ville")
    assert "Rinnakkain" in together.talk.last("ville")


def test_people_of_a_place_that_is_together_see_what_is_open_and_join_it(together: Place) -> None:
    assert "Rinnakkain" in together.knows("ville")
    together.talk.say("ville", "liity")
    together.talk.submit("ville", **SIGN_UP)
    assert together.signed_up("ville")
    assert "Ville" in together.talk.last("marja")


def test_the_setting_taken_back_ends_nothing_but_shows_nothing_new(together: Place) -> None:
    talk = together.talk
    assert isinstance(talk.store, Real)
    talk.say("ville", "liity")
    talk.submit("ville", **SIGN_UP)
    talk.store.database._workplaces = ALONE  # type: ignore[attr-defined]
    assert together.signed_up("ville")
    talk.say("ville", "tilanne")
    assert "Rinnakkain" in talk.last("ville")
    assert HERE not in talk.world("ville").places
