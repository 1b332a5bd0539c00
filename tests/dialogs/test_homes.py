"""People of one workplace who chat in two places: pairs, groups, announcements, and every word one can type."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from bot.domain.event import ChannelRefused, ChannelTrouble, Event, Pressed
from bot.domain.journey import Journey, JourneyState
from bot.domain.message import command
from bot.domain.people import Person
from bot.domain.programme import Programme
from dialogs.registry import COMMANDS
from tests.dialogs.grouped import Group, group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, PROGRAMME, Pair, pair
from tests.dialogs.unit import SIGN_UP, change, facts, programme
from tests.memory import MemoryStore
from tests.talk import ELSEWHERE, HERE, ROOM, TOGETHER, Talk

AWAY = MappingProxyType({OTHER: ELSEWHERE})


def in_two_places() -> Pair:
    """Aino chats here with Marja, Liam elsewhere."""
    both = pair(store=MemoryStore(workplaces=TOGETHER))
    moves(both, OTHER)
    return both


def moves(both: Pair, user: str) -> None:
    """This person has always chatted elsewhere."""
    who = both.world().get(Person, both.talk.id(user))
    both.talk.homes[user] = ELSEWHERE
    both.put(replace(who, address=both.talk.address(user)))


def unit(*users: str) -> Talk:
    """Marja's announced programme here; these people chat here, and Liam elsewhere."""
    talk = Talk.with_cast("marja", *users, OTHER, store=MemoryStore(workplaces=TOGETHER), homes=AWAY)
    talk.say("marja", "ohjelma luo Rinnakkain")
    talk.press("marja", "Hoivatyö vuoroissa")
    talk.say("marja", "#yksikko")
    talk.tick("marja", "mentori ja aktori", "vertaispari")
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    return talk


def join(talk: Talk, *users: str) -> None:
    """Sign up, and the supervisor agrees."""
    for user in users:
        talk.say(user, "liity")
        talk.submit(user, **SIGN_UP | {"role": "either", "gives": ("dementia",)})
        talk.press("marja", "Sopii hyvin")


# --- a pair ---------------------------------------------------------------------------------------------------


def test_a_lead_sees_that_a_proposed_pair_chats_in_two_places_and_both_hear_so() -> None:
    talk = unit("aino")
    join(talk, "aino", OTHER)
    talk.say("marja", "ehdota pareja")
    assert any("Eri sovelluksissa: " in shown and "Liam (Teams)" in shown for shown in talk.shown("marja"))
    talk.press("marja", "Julkaise")
    talk.advance(hours=1)
    assert "Parisi käyttää eri sovellusta kuin sinä: Teams." in talk.new("aino")
    assert "Parisi käyttää eri sovellusta kuin sinä: toinen sovellus." in talk.new(OTHER)


def test_a_pair_of_one_place_hears_nothing_of_places() -> None:
    talk = unit("aino", "sari")
    join(talk, "aino", "sari")
    talk.say("marja", "ehdota pareja")
    talk.press("marja", "Julkaise")
    talk.advance(hours=1)
    assert "Eri sovelluksissa" not in "".join(talk.shown("marja"))
    assert "eri sovellus" not in talk.new("aino")


def test_a_lead_is_asked_whether_one_name_in_two_places_is_one_person() -> None:
    talk = unit("aino", "sari")
    for user in ("aino", OTHER):
        join(talk, user)
        change(talk, replace(facts(talk).get(Person, talk.id(user)), name="Kim Aho"))
    talk.say("marja", "ehdota pareja")
    assert any("Onko kyseessä sama ihminen?" in shown for shown in talk.shown("marja"))


@pytest.mark.parametrize("word", sorted(COMMANDS))
def test_every_word_works_between_two_places(word: str) -> None:
    both = in_two_places()
    for user, subject in ((ONE, JOURNEY), (OTHER, JOURNEY), (LEAD, PROGRAMME)):
        before = len(both.talk.shown(user))
        both.talk.act(user, Pressed(command(word, subject).encode()))
        assert len(both.talk.shown(user)) > before or user in both.talk.forms


def test_what_one_says_reaches_the_other_in_the_other_place() -> None:
    both = in_two_places()
    both.talk.say(ONE, "tapaaminen ti 1.12. klo 14")
    both.talk.say(ONE, "kävely")
    offer = both.talk.bot.phones[OTHER][-1]
    assert "1.12." in both.talk.last(OTHER)
    assert (offer.address, offer.place.platform) == (both.talk.address(OTHER), ELSEWHERE.platform)
    both.talk.press(OTHER, "Sopii")
    assert "1.12." in both.talk.last(ONE)


def test_who_leaves_or_erases_everything_is_told_to_the_other_in_the_other_place() -> None:
    both = in_two_places()
    both.talk.say(OTHER, "omat tiedot poista")
    both.talk.say(OTHER, "1")
    both.talk.advance(days=1)
    assert "ei ole enää mukana" in both.everything(ONE)
    assert both.journey().state is JourneyState.CLOSED
    assert both.talk.last(OTHER).startswith("Tietosi on nyt poistettu")


# --- telling of it --------------------------------------------------------------------------------------------


def elsewhere_too(talk: Talk) -> Programme:
    """Liam leads along, and announces it where he chats."""
    led = programme(talk)
    change(talk, replace(led, leads=(*led.leads, talk.id(OTHER))))
    talk.say(OTHER, "/mentorointi kerro mentoroinnista", channel="koti")
    talk.press(OTHER, "Lähetä")
    return programme(talk)


def test_a_lead_announces_in_a_channel_of_their_own_place_and_people_join_from_there() -> None:
    talk = unit("aino")
    led = elsewhere_too(talk)
    assert led.elsewhere == ((*ELSEWHERE, "koti", "koti"),)
    assert {out.place.platform for out in talk.bot.phones["#koti"]} == {ELSEWHERE.platform}
    assert len(talk.bot.phones["#yksikko"]) == 3
    talk.say(OTHER, "/mentorointi ohjelma")
    assert "#yksikko (toinen sovellus) ja #koti (Teams)" in "".join(talk.shown(OTHER))
    talk.say(OTHER, "/mentorointi kerro mentoroinnista", channel="koti")
    talk.press(OTHER, "Lähetä")
    assert programme(talk).elsewhere == led.elsewhere


def test_at_home_it_is_announced_in_its_own_channel_wherever_the_word_was_typed() -> None:
    talk = unit("aino")
    talk.say("marja", "/mentorointi kerro mentoroinnista", channel="muu")
    talk.press("marja", "Lähetä")
    assert len(talk.bot.phones["#yksikko"]) == 6
    assert programme(talk).elsewhere == ()


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (ChannelTrouble.MISSING, "Kanavaa ei ole"),
        (ChannelTrouble.SEVERAL, "Sen nimisiä kanavia on useita"),
    ],
)
def test_an_announcement_that_found_no_channel_by_its_name_goes_where_the_lead_types_the_word(
    why: ChannelTrouble, said: str
) -> None:
    talk = unit("aino")
    talk.turn.take(Event("refused", talk.bot.now(), ChannelRefused(*HERE, "yksikko", why)))
    talk._settle()
    assert said in talk.last("marja")
    assert "kanavalla: kerro mentoroinnista" in talk.last("marja")
    talk.say("marja", "/mentorointi kerro mentoroinnista", channel="muu")
    talk.press("marja", "Lähetä")
    assert len(talk.bot.phones["#muu"]) == 3
    assert programme(talk).channel == "muu"


@pytest.mark.parametrize(("home", "channel"), [(HERE, "yksikko"), (ELSEWHERE, "koti")])
def test_a_channel_that_takes_nothing_is_told_to_the_leads_of_both_places(home: object, channel: str) -> None:
    talk = unit("aino")
    elsewhere_too(talk)
    place = HERE if home is HERE else ELSEWHERE
    talk.turn.take(Event("refused", talk.bot.now(), ChannelRefused(*place, channel)))
    talk._settle()
    for lead in ("marja", OTHER):
        assert f"#{channel}" in talk.last(lead)
    now = programme(talk)
    assert (now.announced_at is None) == (place is HERE)
    assert bool(now.elsewhere) == (place is HERE)


# --- a group --------------------------------------------------------------------------------------------------


def group_in_two_places(*away: str) -> Group:
    together = group("aino", "eeva", "liam", "sanna")
    assert isinstance(together.talk.store, MemoryStore)
    together.talk.store.workplaces = TOGETHER
    together.talk.with_rooms()
    for user in away:
        moves(together, user)
    return together


def leave(together: Group, user: str) -> None:
    together.talk.say(user, "/mentorointi lähde")
    together.talk.say(user, "1")
    together.talk.advance(days=1)


def test_a_groups_room_is_for_those_who_chat_there_and_says_who_does_not() -> None:
    together = group_in_two_places("liam")
    leave(together, "sanna")
    [said] = together.talk.shown(ROOM)
    assert "Täällä ovat nyt Aino ja Eeva" in said
    assert "Liam ei näe tätä keskustelua." in said
    [out] = together.talk.bot.phones[ROOM]
    assert out.room is not None
    assert {member.user for member in out.room.members} == {"aino", "eeva"}
    assert "Ryhmä jatkaa" in together.everything("liam") or "Sanna" in together.everything("liam")


def test_where_only_one_chats_there_is_no_room() -> None:
    together = group_in_two_places("liam", "eeva")
    leave(together, "sanna")
    assert together.talk.shown(ROOM) == []
    assert len(together.world().get(Journey, together.journey().id).members) == 3
