"""Two people act at the same moment, in real threads: one outcome, nothing doubled, and both get a kind answer."""

from __future__ import annotations

import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from pathlib import Path as File

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Happening, Pressed, Said
from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Payload, command
from bot.domain.pairing.model import Round, RoundState
from bot.domain.programme import Enrolment, EnrolmentState, Programme
from bot.domain.run import Run
from dialogs.proposals import subject
from storage.crypto import KeyRing, generate_key, parse_keys
from tests.postgres import drop_database, new_database, url_of
from tests.privacy.dumps import Base, PostgresBase, SqliteBase
from tests.privacy.marks import Ledger
from tests.privacy.path import CAST, LEAD, MENTEE, MENTOR, STRANGER, Path
from tests.privacy.told import all_told, phrases
from tests.privacy.walk import LightWalk

SECOND_LEAD = STRANGER
TIMES = 6
"""How often each meeting of two acts is tried; chance decides who comes first."""


@dataclass
class Moments:
    """States to begin from, by name, on one kind of database; each trial goes over a copy of its own."""

    folder: File
    migrated: File
    postgres: bool
    keys: KeyRing = field(default_factory=lambda: parse_keys(generate_key("first")))
    kept: dict[str, tuple[str, datetime, Ledger]] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=count)

    def new(self, copied: str = "") -> tuple[str, Base]:
        """A database by its name: ready and empty, or a copy of a closed one."""
        if self.postgres:
            name = new_database(copied)
            self.made.append(name)
            return name, PostgresBase(url_of(name))
        name = str(self.folder / f"{next(self.numbers)}.db")
        shutil.copy(copied or self.migrated, name)
        return name, SqliteBase(File(name))

    def keep(self, moment: str, walk: LightWalk, name: str) -> None:
        """Keep the state of now under a name."""
        walk.close()
        self.kept[moment] = self.new(name)[0], walk.bot.time, deepcopy(walk.ledger)
        walk.reopen()

    def trials(self, moment: str) -> Iterator[LightWalk]:
        """Walks that go on from there, one after the other; people's phones are empty."""
        kept, at, ledger = self.kept[moment]
        for _ in range(TIMES):
            name, base = self.new(kept)
            walk = LightWalk(base, self.keys, dict(CAST))
            walk.bot.time, walk._count, walk.ledger = at, 1_000_000, deepcopy(ledger)
            yield walk
            walk.close()
            if self.postgres:
                drop_database(name)
                self.made.remove(name)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.loopback)])
def moments(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, migrated_file: File
) -> Iterator[Moments]:
    """The moments of a path at which two can act at once."""
    found = Moments(tmp_path_factory.mktemp("moments"), migrated_file, request.param == "postgres")
    name, base = found.new()
    path = Path(base, found.keys, LightWalk)
    walk = path.walk
    assert isinstance(walk, LightWalk)
    _walk_to(found, path, walk, name)
    walk.close()
    yield found
    for made in found.made:
        drop_database(made)


def _walk_to(found: Moments, path: Path, walk: LightWalk, name: str) -> None:
    path.join()
    world = walk.world(LEAD)
    programme = world.get(Programme, path.programme)
    world.keep(replace(programme, leads=(*programme.leads, walk.id(SECOND_LEAD))))
    walk.store.transact(lambda unit: unit.write(world, (), (), ()))
    found.keep("ready", walk, name)
    walk.do(LEAD, "pairs-propose", path.programme)
    walk.do(SECOND_LEAD, "pairs", path.programme)
    found.keep("proposed", walk, name)
    walk.press(LEAD, "Julkaise")
    walk.advance(days=3)
    found.keep("paired", walk, name)
    for user in (MENTEE, MENTOR):
        walk.fill(user, "start", path.words(user, "START-01", "START-02", "START-06a"))
    walk.advance(hours=1)
    found.keep("showing", walk, name)
    walk.do(MENTEE, "meet", path.journey)
    walk.type(MENTEE, "meet", "9.12. klo 10")
    walk.choose(MENTEE, "meet", "walk")
    walk.advance(hours=1)
    found.keep("offered", walk, name)
    walk.choose(MENTOR, "meeting-answer", "accept")
    path.until(2026, 12, 10)
    found.keep("met", walk, name)
    for user in (MENTEE, MENTOR):
        walk.choose(user, "met", "yes")
    walk.choose(MENTEE, "agreement-offer", "draft")
    walk.fill(MENTEE, "agreement", path.words(MENTEE, "START-04a"))
    path.open_to(MENTOR, MENTEE, "START-04a")
    walk.choose(MENTEE, "agreement-review", "send")
    walk.advance(days=1)
    found.keep("agreed by one", walk, name)
    walk.choose(MENTOR, "agreement-accept", "accept")
    world = walk.world(MENTEE)
    world.keep(replace(world.get(Journey, path.journey), ends_at=walk.bot.time))
    walk.store.transact(lambda unit: unit.write(world, (), (), ()))
    for user in (MENTEE, MENTOR):
        walk.do(user, "closing", path.journey)
        while (run := walk.run_of(user, "closing")) is not None and run.at != "END-10":
            walk.choose(user, "closing", "_skip")
    found.keep("deciding", walk, name)


def at_once(walk: LightWalk, *acts: tuple[str, Happening]) -> None:
    """Let people act in threads that start together, then everything that is due."""
    events = [walk.event(user, what) for user, what in acts]
    start = threading.Barrier(len(events))

    def act(number: int) -> None:
        start.wait()
        walk.turn.take(events[number])

    with ThreadPoolExecutor(len(events)) as people:
        for done in [people.submit(act, number) for number in range(len(events))]:
            done.result()
    walk._settle()
    for user, _ in acts:
        assert walk.shown(user), f"{user} got no answer"


def press(walk: LightWalk, user: str, dialog: str, option: str) -> tuple[str, Pressed]:
    """An option of the step at which a person's run waits, to be pressed."""
    run = walk.run_of(user, dialog)
    assert run is not None, f"{user} is not asked {dialog}"
    return user, Pressed(Payload(run.id, run.revision, run.at, option).encode())


def say(user: str, text: str) -> tuple[str, Said]:
    """Typed words."""
    return user, Said(text)


def word(user: str, name: str, subject: str) -> tuple[str, Pressed]:
    """A standing button."""
    return user, Pressed(command(name, subject).encode())


def journey(walk: LightWalk) -> Journey:
    """The newest journey of the two."""
    both = {walk.id(MENTEE), walk.id(MENTOR)}
    return max(walk.world(MENTEE).all(Journey, lambda j: set(j.members) == both), key=lambda j: j.began_at)


def meetings(walk: LightWalk) -> list[Meeting]:
    """The two's meetings."""
    return [m for m in walk.world(MENTEE).all(Meeting) if m.journey == journey(walk).id]


def heard(walk: LightWalk, user: str, phrase: str) -> int:
    """How many messages to a person hold a phrase."""
    me = walk.id(user)
    told = [one.message for one in all_told(walk.database) if one.person == me]
    return sum(any(said.id == phrase for said in phrases(message)) for message in told)


def the_rest(walk: LightWalk) -> None:
    """What waits for everybody's working time is told, too."""
    walk.advance(days=3)
    assert walk.breaches == []


# --- leads ----------------------------------------------------------------------------------------------


def test_two_leads_propose_one_round(moments: Moments) -> None:
    for walk in moments.trials("ready"):
        programme = next(walk.world(LEAD).all(Programme)).id
        at_once(walk, *(word(lead, "pairs-propose", programme) for lead in (LEAD, SECOND_LEAD)))
        assert len([r for r in walk.world(LEAD).all(Round) if r.state is RoundState.OPEN]) == 1


def test_two_leads_publish_once(moments: Moments) -> None:
    for walk in moments.trials("proposed"):
        (round_,) = walk.world(LEAD).all(Round)
        at_once(walk, *(word(lead, "pairs-publish", subject(round_)) for lead in (LEAD, SECOND_LEAD)))
        the_rest(walk)
        pairs = [j.members for j in walk.world(LEAD).all(Journey)]
        assert len(pairs) == len(set(pairs)) == len(round_.proposals)
        introduced = Counter(r.person for r in walk.world(MENTEE).all(Run) if r.dialog == "introduction")
        assert set(introduced.values()) == {1}
        assert heard(walk, MENTEE, "introduction-title") == heard(walk, MENTOR, "introduction-title") == 1
        paired = [e for e in walk.world(LEAD).all(Enrolment) if e.state is EnrolmentState.PAIRED]
        assert len(paired) == 2 * len(pairs)


# --- the pair -------------------------------------------------------------------------------------------


def test_both_offer_a_first_time(moments: Moments) -> None:
    for walk in moments.trials("paired"):
        for user in (MENTEE, MENTOR):
            walk.do(user, "meet", journey(walk).id)
            walk.type(user, "meet", "9.12. klo 10" if user == MENTEE else "10.12. klo 10")
        at_once(walk, press(walk, MENTEE, "meet", "walk"), press(walk, MENTOR, "meet", "cafe"))
        ahead = [m for m in meetings(walk) if m.state in (MeetingState.PROPOSED, MeetingState.AGREED)]
        assert len(ahead) == 1
        the_rest(walk)


@pytest.mark.parametrize("other", ["accept", "_stop", "cancel"])
def test_a_time_is_accepted_while_something_else_happens_to_it(moments: Moments, other: str) -> None:
    for walk in moments.trials("offered"):
        accept = press(walk, MENTOR, "meeting-answer", "accept")
        if other == "cancel":
            (meeting,) = meetings(walk)
            walk.do(MENTEE, "cancel", meeting.id)
            at_once(walk, accept, press(walk, MENTEE, "meeting-cancel", "yes"))
        else:
            at_once(walk, accept, press(walk, MENTOR, "meeting-answer", other))
        the_rest(walk)
        (meeting,) = meetings(walk)
        agreed = meeting.state is MeetingState.AGREED
        assert agreed or (other != "accept" and meeting.state is MeetingState.CANCELLED)
        for user in (MENTEE, MENTOR):
            assert heard(walk, user, "meeting-agreed") <= 1
            assert heard(walk, user, "meeting-agreed") == 1 or not agreed


def test_a_time_is_accepted_while_it_moves(moments: Moments) -> None:
    for walk in moments.trials("offered"):
        (meeting,) = meetings(walk)
        walk.do(MENTEE, "move", meeting.id)
        at_once(walk, press(walk, MENTOR, "meeting-answer", "accept"), say(MENTEE, "10.12. klo 12"))
        (meeting,) = meetings(walk)
        assert meeting.state in (MeetingState.AGREED, MeetingState.PROPOSED)
        waiting = [u for u in (MENTEE, MENTOR) if walk.run_of(u, "meeting-answer") is not None]
        assert waiting == ([MENTOR] if meeting.state is MeetingState.PROPOSED else [])
        the_rest(walk)


def test_both_say_that_they_met(moments: Moments) -> None:
    for walk in moments.trials("met"):
        at_once(walk, *(press(walk, user, "met", "yes") for user in (MENTEE, MENTOR)))
        (meeting,) = meetings(walk)
        assert meeting.state is MeetingState.MET
        offers = [r for r in walk.world(MENTEE).all(Run) if r.dialog == "agreement-offer"]
        assert len(offers) == len({r.person for r in offers})
        the_rest(walk)


def test_both_agree_to_show(moments: Moments) -> None:
    for walk in moments.trials("showing"):
        for user in (MENTEE, MENTOR):
            for mark in walk.ledger.of(user):
                mark.readers |= {MENTEE, MENTOR}
        at_once(walk, *(press(walk, user, "show", "yes") for user in (MENTEE, MENTOR)))
        the_rest(walk)
        assert heard(walk, MENTOR, "show-together") == heard(walk, MENTEE, "show-together") == 1


@pytest.mark.parametrize("times", [2, 4])
def test_an_agreement_is_accepted_by_one_impatient_hand(moments: Moments, times: int) -> None:
    for walk in moments.trials("agreed by one"):
        at_once(walk, *[press(walk, MENTOR, "agreement-accept", "accept")] * times)
        the_rest(walk)
        assert [a.state for a in _agreements(walk)] == [AgreementState.IN_FORCE]
        assert heard(walk, MENTOR, "agreement-in-force") == heard(walk, MENTEE, "agreement-in-force") == 1


def test_an_agreement_is_accepted_while_its_writer_changes_it(moments: Moments) -> None:
    for walk in moments.trials("agreed by one"):
        (proposed,) = _agreements(walk)
        walk.do(MENTEE, "agreement", f"change:{proposed.id}")
        walk.choose(MENTEE, "agreement-pick", "START-08")
        accept = press(walk, MENTOR, "agreement-accept", "accept")
        at_once(walk, accept, press(walk, MENTEE, "agreement", "each-meeting"))
        the_rest(walk)
        (agreement,) = _agreements(walk)
        if agreement.state is AgreementState.IN_FORCE:
            assert "START-08" not in agreement.entries
            assert {who for who, _ in agreement.accepted} == {walk.id(MENTEE), walk.id(MENTOR)}
        else:
            assert agreement.state is AgreementState.DRAFT
            assert agreement.entries["START-08"] == "option:each-meeting"
            assert agreement.accepted == ()


def _agreements(walk: LightWalk) -> list[Agreement]:
    return [a for a in walk.world(MENTEE).all(Agreement) if a.journey == journey(walk).id]


@pytest.mark.parametrize(("one", "other"), [("close", "close"), ("go-on", "go-on"), ("go-on", "close")])
def test_both_decide_at_the_end(moments: Moments, one: str, other: str) -> None:
    for walk in moments.trials("deciding"):
        old = journey(walk)
        at_once(walk, press(walk, MENTEE, "closing", one), press(walk, MENTOR, "closing", other))
        the_rest(walk)
        journeys = [j for j in walk.world(MENTEE).all(Journey) if set(j.members) == set(old.members)]
        goes_on = [j for j in journeys if j.continues == old.id]
        now = next(j for j in journeys if j.id == old.id)
        talks = [r for r in walk.world(MENTEE).all(Run) if r.dialog == "talk"]
        if one != other:
            assert now.state is JourneyState.OPEN
            assert len(talks) == 2
            assert goes_on == []
            continue
        assert now.state is JourneyState.CLOSED
        assert talks == []
        assert len(goes_on) == (one == "go-on")
        for user in (MENTEE, MENTOR):
            keepsakes = [k for out in walk.bot.phones[user] for k in out.files if k.startswith("keepsake")]
            # as pages, and the same as text
            assert len(keepsakes) == 2 * (one == "close")
