"""Socket Mode when the line breaks, when Slack says something twice, and when the bot is started anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.client import until
from tests.e2e.fate import Fault, Way
from tests.e2e.slack.office import Office, office
from tests.e2e.slack.peers import needs_peers
from tests.e2e.slack.people import People

pytestmark = needs_peers


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace joined by Socket Mode."""
    with office(tmp_path_factory.mktemp("office"), socket=True) as running:
        running.profile("aino", "fi")
        yield running


def answered_once(people: People) -> None:
    """Aino asks something in two ways; each is answered once."""
    before = len(people.told("aino"))
    people.say("aino", "tilanne")
    people.command("aino", "ohje")
    assert len(people.told("aino")) == before + 2


def test_a_broken_line_is_joined_again(workplace: Office, people: People) -> None:
    answered_once(people)
    lines = workplace.proxy.sockets.lines
    workplace.loop.run(workplace.proxy.sockets.drop())
    until(
        lambda: workplace.proxy.sockets.lines > lines and workplace.proxy.sockets.connected,
        "the line stays cut",
    )
    answered_once(people)


def test_what_slack_says_twice_is_done_once(workplace: Office, people: People) -> None:
    with workplace.proxy.fate.all_come_true():
        workplace.proxy.fate.plan(Fault("events", Way.TWICE), Fault("command", Way.TWICE))
        answered_once(people)


def test_a_killed_bot_comes_back_to_its_people(workplace: Office, people: People) -> None:
    workplace.bot.kill()
    until(lambda: not workplace.proxy.sockets.connected, "the line of the dead stays")
    workplace.start_bot()
    answered_once(people)


def test_a_stop_hangs_up(workplace: Office, people: People) -> None:
    answered_once(people)
    assert workplace.bot.stop() == 0
    until(lambda: not workplace.proxy.sockets.connected, "the line stays open")
    workplace.start_bot()
    answered_once(people)
