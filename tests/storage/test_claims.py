"""Due alarms and messages: claimed by one at a time, in order, and never forgotten."""

import threading
from collections import Counter
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.effect import Lane, Place, Tell
from bot.domain.message import Message, message
from bot.ports import Waiting
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.open import Database, open_store
from tests.storage.facts import DAY, HOUR, LEASE, NOW, alarm, tell, write
from tests.storage.strategies import any_of

SECOND = timedelta(seconds=1)


def due(store: Database, now: datetime = NOW, limit: int = 100) -> list[str]:
    """Claim alarms: their subjects."""
    return [claimed.subject for claimed in store.claims.alarms(now, limit, LEASE)]


def take(store: Database, now: datetime = NOW, limit: int = 100) -> list[Waiting]:
    """Claim messages."""
    return list(store.claims.outbox(now, limit, LEASE))


def keys_of(messages: list[Waiting]) -> list[str]:
    return [waiting.key for waiting in messages]


def test_due_alarms_are_claimed_once_and_earliest_first(store: Database) -> None:
    write(
        store, alarms=[alarm("b", NOW), alarm("a", NOW - HOUR), alarm("later", NOW + SECOND), alarm("c", NOW)]
    )
    assert due(store) == ["a", "b", "c"]
    assert due(store) == []
    assert due(store, NOW + SECOND) == ["later"]


def test_no_more_alarms_are_claimed_than_asked_for(store: Database) -> None:
    write(store, alarms=[alarm(name, NOW - n * HOUR) for n, name in enumerate("abcde")])
    assert [due(store, limit=2) for _ in range(4)] == [["e", "d"], ["c", "b"], ["a"], []]


def test_a_claimed_alarm_is_free_again_after_its_lease(store: Database) -> None:
    write(store, alarms=[alarm("a")])
    assert due(store) == ["a"]
    assert due(store, NOW + LEASE - SECOND) == []
    assert due(store, NOW + LEASE) == ["a"]


def test_a_done_alarm_is_gone(store: Database) -> None:
    write(store, alarms=[alarm("a")])
    [claimed] = store.claims.alarms(NOW, 1, LEASE)
    assert claimed == alarm("a")
    store.claims.alarm_done(claimed)
    assert due(store, NOW + DAY) == []


def test_an_alarm_that_its_turn_replaced_stays_when_the_old_one_is_done(store: Database) -> None:
    write(store, alarms=[alarm("a")])
    [claimed] = store.claims.alarms(NOW, 1, LEASE)
    write(store, alarms=[alarm("a", NOW + HOUR, "2")])
    store.claims.alarm_done(claimed)
    assert due(store, NOW + HOUR - SECOND) == []
    assert store.claims.alarms(NOW + HOUR, 9, LEASE) == [alarm("a", NOW + HOUR, "2")]


def test_there_is_one_alarm_per_subject(store: Database) -> None:
    write(store, alarms=[alarm("a", NOW + DAY), alarm("a", NOW, "2"), alarm("b"), alarm("c")], silenced=["b"])
    write(store, silenced=["b", "unknown"])
    assert store.claims.alarms(NOW + DAY, 9, LEASE) == [alarm("a", NOW, "2"), alarm("c")]


@given(message=any_of(Message), place=any_of(Place))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_message_is_claimed_as_it_was_told(store: Database, message: Message, place: Place) -> None:
    key = f"{uuid4()}"
    write(store, tells=[Tell(key, place, message, NOW, Lane.DIRECT)])
    [claimed] = take(store)
    assert claimed == Waiting(claimed.id, key, place, message, NOW, attempt=1, lane=Lane.DIRECT)
    store.claims.sent(claimed, "ref", NOW)


def test_a_tell_with_a_known_key_is_left_out_before_and_after_it_is_sent(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t1", "ville")])
    write(store, tells=[tell("t1", "ville"), tell("t2", "ville")])
    first = take(store)
    assert [(waiting.key, waiting.to.person) for waiting in first] == [("t1", "aino"), ("t2", "ville")]
    for waiting in first:
        store.claims.sent(waiting, "ref", NOW)
    write(store, tells=[tell("t1"), tell("t2")])
    assert take(store, NOW + DAY) == []


def test_messages_of_one_place_go_one_at_a_time_by_due_time_then_order_of_telling(store: Database) -> None:
    write(
        store,
        tells=[tell("third", due_at=NOW), tell("fourth", due_at=NOW), tell("first", due_at=NOW - HOUR)],
    )
    write(
        store,
        tells=[tell("second", due_at=NOW - SECOND), tell("other", "ville"), tell("late", due_at=NOW + DAY)],
    )
    order = []
    while messages := take(store):
        order.append(keys_of(messages))
        assert take(store) == [], "what is being sent holds back the rest of its place"
        for waiting in messages:
            store.claims.sent(waiting, "ref", NOW)
    assert order == [["first", "other"], ["second"], ["third"], ["fourth"]]


def test_a_message_due_before_the_one_being_sent_may_go_beside_it(store: Database) -> None:
    write(store, tells=[tell("sending", due_at=NOW)])
    take(store)
    write(store, tells=[tell("earlier", due_at=NOW - HOUR), tell("after", due_at=NOW + SECOND)])
    assert keys_of(take(store, NOW + SECOND)) == ["earlier"]


def test_a_refused_message_makes_way(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t2")])
    [refused] = take(store)
    store.claims.refused(refused, "blocked", NOW)
    assert keys_of(take(store)) == ["t2"]
    assert take(store, NOW + DAY)[0].key == "t2"


def test_nobody_knows_whether_it_was_sent_so_it_is_claimed_again_before_those_behind_it(
    store: Database,
) -> None:
    write(store, tells=[tell("t1"), tell("t2")])
    take(store)
    assert take(store, NOW + LEASE - SECOND) == []
    [again] = take(store, NOW + LEASE)
    assert (again.key, again.attempt, again.unsure) == ("t1", 2, NOW + LEASE)


def test_what_is_unsure_stays_so_until_it_is_settled_or_certainly_not_sent(store: Database) -> None:
    write(store, tells=[tell("t1")])
    [first] = take(store)
    assert (first.unsure, first.pieces) == (None, 0)
    store.claims.unsure(first, NOW, NOW + HOUR, pieces=2)
    assert take(store, NOW + HOUR - SECOND) == []
    [second] = take(store, NOW + HOUR)
    assert (second.unsure, second.pieces, second.attempt) == (NOW, 2, 2)
    assert second.due_at == NOW + HOUR
    [third] = take(store, NOW + HOUR + LEASE)
    assert third.unsure == NOW, "whoever was looking never came back"
    store.claims.unsure(second, NOW, NOW)
    assert take(store, NOW + HOUR + LEASE) == [], "who lost the claim has nothing to say"
    store.claims.put_back(third, NOW + DAY, pieces=3)
    [fourth] = take(store, NOW + DAY)
    assert (fourth.unsure, fourth.pieces) == (None, 3)


def test_what_is_unsure_holds_back_the_rest_of_its_place_until_a_look_has_failed(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t2"), tell("t3", due_at=NOW + 3 * HOUR)])
    [unsure] = take(store)
    store.claims.unsure(unsure, NOW, NOW + HOUR)
    assert take(store, NOW + SECOND) == []
    assert store.claims.next_due()[1] == NOW + HOUR
    [looked] = take(store, NOW + HOUR)
    assert looked.key == "t1"
    store.claims.unsure(looked, NOW + HOUR, NOW + 2 * HOUR)
    assert store.claims.next_due()[1] == NOW + HOUR
    [other] = take(store, NOW + HOUR)
    store.claims.sent(other, "ref", NOW)
    assert other.key == "t2"
    assert keys_of(take(store, NOW + 3 * HOUR)) == ["t1"], "it goes before what is due after the look"


def test_a_message_that_was_put_back_goes_later_and_still_before_those_behind_it(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t2")])
    [limited] = take(store)
    store.claims.put_back(limited, NOW + HOUR)
    assert take(store, NOW + HOUR - SECOND) == []
    [again] = take(store, NOW + HOUR)
    assert (again.key, again.due_at, again.attempt) == ("t1", NOW + HOUR, 2)


def test_a_direct_answer_does_not_wait_for_a_proactive_message_that_was_put_back(store: Database) -> None:
    """Somebody who presses a button in the evening is answered, though the reminder had to wait for the morning."""
    write(store, tells=[tell("reminder", lane=Lane.PROACTIVE)])
    [reminder] = take(store)
    write(
        store,
        tells=[tell("reply", due_at=NOW + SECOND), tell("tip", due_at=NOW + SECOND, lane=Lane.PROACTIVE)],
    )
    assert take(store, NOW + SECOND) == [], "it may be on its way at this moment"
    store.claims.put_back(reminder, NOW + 12 * HOUR)
    [reply] = take(store, NOW + SECOND)
    assert reply.key == "reply"
    store.claims.sent(reply, "ref", NOW)
    assert store.claims.next_due()[1] == NOW + 12 * HOUR
    assert keys_of(take(store, NOW + 12 * HOUR)) == ["reminder"]


def test_a_direct_answer_does_not_wait_for_those_behind_a_proactive_message_that_was_put_back(
    store: Database,
) -> None:
    """A second reminder that came in behind the first one holds up no answer until the morning."""
    write(store, tells=[tell("reminder", lane=Lane.PROACTIVE)])
    [reminder] = take(store)
    store.claims.put_back(reminder, NOW + 12 * HOUR)
    write(store, tells=[tell("second", lane=Lane.PROACTIVE), tell("reply", due_at=NOW + SECOND)])
    [reply] = take(store, NOW + SECOND)
    assert reply.key == "reply"
    store.claims.sent(reply, "ref", NOW + SECOND)
    assert store.claims.next_due()[1] == NOW + 12 * HOUR
    [reminder] = take(store, NOW + 12 * HOUR)
    store.claims.sent(reminder, "ref", NOW + 12 * HOUR)
    assert keys_of(take(store, NOW + 12 * HOUR)) == ["second"]


def test_several_go_back_in_one_write_each_until_its_moment(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t2"), tell("v1", "ville")])
    first, other = take(store)
    store.claims.put_all_back([(first, NOW + HOUR), (other, NOW + SECOND)])
    assert keys_of(take(store, NOW + SECOND)) == ["v1"]
    assert store.claims.next_due()[1] == NOW + SECOND + LEASE
    assert keys_of(take(store, NOW + HOUR)) == ["v1", "t1"]


def test_nothing_is_claimed_of_a_workspace_of_which_none_is_wanted(store: Database) -> None:
    def to(workspace: str) -> Tell:
        place = Place(person=workspace, platform="slack", workspace=workspace)
        return Tell(workspace, place, message(), NOW, Lane.DIRECT)

    write(store, tells=[to("T1"), to("T2")])
    assert keys_of(list(store.claims.outbox(NOW, 9, LEASE, ("slack", "T1")))) == ["T2"]
    assert keys_of(take(store)) == ["T1"]


def test_what_was_moved_along_behind_a_message_that_arrived_after_all_goes_at_once(store: Database) -> None:
    write(store, tells=[tell("t1"), tell("t2")])
    [slow] = take(store)
    [quick] = take(store, NOW + LEASE)
    store.claims.put_back(quick, NOW + DAY)
    store.claims.sent(slow, "ref", NOW + LEASE)
    assert keys_of(take(store, NOW + LEASE)) == ["t2"]


def test_who_lost_the_claim_cannot_put_the_message_back(store: Database) -> None:
    write(store, tells=[tell("t1")])
    [slow] = take(store)
    [quick] = take(store, NOW + LEASE)
    store.claims.put_back(slow, NOW)
    assert take(store, NOW + LEASE) == []
    store.claims.sent(quick, "ref", NOW)
    store.claims.put_back(quick, NOW)
    store.claims.refused(quick, "late", NOW)
    assert take(store, NOW + DAY) == []


def test_who_lost_the_claim_but_sent_the_message_says_so(store: Database) -> None:
    write(store, tells=[tell("t1")])
    [slow] = take(store)
    [_] = take(store, NOW + LEASE)
    store.claims.sent(slow, "ref", NOW)
    assert take(store, NOW + DAY) == []


def test_a_look_from_outside_claims_nothing(store: Database) -> None:
    write(
        store,
        tells=[tell("t2", "ville", NOW + HOUR), tell("t1")],
        alarms=[alarm("b", NOW + HOUR), alarm("a")],
    )
    for _ in range(2):
        alarms, messages = store.claims.waiting(5)
        assert [waiting.subject for waiting in alarms] == ["a", "b"]
        assert keys_of(list(messages)) == ["t1", "t2"]
    alarms, messages = store.claims.waiting(1)
    assert (len(alarms), len(messages)) == (1, 1)
    assert due(store) == ["a"]


def test_the_next_moment_is_one_at_which_something_can_be_claimed(store: Database) -> None:
    assert store.claims.next_due() == (None, None)
    write(store, tells=[tell("t1"), tell("t2", due_at=NOW + SECOND)], alarms=[alarm("a", NOW + DAY)])
    assert store.claims.next_due() == (NOW + DAY, NOW)
    [first] = take(store)
    assert store.claims.next_due() == (NOW + DAY, NOW + LEASE)
    store.claims.put_back(first, NOW + HOUR)
    assert store.claims.next_due() == (NOW + DAY, NOW + HOUR), "the one behind it cannot go before"
    [first] = take(store, NOW + HOUR)
    store.claims.sent(first, "ref", NOW + HOUR)
    assert store.claims.next_due() == (NOW + DAY, NOW + HOUR)


def test_many_claimers_at_once_never_share_a_row(url: str, keys: KeyRing) -> None:
    """Two processes with two threads each; every row goes to exactly one of them."""
    stores = [open_store(url, keys), open_store(url, keys)]
    names = [f"x{number}" for number in range(200)]
    write(
        stores[0],
        alarms=[alarm(name) for name in names],
        tells=[tell(f"{name}-{part}", name) for name in names[:60] for part in "ab"],
    )
    subjects: Counter[str] = Counter()
    sent: list[str] = []
    together = threading.Barrier(4)
    troubles: list[BaseException] = []

    def claim(store: Database) -> None:
        try:
            together.wait(timeout=20)
            while (subjects_now := due(store, limit=7)) or sent_count() < 120:
                subjects.update(subjects_now)
                for waiting in take(store, limit=5):
                    sent.append(waiting.key)
                    store.claims.sent(waiting, "ref", NOW)
        except BaseException as trouble:
            troubles.append(trouble)

    def sent_count() -> int:
        return 120 if troubles else len(sent)

    threads = [threading.Thread(target=claim, args=(stores[number % 2],)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    for store in stores:
        store.close()
    assert troubles == []
    assert subjects == Counter(names)
    assert len(sent) == len(set(sent)) == 120
    place_in_line = {key: position for position, key in enumerate(sent)}
    assert all(place_in_line[f"{name}-a"] < place_in_line[f"{name}-b"] for name in names[:60])


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["tell to p", "tell to q", "send", "crash", "put back", "unsure"]),
        st.integers(-300, 300).map(timedelta(seconds=1).__mul__),
    ),
    max_size=25,
)
IN_THE_END = [("send", timedelta(minutes=5))] * 30


@pytest.mark.parametrize("lane", Lane)
@given(steps=STEPS)
def test_whatever_happens_every_message_is_sent_once_and_in_order(
    lane: Lane, steps: list[tuple[str, timedelta]]
) -> None:
    """Late tellings, rate limits, crashes: of one place and lane, the earliest that is due is the next one sent."""
    store, now = open_store("sqlite://", parse_keys(generate_key("k"))), NOW
    waiting_for: dict[str, dict[str, datetime]] = {"p": {}, "q": {}}
    for number, (act, time) in enumerate([*steps, *IN_THE_END]):
        if act.startswith("tell to "):
            place = act[-1]
            waiting_for[place][f"{number:03}"] = now + time
            write(store, tells=[tell(f"{number:03}", place, now + time, lane)])
            continue
        now += abs(time)
        for claimed in take(store, now):
            queue = waiting_for[claimed.to.person]
            assert claimed.key == min(queue, key=lambda key: (queue[key], key))
            if act == "send":
                store.claims.sent(claimed, "ref", now)
                del queue[claimed.key]
            elif act == "unsure":
                store.claims.unsure(claimed, now, now + timedelta(minutes=3))
                if claimed.unsure is not None:
                    queue[claimed.key] = now + timedelta(minutes=3)
            elif act == "put back":
                store.claims.put_back(claimed, now + timedelta(minutes=3))
    store.close()
    assert waiting_for == {"p": {}, "q": {}}
