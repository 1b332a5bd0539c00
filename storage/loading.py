"""What a turn gets to see: the surroundings of one person, as `bot.ports.Scope` describes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
from bot.domain.goals import Goal
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.pairing.model import Round
from bot.domain.people import Person
from bot.domain.privacy import Answer
from bot.domain.programme import NAMING_DIALOGS, Enrolment, Programme, ProgrammeState
from bot.domain.run import Run, RunState
from bot.domain.tasks import Task
from bot.domain.workplace import ALONE, Workplaces
from bot.domain.world import World
from bot.ports import Scope
from storage.sql import Connection, Prepared, Row
from storage.statements import Statements

RECENT: Final = timedelta(days=60)
"""How far back closed runs are loaded, beside those of journeys that go on."""


class Loading:
    """One load. Fills a world, each type in a stable order."""

    def __init__(
        self, on: Connection, statements: Statements, at: datetime | None, workplaces: Workplaces = ALONE
    ) -> None:
        self._workplaces = workplaces
        self._on, self._maps, self._reads = on, statements.maps, statements.reads
        self._since = None if at is None else statements.backend.moment(at - RECENT)
        self._world = World()

    def load(self, scope: Scope) -> World:
        """The world of the scope."""
        if scope.room:
            return self._room(scope)
        person = self._person(scope)
        address = scope.address if person is None else person.address
        self._world.places = () if address is None else self._workplaces.of(address.home)
        programmes: list[Programme] = self._entities(
            Programme, self._in_places(self._reads.programmes_of_workspace)
        )
        if person is None:
            self._programmes(programmes, (), "")
            self._people(())
            return self._world
        self._surroundings(person, programmes, scope.everything)
        self._people(scope.named)
        return self._world

    def _person(self, scope: Scope) -> Person | None:
        if scope.person:
            rows = self._reads.people.rows(self._on, [scope.person])
        elif scope.address is not None:
            address = scope.address
            rows = self._reads.person_by_address.run(
                self._on, platform=address.platform, workspace=address.workspace, user=address.user
            ).fetchall()
        else:
            return None
        people: list[Person] = self._put(Person, rows)
        return people[0] if people else None

    def _room(self, scope: Scope) -> World:
        """What is known in a group's shared conversation."""
        journeys: list[Journey] = self._put(Journey, self._reads.journeys.rows(self._on, [scope.room]))
        self._programmes([], {journey.programme for journey in journeys}, "")
        self._continued(journeys)
        self._put(Meeting, self._listed(self._reads.meetings, [journey.id for journey in journeys]))
        self._people(scope.named)
        return self._world

    def _surroundings(self, person: Person, programmes: list[Programme], everything: bool) -> None:
        reads = self._reads
        journeys_of = reads.all_journeys_of if everything else reads.journeys_of
        own: list[Journey] = self._put(Journey, journeys_of.run(self._on, person=person.id).fetchall())
        members = sorted({person.id, *(member for journey in own for member in journey.members)})
        enrolments: list[Enrolment] = self._put(Enrolment, self._listed(reads.enrolments, members))
        self._runs(members, everything)
        needed = {e.programme for e in enrolments if e.person == person.id} | {j.programme for j in own}
        self._programmes(programmes, needed | self._asked_about(person.id, programmes), person.id)
        continued = self._continued(own)
        self._of_journeys([*(journey.id for journey in own), *continued], person.id)
        self._concerns(person.id)
        self._led(person.id)
        self._named_by(person)
        self._people(members)

    def _programmes(self, nearby: list[Programme], needed: Iterable[str], person: str) -> None:
        """Open ones, those in `needed`, and those that the person leads or is the contact of."""
        wanted = set(needed)
        missing = sorted(wanted - {programme.id for programme in nearby})
        nearby += self._entities(Programme, self._listed(self._reads.programmes, missing))
        for programme in nearby:
            own = bool(person) and person in (*programme.leads, programme.concern)
            if programme.state is ProgrammeState.OPEN or programme.id in wanted or own:
                self._world.put(programme)

    def _continued(self, journeys: Sequence[Journey]) -> list[str]:
        """The journeys that these continue, and those that they continue in turn: goals come along from there."""
        known, found = {journey.id for journey in journeys}, list(journeys)
        while earlier := sorted({journey.continues for journey in found if journey.continues} - known):
            found = self._put(Journey, self._listed(self._reads.journeys, earlier))
            known.update(earlier)
        return sorted(known - {journey.id for journey in journeys})

    def _asked_about(self, person: str, nearby: Sequence[Programme]) -> set[str]:
        """Programmes that a question which waits for the person is about."""
        waits = (RunState.OPEN, RunState.LATER)
        mine = self._world.all(Run, lambda run: run.person == person and run.state in waits)
        return {run.subject for run in mine} & {programme.id for programme in nearby}

    def _named_by(self, person: Person) -> None:
        """Who is known in the workplace, while the person is naming one of them."""
        waits = (RunState.OPEN, RunState.LATER)
        naming = self._world.all(
            Run, lambda run: run.person == person.id and run.state in waits and run.dialog in NAMING_DIALOGS
        )
        if next(naming, None) is not None:
            self._put(Person, self._in_places(self._reads.people_of_workspace))

    def _of_journeys(self, journeys: list[str], person: str) -> None:
        """What belongs to the person's own journeys, and the person's own answers."""
        reads = self._reads
        self._put(Meeting, self._listed(reads.meetings, journeys))
        self._put(Agreement, self._listed(reads.agreements, journeys))
        self._put(Goal, self._listed(reads.goals, journeys))
        self._put(Task, self._listed(reads.tasks, journeys))
        self._put(OwnQuestion, self._listed(reads.own_questions, journeys))
        self._put(QuestionWish, self._listed(reads.question_wishes, journeys))
        own = reads.answers_of.run(self._on, author=person).fetchall()
        self._put(Answer, [*own, *reads.answers_of_others.rows(self._on, journeys, author=person)])

    def _concerns(self, person: str) -> None:
        """Concerns that the person told, and those told to them, with the answers in which the words lie."""
        found: list[Concern] = self._put(
            Concern, self._reads.concerns_of.run(self._on, person=person).fetchall()
        )
        told = sorted(one.answer for one in found if one.answer and one.contact == person)
        self._put(Answer, self._listed(self._reads.answers, told))

    def _runs(self, people: Sequence[str], everything: bool = False) -> None:
        """What waits for these people, and their recent runs; all of their runs for `everything`."""
        if everything or self._since is None:
            self._put(Run, self._listed(self._reads.all_runs, people))
        elif people:
            self._put(Run, self._reads.runs.rows(self._on, people, since=self._since))

    def _led(self, person: str) -> None:
        """What a lead sees of the led programmes; never goals, tasks, questions, agreements and answers."""
        led = [p.id for p in self._world.all(Programme, lambda programme: person in programme.leads)]
        if not led:
            return
        reads = self._reads
        leads = {lead for programme in led for lead in self._world.get(Programme, programme).leads}
        self._runs(sorted(leads - {person}))
        own = set(self._world.facts[Journey])
        self._put(Enrolment, self._listed(reads.enrolments_in, led))
        self._put(Round, self._listed(reads.rounds_in, led))
        journeys: list[Journey] = self._put(Journey, self._listed(reads.journeys_in, led))
        self._put(Meeting, self._listed(reads.meetings, [j.id for j in journeys if j.id not in own]))

    def _people(self, members: Iterable[str]) -> None:
        """The given people, all leads and contacts, everyone enrolled and every member, as far as loaded."""
        world = self._world
        wanted = {
            *members,
            *(lead for programme in world.all(Programme) for lead in programme.leads),
            *(programme.concern for programme in world.all(Programme) if programme.concern),
            *(enrolment.person for enrolment in world.all(Enrolment)),
            *(who for concern in world.all(Concern) for who in (concern.author, concern.contact)),
            *(member for journey in world.all(Journey) for member in journey.members),
        }
        self._put(Person, self._listed(self._reads.people, sorted(wanted - set(world.facts[Person]))))

    def _in_places(self, statement: Prepared) -> list[Row]:
        """What a statement finds in every home of the workplace."""
        return [
            row
            for platform, workspace in self._world.places
            for row in statement.run(self._on, platform=platform, workspace=workspace).fetchall()
        ]

    def _listed(self, select: Any, values: Sequence[str]) -> list[Row]:
        rows: list[Row] = select.rows(self._on, values)
        return rows

    def _entities(self, kind: type[Any], rows: Sequence[Row]) -> list[Any]:
        return self._maps[kind].entities(rows)

    def _put(self, kind: type[Any], rows: Sequence[Row]) -> list[Any]:
        entities = self._maps[kind].entities(rows)
        for entity in entities:
            self._world.put(entity)
        return entities
