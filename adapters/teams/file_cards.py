"""The cards around a file: asking for consent, showing what was saved, and asking once more.

Teams lets a bot hand a file over only in a personal chat, and only when the person agrees:
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
What comes back with an answer holds ids only, and is never trusted: whether the person may have the file is looked up.
"""

from __future__ import annotations

import re
from typing import Any

from adapters.teams import cards
from adapters.teams.draw import posted
from adapters.teams.escape import esc, words
from adapters.teams.plain import shortened
from bot.domain.message import Attachment, FileKind, Text
from bot.ports import File
from bot.untrusted import Body, text

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"
INVOKE = "fileConsent/invoke"
FILE, SUBJECT, AS_TEXT = "rinnalla:file", "rinnalla:subject", "rinnalla:text"
_SUBJECT = re.compile(r"[!-~]{1,200}")


def context_of(wanted: Attachment) -> dict[str, Any]:
    """What tells a file from others: ids only."""
    return {FILE: wanted.kind.value, SUBJECT: wanted.subject, AS_TEXT: wanted.as_text}


def wanted_in(context: Body) -> Attachment | None:
    """The file that a context names, without a title; None for anything else."""
    kind, subject = text(context, FILE), text(context, SUBJECT)
    if kind not in set(FileKind) or not _SUBJECT.fullmatch(subject):
        return None
    return Attachment(FileKind(kind), subject, "", context.get(AS_TEXT) is True)


def consent_to(wanted: Attachment, file: File, about: Text = "") -> dict[str, Any]:
    """The card that asks whether a file may be saved, under its title or `about` it."""
    said = words(about or wanted.title)
    return {
        "type": "message",
        "summary": shortened(said),
        "attachments": [
            {
                "contentType": CONSENT,
                "name": file.name,
                "content": {
                    "description": said,
                    "sizeInBytes": len(file.content),
                    "acceptContext": context_of(wanted),
                    "declineContext": context_of(wanted),
                },
            }
        ],
    }


def saved(upload: Body, file: File) -> dict[str, Any]:
    """The card of a file that lies in the person's own store, as Teams named it there."""
    name = text(upload, "name") or file.name
    return {
        "type": "message",
        "summary": esc(name),
        "attachments": [
            {
                "contentType": INFO,
                "contentUrl": text(upload, "contentUrl"),
                "name": name,
                "content": {"uniqueId": text(upload, "uniqueId"), "fileType": name.rpartition(".")[2]},
            }
        ],
    }


def asked_again(said: str, label: str, wanted: Attachment, language: str) -> dict[str, Any]:
    """A sentence, and a button that asks for the file once more: as Action.Submit, which every client has."""
    button = {"type": "Action.Submit", "title": cards.title(label), "data": context_of(wanted)}
    body = [*cards.paragraph(said), {"type": "ActionSet", "actions": [button]}]
    summary = shortened(said)
    return posted(cards.card(body, summary, language), summary)
