"""A talk that is watched: who was shown what, what lies in the database after each act, which buttons there were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.domain.effect import Reply
from bot.domain.event import Event, Pressed, Said
from bot.domain.message import Payload, command
from bot.domain.people import Person
from bot.domain.run import Run, RunState
from bot.ports import Outgoing
from storage.crypto import KeyRing
from storage.open import Database
from tests.privacy.dumps import Base
from tests.privacy.marks import Ledger, markers, payloads_in, texts_of, texts_of_reply
from tests.talk import Talk
from tests.transcripts.memories import Real

SKIP = "_skip"


@dataclass(frozen=True)
class Breach:
    """Somebody was shown what is not theirs to read, or words lie where none may lie."""

    where: str
    words: tuple[str, ...]


class Walk(Talk):
    """A talk over a real database. After every act all that is new is looked at; what is wrong is in `breaches`."""

    def __init__(self, base: Base, keys: KeyRing, languages: dict[str, str]) -> None:
        self.base, self.keys = base, keys
        self.ledger = Ledger()
        self.breaches: list[Breach] = []
        self.payloads: dict[str, set[str]] = {}
        """Every payload that was ever shown, with those it was shown to ("" for a channel)."""
        self.kept: set[str] = set()
        """Every row that any table ever held after an act."""
        self._seen: dict[str, int] = {}
        self._ids: dict[str, str] = {}
        self.database: Database = base.open(keys)
        super().__init__(languages, Real(self.database))

    def close(self) -> None:
        """Close the database; everything stays."""
        self.database.close()

    def reopen(self, keys: KeyRing | None = None) -> None:
        """Close and open again, with other keys if they are given."""
        self.close()
        self.database = self.base.open(keys or self.keys)
        self.store = Real(self.database)
        self.open(self.store, self.turn.books)

    def id(self, user: str) -> str:
        """The person's id; `forget` it when the person has become another."""
        if user not in self._ids:
            self._ids[user] = super().id(user)
        return self._ids[user]

    def forget(self, user: str) -> None:
        """The id may be another from now on."""
        self._ids.pop(user, None)

    # --- acts ----------------------------------------------------------------------------------------

    def word(self, author: str, about: str, *readers: str) -> str:
        """A fresh marker of this author about something, for the author and these readers."""
        return self.ledger.new(author, about, *readers).word

    def do(self, user: str, word: str, subject: str = "") -> None:
        """Press a standing button."""
        self.act(user, Pressed(command(word, subject).encode()))

    def run_of(self, user: str, dialog: str) -> Run | None:
        """The person's run of a dialog that waits, the newest if there are several."""
        runs = self.world(user).all(Run, lambda r: (r.person, r.dialog) == (self.id(user), dialog))
        waiting = [run for run in runs if run.state in (RunState.OPEN, RunState.LATER)]
        return max(waiting, key=lambda run: run.asked_at or run.opened_at, default=None)

    def choose(self, user: str, dialog: str, option: str) -> None:
        """Press an option of the step at which a person's run of this dialog waits."""
        run = self.run_of(user, dialog)
        assert run is not None, f"{user} is not asked {dialog}; last: {self.last(user)}"
        self.act(user, Pressed(Payload(run.id, run.revision, run.at, option).encode()))

    def type(self, user: str, dialog: str, text: str) -> None:
        """Type words at the step at which a person's run of this dialog waits."""
        run = self.run_of(user, dialog)
        assert run is not None, f"{user} is not asked {dialog}; last: {self.last(user)}"
        if self.world(user).get(Person, self.id(user)).focus != run.id:
            self.do(user, "continue", run.id)
        self.act(user, Said(text))

    def fill(self, user: str, dialog: str, given: dict[str, str]) -> None:
        """Go through a dialog: words (with a space or a marker) are typed, option ids pressed, the rest skipped."""
        for _ in range(60):
            run = self.run_of(user, dialog)
            if run is None:
                return
            said = given.get(run.at, SKIP)
            if markers(said) or " " in said:
                self.type(user, dialog, said)
            else:
                self.choose(user, dialog, said)
            after = self.run_of(user, dialog)
            moved = after is None or after.id != run.id or after.at != run.at
            assert moved, f"{user} stays at {run.at} of {dialog}; last: {self.last(user)}"
        raise AssertionError(f"{dialog} never ends")

    # --- looking -------------------------------------------------------------------------------------

    def take(self, user: str, event: Event) -> tuple[Reply, ...]:
        """Take an event and look at the direct replies."""
        replies = super().take(user, event)
        for reply in replies:
            self._look_at([user], texts_of_reply(reply), f"a reply to {user}")
            self._note_payloads(user, reply)
        return replies

    def _settle(self) -> None:
        self._look_at_rows()
        super()._settle()
        self.look_at_phones()
        self._look_at_rows()

    def _look_at_rows(self) -> None:
        self.look_at_rest()

    def look_at_phones(self) -> None:
        """Look at every message that came since the last look."""
        for place in self.bot.phones:
            for out in self.news(place):
                reader = "" if place.startswith("#") else place
                self._look_at([reader], texts_of(out), f"a message to {place}")
                self._note_payloads(reader, out.message.parts)

    def news(self, place: str) -> list[Outgoing]:
        """What came to a phone or a channel since this was last asked."""
        messages = self.bot.phones.get(place, [])
        start = self._seen.get(place, 0)
        self._seen[place] = len(messages)
        return messages[start:]

    def look_at_rest(self) -> None:
        """Look at every row of every table: no words may stand there."""
        for table, rows in self.base.rows().items():
            new = set(rows) - self.kept
            self.kept |= new
            for row in new:
                self._breach(f"a row of {table}", markers(row))

    def _look_at(self, readers: list[str], texts: Any, where: str) -> None:
        wrong = {
            word for text in texts for reader in readers for word in self.ledger.wrongly_in(text, reader)
        }
        self._breach(where, sorted(wrong))

    def _breach(self, where: str, words: list[str]) -> None:
        if words:
            self.breaches.append(Breach(where, tuple(words)))

    def _note_payloads(self, reader: str, shown: Any) -> None:
        for payload in payloads_in(shown):
            self.payloads.setdefault(payload, set()).add(reader)

    def showed(self, user: str) -> set[str]:
        """Every marker that ever stood on a person's phone."""
        return {
            word for out in self.bot.phones.get(user, []) for text in texts_of(out) for word in markers(text)
        }


class LightWalk(Walk):
    """A walk whose rows are looked at only when somebody asks for it."""

    def _look_at_rows(self) -> None:
        """Not after every act."""
