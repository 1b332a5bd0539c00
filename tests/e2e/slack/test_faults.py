"""Between the bot and Slack things go wrong: nothing is lost, and nothing is told twice but in the one stated case."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta

import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.e2e.client import until
from tests.e2e.death import Death
from tests.e2e.fate import Fault, Way
from tests.e2e.patience import AT_LAST
from tests.e2e.process import run
from tests.e2e.slack.faults import error, rate_limited, server_error
from tests.e2e.slack.office import Office
from tests.e2e.slack.outgoing import ALL_SCOPES, Call
from tests.e2e.slack.peers import BOT_TOKEN, needs_peers, user_id
from tests.e2e.slack.people import People
from tests.e2e.slack.proxy import Delivery
from tests.e2e.slack.seen import fields
from tests.e2e.slack.walk import create

pytestmark = needs_peers
POST, HISTORY = "chat.postMessage", "conversations.history"
WHO = ("aino", "joonas", "grace", "sari", "liam", "amina", "pekka", "marja")


@pytest.fixture(scope="module")
def everybody(workplace: Office, people: People) -> People:
    """Everybody has met the bot already, and one may join a programme."""
    for user in WHO:
        workplace.profile(user, "fi")
        people.arrive(user)
    create(people)
    return people


def posts(workplace: Office, user: str) -> list[Call]:
    """The bot's posts to a person's chat, refused and lost ones too."""
    return [call for call in workplace.proxy.out.named(POST) if call.args["channel"] == user_id(user)]


def told_once(people: People, user: str, question: str) -> None:
    """Ask the bot something by typing; exactly one new message answers, sooner or later."""
    before = len(people.told(user))
    people.say(user, question, wait=False)
    people.settled(AT_LAST)
    assert len(people.told(user)) == before + 1


def test_slacks_word_to_wait_is_kept(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("aino"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(rate_limited(POST, 2))
        everybody.say("aino", "tilanne", wait=False)
        until(lambda: len(everybody.told("aino")) == before + 1, "Aino hears nothing")
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
    workplace.proxy.fate.plan(Fault(POST, Way.LOST), Fault(POST, Way.CUT))
    with workplace.proxy.fate.all_come_true():
        for text in ("tilanne", "ohje", "kieli"):
            everybody.say("sari", text, wait=False)
        everybody.settled(AT_LAST)
    assert len(everybody.told("sari")) == before + 3
    calm = []
    for text in ("tilanne", "ohje", "kieli"):
        everybody.say("pekka", text)
        calm.append(everybody.told("pekka")[-1])
    assert [text.replace("Sari Lindström", "Pekka Salo") for text in everybody.told("sari")[before:]] == calm


def test_a_slow_answer_of_slack_holds_up_nobody_else(workplace: Office, everybody: People) -> None:
    slow, quick = len(everybody.told("sari")), len(everybody.told("pekka"))
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault(POST, Way.LATE, seconds=2.0))
        everybody.say("sari", "tilanne", wait=False)
        until(lambda: workplace.proxy.out.calls[-1].method == POST, "nothing is sent to Sari")
        everybody.say("pekka", "tilanne", wait=False)
        until(lambda: len(everybody.told("pekka")) == quick + 1, "Pekka waits for Sari")
        assert len(everybody.told("sari")) == slow
    everybody.settled()
    until(lambda: len(everybody.told("sari")) == slow + 1, "Sari hears nothing")


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


@pytest.mark.parametrize("way", [Way.LOST, Way.CUT])
def test_what_slack_delivered_to_a_dying_process_is_delivered_again_and_done_once(
    workplace: Office, everybody: People, way: Way
) -> None:
    before, death = len(everybody.told("aino")), Death(workplace.bot)
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault("events", way, then=death.comes))
        everybody.say("aino", "tilanne", wait=False)
    death.is_over(everybody)
    assert len(everybody.told("aino")) == before + 1


@pytest.mark.parametrize("way", [Way.LOST, Way.CUT])
def test_a_process_killed_in_the_midst_of_sending_tells_once(
    workplace: Office, everybody: People, way: Way
) -> None:
    before, death = len(everybody.told("joonas")), Death(workplace.bot)
    workplace.proxy.fate.plan(Fault(POST, way, then=death.comes))
    everybody.say("joonas", "tilanne", wait=False)
    death.is_over(everybody)
    assert len(everybody.told("joonas")) == before + 1


def test_a_stop_finishes_what_was_accepted(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("pekka"))
    everybody.say("pekka", "tilanne", wait=False)
    assert workplace.bot.stop() == 0
    workplace.bot.up()
    everybody.settled(AT_LAST)
    assert len(everybody.told("pekka")) == before + 1


# --- a slow database, triggers -----------------------------------------------------------------------


def slowly(workplace: Office, people: People, seconds: float, user: str, text: str) -> Delivery:
    """Type a command while somebody else writes into the database for so long; the delivery, answered."""
    with closing(
        sqlite3.connect(workplace.bot.database.removeprefix("sqlite:///"), isolation_level=None)
    ) as other:
        other.execute("BEGIN IMMEDIATE")
        typing = threading.Thread(target=lambda: people.command(user, text, wait=False))
        began = time.monotonic()
        typing.start()
        threading.Event().wait(max(0.0, seconds - (time.monotonic() - began)))
        other.execute("ROLLBACK")
        typing.join()
    return next(d for d in reversed(workplace.proxy.deliveries) if d.kind == "command")


def test_a_form_opens_in_its_three_seconds_although_the_database_is_slow(
    workplace: Office, everybody: People
) -> None:
    went = slowly(workplace, everybody, 2.0, "aino", "join")
    assert went.status == 200
    assert "role" in fields(everybody.form("aino"))
    everybody.close_form("aino")


def test_who_waits_in_vain_is_told_so_in_time_and_nothing_is_lost(
    workplace: Office, everybody: People
) -> None:
    before = len(everybody.told("sari"))
    went = slowly(workplace, everybody, 4.0, "sari", "tilanne")
    assert went.status == 200
    assert went.seconds < 3.0
    until(lambda: len(everybody.told("sari")) > before, "Sari hears nothing")
    everybody.settled()
    assert len(everybody.told("sari")) == before + 1


def test_a_form_whose_time_is_over_says_so_kindly(workplace: Office, everybody: People) -> None:
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(error("views.open", "expired_trigger_id"))
        everybody.command("grace", "join")
    kindly = everybody.word("aino", "slack-form-late")
    until(
        lambda: any(
            kindly in said.get("text", "") and said["response_type"] == "ephemeral"
            for said in workplace.proxy.out.beside
        ),
        "Grace is told nothing",
    )


def test_doctor_names_the_scopes_that_the_token_lacks(workplace: Office, everybody: People) -> None:
    workplace.proxy.out.scopes = tuple(scope for scope in ALL_SCOPES if scope != "im:history")
    try:
        done = run("doctor", **workplace.bot.settings)
    finally:
        workplace.proxy.out.scopes = ALL_SCOPES
    assert done.returncode == 1
    assert "im:history" in done.stdout
    assert BOT_TOKEN not in done.stdout
    assert run("doctor", **workplace.bot.settings).returncode == 0


def test_everything_that_was_sent_is_settled(workplace: Office, everybody: People) -> None:
    with closing(connect(read_url(workplace.bot.database))) as kept:
        states = {row[0] for row in kept.execute("SELECT DISTINCT state FROM outbox").fetchall()}
    assert states == {"sent"}
