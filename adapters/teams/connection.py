"""The transport that both packages share: who sent an activity, where one goes, what came of it.

A package comes in as a `Package`: its own check of who sent an activity, and a `Connector`, the few calls that Teams
has. All else is the same for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import quote

from aiohttp import ClientSession

from adapters.teams.keys import Keys
from adapters.teams.proof import CHANNEL, Proof, bearer
from adapters.teams.tokens import Tokens
from adapters.teams.transport import Activity, Member, Ref, SendError, Verified
from adapters.teams.trust import trusted
from adapters.teams.wire import Wire, told
from bot.config import TeamsSettings

PAGE = 500
"""Members on a page; Teams takes up to 500."""
MOST_PAGES = 200
Json = Mapping[str, Any]


class Connector(Protocol):
    """Teams at one address, by one of Microsoft's packages. What the session raises comes through."""

    async def send(self, conversation: str, activity: Activity, *, targeted: bool) -> Json:
        """Post. `targeted`: only its recipient sees it, in a chat of many."""
        ...

    async def update(self, conversation: str, message: str, activity: Activity) -> None:
        """Put in the place of a message."""
        ...

    async def delete(self, conversation: str, message: str) -> None:
        """Take a message back."""
        ...

    async def create(self, parameters: Json) -> Json:
        """Open a conversation."""
        ...

    async def page(self, conversation: str, size: int, after: str) -> Json:
        """Some members, and `continuationToken` if there are more."""
        ...

    async def member(self, conversation: str, account: str) -> Json:
        """One member."""
        ...


class Package(Protocol):
    """One of Microsoft's packages, set up for one bot."""

    async def confirm(self, keys: Keys, token: str, activity: Activity) -> None:
        """Check once more what is proved already, as this package does it. Raises `Unauthorized`; fetches nothing."""
        ...

    async def connect(self, service_url: str, session: ClientSession) -> Connector:
        """Teams at an address, over a session that bears the bot's token."""
        ...


class Connection:
    """A `TeamsTransport` by a package."""

    def __init__(self, settings: TeamsSettings, package: Package) -> None:
        self._settings = settings
        self._package = package
        self._wire = Wire()
        local = bool(settings.local_url)
        self._tokens = None if local else Tokens(settings, self._wire.plain)
        self._keys = None if local else Keys(settings.openid_url, self._wire.plain)
        self._proof = Proof(settings, self._keys)
        self._connectors: dict[str, Connector] = {}

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """See `TeamsTransport`. Our own proof is first: what it refuses never reaches the package."""
        verified = await self._proof.verify(headers, activity)
        if self._keys is not None:
            await self._package.confirm(self._keys, bearer(headers), activity)
        return verified

    async def send(self, ref: Ref, activity: Activity) -> str:
        """See `TeamsTransport`. The id is "" where Teams took the message without naming it."""
        with told():
            there = await self._at(ref.service_url)
            taken = await there.send(
                ref.conversation, _addressed(ref, activity), targeted=_is_targeted(activity)
            )
        return _text(taken, "id")

    async def update(self, ref: Ref, message: str, activity: Activity) -> None:
        """See `TeamsTransport`."""
        with told():
            there = await self._at(ref.service_url)
            await there.update(ref.conversation, message, {**_addressed(ref, activity), "id": message})

    async def delete(self, ref: Ref, message: str) -> None:
        """See `TeamsTransport`."""
        with told():
            there = await self._at(ref.service_url)
            await there.delete(ref.conversation, message)

    async def create(
        self,
        service_url: str,
        tenant: str,
        bot: str,
        *,
        account: str = "",
        channel: str = "",
        activity: Activity | None = None,
    ) -> tuple[str, str]:
        """See `TeamsTransport`."""
        parameters: dict[str, Any] = {
            "isGroup": bool(channel),
            "bot": {"id": bot},
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        if account:
            parameters["members"] = [{"id": account}]
        if channel:
            parameters["channelData"]["channel"] = {"id": channel}
        if activity is not None:
            parameters["activity"] = {"channelId": CHANNEL, "from": {"id": bot}, **activity}
        with told():
            there = await self._at(service_url)
            made = await there.create(parameters)
        conversation = _text(made, "id")
        if not conversation:
            raise SendError(200, "unreadable", certain=False)
        return conversation, _text(made, "activityId")

    async def members(self, ref: Ref) -> list[Member]:
        """See `TeamsTransport`."""
        found: dict[str, Member] = {}
        after = ""
        for _ in range(MOST_PAGES):
            with told():
                there = await self._at(ref.service_url)
                page = await there.page(ref.conversation, PAGE, after)
            if not isinstance(page.get("members"), list):
                raise SendError(200, "unreadable")
            found |= {member.id: member for member in map(_member, page["members"])}
            came, after = after, _text(page, "continuationToken")
            if after in ("", came):
                break
        return list(found.values())

    async def member(self, ref: Ref, account: str) -> Member:
        """See `TeamsTransport`."""
        with told():
            there = await self._at(ref.service_url)
            found = await there.member(ref.conversation, account)
        if not _text(found, "id"):
            raise SendError(200, "unreadable")
        return _member(found)

    async def channels(self, service_url: str, tenant: str, team: str) -> dict[str, str]:
        """See `TeamsTransport`. Neither package has this call without its extensions for Teams."""
        await self._at(service_url)
        address = f"v3/teams/{quote(team, safe='')}/conversations"
        with told():
            async with self._wire.signed(service_url, self._tokens).get(address) as answer:
                found = (await answer.json()).get("conversations")
        channels = found if isinstance(found, list) else []
        return {_text(one, "id"): _text(one, "name") for one in channels if _text(one, "id")}

    async def close(self) -> None:
        """See `TeamsTransport`."""
        self._connectors.clear()
        await self._wire.close()

    async def _at(self, service_url: str) -> Connector:
        """Teams at an address, unless the token must not go there. Raises `SendError`."""
        if service_url not in self._connectors:
            if not trusted(service_url, self._settings):
                raise SendError(0, "untrusted_address")
            session = self._wire.signed(service_url, self._tokens)
            self._connectors[service_url] = await self._package.connect(service_url, session)
        return self._connectors[service_url]


def _addressed(ref: Ref, activity: Activity) -> dict[str, Any]:
    """The activity with whom it is from and where it goes."""
    return {
        "channelId": CHANNEL,
        "serviceUrl": ref.service_url,
        **({"from": {"id": ref.bot}} if ref.bot else {}),
        "conversation": {"id": ref.conversation, "tenantId": ref.tenant},
        **activity,
    }


def _is_targeted(activity: Activity) -> bool:
    recipient = activity.get("recipient")
    return isinstance(recipient, Mapping) and recipient.get("isTargeted") is True


def _member(found: Any) -> Member:
    """A member as Teams tells it; the directory's id has two names there."""
    known: Json = found if isinstance(found, Mapping) else {}
    return Member(
        id=_text(known, "id"),
        aad_object_id=_text(known, "aadObjectId") or _text(known, "objectId"),
        name=_text(known, "name"),
        tenant=_text(known, "tenantId").lower(),
        role=_text(known, "userRole"),
    )


def _text(within: Json, name: str) -> str:
    found = within.get(name) if isinstance(within, Mapping) else None
    return found if isinstance(found, str) else ""
