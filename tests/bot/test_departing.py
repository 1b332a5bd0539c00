"""One home of a workplace goes, and the other stays: whoever waits there hears it, and keeps all that is theirs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.cli.maintenance import forget
from bot.config import DATABASE, KEYS
from bot.departing import erase, erase_long_gone, notice_cut_off
from bot.domain.event import Address, Arrived, Event
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey, JourneyState
from bot.domain.people import Person, Reach
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.programme import Enrolment, EnrolmentState, Programme, ProgrammeState
from bot.domain.workplace import Home
from bot.turn import Turn
from bot.workspaces import Workspace, WorkspaceState
from storage.crypto import generate_key, parse_keys
from storage.migrations import migrate
from storage.open import Database, open_store
from tests.dialogs.grouped import group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, PROGRAMME, Pair, pair
from tests.postgres import empty_postgres_url, postgres_url
from tests.storage.facts import enrolment, journey, load, person, programme, write
from tests.talk import BOOKS, ELSEWHERE, HERE, START, TOGETHER
from tests.transcripts.memories import Real

__all__ = ["empty_postgres_url", "postgres_url"]
EVERYWHERE = pytest.mark.parametrize(
    "store", ["memory", pytest.param("postgres", marks=pytest.mark.loopback)], indirect=True
)
MONTH = timedelta(days=30)


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty store: in memory, or PostgreSQL where a test says both."""
    kind = getattr(request, "param", "memory")
    url = request.getfixturevalue("postgres_url") if kind == "postgres" else "sqlite://"
    opened = open_store(url, parse_keys(generate_key("k")), TOGETHER)
    for home in (HERE, ELSEWHERE):
        opened.workspaces.keep(
            Workspace(
                platform=home.platform, id=home.workspace, name="Kotipesä", state=WorkspaceState.INSTALLED, since=START
            )
        )  # fmt: skip
    yield opened
    opened.close()


@dataclass
class Both:
    """Marja leads, Aino is here; Liam chats elsewhere."""

    pair: Pair
    store: Database

    def person(self, user: str) -> Person:
        return self.pair.world().get(Person, self.pair.talk.id(user))

    def ids(self, *users: str) -> tuple[str, ...]:
        return tuple(self.pair.talk.id(user) for user in users)

    def remove(self, home: Home) -> None:
        """A workspace takes the bot away; then somebody looks."""
        self.store.workspaces.removed(*home, WorkspaceState.UNINSTALLED, self.pair.talk.bot.time)
        self.look()

    def look(self) -> int:
        talk = self.pair.talk
        noticed = notice_cut_off(talk.turn, self.store.workspaces, talk.bot.time)
        talk.advance(hours=1)
        return noticed

    def erase(self, home: Home) -> int:
        talk = self.pair.talk
        people = erase(talk.turn, self.store.workspaces, *home, talk.bot.time)
        talk.advance(days=1)
        return people

    def rows(self, sql: str) -> Sequence[Any]:
        """Rows as they lie in the database."""
        look: Callable[..., Any] = self.store.workspaces._runner.change
        found: Sequence[Any] = look(lambda on: on.execute(sql).fetchall())
        return found


def both(store: Database, people: Pair | None = None, away: Sequence[str] = (OTHER,)) -> Both:
    """Those who chat elsewhere have always done so; each has written something."""
    made = people or pair(store=Real(store))
    for user in away:
        who = made.world().get(Person, made.talk.id(user))
        made.talk.homes[user] = ELSEWHERE
        made.put(replace(who, address=made.talk.address(user)))
    for user in (ONE, OTHER):
        author = made.talk.id(user)
        made.put(
            Answer(
                id=f"w-{user}", author=author, journey=JOURNEY, question="MID-01", seen_by=SeenBy.AUTHOR, at=START,
                words=Sealed(f"words of {user}"),
            ),
            Goal(
                id=f"g-{user}", journey=JOURNEY, owner=author, state=GoalState.SHARED, history=(f"w-{user}",),
                at=START,
            ),
        )  # fmt: skip
    return Both(made, store)


# --- the bot is removed ---------------------------------------------------------------------------------------


def test_who_waits_elsewhere_for_a_removed_workspace_does_not_wait_in_vain(store: Database) -> None:
    two = both(store)
    two.remove(ELSEWHERE)
    assert two.person(OTHER).reach is Reach.BLOCKED
    assert two.person(ONE).reach is Reach.REACHABLE
    assert "Liam ei saa nyt viestejäni" in two.pair.talk.last(LEAD)
    assert two.look() == 0, "once is enough"


def test_a_workspace_by_itself_may_be_removed_and_come_back_as_it_was(store: Database) -> None:
    alone = both(store, away=())
    alone.remove(HERE)
    assert {alone.person(user).reach for user in (LEAD, ONE, OTHER)} == {Reach.REACHABLE}


def test_whoever_acts_after_a_new_installation_is_back(store: Database) -> None:
    two = both(store)
    two.remove(ELSEWHERE)
    two.pair.talk.act(OTHER, Arrived())
    assert two.person(OTHER).reach is Reach.REACHABLE
    assert "Viestini menevät taas perille: Liam." in two.pair.talk.last(LEAD)


def test_a_group_goes_on_without_those_of_a_removed_workspace(store: Database) -> None:
    people = group("aino", "eeva", "liam", "sanna", store=Real(store))
    together = both(store, people, away=("liam",))
    together.remove(ELSEWHERE)
    assert set(people.journey().members) == set(together.ids("aino", "eeva", "sanna"))
    assert "Viestit eivät mene nyt perille: Liam" in people.everything("aino")


def test_the_leads_elsewhere_hear_that_the_others_of_their_programme_are_gone(store: Database) -> None:
    two = both(store, away=(LEAD,))
    two.remove(HERE)
    assert {two.person(user).reach for user in (ONE, OTHER)} == {Reach.BLOCKED}
    shown = two.pair.everything(LEAD)
    assert "Aino ei saa nyt viestejäni" in shown
    assert "Liam ei saa nyt viestejäni" in shown


# --- it is erased ---------------------------------------------------------------------------------------------


@EVERYWHERE
def test_who_is_left_is_told_and_keeps_all_that_is_theirs(store: Database) -> None:
    two = both(store)
    [aino] = two.ids(ONE)
    assert two.erase(ELSEWHERE) == 1
    world = two.pair.world()
    assert "ei ole enää mukana" in two.pair.everything(ONE)
    assert "Liam" not in two.pair.talk.last(ONE)
    assert world.get(Journey, JOURNEY).state is JourneyState.CLOSED
    [enrolment] = world.all(Enrolment)
    assert (enrolment.person, enrolment.state) == (aino, EnrolmentState.READY)
    assert {answer.id for answer in world.all(Answer)} == {f"w-{ONE}"}
    assert {goal.id for goal in world.all(Goal)} == {f"g-{ONE}"}
    opened = store.transact(lambda unit: unit.words([f"w-{ONE}"], aino))
    assert opened[f"w-{ONE}"].text == f"words of {ONE}"
    two.pair.talk.say(ONE, "tilanne")
    two.pair.talk.say(LEAD, "ihmiset")
    assert "Aino" in two.pair.talk.last(LEAD)


def test_of_who_is_gone_a_record_without_anything_stays(store: Database) -> None:
    two = both(store)
    liam = two.ids(OTHER)[0]
    two.erase(ELSEWHERE)
    gone = two.pair.world().get(Person, liam)
    assert (gone.name, gone.address, gone.reach) == ("", Address("", "", liam), Reach.LEFT)
    assert gone.erased_at is not None
    for table, column in (
        ("answers", "author"),
        ("runs", "person"),
        ("outbox", "person"),
        ("goals", "owner"),
    ):
        assert two.rows(f"SELECT 1 FROM {table} WHERE {column} = '{liam}'") == []
    assert not any("liam" in str(row) for row in two.rows("SELECT * FROM people"))
    assert two.rows("SELECT id FROM workspaces") in ([(HERE.workspace,)], [[HERE.workspace]])


@EVERYWHERE
def test_a_programme_moves_to_those_who_are_left_and_closes_without_a_lead(store: Database) -> None:
    two = both(store)
    two.erase(HERE)
    moved = two.pair.talk.world(OTHER).get(Programme, PROGRAMME)
    assert (moved.home, moved.channel, moved.leads) == (ELSEWHERE, "", ())
    assert moved.state is ProgrammeState.CLOSED
    assert "ei ole enää mukana" in two.pair.everything(OTHER)
    world = two.pair.talk.world(OTHER)
    assert {answer.id for answer in world.all(Answer)} == {f"w-{OTHER}"}
    two.pair.talk.say(OTHER, "tilanne")
    two.pair.talk.say(OTHER, "omat tiedot vie")
    assert any(out.files for out in two.pair.talk.bot.phones[OTHER])


def test_a_lead_elsewhere_leads_on_and_the_channel_there_is_its_channel(store: Database) -> None:
    two = both(store, away=(OTHER, LEAD))
    led = two.pair.world().get(Programme, PROGRAMME)
    two.pair.put(replace(led, elsewhere=((*ELSEWHERE, "19:koti", "koti"),)))
    two.erase(HERE)
    moved = two.pair.talk.world(LEAD).get(Programme, PROGRAMME)
    assert (moved.home, moved.channel, moved.channel_title) == (ELSEWHERE, "19:koti", "koti")
    assert (moved.leads, moved.state, moved.elsewhere) == (two.ids(LEAD), ProgrammeState.OPEN, ())
    two.pair.talk.say(LEAD, "ohjelma")
    assert "#koti" in "".join(two.pair.talk.shown(LEAD))


def test_a_programme_that_moved_has_no_channel_until_a_lead_tells_one(store: Database) -> None:
    two = both(store, away=(OTHER, LEAD))
    two.erase(HERE)
    talk = two.pair.talk
    talk.say(LEAD, "ohjelma")
    assert "Kanava: ei vielä kanavaa" in talk.last(LEAD)
    talk.say(LEAD, "kerro mentoroinnista")
    assert "#koti" not in talk.bot.phones
    talk.say(LEAD, "#koti")
    assert talk.world(LEAD).get(Programme, PROGRAMME).channel == "koti"
    talk.say(LEAD, "kerro mentoroinnista")
    talk.press(LEAD, "Lähetä")
    assert {out.place.platform for out in talk.bot.phones["#koti"]} == {ELSEWHERE.platform}


def test_the_channel_where_it_is_announced_becomes_its_channel(store: Database) -> None:
    two = both(store, away=(OTHER, LEAD))
    two.erase(HERE)
    talk = two.pair.talk
    talk.say(LEAD, "kerro mentoroinnista", channel="koti")
    talk.press(LEAD, "Lähetä")
    moved = talk.world(LEAD).get(Programme, PROGRAMME)
    assert (moved.channel, moved.elsewhere) == ("koti", ())


def test_a_pair_of_one_home_goes_with_it_wherever_its_programme_is_at_home(store: Database) -> None:
    two = both(store, away=(LEAD,))
    led = two.pair.world().get(Programme, PROGRAMME)
    two.pair.put(replace(led, platform=ELSEWHERE.platform, workspace=ELSEWHERE.workspace))
    assert two.erase(HERE) == 2
    assert two.rows("SELECT 1 FROM journeys") == []
    assert [row[0] for row in two.rows("SELECT id FROM people")] == list(two.ids(LEAD))
    assert two.pair.talk.world(LEAD).get(Programme, PROGRAMME).leads == two.ids(LEAD)


def test_where_nobody_elsewhere_takes_part_everything_goes(store: Database) -> None:
    alone = both(store, away=())
    assert store.workspaces.shared(*HERE) == []
    assert alone.erase(HERE) == 3
    for table in ("people", "programmes", "journeys", "enrolments", "answers", "goals", "outbox"):
        assert alone.rows(f"SELECT 1 FROM {table}") == []


def test_a_group_goes_on_without_those_of_an_erased_home(store: Database) -> None:
    people = group("aino", "eeva", "liam", "sanna", store=Real(store))
    together = both(store, people, away=("liam", "sanna"))
    together.erase(ELSEWHERE)
    journey = people.journey()
    assert set(journey.members) == set(together.ids("aino", "eeva"))
    assert journey.state is not JourneyState.CLOSED
    for user in ("aino", "eeva"):
        people.talk.say(user, "tilanne")


def test_what_was_uninstalled_a_month_ago_is_erased_with_the_same_care(store: Database) -> None:
    two = both(store)
    two.remove(ELSEWHERE)
    talk = two.pair.talk
    talk.advance(days=20)
    assert erase_long_gone(talk.turn, store.workspaces, talk.bot.time - MONTH, talk.bot.time) == 0
    talk.advance(days=11)
    assert erase_long_gone(talk.turn, store.workspaces, talk.bot.time - MONTH, talk.bot.time) == 1
    talk.advance(days=4)
    assert "ei ole enää mukana" in two.pair.everything(ONE)
    assert two.pair.journey().state is JourneyState.CLOSED


class Stumbling(Turn):
    """A turn that fails for one person."""

    def __init__(self, two: Both, person: str) -> None:
        super().__init__(two.pair.talk.store, BOOKS)
        self.person = person

    def take(self, event: Event) -> Any:
        """Decide, unless it is about them."""
        if getattr(event.what, "person", "") == self.person:
            raise RuntimeError("words that no log may show")
        return super().take(event)


def test_one_persons_trouble_stops_nobody_elses_and_leaves_nothing_of_them(
    store: Database, caplog: pytest.LogCaptureFixture
) -> None:
    two = both(store, away=(ONE, OTHER))
    aino, liam = two.ids(ONE, OTHER)
    with caplog.at_level(logging.ERROR):
        erase(Stumbling(two, aino), store.workspaces, *ELSEWHERE, two.pair.talk.bot.time)
    assert "RuntimeError" in caplog.text
    assert "words that" not in caplog.text
    assert two.rows(f"SELECT 1 FROM answers WHERE author IN ('{aino}', '{liam}')") == []
    assert [row[0] for row in two.rows("SELECT name FROM people WHERE name <> ''")] == ["Marja"]


def test_a_programme_says_who_is_together_in_it(store: Database) -> None:
    two = both(store)
    [shared] = store.workspaces.shared(*ELSEWHERE)
    assert (shared.programme, shared.home, shared.here) == (PROGRAMME, HERE, two.ids(OTHER))
    assert shared.others == tuple(sorted(two.ids(LEAD, ONE)))
    assert store.workspaces.shared("slack", "T9") == []


def test_the_operator_hears_beforehand_whom_it_concerns_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url, keys = f"sqlite:///{tmp_path / 'rinnalla.sqlite'}", generate_key("k")
    monkeypatch.setenv(DATABASE, url)
    monkeypatch.setenv(KEYS, keys)
    migrate(url)
    with closing(open_store(url, parse_keys(keys))) as running:
        running.workspaces.keep(
            Workspace(platform="slack", id="T1", name="Hoiva", state=WorkspaceState.UNINSTALLED, since=START)
        )
        homes = {"aino": Address("slack", "T1", "aino"), "liam": Address("teams", "tenant", "liam")}
        write(
            running,
            *(person(name, address=address) for name, address in homes.items()),
            programme("care", ("liam",), platform="slack", workspace="T1"),
            *map(enrolment, homes),
            journey("j", *homes),
        )
    assert forget("slack", "T1", sure=False, ask=lambda question: "") == 1
    said = capsys.readouterr().out
    assert "In the programme care 1 people of slack:T1 are together with 1 of other places" in said
    assert "moves to them" in said
    assert forget("slack", "T1", sure=True) == 0
    assert "with 1 people" in capsys.readouterr().out
    with closing(open_store(url, parse_keys(keys))) as running:
        world = load(running, "liam", everything=True)
        assert world.get(Programme, "care").home == Home("teams", "tenant")
        assert world.get(Journey, "j").state is JourneyState.CLOSED
        [told] = [row for row in running.claims.waiting(9)[1] if row.to.person == "liam"][:1]
        assert told.to.platform == "teams"
