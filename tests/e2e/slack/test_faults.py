"""Between the bot and Slack things go wrong: nothing is lost, and nothing is told twice but in the one stated case."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.e2e.client import until
from tests.e2e.slack.faults import Fault, Way, error, rate_limited, server_error
from tests.e2e.slack.office import Office
from tests.e2e.slack.outgoing import ALL_SCOPES, Call
from tests.e2e.slack.peers import BOT_USER, needs_peers, user_id
from tests.e2e.slack.people import People

pytestmark = needs_peers
POST, HISTORY = "chat.postMessage", "conversations.history"
WHO = ("aino", "joonas", "grace", "sari", "liam", "amina", "pekka", "marja")


@pytest.fixture(scope="module")
def everybody(workplace: Office, people: People) -> People:
    """Everybody has met the bot already."""
    for user in WHO:
        workplace.profile(user, "fi")
        people.arrive(user)
    return people


def posts(workplace: Office, user: str) -> list[Call]:
    """The bot's posts to a person's chat, refused and lost ones too."""
    return [call for call in workplace.proxy.out.named(POST) if call.args["channel"] == user_id(user)]


def told_once(people: People, user: str, question: str, *, hurry: bool = True) -> None:
    """Ask the bot something by typing; exactly one new message answers."""
    before = len(people.told(user))
    people.say(user, question, wait=False)
    until(lambda: len(people.told(user)) > before, f"{user} hears nothing")
    people.settled(hurry=hurry)
    assert len(people.told(user)) == before + 1


def test_slacks_word_to_wait_is_kept_to_the_second(workplace: Office, everybody: People) -> None:
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(rate_limited(POST, 2))
        told_once(everybody, "aino", "tilanne", hurry=False)
    refused, taken = posts(workplace, "aino")[-2:]
    assert refused.status == 429
    assert 2.0 <= taken.at - refused.at < 6.0


@pytest.mark.parametrize(
    "faults",
    [
        (Fault(POST, Way.LOST),),
        (Fault(POST, Way.CUT),),
        (server_error(POST, 503),),
        (server_error(POST, 500), server_error(POST, 502)),
        (Fault(POST, Way.LOST), Fault(HISTORY, Way.CUT)),
        (Fault(POST, Way.LOST), rate_limited(HISTORY, 1)),
        (Fault(POST, Way.LOST), server_error(HISTORY), Fault(HISTORY, Way.LOST)),
        (error(POST, "internal_error"),),
        (error(POST, "fatal_error"), Fault(POST, Way.LOST)),
    ],
    ids=[
        "the answer is lost", "the connection breaks before Slack has it", "503", "500, then 502",
        "lost, and not to be looked up", "lost, and to be looked up later", "lost, and twice not to be looked up",
        "Slack's own error", "an error, then lost",
    ],
)  # fmt: skip
def test_whatever_becomes_of_a_message_it_is_told_once(
    workplace: Office, everybody: People, faults: tuple[Fault, ...]
) -> None:
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(*faults)
        told_once(everybody, "joonas", "tilanne")


def test_what_nobody_can_look_up_for_a_day_is_told_once_more(workplace: Office, everybody: People) -> None:
    """The stated case: the answer was lost, and the app may not read the conversation."""
    before = len(everybody.told("liam"))
    workplace.proxy.out.scopes = tuple(scope for scope in ALL_SCOPES if not scope.endswith(":history"))
    try:
        with workplace.proxy.fate.all_come_true():
            workplace.proxy.fate.plan(Fault(POST, Way.LOST))
            everybody.say("liam", "tilanne", wait=False)
            until(lambda: len(everybody.told("liam")) > before, "Liam hears nothing")
            everybody.advance_to(everybody.now() + timedelta(hours=20))
            assert len(everybody.told("liam")) == before + 1
        everybody.advance_to(everybody.now() + timedelta(hours=10))
        until(lambda: len(everybody.told("liam")) > before + 1, "it is not told once more")
    finally:
        workplace.proxy.out.scopes = ALL_SCOPES
    everybody.settled()
    assert len(everybody.told("liam")) == before + 2
    assert everybody.told("liam")[-1] == everybody.told("liam")[-2]


def test_a_conversation_keeps_its_order_through_misfortune(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("sari"))
    workplace.proxy.fate.plan(Fault(POST, Way.LOST), Fault(POST, Way.CUT), server_error(POST))
    with workplace.proxy.fate.all_come_true():
        for text in ("tilanne", "ohje", "kieli"):
            everybody.say("sari", text, wait=False)
        until(lambda: len(everybody.told("sari")) >= before + 3, "Sari does not hear everything")
        everybody.settled()
    calm = []
    for text in ("tilanne", "ohje", "kieli"):
        everybody.say("pekka", text)
        calm.append(everybody.told("pekka")[-1])
    assert [text.replace("Sari Lindström", "Pekka Salo") for text in everybody.told("sari")[before:]] == calm


def test_an_event_and_a_command_that_slack_delivers_twice_are_done_once(
    workplace: Office, everybody: People
) -> None:
    before = len(everybody.told("amina"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault("events", Way.TWICE), Fault("command", Way.TWICE))
        everybody.say("amina", "tilanne")
        everybody.command("amina", "ohje")
    assert len(everybody.told("amina")) == before + 2


def test_events_that_come_in_another_order_are_all_answered(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("grace"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault("events", Way.HELD))
        first = threading.Thread(target=lambda: everybody.say("grace", "tilanne", wait=False))
        first.start()
        everybody.say("grace", "ohje", wait=False)
        first.join()
    until(lambda: len(everybody.told("grace")) == before + 2, "Grace does not hear both answers")
    everybody.settled()
    assert len(everybody.told("grace")) == before + 2


# --- the process dies --------------------------------------------------------------------------------


def restart(workplace: Office) -> None:
    """SIGKILL and a new start; what the dead process had in hand is free again after its lease."""
    workplace.bot.kill()
    workplace.bot.up()


def test_what_slack_delivered_to_a_dying_process_is_delivered_again_and_done_once(
    workplace: Office, everybody: People
) -> None:
    before = len(everybody.told("aino"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault("events", Way.LOST, then=lambda: restart(workplace)))
        everybody.say("aino", "tilanne", wait=False)
    beyond_lease(everybody)
    until(lambda: len(everybody.told("aino")) > before, "Aino hears nothing")
    everybody.settled()
    assert len(everybody.told("aino")) == before + 1


@pytest.mark.parametrize("way", [Way.LOST, Way.CUT])
def test_a_process_killed_in_the_midst_of_sending_tells_once(
    workplace: Office, everybody: People, way: Way
) -> None:
    before = len(everybody.told("joonas"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault(POST, way, then=lambda: restart(workplace)))
        everybody.say("joonas", "tilanne", wait=False)
        until(lambda: workplace.proxy.fate.came_true[-1].way is way, "it is not sent")
    until(lambda: workplace.bot.running, "it does not start again")
    beyond_lease(everybody)
    until(lambda: len(everybody.told("joonas")) > before, "Joonas hears nothing")
    everybody.settled()
    assert len(everybody.told("joonas")) == before + 1


def test_a_stop_finishes_what_was_accepted(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("pekka"))
    everybody.say("pekka", "tilanne", wait=False)
    assert workplace.bot.stop() == 0
    workplace.bot.up()
    everybody.settled()
    until(lambda: len(everybody.told("pekka")) == before + 1, "Pekka does not hear it once")


def beyond_lease(people: People) -> None:
    """Move the clock beyond what a killed process had claimed."""
    until(lambda: people.office.bot.running, "it does not start again")
    people.advance_to(people.now() + timedelta(minutes=2))


# --- a slow database, triggers -----------------------------------------------------------------------


@contextmanager
def busy_database(workplace: Office, seconds: float) -> Iterator[None]:
    """Somebody else writes into the database for so long."""
    with closing(sqlite3.connect(workplace.bot.database.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = threading.Timer(seconds, lambda: None)
        done.start()
        freeing = threading.Thread(target=lambda: (done.join(), None))
        freeing.start()
        try:
            yield
        finally:
            freeing.join()
            other.execute("ROLLBACK")


def test_everything_that_was_sent_is_settled(workplace: Office, everybody: People) -> None:
    with closing(connect(read_url(workplace.bot.database))) as kept:
        states = {row[0] for row in kept.execute("SELECT DISTINCT state FROM outbox").fetchall()}
    assert states == {"sent"}
    assert time.monotonic() > 0
    assert BOT_USER
