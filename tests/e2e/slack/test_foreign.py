"""Whatever Slack showed to one person, another one's hand on it opens nothing and changes nothing."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from typing import Any
from urllib.parse import quote

import pytest

from bot.domain.message import PAYLOAD_VERSION
from storage.migrations import connect
from storage.url import read_url
from tests.e2e.process import PATIENCE_S
from tests.e2e.slack.office import Office
from tests.e2e.slack.peers import SIGNING_SECRET, TEAM, needs_peers, user_id
from tests.e2e.slack.people import People
from tests.e2e.slack.proxy import signed
from tests.e2e.slack.walk import STAGES, set_a_goal, walk
from tests.e2e.walk import EVERYBODY, GOAL, LEAD, MENTEE, MENTOR, PROMISE, SECRET, TOPIC, WISH

pytestmark = needs_peers
STRANGER = "grace"
AUTHORS = {
    SECRET: (MENTOR,),
    TOPIC: (MENTEE,),
    WISH: (MENTOR, MENTEE),
    PROMISE: (MENTOR, MENTEE),
    GOAL: (MENTOR, MENTEE),
}
"""Who may read what by now."""
FORGED = "Tätä kukaan ei kirjoittanut"
FACTS = ("programmes", "enrolments", "rounds", "journeys", "meetings", "agreements", "goals", "answers")
NUMBERS = count()


def ids_in(shown: Any) -> Iterator[str]:
    """The payloads of buttons and forms."""
    if isinstance(shown, dict):
        for name, value in shown.items():
            if name in ("value", "private_metadata") and str(value).startswith(f"{PAYLOAD_VERSION}~"):
                yield value
            yield from ids_in(value)
    elif isinstance(shown, list):
        for value in shown:
            yield from ids_in(value)


def act(office: Office, user: str, kind: str, **more: Any) -> str:
    """Something that a person does, as Slack would deliver it; what Slack gets back."""
    payload = {
        "type": kind, "team": {"id": TEAM}, "user": {"id": user_id(user), "team_id": TEAM},
        "trigger_id": f"forged.{next(NUMBERS)}", **more,
    }  # fmt: skip
    body = b"payload=" + quote(json.dumps(payload)).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded", **signed(SIGNING_SECRET, body)}
    connection = http.client.HTTPConnection("127.0.0.1", office.bot.port, timeout=PATIENCE_S)
    try:
        connection.request("POST", "/slack/events", body, headers)
        answer = connection.getresponse()
        told = answer.read().decode()
        assert answer.status == 200
        return json.dumps(json.loads(told), ensure_ascii=False) if told else ""
    finally:
        connection.close()


def press(office: Office, user: str, payload: str) -> str:
    """A button that somebody else was shown."""
    where = {"channel": {"id": f"D{user.upper()}"}, "message": {"ts": "1.1"}}
    return act(office, user, "block_actions", actions=[{"type": "button", "action_id": "press:0", "value": payload}],
               container={"channel_id": f"D{user.upper()}", "message_ts": "1.1"}, **where)  # fmt: skip


def hand_in(office: Office, user: str, payload: str) -> str:
    """A form that somebody else was shown, with words and a choice in whatever field it may have."""
    typed = {"value": {"type": "plain_text_input", "value": FORGED}}
    chosen = {"value": {"type": "radio_buttons", "selected_option": {"value": "yes"}}}
    values = dict.fromkeys(("words", "START-01", "START-02.own", "time.own"), typed) | {"sure": chosen}
    view = {
        "id": "V1",
        "type": "modal",
        "callback_id": "form",
        "private_metadata": payload,
        "state": {"values": values},
    }
    return act(office, user, "view_submission", view=view)


def facts(office: Office) -> dict[str, list[Any]]:
    """Everything that is kept of programmes and pairs."""
    with closing(connect(read_url(office.bot.database))) as on:
        return {table: sorted(on.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in FACTS}


def shown_to_others(office: Office, user: str) -> list[str]:
    """The payloads of everything that was shown, but to this person."""
    with closing(connect(read_url(office.bot.database))) as on:
        asked = """SELECT runs.id FROM runs JOIN people ON people.id = runs.person WHERE people."user" = ?"""
        own = {run for (run,) in on.execute(asked, (user_id(user),)).fetchall()}
    every: set[str] = set()
    for call in office.proxy.out.calls:
        if user_id(user) not in (call.args.get("channel"), call.args.get("user_id")):
            every |= set(ids_in(call.args))
    return sorted(payload for payload in every if payload.split("~")[1] not in own)


@pytest.fixture(scope="module")
def paired(workplace: Office, people: People) -> People:
    """Two people on their way, with an agreement and a goal."""
    walk(people, STAGES[: STAGES.index(set_a_goal) + 1])
    for user in EVERYBODY:
        people.arrive(user)
    return people


@pytest.mark.parametrize("other", [LEAD, MENTOR, MENTEE, STRANGER])
def test_nobody_reads_or_changes_anything_with_what_others_were_shown(paired: People, other: str) -> None:
    office = paired.office
    before, calls = facts(office), len(office.proxy.out.calls)
    told = [
        do(office, other, payload) for payload in shown_to_others(office, other) for do in (press, hand_in)
    ]
    paired.settled()
    shown = [json.dumps(call.args, ensure_ascii=False) for call in office.proxy.out.calls[calls:]]
    assert len(told) > 100
    for words, may_read in AUTHORS.items():
        assert other in may_read or [page for page in (*told, *shown) if words in page] == []
    assert [page for page in shown if FORGED in page] == []
    if other in (LEAD, STRANGER):
        assert facts(office) == before


def test_nothing_of_it_is_in_the_log(paired: People) -> None:
    log = paired.office.bot.complaints()
    assert [words for words in (*AUTHORS, FORGED, "Virtanen", "Lehto") if words in log] == []
