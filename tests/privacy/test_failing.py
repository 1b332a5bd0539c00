"""When something fails: a kind sentence, nothing half kept, others unharmed, and no words in any log or error."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

import bot.turn
from bot.deliver import Delivery
from bot.domain.event import Pressed, Profile, Said, Submitted
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import Programme
from bot.ports import Outgoing
from bot.tick import Ticker
from bot.turn import Turn
from dialogs.asking import Asking
from dialogs.sharing import OPEN
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.errors import Unreadable
from tests.privacy.dumps import Base, Rows, SqliteBase
from tests.privacy.marks import markers, texts_of_reply
from tests.privacy.path import LEAD, MENTEE, MENTOR, Path
from tests.privacy.walk import Walk
from tests.talk import PLATFORM, Talk

SORRY = {MENTOR: "Minulla meni jokin pieleen", MENTEE: "Something went wrong on my side"}


def apologising(walk: Walk) -> Walk:
    """The walk with the turn that the product has: it apologises instead of raising."""
    walk.turn = Turn(walk.store, walk.turn.books)  # type: ignore[assignment]
    walk.delivery = Delivery(walk.store, walk.store, walk.bot, walk.turn, {PLATFORM: walk.bot})
    walk.ticker = Ticker(walk.turn, walk.store, walk.delivery, walk.bot)
    return walk


def paired(base: Base, keys: KeyRing) -> Walk:
    """A pair whose first questions are open."""
    path = Path(base, keys)
    path.join()
    path.pairs()
    path.walk.advance(days=3)
    return apologising(path.walk)


@pytest.fixture
def walk(base: Base, keys: KeyRing) -> Iterator[Walk]:
    """A pair whose first questions are open, on each kind of database."""
    found = paired(base, keys)
    yield found
    found.close()


def fails_with_words(self: Asking, desk: object, run: object, step: str) -> None:
    """A hook that fails with what it should never say."""
    raise ValueError(f"cannot take merkki0000zq: {desk} {run} {step}")


def facts(rows: Rows) -> Rows:
    """The rows without those that an answer always leaves."""
    left = {"inbox", "outbox", "people", "alarms"}
    return {table: sorted(lines) for table, lines in rows.items() if table not in left}


def questions(walk: Walk, user: str) -> list[str]:
    """What a person has answered."""
    return [a.question for a in walk.world(user).all(Answer) if a.author == walk.id(user)]


def newest(walk: Walk, user: str, question: str) -> str:
    """The id of a person's newest answer to a question."""
    asked = walk.world(user).all(Answer, lambda a: (a.author, a.question) == (walk.id(user), question))
    return max(asked, key=lambda answer: answer.at).id


@pytest.mark.parametrize("user", [MENTOR, MENTEE])
def test_a_failing_hook_leaves_nothing_but_a_kind_sentence(
    walk: Walk, user: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run = walk.run_of(user, "start")
    walk.do(user, "continue", run.id if run else "")
    before = facts(walk.base.rows())
    with monkeypatch.context() as broken, caplog.at_level(logging.DEBUG):
        broken.setattr(Asking, "taken", fails_with_words)
        walk.type(user, "start", f"{walk.word(user, 'START-01')} mietin")
    assert walk.last(user).startswith(SORRY[user])
    assert facts(walk.base.rows()) == before
    written = [(r.name, r.getMessage()) for r in caplog.records if r.levelno >= logging.INFO]
    assert written == [("bot.turn", f"event d{walk._count} could not be decided: ValueError")]
    assert not any(
        markers(caplog.text + str(record.args) + str(record.exc_info)) for record in caplog.records
    )

    walk.type(user, "start", f"{walk.word(user, 'START-01')} mietin")
    assert questions(walk, user).count("START-01") == 1
    assert walk.breaches == []


def test_a_failing_form_leaves_nothing_either(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    walk.do(MENTOR, "join-change", next(iter(walk.world(MENTOR).facts[Programme])))
    before = facts(walk.base.rows())
    monkeypatch.setattr("dialogs.join._enrolment", fails_with_words)
    walk.submit(MENTOR, role="mentor", avoid=walk.word(MENTOR, "avoid"))
    assert walk.last(MENTOR).startswith(SORRY[MENTOR])
    assert facts(walk.base.rows()) == before


def test_when_even_the_apology_fails_no_words_come_along(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("no apology")

    monkeypatch.setattr(Asking, "taken", fails_with_words)
    monkeypatch.setattr(bot.turn, "apologise", fails)
    walk.do(MENTEE, "continue")
    event = walk.event(MENTEE, Said(f"{walk.word(MENTEE, 'lost')} mietin"))
    with pytest.raises(RuntimeError) as caught:
        walk.turn.take(event)
    told = "".join(traceback.format_exception(caught.value)) + repr(event)
    assert markers(told) == []


def test_no_repr_shows_what_was_typed() -> None:
    said, submitted = Said("merkki0001zq"), Submitted("1~r~1~_form~", {"avoid": ("merkki0001zq",)})
    assert markers(repr((said, submitted))) == []


def test_others_in_the_same_commit_are_unharmed(
    sqlite_base: SqliteBase, keys: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = paired(sqlite_base, keys)
    walk.do(MENTEE, "continue")
    walk.do(MENTOR, "continue")
    failing = walk.event(MENTEE, Said(f"{walk.word(MENTEE, 'START-01')} mietin"))
    fine = [walk.event(MENTOR, Said(f"{walk.word(MENTOR, 'START-01')} mietin"))]
    fine += [walk.event(user, Said("työajat")) for user in ("sari", "joonas", "petri", LEAD)]
    taken, mentee = Asking.taken, walk.id(MENTEE)

    def fails_for_one(self: Asking, desk: object, run: object, step: str) -> None:
        if getattr(run, "person", "") == mentee:
            fails_with_words(self, desk, run, step)
        taken(self, desk, run, step)  # type: ignore[arg-type]

    monkeypatch.setattr(Asking, "taken", fails_for_one)
    begun, go_on = threading.Event(), threading.Event()

    def holds_the_writer(unit: object) -> None:
        begun.set()
        go_on.wait()

    with ThreadPoolExecutor(8) as callers:
        held = callers.submit(walk.database.transact, holds_the_writer)
        begun.wait()
        done = [callers.submit(walk.turn.take, event) for event in (*fine[:2], failing, *fine[2:])]
        while walk.database._writer._jobs.qsize() < len(done):  # type: ignore[attr-defined]
            pass
        go_on.set()
        held.result()
        for one in done:
            one.result()
    walk._settle()
    assert walk.last(MENTEE).startswith(SORRY[MENTEE])
    assert "työ" in walk.last("sari")
    for user in ("sari", "joonas", "petri", LEAD):
        assert walk.run_of(user, "hours") is not None
    assert "START-01" in questions(walk, MENTOR)
    assert "START-01" not in questions(walk, MENTEE)
    walk.close()


def test_a_platform_that_fails_with_words_loses_and_tells_nothing(
    walk: Walk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    walk.fill(MENTEE, "start", {q: f"{walk.word(MENTEE, q)} mietin" for q in ("START-01", "START-02")})

    answer = newest(walk, MENTEE, "START-01")

    async def fails(outgoing: Outgoing) -> str:
        raise RuntimeError(f"cannot send {outgoing.message} to {outgoing.address}")

    with monkeypatch.context() as broken, caplog.at_level(logging.DEBUG):
        broken.setattr(walk.bot, "send", fails)
        walk.do(MENTEE, "share", f"{OPEN}{answer}")
        assert caplog.records
        assert markers("".join(map(caplog.handler.format, caplog.records))) == []
    walk.advance(minutes=10)
    assert walk.ledger.about(MENTEE, "START-01").word in walk.showed(MENTEE)


def test_a_wrong_key_opens_nothing_and_tells_nothing(walk: Walk, caplog: pytest.LogCaptureFixture) -> None:
    walk.fill(MENTEE, "start", {q: f"{walk.word(MENTEE, q)} mietin" for q in ("START-01", "START-02")})
    answers = [a.id for a in walk.world(MENTEE).all(Answer, lambda a: a.author == walk.id(MENTEE))]
    right, wrong = walk.keys, parse_keys(generate_key("first"))
    walk.reopen(wrong)
    apologising(walk)
    with caplog.at_level(logging.DEBUG):
        walk.do(MENTEE, "share", f"{OPEN}{newest(walk, MENTEE, 'START-02')}")
        with pytest.raises(Unreadable) as caught:
            walk.database.transact(lambda unit: unit.words(answers, walk.id(MENTEE)))
    assert markers("".join(traceback.format_exception(caught.value))) == []
    assert [record for record in caplog.records if "could not be prepared: Unreadable" in record.getMessage()]
    assert markers("".join(map(caplog.handler.format, caplog.records))) == []
    walk.reopen(right)
    walk.advance(minutes=10)
    assert walk.ledger.about(MENTEE, "START-02").word in walk.showed(MENTEE)
    assert walk.breaches == []


def test_a_pressed_card_keeps_the_persons_own_words(walk: Walk) -> None:
    for user in (MENTEE, MENTOR):
        words = {q: f"{walk.word(user, q)} mietin" for q in ("START-01", "START-02", "START-06a")}
        walk.fill(user, "start", words)
    run = walk.run_of(MENTEE, "show")
    assert run is not None
    pressed = walk.button(MENTEE, "Keep mine", nth=-1).payload.encode()
    (reply,) = walk.take(MENTEE, walk.event(MENTEE, Pressed(pressed)))
    assert walk.ledger.about(MENTEE, "START-06a").word in "".join(texts_of_reply(reply))
    assert walk.breaches == []


def test_names_are_in_no_repr() -> None:
    talk = Talk()
    talk.say("aino", "hei")
    event = replace(
        talk.event("aino", Said("hei")), profile=Profile(name="Aino"), channel_name="Aino ja Joonas"
    )
    (person,) = talk.world("aino").all(Person)
    assert person.name == "Aino"
    assert "Aino" not in repr(replace(person, address=event.sender or person.address)) + repr(event)
