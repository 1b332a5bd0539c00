"""The mentoring agreement of a pair, version by version (ART-02; fields START-01…11, ART-04)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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

    `accepted` holds who accepted when (UTC). In force once every member accepted. Seen by the members only.
    """

    id: str
    journey: str
    version: int
    state: AgreementState
    drafted_by: str
    at: datetime
    entries: Mapping[str, str] = field(default_factory=dict)
    accepted: tuple[tuple[str, datetime], ...] = ()
