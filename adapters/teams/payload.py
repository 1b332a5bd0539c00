"""Who and where an activity of Teams' is about, and what it tells of people. Nothing in it is trusted."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field

from adapters.teams.transport import Ref, Verified
from bot.domain.event import Address, Profile
from bot.profiles import language_of
from bot.untrusted import Body, objects, text

PLATFORM = "teams"
PERSONAL = "personal"
_ID = re.compile(r"[!-~]{1,500}")
_THREAD = ";messageid="


@dataclass(frozen=True, slots=True)
class Source:
    """Where an activity came from: the conversation to answer in, and who acted there.

    `who` is None where nobody did. `account` is Teams' id of them towards this bot. `named` tells that the directory's
    id of them came along; without it, `who` is known by the account. `channel` is the channel's or group chat's id
    without its thread, "" in a personal chat; `called` what Teams calls it, "" if it does not say; `team` is the id of
    the team that it is in, "" for a group chat.
    """

    ref: Ref
    who: Address | None
    account: str = ""
    named: bool = True
    channel: str = ""
    called: str = field(default="", repr=False)
    team: str = ""

    @property
    def personal(self) -> bool:
        """Whether only one person and the bot read there."""
        return not self.channel


def is_group_chat(place: str) -> bool:
    """Whether a place (see `Source.channel`) is a chat of several people, in which there are no threads."""
    return place.endswith("@thread.v2")


def source_of(activity: Body, verified: Verified) -> Source | None:
    """Where it came from; None when the conversation cannot be read."""
    conversation, bot = id_in(activity, "conversation", "id"), id_in(activity, "recipient", "id")
    if not conversation:
        return None
    personal = text(activity, "conversation", "conversationType") == PERSONAL
    place = id_in(activity, "channelData", "channel", "id") or conversation
    return Source(
        ref=Ref(verified.service_url, conversation, verified.tenant, bot),
        who=_person(activity, verified.tenant),
        account=text(activity, "from", "id"),
        named=bool(text(activity, "from", "aadObjectId")),
        channel="" if personal else place.partition(_THREAD)[0] or place,
        called=_called(activity),
        team="" if personal else id_in(activity, "channelData", "team", "id"),
    )


def id_in(activity: Body, *keys: str) -> str:
    """An id at the end of a path of keys; "" for anything that is none, or leads elsewhere in an address."""
    found = text(activity, *keys)
    return found if _ID.fullmatch(found) and found not in (".", "..") else ""


def _called(activity: Body) -> str:
    return text(activity, "channelData", "channel", "name") or text(activity, "conversation", "name")


def _person(activity: Body, tenant: str) -> Address | None:
    """Whoever acted, by the directory's id where there is one. Bots are nobody.

    Teams' own ids have a colon (29:…) and the directory's have none, so that neither is ever taken for the other.
    """
    account, known = text(activity, "from", "id"), text(activity, "from", "aadObjectId").lower()
    user = known or account
    is_bot = account.startswith("28:") or text(activity, "from", "role") == "bot"
    if is_bot or not _ID.fullmatch(user) or (account and not _ID.fullmatch(account)):
        return None
    return None if bool(known) == (":" in user) else Address(PLATFORM, tenant, user)


def delivery_of(activity: Body, tenant: str) -> str:
    """The delivery's id: Teams' own within the conversation, or a hash of all of it where it has none."""
    told = text(activity, "id")
    if not _ID.fullmatch(told):
        whole = json.dumps(activity, sort_keys=True, default=str).encode("utf-8", "replace")
        told = hashlib.sha256(whole).hexdigest()
    return f"{PLATFORM}:{tenant}:{text(activity, 'conversation', 'id')}:{told}"


def profile_of(activity: Body) -> Profile:
    """What an activity tells of whoever acted: name, language and zone; how they belong is asked of Teams."""
    client = next((one for one in objects(activity, "entities") if text(one, "type") == "clientInfo"), {})
    return Profile(
        name=text(activity, "from", "name"),
        language=language_of(text(client, "locale") or text(activity, "locale")),
        zone=text(client, "timezone") or text(activity, "localTimezone"),
    )
