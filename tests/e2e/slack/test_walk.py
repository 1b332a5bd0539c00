"""Two people walk from joining to the evaluation in Slack, with forms, over HTTP and over Socket Mode."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.e2e.patience import AT_LAST
from tests.e2e.slack.faults import Unlucky
from tests.e2e.slack.office import Office, office
from tests.e2e.slack.peers import CHANNEL, needs_peers
from tests.e2e.slack.people import People
from tests.e2e.slack.walk import walk
from tests.e2e.test_crash import lasting
from tests.e2e.walk import EVERYBODY, GOAL, LEAD, MENTEE, MENTOR, PROMISE, SECRET, THANKS, TOPIC, WISH

pytestmark = needs_peers
PRIVATE = {SECRET: MENTOR, TOPIC: MENTEE}
"""What nobody but its author ever sees."""
SHARED = (WISH, PROMISE, GOAL, THANKS)
"""What the two see of each other, and nobody else does."""


@pytest.mark.parametrize("socket", [False, True], ids=["http", "socket"])
def test_a_pair_walks_from_joining_to_the_evaluation(tmp_path: Path, socket: bool) -> None:
    with office(tmp_path, socket=socket) as workplace:
        people = People(workplace)
        try:
            walk(people)
            homes = {user: home_of(people, user) for user in EVERYBODY}
            seen_by_those_who_may(people, homes)
        finally:
            people.leave()
        answered_in_time(workplace)
        spoken_for_screen_readers(people)
        all_sent_once(workplace)
        said_nowhere_else(workplace)


def test_a_path_full_of_misfortune_ends_as_one_without(tmp_path: Path) -> None:
    with office(tmp_path / "calm") as calm:
        told = told_on_the_way(People(calm))
    with office(tmp_path / "shaken") as shaken:
        fate = Unlucky(7, 0.25, lambda: died(shaken))
        shaken.proxy.meets(fate)
        again = told_on_the_way(People(shaken, AT_LAST, timedelta(days=1)))
        assert len(fate.came_true) > 20
        assert fate.kills == fate.KILLS_AT_MOST
        all_sent_once(shaken, but=True)
    for place, said in told.items():
        assert (again[place] - said, said - again[place]) == (Counter(), Counter()), place


def died(workplace: Office) -> None:
    """SIGKILL and a new start."""
    workplace.bot.kill()
    workplace.bot.up()


def told_on_the_way(people: People) -> dict[str, Counter[str]]:
    """How often what was told in each conversation, by its first lines.

    Which of the guide's questions and tips follow is drawn by ids, which are others in every run.
    """
    try:
        walk(people)
        return {
            user: Counter(beginning(text) for text in people.told(user, channel))
            for user, channel in [*((user, "") for user in EVERYBODY), ("aino", CHANNEL)]
        }
    finally:
        people.leave()


def beginning(text: str) -> str:
    """The first lines of a message, without buttons and what was pressed: a reply may change those."""
    return "\n".join(lasting(text).splitlines()[:2])


def home_of(people: People, user: str) -> str:
    """A person's home page, opened now."""
    people.homes.clear()
    people.arrive(user)
    return people.home(user)


def seen_by_those_who_may(people: People, homes: dict[str, str]) -> None:
    """Words are where they belong."""
    seen = {user: homes[user] + "\n".join(people.told(user)) for user in EVERYBODY}
    for words, author in PRIVATE.items():
        assert [user for user in EVERYBODY if words in seen[user] and user != author] == []
    for words in SHARED:
        assert words not in seen[LEAD]


def answered_in_time(workplace: Office) -> None:
    """Slack got every answer within its three seconds, and they were good ones."""
    deliveries = workplace.proxy.deliveries
    assert {delivery.status for delivery in deliveries} <= {200}
    assert all(delivery.seconds < 3 for delivery in deliveries)
    assert all(took < 3 for took in workplace.proxy.sockets.times.values())
    assert len(deliveries) + len(workplace.proxy.sockets.times) > 40


def spoken_for_screen_readers(people: People) -> None:
    """The top-level text of each message holds every word of its blocks."""
    for place in people.messages.values():
        for message in place:
            spoken = "".join(message["text"].split())
            for block in message.get("blocks", []):
                if block["type"] in ("section", "header"):
                    assert "".join(escaped(block["text"]["text"]).split()) in spoken


def escaped(text: str) -> str:
    """As Slack wants plain text in a message's top-level text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def all_sent_once(workplace: Office, *, but: bool = False) -> None:
    """Everything in the outbox went, and each message was posted once (`but` for what was posted again with reason)."""
    with closing(connect(read_url(workplace.bot.database))) as kept:
        states = {row[0] for row in kept.execute("SELECT DISTINCT state FROM outbox").fetchall()}
    assert states == {"sent"}
    if but:
        return
    marks = [call.args["blocks"][0].get("block_id") for call in workplace.proxy.out.named("chat.postMessage")]
    assert len(marks) == len(set(marks)) > 30


def said_nowhere_else(workplace: Office) -> None:
    """No words are in the log or, as they are, in the database."""
    kept = Path(workplace.bot.database.removeprefix("sqlite:///")).read_bytes()
    for words in (*PRIVATE, *SHARED):
        assert words not in workplace.bot.complaints()
        assert words.encode() not in kept
