"""Files on their way to a conversation: first laid down where only the app sees them, then shared there.

Until a file is shared nobody sees anything, so everything that can go wrong with it goes wrong before the message.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.errors import NO_PERMISSION, CallFailed, Outcome
from adapters.slack.limits import PacedApi
from bot.domain.message import Attachment
from bot.ports import File, Outgoing

REFUSED = frozenset({Outcome.PLACE, Outcome.FAULT, Outcome.OUTSIDE})
"""Outcomes after which the message goes without its files, and says so."""
REFUSED_CODES = NO_PERMISSION | {
    "access_denied",
    "enterprise_is_restricted",
    "file_upload_size_restricted",
    "file_uploads_disabled",
    "storage_limit_reached",
}
"""Codes of the same kind, among those that somebody in the workspace can mend: words do not wait for that."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A file that lies with Slack and is not yet shared: Slack's id of it, and the title that people see."""

    id: str
    title: str


def files_of(outgoing: Outgoing) -> list[tuple[str, File]]:
    """The files that belong to the message's own parts, each with its title."""
    return [
        (str(part.title), outgoing.files[part.key])
        for part in outgoing.message.parts
        if isinstance(part, Attachment) and part.key in outgoing.files
    ]


def will_not_go(failure: CallFailed) -> bool:
    """Whether the workspace does not let the app hand over files, however often it tries."""
    return failure.outcome in REFUSED or failure.code in REFUSED_CODES


async def lay_down(api: PacedApi, ticket: str, workspace: str, title: str, file: File) -> Laid:
    """Bring a file to Slack, unseen by anybody. Raises `CallFailed`; trying again does no harm."""
    given = await api.call(
        f"{ticket} {file.name}",
        workspace,
        "files.getUploadURLExternal",
        filename=file.name,
        length=len(file.content),
    )
    await api.api.upload(str(given["upload_url"]), file.content)
    return Laid(str(given["file_id"]), title)


async def share(api: PacedApi, ticket: str, workspace: str, channel: str, laid: list[Laid]) -> None:
    """Show files in a conversation. Raises `CallFailed`, after which they may be there."""
    await api.call(
        ticket,
        workspace,
        "files.completeUploadExternal",
        within=channel,
        files=[{"id": one.id, "title": one.title} for one in laid],
        channel_id=channel,
    )


def missing(wanted: list[tuple[str, File]], said: list[Mapping[str, Any]]) -> list[tuple[str, File]]:
    """Which of the files are in none of these messages of a conversation, known by title, name and size."""
    there = [
        (shown.get("title"), shown.get("name"), shown.get("size"))
        for message in said
        for shown in message.get("files") or ()
        if isinstance(shown, Mapping)
    ]
    return [(title, file) for title, file in wanted if (title, file.name, len(file.content)) not in there]
