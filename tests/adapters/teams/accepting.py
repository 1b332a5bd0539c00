"""People who answer what Teams asks them about a file, as Teams tells the bot of it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from adapters.teams.file_cards import CONSENT, INVOKE
from adapters.teams.files import Files
from adapters.teams.payload import Source, source_of
from adapters.teams.transport import Verified
from bot.own_words import OwnWords
from bot.ports import File
from dialogs.books import open_books
from tests.adapters.teams.connector import BOT, TENANT, Json, Person
from tests.adapters.teams.lines import Line

NUMBERS = itertools.count(1)


class Finnish:
    """Everybody reads Finnish."""

    def language(self, who: object) -> str:
        return "fi"


WORDS = OwnWords(open_books().words, Finnish())


def offers(joined: Line, person: Person) -> list[Json]:
    """The messages in which a file is offered."""
    return [
        said
        for said in joined.teams.said_to(person)
        if any(part["contentType"] == CONSENT for part in said.get("attachments", ()))
    ]


def answered(
    joined: Line, person: Person, offer: Mapping[str, Any], action: str = "accept", store: str = ""
) -> Json:
    """The invoke with which Teams tells that somebody answered an offer; accepted into `store` or a new place."""
    (attachment,) = offer["attachments"]
    name = f"{next(NUMBERS)}-{attachment['name']}"
    upload = {
        "uploadUrl": store or joined.teams.upload_url(name),
        "contentUrl": f"{joined.teams.url}/files/{name}",
        "name": attachment["name"],
        "uniqueId": "u1",
        "fileType": attachment["name"].rpartition(".")[2],
    }
    value: Json = {"type": "fileUpload", "action": action, "context": attachment["content"]["acceptContext"]}
    return {
        **by(joined, person),
        "type": "invoke",
        "name": INVOKE,
        "replyToId": offer["id"],
        "value": {**value, "uploadInfo": upload} if action == "accept" else value,
    }


def by(joined: Line, person: Person) -> Json:
    """What every activity of somebody's own chat says."""
    return {
        "id": f"f:{next(NUMBERS)}",
        "channelId": "msteams",
        "serviceUrl": joined.teams.service_url,
        "from": {"id": person.account, "aadObjectId": person.aad, "name": person.name},
        "recipient": {"id": BOT},
        "conversation": {"id": joined.teams.chat_of(person).id, "conversationType": "personal"},
        "channelData": {"tenant": {"id": TENANT}},
    }


def source(joined: Line, activity: Mapping[str, Any]) -> Source:
    """Where an activity came from."""
    found = source_of(activity, Verified({}, joined.teams.service_url, TENANT))
    assert found is not None
    return found


async def accepted(joined: Line, person: Person, file: File) -> Mapping[str, bytes]:
    """Somebody accepts every offer, each of which is of `file`; what lies in their store afterwards, by name."""
    files = Files(joined.platform.counted, lambda *_: file, WORDS, local=True)
    for offer in offers(joined, person):
        activity = answered(joined, person, offer)
        assert files.concerns(activity)
        await files.answer(source(joined, activity), activity)
    return {name.partition("-")[2]: content for name, content in joined.teams.uploads.items()}
