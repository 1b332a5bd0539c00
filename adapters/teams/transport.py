"""How Teams is reached, whichever of Microsoft's packages does it: plain Activity JSON in and out.

The Activity protocol: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

Activity = Mapping[str, Any]
"""One activity as it goes over the wire. It may hold words: never log it."""

KEYS_UNAVAILABLE = "keys_unavailable"
"""The reason of an `Unauthorized` when the keys could not be fetched: Teams should deliver again."""


class Unauthorized(Exception):
    """The activity does not come from Teams, or is not meant for this bot. `reason` is a code, never a token."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SendError(Exception):
    """Teams did not take what was sent. `status` is HTTP's, 0 when there was no answer; `code` is Teams' error code.

    `retry_after` is in seconds, None if Teams did not say. `certain`: it was surely not done; else nobody knows.
    """

    def __init__(
        self, status: int, code: str, *, retry_after: float | None = None, certain: bool = True
    ) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.certain = certain


@dataclass(frozen=True, slots=True)
class Verified:
    """An activity that is proved to be Teams': the token's claims (in no repr), where Teams is reached, the tenant."""

    claims: Mapping[str, str] = field(repr=False)
    service_url: str
    tenant: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A conversation to write to: Teams' address for it, its id, the tenant, and the bot's own id there (28:…)."""

    service_url: str
    conversation: str
    tenant: str
    bot: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a conversation: the id towards this bot (29:…), the directory's object id, the display name.

    `tenant` is their home tenant, `role` what Teams says of them ("user", "guest", "anonymous", "" if unsaid).
    """

    id: str
    aad_object_id: str
    name: str = field(repr=False)
    tenant: str = ""
    role: str = ""


class TeamsTransport(Protocol):
    """The way to and from Teams. Nothing here is tried twice; the callers know what a repeat would do."""

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """Check who sent an activity. Raises `Unauthorized`."""
        ...

    async def send(self, ref: Ref, activity: Activity) -> str:
        """Post into a conversation; the message's id. Raises `SendError`."""
        ...

    async def update(self, ref: Ref, message: str, activity: Activity) -> None:
        """Put something in the place of an own message. Raises `SendError`."""
        ...

    async def delete(self, ref: Ref, message: str) -> None:
        """Take back an own message. Raises `SendError`."""
        ...

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
        """Open the chat with an `account` (always the same one), or a thread in a `channel` with its first activity.

        The conversation's id, and the first message's ("" without one). Raises `SendError`.
        """
        ...

    async def members(self, ref: Ref) -> list[Member]:
        """Who is in a conversation. Raises `SendError`."""
        ...

    async def member(self, ref: Ref, account: str) -> Member:
        """One of them. Raises `SendError`."""
        ...

    async def channels(self, service_url: str, tenant: str, team: str) -> dict[str, str]:
        """The names of a team's channels by id; the first one has none of its own. Raises `SendError`."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
