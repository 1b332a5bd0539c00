"""Two people walk from joining to the evaluation in Teams, with both of Microsoft's packages and through misfortune."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.e2e.patience import AT_LAST
from tests.e2e.teams.faults import Unlucky
from tests.e2e.teams.line import posted
from tests.e2e.teams.office import Office, office
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.walk import walk
from tests.e2e.test_crash import lasting
from tests.e2e.walk import EVERYBODY, GOAL, LEAD, MENTEE, MENTOR, PROMISE, SECRET, THANKS, TOPIC, WISH

pytestmark = needs_peers
PRIVATE = {SECRET: MENTOR, TOPIC: MENTEE}
"""What nobody but its author ever sees."""
SHARED = (WISH, PROMISE, GOAL, THANKS)
"""What the two see of each other, and nobody else does."""


@pytest.mark.parametrize("transport", ["botbuilder", "agents"])
def test_a_pair_walks_from_joining_to_the_evaluation(tmp_path: Path, transport: str) -> None:
    with office(tmp_path, RINNALLA_TEAMS_TRANSPORT=transport) as workplace:
        people = People(workplace)
        walk(people)
        seen_by_those_who_may(people)
        answered_in_time(workplace)
        all_sent_once(workplace)
        said_nowhere_else(workplace)


def test_a_path_full_of_misfortune_ends_as_one_without(tmp_path: Path) -> None:
    with office(tmp_path / "calm") as calm:
        told = told_on_the_way(People(calm))
    with office(tmp_path / "shaken") as shaken:
        fate = Unlucky(7, 0.25, lambda: died(shaken), lambda: shaken.line.asking)
        shaken.line.fate = fate
        again = told_on_the_way(People(shaken, AT_LAST, timedelta(days=1)))
        assert len(fate.came_true) > 20
        assert fate.kills == fate.KILLS_AT_MOST
        assert states(shaken) == {"sent"}
    twice = 0
    for place, said in told.items():
        assert said - again[place] == Counter(), place
        twice += (again[place] - said).total()
    # the stated case: what Teams took without an answer, and what was on its way when the process was killed
    assert 0 < twice <= fate.lost + 2 * fate.kills


def died(workplace: Office) -> None:
    """SIGKILL and a new start."""
    workplace.bot.kill()
    workplace.bot.up()


def told_on_the_way(people: People) -> dict[str, Counter[str]]:
    """How often what was told in each chat, by its first lines, and in the channel.

    Which of the guide's questions and tips follow is drawn by ids, which are others in every run. In the channel a word
    that the answer is elsewhere is a direct reply, which may be lost with the process.
    """
    walk(people)
    told = {user: Counter(beginning(text) for text in people.told(user)) for user in EVERYBODY}
    channel = [text for text in people.told(MENTOR, CHANNEL) if "[Liity]" in text]
    return {**told, CHANNEL: Counter(beginning(text) for text in channel)}


def beginning(text: str) -> str:
    """The first lines of a message, without buttons and what was pressed: a reply may change those."""
    return "\n".join(lasting(text).splitlines()[:2])


def seen_by_those_who_may(people: People) -> None:
    """Words are where they belong."""
    seen = {user: "\n".join(people.told(user)) for user in EVERYBODY}
    for words, author in PRIVATE.items():
        assert [user for user in EVERYBODY if words in seen[user] and user != author] == []
    for words in SHARED:
        assert words in seen[MENTOR]
        assert words not in seen[LEAD]


def answered_in_time(workplace: Office) -> None:
    """Every act got its answer at once, and a good one."""
    deliveries = workplace.line.deliveries
    assert {delivery.status for delivery in deliveries} == {200}
    assert max(delivery.seconds for delivery in deliveries) < 6
    assert len(deliveries) > 40
    assert {call.status for call in workplace.line.calls} <= {200, 201, 202}


def states(workplace: Office) -> set[str]:
    """What became of what was to be sent."""
    with closing(connect(read_url(workplace.bot.database))) as kept:
        return {row[0] for row in kept.execute("SELECT DISTINCT state FROM outbox").fetchall()}


def all_sent_once(workplace: Office) -> None:
    """Everything in the outbox went, and was posted once."""
    assert states(workplace) == {"sent"}
    with closing(connect(read_url(workplace.bot.database))) as kept:
        rows = kept.execute("SELECT count(*) FROM outbox").fetchone()[0]
    assert len(posted(workplace.line.named("send", "create"))) >= rows > 30


def said_nowhere_else(workplace: Office) -> None:
    """No words are in the log or, as they are, in the database."""
    kept = Path(workplace.bot.database.removeprefix("sqlite:///")).read_bytes()
    for words in (*PRIVATE, *SHARED):
        assert words not in workplace.bot.complaints()
        assert words.encode() not in kept
