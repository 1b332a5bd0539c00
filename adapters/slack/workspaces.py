"""The directory of workspaces: who is installed, with which token, known without a network call per event.

What the store knows is kept for a short life, so that another process's installation or removal is seen soon. With one
bot token in the settings, that token is never stored: only whose it is.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from slack_bolt.authorization import AuthorizeResult

from adapters.slack.entry import Entry, Grant, Identity
from adapters.slack.errors import NO_CONNECTION, UNINSTALLED, CallFailed, Outcome, meaning
from adapters.slack.known import Known
from adapters.slack.payload import PLATFORM
from adapters.slack.rotation import BOT_TOKEN, REFRESH_TOKEN, Rotation
from adapters.slack.troubles import GONE_FOR_GOOD, ends_with, trouble_of
from bot.config import SLACK_API_URL, SLACK_BOT_TOKEN, ConfigError, SlackSettings
from bot.ports import Clock
from bot.workspaces import Workspace, Workspaces, WorkspaceState

log = logging.getLogger(__name__)


class Directory:
    """Every workspace of Slack's where the bot is installed. `real` is the world's time (aware UTC), for tokens' lives;
    `clock` is the bot's, for what happened when. Tokens leave it only through `token` and `authorize`.
    """

    def __init__(
        self,
        workspaces: Workspaces,
        settings: SlackSettings,
        entry: Entry,
        clock: Clock,
        real: Callable[[], datetime],
    ) -> None:
        self._workspaces = workspaces
        self._settings = settings
        self._entry = entry
        self._clock = clock
        self._real = real
        self._own = ""
        self._known = Known(partial(workspaces.find, PLATFORM), real)
        self._rotation = Rotation(workspaces, entry, real, self._known.remember)
        self._noting: set[asyncio.Task[None]] = set()

    # --- start and end ----------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Learn whose the bot token is, or begin to renew tokens. Raises `ConfigError` for a token that is refused."""
        if self._settings.many:
            self._rotation.start()
            return
        token = self._settings.bot_token
        try:
            identity = await self._entry.identity(token)
        except CallFailed as failure:
            if meaning(failure.code).outcome in (Outcome.WORKSPACE, Outcome.FAULT):
                said = meaning(failure.code)
                raise ConfigError(
                    f"{SLACK_BOT_TOKEN}: {said.sentence} ({failure.code}) {said.remedy}"
                ) from None
            await self._as_known_before(failure)
            return
        self._own = identity.workspace
        await self._keep(_of_one(identity, token, self._clock.now(), self._real()))

    async def close(self) -> None:
        """Finish what is under way: a renewal that was begun must be kept."""
        await self._rotation.close()
        await asyncio.gather(*self._noting, return_exceptions=True)

    async def _as_known_before(self, failure: CallFailed) -> None:
        """Slack is not to be reached now: go on with what an earlier start learned of this very token."""
        every = await asyncio.to_thread(self._workspaces.all, PLATFORM)
        mark = fingerprint(self._settings.bot_token)
        own = next((one for one in every if one.facts.get("token") == mark), None)
        if own is None:
            remedy = meaning(NO_CONNECTION).remedy
            raise ConfigError(
                f"{SLACK_API_URL}: Slack did not say whose {SLACK_BOT_TOKEN} is ({failure.code}). {remedy}"
            ) from None
        log.warning(
            "Slack did not answer at the start (%s); going on with the workspace %s", failure.code, own.id
        )
        self._own = own.id
        self._known.remember(own)

    # --- looking up -------------------------------------------------------------------------------------------

    async def found(self, workspace: str) -> Workspace | None:
        """A workspace as it was within the last minute (`Known.found`); None where the bot is not for."""
        if not self._settings.many and workspace != self._own:
            return None
        return await self._known.found(workspace)

    async def token(self, workspace: str) -> str:
        """The bot token of a workspace, renewed if need be; "" where the bot is not, or no longer, installed.

        A token that has run out and cannot be renewed now gives "" too. Raises `CallFailed` where the app was removed:
        what waits for that workspace is not sent any more, even if it is installed again.
        """
        found = await self.found(workspace)
        if found is not None and found.state is WorkspaceState.UNINSTALLED:
            raise CallFailed(UNINSTALLED)
        if found is None or found.state is not WorkspaceState.INSTALLED:
            return ""
        if not self._settings.many:
            return self._settings.bot_token
        fresh = await self._rotation.fresh(found)
        return fresh.secrets.get(BOT_TOKEN, "") if fresh is not None else ""

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """Bolt's question whether the app is installed where a request comes from. No call of Slack's API."""
        found = await self.found(team_id) if team_id else None
        if found is None or found.state is not WorkspaceState.INSTALLED:
            return None
        token = found.secrets.get(BOT_TOKEN, "") if self._settings.many else self._settings.bot_token
        if not token:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            team=found.name,
            bot_user_id=found.facts.get("bot_user"),
            bot_id=found.facts.get("bot"),
            bot_token=token,
            user_id=user_id,
        )

    # --- installing and removing ------------------------------------------------------------------------------

    async def installed(self, grant: Grant) -> Workspace:
        """Keep what an installation gave, in place of what was there before."""
        workspace = _of_grant(grant, self._clock.now(), self._real())
        await self._keep(workspace)
        log.info("installed in the workspace %s", workspace.id)
        return workspace

    async def uninstalled(self, workspace: str, happened: datetime) -> None:
        """The app was removed from a workspace, at a moment by Slack's clock: its tokens are erased now."""
        await self._removed(workspace, WorkspaceState.UNINSTALLED, happened)

    async def revoked(self, workspace: str, bot_users: tuple[str, ...], happened: datetime) -> None:
        """Tokens of these bot users were taken away. Tokens of people alone change nothing: none are kept."""
        if bot_users:
            await self._removed(workspace, WorkspaceState.REVOKED, happened)

    async def _removed(self, workspace: str, state: WorkspaceState, happened: datetime) -> None:
        found = await asyncio.to_thread(self._workspaces.find, PLATFORM, workspace)
        if found is None or found.state is WorkspaceState.UNINSTALLED:
            return
        if int(happened.timestamp()) < int(found.facts.get("installed") or 0):
            log.info("%s of the workspace %s came late: it was installed again since", state, workspace)
            return
        await asyncio.to_thread(self._workspaces.removed, PLATFORM, workspace, state, self._clock.now())
        self._known.drop(workspace)
        log.warning("the workspace %s is %s", workspace, state)

    # --- troubles ---------------------------------------------------------------------------------------------

    def worked(self, workspace: str, method: str) -> None:
        """A call succeeded: a trouble that it shows to be over is taken away."""
        known = self._known.at_hand(workspace)
        if known is not None and ends_with(known.trouble, method):
            self._note(known, "")

    def failed(self, workspace: str, method: str, failure: CallFailed) -> None:
        """A call failed: what somebody must mend in the workspace is noted, for the operator to see."""
        known = self._known.at_hand(workspace)
        if known is None or known.state is not WorkspaceState.INSTALLED:
            return
        if meaning(failure.code).outcome is Outcome.WORKSPACE:
            self._note(known, trouble_of(failure, method))
        if failure.code in GONE_FOR_GOOD:
            self._beside(self._without_event(known, failure.code))

    def _note(self, known: Workspace, trouble: str) -> None:
        if known.trouble != trouble:
            self._known.remember(replace(known, trouble=trouble))
            self._beside(self._written(known.id, trouble))

    def _beside(self, doing: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(doing)
        self._noting.add(task)
        task.add_done_callback(self._noting.discard)

    async def _without_event(self, known: Workspace, code: str) -> None:
        """Slack says that the token is gone and its event did not come: the same is done, if it is still that token."""
        try:
            found = await asyncio.to_thread(self._workspaces.find, PLATFORM, known.id)
            if found is not None and (found.facts, found.secrets) == (known.facts, known.secrets):
                await self._removed(known.id, WorkspaceState.REVOKED, self._real())
                await self._written(known.id, code)
        except Exception as error:
            log.error("the workspace %s was not noted as revoked: %s", known.id, type(error).__name__)

    async def _written(self, workspace: str, trouble: str) -> None:
        try:
            await asyncio.to_thread(self._workspaces.troubled, PLATFORM, workspace, trouble)
        except Exception as error:
            log.error("the trouble of the workspace %s was not noted: %s", workspace, type(error).__name__)

    async def _keep(self, workspace: Workspace) -> None:
        await asyncio.to_thread(self._workspaces.keep, workspace)
        self._known.remember(workspace)


def fingerprint(token: str) -> str:
    """What a token is known again by; the token cannot be told from it."""
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def _of_one(identity: Identity, token: str, at: datetime, real: datetime) -> Workspace:
    facts = {
        "bot_user": identity.bot_user,
        "bot": identity.bot,
        "url": identity.url,
        "scopes": ",".join(identity.scopes),
        "token": fingerprint(token),
        "installed": str(int(real.timestamp())),
    }
    return Workspace(
        platform=PLATFORM,
        id=identity.workspace,
        name=identity.name,
        state=WorkspaceState.INSTALLED,
        since=at,
        facts=facts,
    )


def _of_grant(grant: Grant, at: datetime, real: datetime) -> Workspace:
    secrets = {BOT_TOKEN: grant.token}
    if grant.refresh_token:
        secrets[REFRESH_TOKEN] = grant.refresh_token
    return Workspace(
        platform=PLATFORM,
        id=grant.workspace,
        name=grant.name,
        state=WorkspaceState.INSTALLED,
        since=at,
        facts={
            "app": grant.app,
            "bot_user": grant.bot_user,
            "bot": grant.bot,
            "installer": grant.installer,
            "scopes": ",".join(grant.scopes),
            "installed": str(int(real.timestamp())),
        },
        secrets=secrets,
        expires_at=real + timedelta(seconds=grant.seconds) if grant.seconds else None,
    )
