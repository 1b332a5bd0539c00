"""Files that the bot hands over, made at delivery for one reader: invitation, agreement, keepsake, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import invitation
from bot.domain.document import Document
from bot.domain.journey import Journey
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.message import Attachment, FileKind, Items, Name, Words, say
from bot.domain.world import World
from bot.ports import File
from dialogs import papers
from dialogs.books import Books
from dialogs.phrasebook import Lookup, Reader
from dialogs.places import place_text

MARKDOWN = "text/markdown; charset=utf-8"
PDF = "application/pdf"
SetPages = Callable[[Document, datetime], bytes]
"""Sets a document on pages (PDF) that bear a date (aware UTC)."""


def needed_answers(world: World, attachment: Attachment, reader: str, books: Books) -> set[str]:
    """The answers that a file will show to this reader; those the reader may not read stay closed at the door."""
    if attachment.kind is FileKind.INVITATION:
        meeting = world.find(Meeting, attachment.subject)
        return {meeting.place_answer, meeting.remote_link} - {""} if meeting else set()
    return papers.answers_of(world, attachment, reader, books)


def make_file(
    world: World,
    attachment: Attachment,
    person: str,
    reader: Reader,
    lookup: Lookup,
    books: Books,
    now: datetime,
    set_pages: SetPages,
) -> File | None:
    """The file for this reader, or None when there is nothing (any more) to hand over."""
    if attachment.kind is FileKind.INVITATION:
        return _invitation(world, attachment.subject, person, reader, lookup, books, now)
    paper = papers.write(world, attachment, person, reader, lookup, books, now)
    if paper is None:
        return None
    name = books.words.text(say(f"file-{attachment.kind.value}"), reader, lookup)
    if attachment.as_text:
        return File(f"{name}.md", MARKDOWN, paper.markdown().encode())
    return File(f"{name}.pdf", PDF, set_pages(paper.document(), now))


def _invitation(
    world: World, meeting_id: str, person: str, reader: Reader, lookup: Lookup, books: Books, now: datetime
) -> File | None:
    meeting = world.find(Meeting, meeting_id)
    journey = world.find(Journey, meeting.journey) if meeting else None
    if meeting is None or journey is None or meeting.starts_at is None or person not in journey.members:
        return None
    others = journey.partners_of(person)
    partners = Items(tuple(Name(member) for member in others))
    summary = books.words.text(say("invitation-summary", partner=partners, count=len(others)), reader, lookup)
    # words that are gone, or not this reader's, leave no trace in a calendar
    own_words = lookup.opened(meeting.place_answer) is not None
    place = place_text(meeting if own_words else replace(meeting, place=meeting.place_id))
    where = [place, Words(meeting.remote_link) if lookup.opened(meeting.remote_link) else None]
    location = ", ".join(books.words.text(text, reader, lookup) for text in where if text is not None)
    content = invitation(
        uid=f"{meeting.id}@rinnalla",
        sequence=meeting.calendar_sequence,
        starts_at_utc=meeting.starts_at,
        minutes=meeting.minutes,
        summary=summary,
        location=location,
        organizer_name="Rinnalla",
        method="CANCEL" if meeting.state is MeetingState.CANCELLED or person in meeting.away else "PUBLISH",
        stamp=now,
    )
    name = books.words.text(say("file-invitation"), reader, lookup)
    return File(f"{name}.ics", "text/calendar; charset=utf-8", content)
