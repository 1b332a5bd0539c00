"""The whole path of a pair, in which everything that is typed holds a marker: from the announcement to the closing."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Arrived, Pressed
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Actions
from bot.domain.privacy import Answer
from bot.domain.programme import Programme
from storage.crypto import KeyRing
from tests.privacy.dumps import Base
from tests.privacy.walk import Walk

LEAD, MENTOR, MENTEE = "marja", "aino", "liam"
OTHERS = ("sari", "joonas")
"""Another pair of the programme."""
ALONE, STRANGER = "petri", "eeva"
"""Left out of the round; and nobody's partner, not signed up."""
CAST = {LEAD: "fi", MENTOR: "fi", MENTEE: "en", "sari": "fi", "joonas": "fi", ALONE: "en", STRANGER: "en"}
CHANNEL = "#yksikko"
SIGN_UP = {"wants": "dementia", "gives": "learning", "languages": "fi", "meets": "both", "shifts": "day"}
"""What everybody signs up with, beside the role and whom they would rather not meet."""


class Path:
    """The stages in order. The mentor's and the mentee's words are followed; the others stand around."""

    def __init__(self, base: Base, keys: KeyRing, walks: type[Walk] = Walk) -> None:
        self.walk = walks(base, keys, dict(CAST))
        for user in CAST:
            self.walk.act(user, Arrived())

    def whole(self) -> Walk:
        """All stages."""
        for stage in (
            self.join, self.pairs, self.think, self.plan, self.share, self.meet, self.agree, self.amend, self.goals,
            self.in_between, self.check_in, self.changes, self.end,
        ):  # fmt: skip
            stage()
        return self.walk

    def on_the_way(self) -> Walk:
        """The stages up to the goals, and then many matters left open."""
        for stage in (
            self.join,
            self.pairs,
            self.think,
            self.plan,
            self.share,
            self.meet,
            self.agree,
            self.goals,
        ):
            stage()
        walk = self.walk
        walk.do(MENTOR, "agreement", f"amend:{self.agreement(AgreementState.IN_FORCE)}")
        walk.choose(MENTOR, "agreement-pick", "START-08")
        walk.do(MENTEE, "meet", self.journey)
        walk.type(MENTEE, "meet", "13.1. klo 10")
        self._write_goal(MENTEE, "show")
        walk.do(MENTEE, "goals", f"add:{self.journey}")
        walk.do(MENTOR, "pause", self.journey)
        walk.do(MENTEE, "mydata", "erase")
        walk.do(MENTEE, "leave", self.journey)
        walk.do(MENTOR, "rematch", self.journey)
        walk.do(MENTEE, "reflect", self.journey)
        walk.do(ALONE, "join-change", self.programme)
        walk.do(LEAD, "pairs-propose", self.programme)
        return walk

    # --- facts ---------------------------------------------------------------------------------------

    @property
    def journey(self) -> str:
        """The id of the two's journey."""
        members = {self.walk.id(MENTOR), self.walk.id(MENTEE)}
        return next(self.walk.world(MENTEE).all(Journey, lambda j: set(j.members) == members)).id

    @property
    def programme(self) -> str:
        """The programme's id."""
        return next(self.walk.world(LEAD).all(Programme)).id

    def ahead(self) -> str:
        """The id of the meeting that is ahead."""
        waits = (MeetingState.PROPOSED, MeetingState.AGREED)
        meetings = self.walk.world(MENTEE).all(
            Meeting, lambda m: m.journey == self.journey and m.state in waits
        )
        return max(meetings, key=lambda meeting: meeting.at).id

    def answer(self, user: str, question: str) -> str:
        """The id of a person's newest answer to a question."""
        found = self.walk.world(user).all(
            Answer, lambda a: (a.author, a.question) == (self.walk.id(user), question)
        )
        return max(found, key=lambda answer: answer.at).id

    def agreement(self, *states: AgreementState) -> str:
        """The id of the agreement in one of these states."""
        found = self.walk.world(MENTEE).all(
            Agreement, lambda a: a.journey == self.journey and a.state in states
        )
        return max(found, key=lambda agreement: agreement.version).id

    def until(self, year: int, month: int, day: int) -> None:
        """Let time pass until the afternoon of a day; then everybody looks at their home page."""
        self.walk.advance_to(datetime(year, month, day, 13, tzinfo=UTC))
        for user in CAST:
            self.walk.look(user)

    def words(self, user: str, *questions: str) -> dict[str, str]:
        """Words of this person's own for each of these questions."""
        return {question: f"{self.walk.word(user, question)} on mielessä" for question in questions}

    def open_to(self, reader: str, author: str, *questions: str) -> None:
        """From now on this reader may read what the author wrote about these questions."""
        for question in questions:
            self.walk.ledger.about(author, question).readers.add(reader)

    # --- stages --------------------------------------------------------------------------------------

    def join(self) -> None:
        """The programme is announced; five people sign up, most of them with somebody they would rather not meet."""
        walk = self.walk
        self.announce()
        self.sign_up(MENTOR, "mentor", "Joonas")
        self.sign_up(MENTEE, "mentee", "Sari")
        self.sign_up("sari", "mentor")
        self.sign_up_in_chat("joonas", "mentee", "Petri")
        self.sign_up(ALONE, "mentee", "Aino, Sari")
        while walk.run_of(LEAD, "sign-up") is not None:
            walk.choose(LEAD, "sign-up", "fits")

    def announce(self) -> None:
        """The lead creates a programme and announces it."""
        walk = self.walk
        walk.say(LEAD, "ohjelma luo Rinnakkain")
        walk.choose(LEAD, "programme-create", "care-work")
        walk.say(LEAD, CHANNEL)
        walk.say(LEAD, "1, 2")
        walk.do(LEAD, "programme-announce", self.programme)
        walk.choose(LEAD, "announcement", "post")

    def sign_up(self, user: str, role: str, avoids: str = "", capacity: str = "1") -> None:
        """The form, opened from the channel's button."""
        avoid = f"{self.walk.word(user, 'avoid')}, {avoids}" if avoids else ""
        self.walk.act(user, Pressed(self.walk.button(CHANNEL, "Liity").payload.encode()))
        self.walk.submit(user, **SIGN_UP, role=role, avoid=avoid, capacity=capacity)

    def sign_up_in_chat(self, user: str, role: str, avoids: str) -> None:
        """The same questions one by one, where no form can open."""
        walk = self.walk
        walk.say(user, "liity", channel=CHANNEL.lstrip("#"))
        walk.fill(user, "join", {**SIGN_UP, "role": role, "avoid": f"{walk.word(user, 'avoid')}, {avoids}"})

    def pairs(self) -> None:
        """The lead looks at all there is to look at, and publishes."""
        walk = self.walk
        walk.do(LEAD, "people", self.programme)
        walk.do(LEAD, "pairs-propose", self.programme)
        for label in ("Lukitse", "Vapauta", "Vaihda", "Ehdota uudelleen"):
            found = [b for b in self.buttons(LEAD) if b[0].startswith(label)]
            if found:
                walk.act(LEAD, Pressed(found[-1][1]))
        walk.press(LEAD, "Julkaise")
        walk.do(LEAD, "programme", self.programme)
        walk.advance(hours=2)

    def buttons(self, user: str) -> list[tuple[str, str]]:
        """Labels and payloads of all buttons on a phone."""
        shown = self.walk.bot.phones.get(user, [])
        rows = [part for out in shown for part in out.message.parts if isinstance(part, Actions)]
        return [(str(button.label), button.payload.encode()) for row in rows for button in row.buttons]

    def think(self) -> None:
        """The first questions, each for oneself."""
        walk = self.walk
        walk.advance(days=3)
        for user in (MENTEE, MENTOR):
            walk.fill(user, "start", self.words(user, "START-01", "START-02", "START-06a"))
        for user in (MENTEE, MENTOR):
            walk.choose(user, "show", "no")

    def plan(self) -> None:
        """A time with a link, another one back, moved, called off; then one with a place in own words."""
        walk = self.walk
        walk.do(MENTEE, "meet", self.journey)
        walk.type(MENTEE, "meet", "9.12. klo 10")
        walk.choose(MENTEE, "meet", "remote")
        walk.type(MENTEE, "meet", f"https://example.org/{walk.word(MENTEE, 'link', MENTOR)}")
        walk.choose(MENTOR, "meeting-answer", "other")
        walk.type(MENTOR, "meeting-answer", "10.12. klo 10")
        walk.choose(MENTEE, "meeting-answer", "accept")
        walk.do(MENTEE, "move", self.ahead())
        walk.type(MENTEE, "meet", "11.12. klo 10")
        walk.choose(MENTOR, "meeting-answer", "accept")
        walk.do(MENTOR, "cancel", self.ahead())
        walk.choose(MENTOR, "meeting-cancel", "yes")
        walk.advance(hours=1)
        walk.do(MENTOR, "meet", self.journey)
        walk.type(MENTOR, "meet", "14.12. klo 10")
        walk.type(MENTOR, "meet", f"kahvihuone {walk.word(MENTOR, 'place', MENTEE)}")
        walk.choose(MENTEE, "meeting-answer", "accept")
        walk.do(MENTEE, "invitation", self.ahead())

    def share(self) -> None:
        """One answer is shared; one taken back before it arrives, one shared and then put into other words."""
        walk = self.walk
        walk.do(MENTEE, "share", self.journey)
        self.open_to(MENTOR, MENTEE, "START-01")
        walk.do(MENTEE, "share-answer", self.answer(MENTEE, "START-01"))
        walk.advance_to(walk.bot.time.replace(hour=18))
        for word in ("share-answer", "take-back"):
            walk.do(MENTEE, word, self.answer(MENTEE, "START-02"))
        walk.advance(days=1)
        self.open_to(MENTEE, MENTOR, "START-02")
        walk.do(MENTOR, "share-answer", self.answer(MENTOR, "START-02"))
        walk.advance(hours=1)
        walk.do(MENTOR, "edit-answer", self.answer(MENTOR, "START-02"))
        walk.ledger.about(MENTOR, "START-02").readers.discard(MENTEE)
        walk.fill(MENTOR, "answer", self.words(MENTOR, "START-02"))
        walk.do(MENTOR, "share", self.journey)

    def meet(self) -> None:
        """The reminder, the meeting, and whether they met."""
        walk = self.walk
        self.until(2026, 12, 15)
        for user in (MENTEE, MENTOR):
            walk.choose(user, "met", "yes")

    def agree(self) -> None:
        """The mentee drafts, in words of their own wherever there are any; the mentor accepts and adds a line."""
        walk = self.walk
        walk.choose(MENTEE, "agreement-offer", "draft")
        own = (
            "START-01",
            "START-04a",
            "START-05b",
            "START-07-words",
            "START-09b",
            "CONFIDENTIALITY",
            "ART-04",
        )
        given = self.words(MENTEE, *own)
        chosen = {
            "START-05a": "cafe", "START-07": "other", "START-09a": "by-message", "START-10": "yes", "START-11a": "talk",
            "START-02": "do:quote",
        }  # fmt: skip
        walk.fill(MENTEE, "agreement", {**chosen, **given})
        self.open_to(MENTOR, MENTEE, *own, "START-02")
        walk.choose(MENTEE, "agreement-review", "send")
        walk.advance(days=1)
        walk.choose(MENTOR, "agreement-accept", "accept")
        lines = self.words(MENTOR, "START-01")
        self.open_to(MENTEE, MENTOR, "START-01")
        walk.fill(MENTOR, "agreement-own", lines)
        walk.do(MENTEE, "agreement", f"copy:{self.journey}")

    def amend(self) -> None:
        """A changed field, taken back once, then proposed and accepted; the old version stays to be looked at."""
        walk = self.walk
        walk.advance(days=1)
        for _ in range(2):
            walk.do(MENTOR, "agreement", f"amend:{self.agreement(AgreementState.IN_FORCE)}")
            walk.choose(MENTOR, "agreement-pick", "START-08")
            walk.choose(MENTOR, "agreement", "other")
            walk.fill(MENTOR, "agreement", self.words(MENTOR, "START-08-words"))
            if _ == 0:
                walk.choose(MENTOR, "agreement-review", "drop")
        self.open_to(MENTEE, MENTOR, "START-08-words")
        walk.choose(MENTOR, "agreement-review", "send")
        walk.advance(days=1)
        walk.choose(MENTEE, "agreement-accept", "accept")
        walk.do(MENTEE, "agreement", f"earlier:{self.journey}")

    def goals(self) -> None:
        """One goal is shown, heard in own words and refined; another stays private, a third is let go."""
        walk = self.walk
        self._write_goal(MENTEE, "show")
        walk.advance(days=1)
        walk.type(MENTOR, "goal-hear", f"hyvä {walk.word(MENTOR, 'word', MENTEE)}")
        self._write_goal(MENTOR, "keep")
        walk.do(MENTEE, "goals", f"refine:{self.journey}")
        walk.type(MENTEE, "goal-refine", f"tarkemmin {walk.word(MENTEE, 'refined', MENTOR)}")
        walk.advance(days=1)
        for user in (MENTEE, MENTOR):
            walk.do(user, "goals", self.journey)
            walk.do(user, "goals", f"history:{self.journey}")

    def _write_goal(self, user: str, then: str) -> None:
        walk = self.walk
        walk.do(user, "goals", f"add:{self.journey}")
        walk.type(user, "goal", f"opin {walk.word(user, 'goal')}")
        if then == "show":
            self.open_to(MENTOR if user == MENTEE else MENTEE, user, "goal")
        walk.choose(user, "goal", then)

    def in_between(self) -> None:
        """A task for both, one for oneself; a diary with one entry that is shared and one that is an insight."""
        walk = self.walk
        for user, whom in ((MENTEE, "all"), (MENTOR, "me")):
            other = MENTOR if user == MENTEE else MENTEE
            walk.say(user, f"tehtävä {walk.word(user, 'task', other)} ensi kertaan")
            walk.choose(user, "task", whom)
            walk.say(user, f"päiväkirja: {walk.word(user, 'entry')} mietityttää")
            walk.do(user, "diary", f"mark:{self.answer(user, 'diary-entry')}")
            walk.say(user, f"päiväkirja: {walk.word(user, 'shown', other)} ilahdutti")
            walk.do(user, "diary", f"share:{self.answer(user, 'diary-entry')}")
        walk.advance(days=1)
        for user in (MENTEE, MENTOR):
            for word in ("tasks", "diary", "insights"):
                walk.do(user, word)

    def check_in(self) -> None:
        """Another meeting, three questions after it, and we-questions that both agree to show."""
        walk = self.walk
        walk.do(MENTEE, "meet", self.journey)
        walk.type(MENTEE, "meet", "12.1. klo 10")
        if walk.run_of(MENTEE, "meet") is not None:
            walk.fill(MENTEE, "meet", {})
        walk.advance(days=1)
        walk.choose(MENTOR, "meeting-answer", "accept")
        self.until(2027, 1, 13)
        for user in (MENTEE, MENTOR):
            walk.choose(user, "met", "yes")
            given = {"MID-06": "theme", **self.words(user, "MID-10", "MID-04", "MID-06-words")}
            walk.fill(user, "check-in", given)
            if walk.run_of(user, "meet") is not None:
                walk.choose(user, "meet", "_stop")
        walk.advance(hours=3)
        while (asked := walk.run_of(MENTEE, "show")) is not None:
            shown = f"{asked.occurrence}-words" if asked.occurrence == "MID-06" else asked.occurrence
            walk.choose(MENTEE, "show", "yes")
            self.open_to(MENTEE, MENTOR, shown)
            self.open_to(MENTOR, MENTEE, shown)
            walk.choose(MENTOR, "show", "yes")
        walk.advance(days=1)

    def changes(self) -> None:
        """A pause, another rhythm, another language there and back, changed hours and sign-up."""
        walk = self.walk
        walk.do(MENTOR, "pause", self.journey)
        walk.type(MENTOR, "pause", "28.1.2027")
        walk.advance(days=3)
        walk.do(MENTEE, "resume", self.journey)
        walk.do(MENTEE, "rhythm", self.journey)
        walk.choose(MENTEE, "rhythm", "3")
        walk.say(MENTEE, "language suomi")
        walk.say(MENTEE, "kieli englanti")
        self.until(2027, 4, 6)
        walk.do(MENTOR, "join-change", self.programme)
        if walk.run_of(MENTOR, "join") is not None:
            walk.submit(MENTOR, role="mentor", avoid=f"{walk.word(MENTOR, 'avoid')}, Petri")

    def end(self) -> None:
        """The last questions, the evaluation, thanks passed on, and a closing that both want."""
        walk = self.walk
        self.until(2027, 5, 7)
        for user in (MENTEE, MENTOR):
            walk.fill(user, "end", {**self.words(user, "END-01", "END-02"), "more": "_stop"})
        walk.do(MENTEE, "meet", self.journey)
        walk.type(MENTEE, "meet", "20.5. klo 10")
        walk.advance(days=1)
        walk.choose(MENTOR, "meeting-answer", "accept")
        self.until(2027, 5, 21)
        for user in (MENTEE, MENTOR):
            walk.choose(user, "met", "yes")
        own, shown = self.words, ("END-09", "END-SHARED", "END-11-words")
        chosen = {"pass-on": "yes", "show-ours": "yes", "END-11": "other", "END-10": "close"}
        walk.fill(MENTEE, "closing", {**chosen, **own(MENTEE, "END-OWN", *shown)})
        words = own(MENTOR, "END-OWN", *shown)
        self.open_to(MENTEE, MENTOR, *shown)
        self.open_to(MENTOR, MENTEE, *shown)
        walk.fill(MENTOR, "closing", {**chosen, **words})
        walk.advance(days=3)

    # --- one's own data ------------------------------------------------------------------------------

    def export(self, *users: str) -> None:
        """These people ask for everything of theirs."""
        for user in users:
            self.walk.do(user, "mydata", "export")

    def erase(self, user: str) -> None:
        """A person erases everything of theirs; from then on nobody may read any of it."""
        walk = self.walk
        walk.do(user, "mydata", "erase")
        for mark in walk.ledger.of(user):
            mark.readers.clear()
        walk.choose(user, "erase", "yes")

    def look_around(self, *users: str) -> None:
        """These people look at everything there is to look at."""
        for user in users:
            for word in (
                "status",
                "goals",
                "agreement",
                "meet",
                "share",
                "reflect",
                "tasks",
                "diary",
                "insights",
                "closing",
                "help",
                "mydata",
            ):
                self.walk.do(user, word)
            for journey in self.walk.world(user).all(Journey):
                for word in ("share", "meet"):
                    self.walk.do(user, word, journey.id)
                for word in ("goals", "agreement"):
                    self.walk.do(user, word, f"history:{journey.id}")
                    self.walk.do(user, word, f"earlier:{journey.id}")
                    self.walk.do(user, word, f"copy:{journey.id}")
