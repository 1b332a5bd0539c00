"""The way to Teams for what nobody makes wait: it counts against the limits all the same."""

from __future__ import annotations

from collections.abc import Mapping

from adapters.teams.limits import Limits
from adapters.teams.transport import Activity, Member, Ref, TeamsTransport, Verified


class Counted(TeamsTransport):
    """A transport whose requests are counted, so that what can wait stays within the limits."""

    def __init__(self, transport: TeamsTransport, limits: Limits) -> None:
        self._transport = transport
        self._limits = limits

    async def verify(self, headers: Mapping[str, str], activity: Activity) -> Verified:
        """See `TeamsTransport`. Asks nothing of the tenant."""
        return await self._transport.verify(headers, activity)

    async def send(self, ref: Ref, activity: Activity) -> str:
        """See `TeamsTransport`."""
        self._limits.count(ref.tenant, ref.conversation)
        return await self._transport.send(ref, activity)

    async def update(self, ref: Ref, message: str, activity: Activity) -> None:
        """See `TeamsTransport`."""
        self._limits.count(ref.tenant, ref.conversation)
        await self._transport.update(ref, message, activity)

    async def delete(self, ref: Ref, message: str) -> None:
        """See `TeamsTransport`."""
        self._limits.count(ref.tenant, ref.conversation)
        await self._transport.delete(ref, message)

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
        self._limits.count(tenant, channel or account)
        return await self._transport.create(
            service_url, tenant, bot, account=account, channel=channel, activity=activity
        )

    async def members(self, ref: Ref) -> list[Member]:
        """See `TeamsTransport`."""
        self._limits.count(ref.tenant, ref.conversation, roster=True)
        return await self._transport.members(ref)

    async def member(self, ref: Ref, account: str) -> Member:
        """See `TeamsTransport`."""
        self._limits.count(ref.tenant, ref.conversation, roster=True)
        return await self._transport.member(ref, account)

    async def channels(self, service_url: str, tenant: str, team: str) -> dict[str, str]:
        """See `TeamsTransport`."""
        self._limits.count(tenant, team, roster=True)
        return await self._transport.channels(service_url, tenant, team)

    async def close(self) -> None:
        """See `TeamsTransport`."""
        await self._transport.close()
