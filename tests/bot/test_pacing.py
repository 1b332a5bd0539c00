"""No window of time holds more than its limit allows, and whoever waits gets their turn, in order."""

from collections import deque

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import FORGOTTEN, Meter, Pace

ROUNDING = 1e-3

paces = st.builds(Pace, st.sampled_from([0.25, 1.0, 4.0]), st.integers(1, 6))
arrivals = st.lists(st.floats(0, 5), min_size=1, max_size=25)


def simulate(pace: Pace, gaps: list[float], late: list[float]) -> tuple[list[str], list[float]]:
    """Each comes when the one before came and a gap later, and comes again when told, or somewhat later."""
    meter = Meter(pace, 0.0)
    moment, events = 0.0, []
    for number, gap in enumerate(gaps):
        moment += gap
        events.append((moment, number, f"m{number}"))
    lateness = deque(late)
    sent: list[str] = []
    moments: list[float] = []
    for _ in range(10_000):
        if not events:
            return sent, moments
        events.sort()
        now, number, ticket = events.pop(0)
        wait = meter.wait(ticket, now)
        if wait:
            lateness.rotate()
            events.append((now + wait + lateness[0], number, ticket))
        else:
            meter.take(ticket, now)
            sent.append(ticket)
            moments.append(now)
    raise AssertionError("somebody waits for ever")


@given(paces, arrivals, st.lists(st.floats(0, 3), min_size=1, max_size=5))
def test_no_window_of_time_ever_holds_more_than_its_pace_allows(
    pace: Pace, gaps: list[float], late: list[float]
) -> None:
    _, moments = simulate(pace, gaps, late)
    for first in range(len(moments)):
        for last in range(first, len(moments)):
            window = moments[last] - moments[first]
            assert last - first + 1 <= pace.burst + window * pace.a_second + ROUNDING


@given(paces, arrivals)
def test_who_comes_when_told_goes_in_the_order_of_first_asking(pace: Pace, gaps: list[float]) -> None:
    sent, _ = simulate(pace, gaps, [0.0])
    assert sent == [f"m{number}" for number in range(len(gaps))]


@given(paces, arrivals, st.lists(st.floats(0, FORGOTTEN), min_size=1, max_size=5))
def test_everybody_gets_their_turn_however_late_others_come_while_their_place_is_kept(
    pace: Pace, gaps: list[float], late: list[float]
) -> None:
    sent, _ = simulate(pace, gaps, late)
    assert sorted(sent) == sorted(f"m{number}" for number in range(len(gaps)))


def test_a_newcomer_never_goes_before_somebody_whose_turn_it_is() -> None:
    meter = Meter(Pace(1.0, 1), 0.0)
    assert meter.wait("first", 0.0) == 0
    meter.take("first", 0.0)
    assert meter.wait("waits", 0.0) == 1.0
    assert meter.wait("newcomer", 5.0) == 1.0
    assert meter.wait("waits", 5.0) == 0


def test_somebody_who_never_comes_holds_up_nobody_for_ever() -> None:
    meter = Meter(Pace(1.0, 1), 0.0)
    meter.wait("first", 0.0)
    meter.take("first", 0.0)
    turn = meter.wait("never comes", 0.0)
    assert meter.wait("other", turn + FORGOTTEN) > 0
    assert meter.wait("other", turn + FORGOTTEN + 1) == 0
