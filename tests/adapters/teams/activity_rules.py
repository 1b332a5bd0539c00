"""What Teams does not take: the rules of the connector on this machine."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]
MOST_BYTES = 28 * 1024
"""Less than Teams takes by now, and safe with every client."""


class Refused(Exception):
    """The request is not done."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


def check(activity: Json, conversation: str) -> None:
    """What Teams does not take."""
    kind = activity.get("type")
    if kind not in ("message", "typing"):
        raise Refused(400, "BadArgument")
    if len(json.dumps(activity, ensure_ascii=False).encode()) > MOST_BYTES:
        raise Refused(413, "MessageSizeTooBig")
    stated = str((activity.get("conversation") or {}).get("id") or conversation)
    if stated.partition(";")[0] != conversation.partition(";")[0]:
        raise Refused(400, "ConversationMismatch")
    attachments = activity.get("attachments") or []
    if kind == "message" and not attachments and not str(activity.get("text") or "").strip():
        raise Refused(400, "MissingProperty")
    for attachment in attachments:
        kind, content = str(attachment.get("contentType") or ""), attachment.get("content")
        if (
            kind == "application/vnd.microsoft.card.adaptive"
            and (content or {}).get("type") != "AdaptiveCard"
        ):
            raise Refused(400, "BadArgument")
        if kind == "application/vnd.microsoft.teams.card.file.consent":
            _check_consent(attachment, content, conversation, len(attachments))
        if not kind:
            raise Refused(400, "BadArgument")


def _check_consent(attachment: Json, content: Any, conversation: str, together: int) -> None:
    whole = isinstance(content, dict) and attachment.get("name") and int(content.get("sizeInBytes") or 0) > 0
    if not whole or together != 1 or conversation.startswith("19:"):
        raise Refused(400, "BadArgument")
