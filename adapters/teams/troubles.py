"""What somebody has to mend in a tenant, noted when it is seen and taken back when sending works again."""

from __future__ import annotations

import asyncio
import logging

from adapters.teams.errors import trouble_of
from adapters.teams.payload import PLATFORM
from adapters.teams.transport import SendError
from bot.workspaces import Workspaces

log = logging.getLogger(__name__)


class Troubles:
    """The tenants' troubles. Neither call ever fails: how a message went does not hang on what is noted of it."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self._noted: dict[str, str] = {}

    async def failed(self, tenant: str, error: SendError) -> None:
        """Something was not taken."""
        trouble = trouble_of(error)
        if trouble and self._noted.get(tenant) != trouble:
            await self._note(tenant, trouble)

    async def worked(self, tenant: str) -> None:
        """Something was taken."""
        if self._noted.get(tenant) != "":
            await self._note(tenant, "")

    async def _note(self, tenant: str, trouble: str) -> None:
        try:
            await asyncio.to_thread(self._write, tenant, trouble)
        except Exception as error:
            log.error("the state of a tenant could not be noted: %s", type(error).__name__)
        else:
            self._noted[tenant] = trouble

    def _write(self, tenant: str, trouble: str) -> None:
        known = self._workspaces.find(PLATFORM, tenant)
        if known is not None and known.trouble != trouble:
            self._workspaces.troubled(PLATFORM, tenant, trouble)
