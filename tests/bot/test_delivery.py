"""The way out: never off shift, one blocked person stops nobody, nothing is told in two places."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.effect import Lane, Place, Tell
from bot.domain.message import Say, message, say
from bot.domain.people import Person, Reach
from bot.domain.plain import plain
from bot.domain.working_time import WorkingTime, is_allowed
from bot.domain.world import World
from bot.ports import UNCLEAR, Capabilities, Outgoing
from storage.crypto import generate_key, parse_keys
from storage.open import open_store
from tests.dialogs.paired import ONE, OTHER, pair
from tests.talk import START, Talk
from tests.transcripts.memories import Real

FRIDAY_NIGHT = datetime(2026, 11, 27, 20, 30, tzinfo=UTC)


def put(talk: Talk, user: str, due_at: datetime, lane: Lane, key: str = "k") -> None:
    """A message straight into the outbox."""
    tell = Tell(key, Place(person=talk.id(user)), message(Say(say("help-what"))), due_at, lane)
    talk.store.transact(lambda unit: unit.write(World(), [tell], [], []))


def person(talk: Talk, user: str) -> Person:
    """A person as stored."""
    return talk.world(user).get(Person, talk.id(user))


def test_a_proactive_message_that_is_late_waits_for_working_time() -> None:
    talk = Talk.with_cast("aino")
    put(talk, "aino", START + timedelta(hours=1), Lane.PROACTIVE)
    talk.bot.time = FRIDAY_NIGHT
    asyncio.run(talk.ticker.tick())
    assert len(talk.shown("aino")) == 1
    talk.advance(days=3)
    assert len(talk.shown("aino")) == 2


def test_hours_that_changed_after_the_decision_are_kept() -> None:
    talk = Talk.with_cast("aino")
    put(talk, "aino", START + timedelta(hours=1), Lane.PROACTIVE)
    night = WorkingTime.of("night")
    world = World()
    world.keep(replace(person(talk, "aino"), working_time=night))
    talk.store.transact(lambda unit: unit.write(world, [], [], []))
    sent_at = []
    for _ in range(24):
        talk.advance(hours=1)
        if len(talk.shown("aino")) == 2:
            sent_at.append(talk.bot.time)
            break
    assert sent_at
    assert is_allowed(sent_at[0] - timedelta(minutes=30), night, "Europe/Helsinki") or is_allowed(
        sent_at[0], night, "Europe/Helsinki"
    )


def test_a_direct_answer_comes_at_any_hour() -> None:
    talk = Talk.with_cast("aino")
    talk.bot.time = FRIDAY_NIGHT
    talk.say("aino", "ohje")
    assert "Voit painaa nappeja" in talk.last("aino")


def test_one_blocked_person_stops_nobody() -> None:
    talk = Talk.with_cast("aino", "liam:en")
    talk.bot.gone["aino"] = "blocked"
    put(talk, "aino", START, Lane.DIRECT, "to-aino")
    put(talk, "liam", START, Lane.DIRECT, "to-liam")
    talk.advance(minutes=1)
    assert person(talk, "aino").reach is Reach.BLOCKED
    assert "You can press buttons" in talk.last("liam")


def test_whoever_can_act_is_told_of_a_refusal_even_if_that_fails_at_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    talk = Talk.with_cast("aino", "liam:en")
    talk.bot.gone["aino"] = "blocked"
    put(talk, "aino", START, Lane.DIRECT, "to-aino")
    put(talk, "liam", START, Lane.DIRECT, "to-liam")

    def fails(*_: object) -> None:
        raise ValueError("not now")

    with monkeypatch.context() as broken:
        broken.setattr("bot.decide.undeliverable", fails)
        asyncio.run(talk.ticker.tick())
    assert "You can press buttons" in talk.last("liam")
    assert person(talk, "aino").reach is Reach.REACHABLE
    talk.advance(minutes=5)
    assert person(talk, "aino").reach is Reach.BLOCKED
    assert talk.store.waiting(5)[1] == []


def test_a_blocked_person_who_writes_is_reachable_again() -> None:
    talk = Talk.with_cast("aino")
    talk.bot.gone["aino"] = "blocked"
    put(talk, "aino", START, Lane.DIRECT)
    talk.advance(minutes=1)
    del talk.bot.gone["aino"]
    talk.say("aino", "ohje")
    assert person(talk, "aino").reach is Reach.REACHABLE
    assert "Voit painaa nappeja" in talk.last("aino")


def test_a_stop_finishes_what_is_in_hand_and_takes_nothing_more() -> None:
    talk = Talk.with_cast("aino", "liam:en")
    put(talk, "aino", START, Lane.DIRECT, "in-hand")
    send = talk.bot.send

    async def stop_meanwhile(outgoing: Outgoing) -> str:
        put(talk, "liam", START, Lane.DIRECT, "too-late")
        talk.ticker.stop()
        return await send(outgoing)

    talk.bot.send = stop_meanwhile  # type: ignore[method-assign]
    asyncio.run(talk.ticker.tick())
    assert talk.bot.keys >= {"in-hand"}
    assert "too-late" not in talk.bot.keys
    assert [waiting.key for waiting in talk.store.waiting(5)[1]] == ["too-late"]


def test_what_is_too_long_for_a_platform_comes_whole_in_pieces() -> None:
    talk = Talk.with_cast("aino")
    whole = talk.last("aino")
    talk.bot.phones["aino"].clear()
    talk.bot.keys.clear()
    talk.bot.capabilities = Capabilities(text=60)
    talk.say("aino", "apua")
    pieces = talk.bot.phones["aino"]
    assert len(pieces) > 1
    assert len({piece.key for piece in pieces}) == len(pieces)
    assert all(len(plain(piece.message)) < len(whole) for piece in pieces)
    assert "ohita, myöhemmin ja lopeta tähän" in " ".join(" ".join(map(plain_of, pieces)).split())


def plain_of(outgoing: Outgoing) -> str:
    return plain(outgoing.message)


def test_where_no_file_can_be_shown_a_sentence_says_so() -> None:
    talk = Talk.with_cast("aino")
    talk.bot.capabilities = Capabilities(files=False)
    talk.say("aino", "omat tiedot vie")
    assert "Tiedostoa ei voi näyttää" in talk.last("aino")


def test_a_question_that_was_settled_before_its_reader_came_to_work_is_not_asked() -> None:
    both = pair()
    both.talk.bot.time = FRIDAY_NIGHT
    both.talk.say(ONE, "tapaaminen")
    both.talk.say(ONE, "9.12. klo 10")
    both.talk.press(ONE, "Kävelyllä")
    both.talk.say(ONE, "peru")
    both.talk.press(ONE, "Peru ehdotus")
    both.talk.new(OTHER)
    both.talk.advance(days=3)
    morning = both.talk.new(OTHER)
    assert "Sopiiko" not in morning
    assert both.talk.store.waiting(5)[1] == []


def test_a_question_that_still_waits_is_asked_in_the_morning() -> None:
    both = pair()
    both.talk.bot.time = FRIDAY_NIGHT
    both.talk.say(ONE, "tapaaminen")
    both.talk.say(ONE, "9.12. klo 10")
    both.talk.press(ONE, "Kävelyllä")
    both.talk.new(OTHER)
    both.talk.advance(days=3)
    assert "Sopiiko" in both.talk.new(OTHER)


def test_a_message_that_cannot_be_worded_holds_nobody_up_for_ever() -> None:
    database = open_store("sqlite://", parse_keys(generate_key("first")))
    talk = Talk.with_cast("aino", store=Real(database))
    broken = Tell(
        "broken", Place(person=talk.id("aino")), message(Say(say("no-such-phrase"))), START, Lane.DIRECT
    )
    talk.store.transact(lambda unit: unit.write(World(), [broken], [], []))
    put(talk, "aino", START, Lane.DIRECT, "behind")
    talk.advance(hours=12)
    assert "behind" not in talk.bot.keys
    talk.advance(days=2)
    assert "behind" in talk.bot.keys
    assert talk.store.waiting(5)[1] == []
    database.close()


def test_the_lead_hears_that_an_announcement_found_no_channel_and_can_post_it_anew() -> None:
    database = open_store("sqlite://", parse_keys(generate_key("first")))
    talk = Talk.with_cast("marja", store=Real(database))
    talk.bot.gone["#kahvihuone"] = "left"
    for words in ("ohjelma luo Rinnakkain", "1", "#kahvihuone", "1, 2"):
        talk.say("marja", words)
    talk.press("marja", "Kerro mentoroinnista")
    talk.new("marja")
    talk.press("marja", "Lähetä")
    talk.advance(days=1)
    assert talk.new("marja").count("ei mennyt perille kanavalle #kahvihuone") == 1
    del talk.bot.gone["#kahvihuone"]
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    assert talk.shown("#kahvihuone")
    database.close()


def test_where_nobody_can_tell_whether_an_announcement_arrived_its_lead_is_asked_to_look_once() -> None:
    talk = Talk.with_cast("marja")
    talk.bot.silent.add("#kahvihuone")
    for words in ("ohjelma luo Rinnakkain", "1", "#kahvihuone", "1, 2", "ohjelma"):
        talk.say("marja", words)
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    talk.new("marja")
    talk.advance(days=9)
    told = talk.new("marja")
    assert told.count("En saanut tietää, menikö tiedote perille kanavalle #kahvihuone") == 1
    assert "Kerro mentoroinnista" in told


@pytest.mark.parametrize(
    ("why", "said"), [("left", "Kanavaa ei ole"), (UNCLEAR, "nimisiä kanavia on useita")]
)
def test_who_announces_on_a_free_evening_hears_at_once_why_it_found_no_channel(why: str, said: str) -> None:
    talk = Talk.with_cast("marja")
    talk.bot.gone["#kahvihuone"] = why
    for words in ("ohjelma luo Rinnakkain", "1", "#kahvihuone", "1, 2"):
        talk.say("marja", words)
    talk.advance_to(datetime(2026, 11, 28, 20, 0, tzinfo=UTC))
    talk.say("marja", "ohjelma")
    talk.press("marja", "Kerro mentoroinnista")
    talk.press("marja", "Lähetä")
    told = talk.new("marja")
    assert "ei mennyt perille kanavalle #kahvihuone" in told
    assert said in told
