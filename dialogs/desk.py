"""The desk of one decision: the facts at hand, the person who acts, and what is to be said. Pure bookkeeping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.effect import Lane, Place, ReplacePressed, Reply, Tell
from bot.domain.event import Arrived, Event
from bot.domain.goals import Goal
from bot.domain.journey import Journey, JourneyState
from bot.domain.meetings import Meeting
from bot.domain.message import Message, Part, Text, message
from bot.domain.people import Person, Reach
from bot.domain.privacy import Answer, Opened
from bot.domain.programme import Enrolment, EnrolmentState, Programme, ProgrammeState
from bot.domain.run import Given, Run, RunState
from bot.domain.working_time import first_allowed
from bot.domain.workplace import Home
from bot.domain.world import World
from dialogs.books import Books
from dialogs.own_question_facts import with_own
from dialogs.pack import Pack
from dialogs.phrasebook import Reader

if TYPE_CHECKING:
    from dialogs.conversation import Conversation

BUSY = timedelta(minutes=10)
"""Nothing proactive reaches a person who did something less than this ago."""


class Desk:
    """One turn's decision in the making.

    `me` is the person who acts (or whom the alarm concerns); `now` is aware UTC. Messages gather in `tells`, direct
    replies in `replies`. Ids are derived from the event's id, so that the same decision gives the same ids.
    """

    def __init__(
        self, world: World, event: Event, me: Person, books: Books, conversation: Conversation
    ) -> None:
        self.world = world
        self.event = event
        self.books = books
        self.conversation = conversation
        self.now: datetime = event.at
        self.tells: list[Tell] = []
        self.replies: list[Reply] = []
        self.hours_moved: set[str] = set()
        self._me = me.id
        self._made = 0

    @property
    def me(self) -> Person:
        """The person who acts, as they are now."""
        return self.world.get(Person, self._me)

    def new_id(self, prefix: str) -> str:
        """A fresh id, the same whenever the same event is decided again."""
        self._made += 1
        digest = blake2b(f"{self.event.id}/{self._made}".encode(), digest_size=8).hexdigest()
        return f"{prefix}{digest}"

    def open(
        self,
        dialog: str,
        person: str,
        subject: str,
        *,
        occurrence: str = "",
        journey: str = "",
        args: tuple[str, ...] = (),
        given: Mapping[str, Given] | None = None,
        along: bool = False,
    ) -> Run:
        """Open a dialog with a person (see `Conversation.open`)."""
        return self.conversation.open(
            self, dialog, person, subject,
            occurrence=occurrence, journey=journey, args=args, given=given, along=along,
        )  # fmt: skip

    # --- saying -------------------------------------------------------------------------------------

    def say(self, *parts: Part | None) -> None:
        """Answer the acting person now, at any hour."""
        self._tell(Place(person=self._me), message(*parts), self.now, Lane.DIRECT)

    def tell(self, person: str, *parts: Part | None) -> None:
        """Tell somebody; at once if it is the acting person, else in their first allowed moment."""
        if person == self._me and not self.unasked:
            self.say(*parts)
        else:
            self._tell(Place(person=person), message(*parts), self.allowed(person), Lane.PROACTIVE)

    def report(self, person: str, *parts: Part | None) -> None:
        """Tell somebody what came of what they did: at once if it was just now, else in their first allowed moment."""
        just_now = self.now - self.person(person).seen_at <= BUSY
        at, lane = (self.now, Lane.DIRECT) if just_now else (self.allowed(person), Lane.PROACTIVE)
        self._tell(Place(person=person), message(*parts), at, lane)

    def tell_channel(self, home: Home, channel: str, told: Message, language: str = "") -> None:
        """Post in a programme's channel, on a lead's word, in the language given."""
        self._tell(Place("", *home, channel, language), told, self.now, Lane.DIRECT)

    def replace_pressed(self, *parts: Part | None) -> None:
        """The pressed card becomes this."""
        self.replies.append(ReplacePressed(message(*parts)))

    def allowed(self, person_id: str, at: datetime | None = None) -> datetime:
        """The first moment (UTC), at or after `at`, when something may be sent to this person unasked."""
        person = self.world.get(Person, person_id)
        wanted = max(self.now, at or self.now, person.quiet_until or self.now)
        return first_allowed(wanted, person.working_time, person.zone) or wanted + timedelta(days=60)

    def reaches(self, run: Run) -> datetime:
        """When a question is before its person's eyes (UTC): one that came by itself waits for their working time."""
        asked = run.asked_at or run.opened_at
        if run.trail or not self.conversation.dialogs[run.dialog].reminds:
            return asked
        person = self.person(run.person)
        wanted = max(asked, person.quiet_until or asked)
        return first_allowed(wanted, person.working_time, person.zone) or wanted + timedelta(days=60)

    def settle(self, dialog: str, subject: str) -> None:
        """End all waiting runs of a dialog about a subject: the matter is settled."""
        waiting = self.world.all(
            Run,
            lambda r: (
                r.dialog == dialog and r.subject == subject and r.state in (RunState.OPEN, RunState.LATER)
            ),
        )
        for run in waiting:
            self.conversation.close(self, run, RunState.DONE)

    @property
    def overheard(self) -> bool:
        """Whether others read the words too: typed in a channel, not as a command that only the bot gets."""
        return self.event.overheard or (bool(self.event.channel) and not self.event.aside)

    @property
    def by_clock(self) -> bool:
        """Whether the clock, not a person, started this turn."""
        return self.event.sender is None

    @property
    def unasked(self) -> bool:
        """Whether the person at the desk did nothing that this turn could be the answer to."""
        return self.by_clock or (isinstance(self.event.what, Arrived) and self.event.what.unasked)

    def _tell(self, to: Place, told: Message, due_at: datetime, lane: Lane) -> None:
        if to.person and self.world.get(Person, to.person).reach is not Reach.REACHABLE:
            return
        self.tells.append(Tell(f"{self.event.id}:{len(self.tells)}", to, told, due_at, lane))

    # --- words --------------------------------------------------------------------------------------

    def reader(self, person: Person | None = None) -> Reader:
        """Language and zone of a person (the acting one by default)."""
        who = person or self.me
        return Reader(who.language, who.zone)

    def words(self, text: Text) -> str:
        """A text as the acting person reads it; for matching typed labels. Opens no answers."""
        return self.books.words.text(text, self.reader(), self)

    def name(self, person_id: str) -> str:
        """A person's display name."""
        found = self.world.find(Person, person_id)
        return found.name if found else ""

    def opened(self, answer_id: str) -> Opened | None:
        """Decisions never see words."""
        return None

    # --- looking around -----------------------------------------------------------------------------

    def person(self, person_id: str) -> Person:
        """A person by id."""
        return self.world.get(Person, person_id)

    def keep_me(self, **changes: object) -> Person:
        """Change the acting person's own facts; changed hours or zone move what is due."""
        if {"working_time", "zone", "quiet_until"} & set(changes):
            self.hours_moved.add(self._me)
        return self.world.keep(replace(self.me, **changes))  # type: ignore[arg-type]

    def is_near(self, home: Home) -> bool:
        """Whether a workspace is the acting person's own, or of the same workplace."""
        return home == self.me.address.home or home in self.world.places

    def journeys(self, person_id: str | None = None) -> list[Journey]:
        """A person's journeys that are not closed, oldest first."""
        who = person_id or self._me
        mine = self.world.all(Journey, lambda j: who in j.members and j.state is not JourneyState.CLOSED)
        return sorted(mine, key=lambda j: (j.began_at, j.id))

    def programme_of(self, journey: Journey) -> Programme:
        """The programme a journey belongs to."""
        return self.world.get(Programme, journey.programme)

    def pack(self, journey: Journey, run: Run | None = None) -> Pack:
        """The guide as a journey has it, with its members' own questions; for a run, in the run's version."""
        guide = self.books.guide(self.programme_of(journey), run.pack_version if run else 0)
        return with_own(guide, self.world, journey.id)

    def led(self) -> list[Programme]:
        """Programmes that the acting person leads."""
        return sorted(
            self.world.all(Programme, lambda p: self._me in p.leads), key=lambda p: (p.opened_at, p.id)
        )

    def open_programmes(self) -> list[Programme]:
        """Programmes of the acting person's workplace that take sign-ups."""
        found = self.world.all(Programme, lambda p: p.state is ProgrammeState.OPEN and self.is_near(p.home))
        return sorted(found, key=lambda p: (p.opened_at, p.id))

    def enrolments(self, person_id: str | None = None) -> list[Enrolment]:
        """A person's sign-ups that they have not left, oldest first."""
        who = person_id or self._me
        found = self.world.all(Enrolment, lambda e: e.person == who and e.state is not EnrolmentState.LEFT)
        return sorted(found, key=lambda e: (e.at, e.id))

    def enrolment_in(self, programme: str, person: str) -> Enrolment | None:
        """A person's sign-up to a programme, left or not."""
        return next(
            self.world.all(Enrolment, lambda e: e.person == person and e.programme == programme), None
        )

    def meetings(self, journey: str) -> list[Meeting]:
        """A journey's meetings in order of making."""
        return sorted(self.world.all(Meeting, lambda m: m.journey == journey), key=lambda m: (m.at, m.id))

    def agreement(self, journey: str, *states: AgreementState) -> Agreement | None:
        """The newest agreement of a journey in one of the states (any, when none is named)."""
        found = self.world.all(
            Agreement, lambda a: a.journey == journey and (not states or a.state in states)
        )
        return max(found, key=lambda a: a.version, default=None)

    def goals(self, journey: str) -> list[Goal]:
        """A journey's goals, oldest first."""
        return sorted(self.world.all(Goal, lambda g: g.journey == journey), key=lambda g: (g.at, g.id))

    def answers(self, journey: str, question: str, author: str = "") -> list[Answer]:
        """Answers to a question in a journey, oldest first, of one author if named."""
        found = self.world.all(
            Answer,
            lambda a: a.journey == journey and a.question == question and author in ("", a.author),
        )
        return sorted(found, key=lambda a: (a.at, a.id))

    def run_of(self, dialog: str, person: str, subject: str, occurrence: str = "") -> Run | None:
        """The run of a dialog about a subject, if it was ever opened."""
        return next(
            self.world.all(
                Run,
                lambda r: (
                    (r.dialog, r.person, r.subject, r.occurrence) == (dialog, person, subject, occurrence)
                ),
            ),
            None,
        )
