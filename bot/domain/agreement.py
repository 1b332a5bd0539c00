"""The mentoring agreement of a pair, version by version (ART-02; fields START-01…11, ART-04)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class AgreementState(StrEnum):
    """DRAFT is being written; PROPOSED waits for acceptance; IN_FORCE holds; SUPERSEDED is an old version, kept."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    IN_FORCE = "in-force"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One version. `entries` maps a field id to an answer id (words, sealed) or to `option:<id>` (a ready choice).

    `numbers` maps a field to the days or minutes that typed words in it name ("every other week": 14), where a journey
    goes by them. `accepted` holds who accepted when (UTC). In force once every member accepted. Seen by the members
    only.
    """

    id: str
    journey: str
    version: int
    state: AgreementState
    drafted_by: str
    at: datetime
    entries: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    accepted: tuple[tuple[str, datetime], ...] = ()

    def having(self, name: str, entry: str, number: int | None = None) -> Agreement:
        """The version with this entry in a field, and what its words name in days or minutes."""
        others = {known: value for known, value in self.numbers.items() if known != name}
        numbers = others if number is None else {**others, name: number}
        return replace(self, entries={**self.entries, name: entry}, numbers=numbers)
