"""Many processes on one PostgreSQL, and one that is killed again and again: nothing is lost, nothing sent twice.

"Twice" has one exception, as in any mail: what a process had in hand when it was killed may have arrived without its
knowing, and goes out once more where the platform cannot tell whether it is there.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from storage.migrations import migrate
from tests.e2e.fleet import A_WEEK, BEYOND_LEASE, MESSAGES_EACH, Fleet
from tests.postgres import empty_postgres_url, postgres_url

__all__ = ["empty_postgres_url", "postgres_url"]


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of each kind."""
    if request.param == "postgres":
        url: str = request.getfixturevalue("postgres_url")
        return url
    url = f"sqlite:///{tmp_path / 'work.sqlite'}"
    migrate(url)
    return url


@pytest.fixture
def fleet(tmp_path: Path, database: str) -> Iterator[Fleet]:
    """Workers to come, on that database."""
    with Fleet(tmp_path, database) as fleet:
        yield fleet
        assert "ERROR" not in fleet.complaints()


def kill(fleet: Fleet, name: str) -> set[str]:
    """SIGKILL; what the worker may have sent without knowing it: at most one message of each place."""
    fleet.workers[name].kill()
    senders, in_hand = fleet.recorder.senders, fleet.in_hand()
    assert len(set(in_hand.values())) == len(in_hand)
    return {key for key in in_hand if senders.get(key, [name])[-1] == name}


@pytest.mark.parametrize("seed", [7])
def test_killed_again_and_again_it_loses_nothing_and_repeats_only_what_was_in_hand(
    fleet: Fleet, seed: int
) -> None:
    chance, people = Random(seed), 60
    fleet.give_work(people)
    fleet.pass_time(A_WEEK)
    in_hand: list[set[str]] = []
    done = 0
    for _ in range(5):
        name = fleet.start()
        done += chance.randint(5, 45)
        fleet.recorder.wait_for(done)
        in_hand.append(kill(fleet, name))
        done = fleet.recorder.count
        fleet.pass_time(BEYOND_LEASE)
    assert any(in_hand)

    fleet.start()
    fleet.at_rest()

    assert fleet.unsettled() == set()
    assert set(fleet.recorder.senders) == fleet.told()
    assert len(fleet.told()) == people * MESSAGES_EACH
    for key, senders in fleet.recorder.senders.items():
        assert len(senders) <= 1 + sum(key in messages for messages in in_hand), key


def test_where_the_platform_can_be_asked_nothing_is_told_twice_however_often_it_is_killed(
    fleet: Fleet,
) -> None:
    fleet.looks = True
    chance, people, done = Random(11), 40, 0
    in_hand: list[set[str]] = []
    fleet.give_work(people)
    fleet.pass_time(A_WEEK)
    for _ in range(5):
        name = fleet.start()
        fleet.recorder.wait_for(done + chance.randint(5, 30))
        in_hand.append(kill(fleet, name))
        done = fleet.recorder.count
        fleet.pass_time(BEYOND_LEASE)

    fleet.start()
    fleet.at_rest()

    assert fleet.unsettled() == set()
    assert set(fleet.recorder.senders) == fleet.told()
    assert all(len(senders) == 1 for senders in fleet.recorder.senders.values())
    assert any(in_hand)
    assert fleet.recorder.looks > 0


@pytest.mark.parametrize("database", ["postgres"], indirect=True)
def test_three_processes_share_the_work_and_one_is_killed(fleet: Fleet) -> None:
    people = 75
    fleet.give_work(people)
    names = [fleet.start() for _ in range(3)]
    fleet.pass_time(A_WEEK)
    fleet.recorder.wait_for(60)
    killed = fleet.recorder.busiest()
    in_hand = kill(fleet, killed)
    fleet.at_rest(lost=in_hand)
    for name in set(names) - {killed}:
        assert fleet.workers[name].stop(signal.SIGTERM) == 0
    assert set(fleet.in_hand()) <= in_hand

    fleet.pass_time(BEYOND_LEASE)
    names += [fleet.start(), fleet.start()]
    fleet.at_rest()

    assert fleet.unsettled() == set()
    assert set(fleet.recorder.senders) == fleet.told()
    assert len(fleet.told()) == people * MESSAGES_EACH
    assert {sender for senders in fleet.recorder.senders.values() for sender in senders} >= set(names[:3])
    for key, senders in fleet.recorder.senders.items():
        assert senders == senders[:1] or (key in in_hand and senders[0] == killed and len(senders) == 2), key


@pytest.mark.parametrize("database", ["postgres"], indirect=True)
def test_processes_that_are_asked_to_stop_leave_nothing_half_sent(fleet: Fleet) -> None:
    people = 40
    fleet.give_work(people)
    fleet.pass_time(A_WEEK)
    for done in (20, 50, 80):
        name = fleet.start()
        fleet.recorder.wait_for(done)
        assert fleet.workers[name].stop(signal.SIGTERM) == 0
        assert fleet.in_hand() == {}
    fleet.start()
    fleet.at_rest()

    assert set(fleet.recorder.senders) == fleet.told()
    assert len(fleet.told()) == people * MESSAGES_EACH
    assert all(len(senders) == 1 for senders in fleet.recorder.senders.values())
