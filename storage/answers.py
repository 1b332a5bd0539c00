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
        sealed = self._keys.seal(dumps(content).encode(), answer=answer.id, author=answer.author)
        self._on.execute(self._door.keep.sql, [*row, sealed])

    def opened_for(self, viewer: str, answers: Iterable[str]) -> dict[str, Opened]:
        """Those of the answers that `viewer` may read and that hold words. Raises `Unreadable`."""
        rows = self._door.sealed.rows(self._on, sorted(set(answers)))
        found: dict[str, tuple[Any, bytes | None]] = {
            row[0]: (self._rows.entity(row[:-1]), row[-1]) for row in rows
        }
        members, agreed = self._readers([answer for answer, _ in found.values() if answer.author != viewer])
        return {
            answer.id: self._open(answer, sealed)
            for answer, sealed in found.values()
            if sealed is not None
            and may_read(
                answer,
                viewer,
                frozenset(members.get(answer.journey, ())),
                frozenset(agreed.get((answer.journey, answer.question), ())),
            )
        }

    def _readers(
        self, of_others: Collection[Answer]
    ) -> tuple[dict[str, set[str]], dict[tuple[str, str], set[str]]]:
        """The members by journey, and who agreed to show by journey and question."""
        members: dict[str, set[str]] = {}
        agreed: dict[tuple[str, str], set[str]] = {}
        journeys = sorted({answer.journey for answer in of_others})
        for journey, person in self._door.members.rows(self._on, journeys):
            members.setdefault(journey, set()).add(person)
        side_by_side = sorted({a.journey for a in of_others if a.seen_by is SeenBy.PAIR_WHEN_ALL})
        for journey, question, author in self._door.agreed.rows(self._on, side_by_side):
            agreed.setdefault((journey, question), set()).add(author)
        return members, agreed

    def _open(self, answer: Answer, sealed: bytes) -> Opened:
        content = loads(self._keys.open(sealed, answer=answer.id, author=answer.author))
        return Opened(answer.question, answer.pack_version, content["t"], tuple(content["o"]))

    def reseal(self, after: str, limit: int) -> tuple[str, int]:
        """Put up to `limit` answers, by id from `after` on, under the newest key.

        The last id that was looked at ("" at the end), and how many were sealed anew. Nobody sees the words.
        """
        rows = self._door.after.run(self._on, after=after, limit=limit).fetchall()
        changed = 0
        for answer, author, blob in rows:
            if key_id_of(blob) != self._keys.newest:
                content = self._keys.open(blob, answer=answer, author=author)
                anew = self._keys.seal(content, answer=answer, author=author)
                self._door.reseal.run(self._on, answer=answer, blob=anew)
                changed += 1
        return (rows[-1][0] if rows else ""), changed
