"""The only door to people's words: seals them on the way in, opens them for a named viewer on the way out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from bot.domain.privacy import Answer, Opened, SeenBy, may_read
from storage.crypto import KeyRing, key_id_of
from storage.json_types import dumps, loads
from storage.mapping import EntityMap
from storage.sql import Connection
from storage.statements import Door


class Answers:
    """The door, within one transaction."""

    def __init__(self, on: Connection, door: Door, rows: EntityMap, keys: KeyRing) -> None:
        self._on, self._door, self._rows, self._keys = on, door, rows, keys

    def keep(self, answer: Answer) -> None:
        """Store an answer; its words and options, if it brings any, replace what was sealed before."""
        row = self._rows.row(answer)
        if answer.words is None and answer.options is None:
            self._on.execute(self._rows.upsert.sql, row)
            return
        content = {"t": answer.words.open() if answer.words else "", "o": answer.options or ()}
        sealed = self._keys.seal(dumps(content).encode(), thing=answer.id, owner=answer.author)
        self._on.execute(self._door.keep.sql, [*row, sealed])

    def opened_for(self, viewer: str, answers: Iterable[str]) -> dict[str, Opened]:
        """Those of the answers that `viewer` may read and that hold words. Raises `Unreadable`."""
        rows = self._door.sealed.rows(self._on, sorted(set(answers)))
        found: dict[str, tuple[Any, bytes | None]] = {
            row[0]: (self._rows.entity(row[:-1]), row[-1]) for row in rows
        }
        of_others = [answer for answer, _ in found.values() if answer.author != viewer]
        members, open_beside = self._members(of_others, viewer), self._side_by_side(of_others)
        return {
            answer.id: self._open(answer, sealed)
            for answer, sealed in found.values()
            if sealed is not None
            and may_read(
                answer,
                viewer,
                frozenset(members.get(answer.journey, ())),
                frozenset(open_beside.get((answer.journey, answer.question), ())),
            )
        }

    def _members(self, of_others: Collection[Answer], viewer: str) -> dict[str, set[str]]:
        """The members by journey; with those of the journeys that go on from it where the viewer is not among them."""
        members: dict[str, set[str]] = {answer.journey: set() for answer in of_others}
        begun = {journey: {journey} for journey in members}
        while begun:
            for journey, person in self._door.members.rows(self._on, sorted(begun)):
                for first in begun[journey]:
                    members[first].add(person)
            lacking = {a.journey for a in of_others if viewer in a.shared_with} - {
                journey for journey, people in members.items() if viewer in people
            }
            earlier = [journey for journey, first in begun.items() if first & lacking]
            later: dict[str, set[str]] = {}
            for continued, journey in self._door.going_on.rows(self._on, sorted(earlier)):
                later.setdefault(journey, set()).update(begun[continued])
            begun = later
        return members

    def _side_by_side(self, of_others: Collection[Answer]) -> dict[tuple[str, str], set[str]]:
        """Whose answers stand open beside the others', by journey and question."""
        found: dict[tuple[str, str], set[str]] = {}
        journeys = sorted({a.journey for a in of_others if a.seen_by is SeenBy.PAIR_WHEN_ALL})
        for journey, question, author in self._door.side_by_side.rows(self._on, journeys):
            found.setdefault((journey, question), set()).add(author)
        return found

    def _open(self, answer: Answer, sealed: bytes) -> Opened:
        content = loads(self._keys.open(sealed, thing=answer.id, owner=answer.author))
        return Opened(answer.question, answer.pack, content["t"], tuple(content["o"]))

    def reseal(self, after: str, limit: int) -> tuple[str, int]:
        """Put up to `limit` answers, by id from `after` on, under the newest key.

        The last id that was looked at ("" at the end), and how many were sealed anew. Nobody sees the words.
        """
        rows = self._door.after.run(self._on, after=after, limit=limit).fetchall()
        changed = 0
        for answer, author, blob in rows:
            if key_id_of(blob) != self._keys.newest:
                content = self._keys.open(blob, thing=answer, owner=author)
                anew = self._keys.seal(content, thing=answer, owner=author)
                self._door.reseal.run(self._on, answer=answer, blob=anew)
                changed += 1
        return (rows[-1][0] if rows else ""), changed
