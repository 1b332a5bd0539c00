"""All tables on one page. Keys, states and times are columns; tuples and small documents are JSON.

JSON columns are of type JSON, not JSONB: the order of a document's entries is kept.
What people wrote lies in `answers.sealed` alone, encrypted; no other column ever holds words of answers.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)  # fmt: skip

from storage.moments import Moment

SCHEMA = "0001"
"""The migration that makes exactly these tables."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False)


def _whole(name: str) -> Column[Any]:
    return Column(name, Integer, nullable=False)


def _yes_no(name: str) -> Column[Any]:
    return Column(name, Boolean, nullable=False)


def _json(name: str) -> Column[Any]:
    return Column(name, JSON, nullable=False)


def _moment(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Moment, nullable=nullable)


def _id() -> Column[Any]:
    return Column("id", Text, primary_key=True)


def _of(name: str, table: Table) -> Column[Any]:
    """A reference to a row without which this one has no meaning: it goes when that goes."""
    return Column(name, ForeignKey(table.c.id, ondelete="CASCADE"), nullable=False, index=True)


people = Table(
    "people", metadata,
    _id(), _text("platform"), _text("workspace"), _text("user"), _text("name"), _text("language"), _text("zone"),
    _json("working_time"), _moment("since"), _moment("seen_at"), _text("reach"),
    _text("belonging"), _yes_no("language_chosen"), _text("focus"), _moment("quiet_until", nullable=True),
    _moment("erased_at", nullable=True),
    UniqueConstraint("platform", "workspace", "user"),
)  # fmt: skip

programmes = Table(
    "programmes", metadata,
    _id(), _text("platform"), _text("workspace"), _text("channel"), _text("name"), _text("preset"), _text("pack"),
    _whole("pack_version"), _json("leads"), _moment("opened_at"), _text("state"), _yes_no("supervisor_confirms"),
    _whole("rhythm_min_days"), _whole("rhythm_max_days"), _whole("duration_days"), _whole("meeting_minutes"),
    _json("forms"), _whole("group_min"), _whole("group_max"), _json("questions_off"), _json("texts"), _text("concern"),
    _text("zone"), _moment("announced_at", nullable=True), _text("channel_name"), _json("elsewhere"),
    Index(None, "platform", "workspace"),
)  # fmt: skip

enrolments = Table(
    "enrolments", metadata,
    _id(), _of("programme", programmes), _of("person", people), _text("state"), _text("role"), _json("wants"),
    _json("gives"), _json("languages"), _json("shifts"), _text("meets"), _text("form"), _whole("capacity"),
    _text("notice_version"), _moment("noticed_at"), _moment("at"), _text("avoid_answer"), _json("avoids"),
    _whole("left_out"), _moment("paused_until", nullable=True),
)  # fmt: skip

rounds = Table(
    "rounds", metadata,
    _id(), _of("programme", programmes), Column("seed", BigInteger, nullable=False), _moment("at"), _text("state"),
    _whole("revision"), _json("proposals"), _json("left_out"), _json("forbidden"),
)  # fmt: skip

journeys = Table(
    "journeys", metadata,
    _id(), _of("programme", programmes), _json("members"), _json("roles"), _moment("began_at"), _moment("ends_at"),
    _whole("rhythm_days"), _whole("meeting_minutes"), _text("form"), _text("host"), _json("resting"),
    _json("joined"), _json("left_by"),
    _text("state"), _text("phase"), _moment("paused_until", nullable=True),
    _moment("resumed_at", nullable=True), _moment("last_met_at", nullable=True), _moment("halfway_at", nullable=True),
    _json("wishes"), _text("continues"), _moment("closed_at", nullable=True), _text("ends_because"),
)  # fmt: skip

# journeys.members again, to be looked up by person; no reference to people, whose erasing must not unmake a pair
journey_members = Table(
    "journey_members", metadata,
    Column("journey", ForeignKey(journeys.c.id, ondelete="CASCADE"), primary_key=True),
    Column("person", Text, primary_key=True, index=True),
)  # fmt: skip

meetings = Table(
    "meetings", metadata,
    _id(), _of("journey", journeys), _text("kind"), _text("state"), _text("offered_by"), _json("options"),
    _whole("minutes"), _moment("at"), _moment("starts_at", nullable=True), _text("place"), _text("remote_link"),
    _whole("sequence"), _whole("rounds"), _json("fits"), _json("away"), _whole("changes"),
)  # fmt: skip

agreements = Table(
    "agreements", metadata,
    _id(), _of("journey", journeys), _whole("version"), _text("state"), _text("drafted_by"), _moment("at"),
    _json("entries"), _json("numbers"), _json("accepted"),
)  # fmt: skip

goals = Table(
    "goals", metadata,
    _id(), _of("journey", journeys), _text("owner"), _text("state"), _json("history"), _moment("at"), _json("heard"),
)  # fmt: skip

tasks = Table(
    "tasks", metadata,
    _id(), _of("journey", journeys), _text("owner"), _text("kind"), _text("answer"), _json("told"), _json("doers"),
    _moment("at"), _json("marks"), _moment("withdrawn_at", nullable=True),
)  # fmt: skip

own_questions = Table(
    "own_questions", metadata,
    _id(), _of("journey", journeys), _text("owner"), _yes_no("together"), _text("answer"), _json("told"), _moment("at"),
    _moment("withdrawn_at", nullable=True),
)  # fmt: skip

question_wishes = Table(
    "question_wishes", metadata,
    _id(), _of("journey", journeys), _text("person"), _text("question"), _text("turn"), _moment("at"),
    UniqueConstraint("journey", "person", "question"),
)  # fmt: skip

concerns = Table(
    "concerns", metadata,
    _id(), _of("programme", programmes), _of("author", people), Column("contact", Text, nullable=False, index=True),
    _text("state"), _moment("at"), _text("answer"), _moment("looked_at", nullable=True),
)  # fmt: skip

answers = Table(
    "answers", metadata,
    _id(), _of("author", people), _text("journey"), _text("question"), _text("seen_by"), _moment("at"),
    _text("pack"), _text("language"), _json("shared_with"), _json("agreed_with"),
    Column("sealed", LargeBinary, nullable=True),
    Index(None, "journey", "question"),
)  # fmt: skip

runs = Table(
    "runs", metadata,
    _id(), _of("person", people), _text("dialog"), _text("subject"), _moment("opened_at"), _text("occurrence"),
    _text("journey"), _json("args"), _whole("pack_version"), _text("at"), _json("trail"), _json("given"),
    _whole("revision"), _text("state"), _whole("later"), _moment("resume_at", nullable=True),
    _moment("asked_at", nullable=True), _whole("reminded"),
    UniqueConstraint("dialog", "subject", "occurrence", "person"),
)  # fmt: skip

inbox = Table("inbox", metadata, _id(), _moment("at"))

# due_at: when to try next. queued_at: the first due_at, which orders the rows of one place. free_at: claimable from
# then on; a claim moves it to the end of its lease. settled_at: sent or refused, the row is kept for its key.
# unsure: since when nobody knows whether it arrived. pieces: how many of its pieces certainly did.
outbox = Table(
    "outbox", metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False, unique=True),
    _text("place"), _text("person"), _text("platform"), _text("workspace"), _text("channel"), _text("room"),
    _text("language"), _json("message"), _text("lane"), _text("state"), _moment("due_at"), _moment("queued_at"),
    _moment("free_at"), _whole("attempt"), _whole("pieces"), _moment("unsure", nullable=True), _text("ref"),
    _text("reason"), _moment("settled_at", nullable=True),
)  # fmt: skip
_unsettled = outbox.c.settled_at.is_(None)
Index("ix_outbox_free", outbox.c.free_at, outbox.c.id, sqlite_where=_unsettled, postgresql_where=_unsettled)
Index(
    "ix_outbox_place", outbox.c.place, outbox.c.queued_at, outbox.c.id,
    sqlite_where=_unsettled, postgresql_where=_unsettled,
)  # fmt: skip
Index("ix_outbox_person", outbox.c.person)

# One row per subject, so (kind, subject, occurrence) cannot repeat either. free_at: as in the outbox.
alarms = Table(
    "alarms", metadata,
    Column("subject", Text, primary_key=True), _text("kind"), _text("occurrence"), _moment("due_at"),
    _moment("free_at"), Column("person", Text, nullable=False, index=True),
    Index("ix_alarms_free", "free_at"),
)  # fmt: skip

# secrets: the platform's tokens, sealed. renewing_until: the end of the claim of whoever renews them just now.
workspaces = Table(
    "workspaces", metadata,
    Column("platform", Text, primary_key=True), Column("id", Text, primary_key=True), _text("name"), _text("state"),
    _moment("since"), _json("facts"), Column("secrets", LargeBinary, nullable=True),
    _moment("expires_at", nullable=True), _text("trouble"), _moment("renewing_until", nullable=True),
)  # fmt: skip

# installations that somebody began; id: a hash of the state that went along
install_states = Table("install_states", metadata, _id(), _moment("expires_at"))

# the platform's id of the conversation about a subject (a journey)
rooms = Table(
    "rooms", metadata,
    Column("platform", Text, primary_key=True), Column("workspace", Text, primary_key=True),
    Column("subject", Text, primary_key=True), _text("channel"),
)  # fmt: skip

# where a platform is written to: a person's own chat with the bot (subject: the user's id), or a channel
conversations = Table(
    "conversations", metadata,
    Column("platform", Text, primary_key=True), Column("workspace", Text, primary_key=True),
    Column("subject", Text, primary_key=True), _text("id"), _text("service_url"), _text("account"), _text("bot"),
    _moment("at"), _text("team"),
)  # fmt: skip
Index("ix_conversations_id", conversations.c.platform, conversations.c.workspace, conversations.c.id)
Index("ix_conversations_newest", conversations.c.platform, conversations.c.workspace, conversations.c.at)
