"""Installing by anybody's hand, in any number of workspaces: Bolt's OAuth flow on the bot's own stores.

A state is random, lives ten minutes, works once and in the browser that got it. Only its hash is kept.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth import OAuthStateUtils
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from adapters.slack.entry import Entry, Grant
from adapters.slack.errors import CallFailed
from adapters.slack.install_page import HEADERS, InstallPage, language_of
from adapters.slack.manifest import INSTALL_PATH, REDIRECT_PATH
from adapters.slack.scopes import SCOPES
from adapters.slack.workspaces import Directory
from bot.config import SlackSettings
from bot.workspaces import Workspaces
from dialogs.phrasebook import Phrasebook

log = logging.getLogger(__name__)

COOKIE: Final = "rinnalla-install"
STATE_LIFE = timedelta(minutes=10)
BEGUN_AT_MOST = 60
"""How many installations may be begun in a minute: each one is a row in the database."""
REASONS: Final = {
    "access_denied": "denied",
    "invalid_state": "again",
    "invalid_browser": "again",
    "missing_code": "again",
    "storage_error": "fault",
}
"""Bolt's and Slack's reasons, by what a person is told. Others: Slack refused."""

# Bolt's and the SDK's own lines could carry codes and states
_SILENT = logging.getLogger("adapters.slack.bolt_oauth")
_SILENT.disabled = True
_SILENT.setLevel(logging.CRITICAL)


class Refused(Exception):
    """An installation that cannot be; `reason` is the end of the words that say why."""

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status


class States(AsyncOAuthStateStore):
    """States in the database, by their hash. `real` is the world's time (aware UTC)."""

    def __init__(self, workspaces: Workspaces, real: Callable[[], datetime]) -> None:
        self._workspaces = workspaces
        self._real = real
        self._begun: list[datetime] = []

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        """A new state. Raises `Refused` when too many were begun within a minute."""
        now = self._real()
        self._begun = [moment for moment in self._begun if now - moment < timedelta(minutes=1)]
        if len(self._begun) >= BEGUN_AT_MOST:
            raise Refused("busy", 429)
        self._begun.append(now)
        state = secrets.token_urlsafe(32)
        await asyncio.to_thread(self._workspaces.issue, _hash(state), now + STATE_LIFE)
        return state

    async def async_consume(self, state: str) -> bool:
        """True once for a state that was issued within its life."""
        return await asyncio.to_thread(self._workspaces.consume, _hash(state), self._real())


class Granted(Installation):
    """What was granted, in the form in which Bolt hands it on."""

    def __init__(self, grant: Grant) -> None:
        super().__init__(
            app_id=grant.app,
            team_id=grant.workspace,
            team_name=grant.name,
            bot_token=grant.token,
            bot_id=grant.bot,
            bot_user_id=grant.bot_user,
            user_id=grant.installer,
        )
        self.grant = grant


class Installations(AsyncInstallationStore):
    """Bolt's way to keep an installation: in the directory."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    async def async_save(self, installation: Installation) -> None:
        """Keep it. Raises `BoltError`."""
        if not isinstance(installation, Granted):
            raise BoltError("not made by this flow")
        try:
            await self._directory.installed(installation.grant)
        except Exception as error:
            log.error("an installation could not be kept: %s", type(error).__name__)
            raise BoltError("not kept") from None


class BrowserStates(OAuthStateUtils):
    """The cookie that binds a state to a browser; it goes over https only, but for http on this machine."""

    def __init__(self, public_url: str) -> None:
        super().__init__(cookie_name=COOKIE, expiration_seconds=int(STATE_LIFE.total_seconds()))
        address = urlsplit(public_url)
        secure = "; Secure" if address.scheme == "https" else ""
        self._ending = f"; HttpOnly; SameSite=Lax; Path={address.path}/slack{secure}"

    def build_set_cookie_for_new_state(self, state: str) -> str:
        """The header that sets it."""
        return f"{COOKIE}={state}; Max-Age={self.expiration_seconds}{self._ending}"

    def build_set_cookie_for_deletion(self) -> str:
        """The header that takes it away."""
        return f"{COOKIE}=; Max-Age=0{self._ending}"


class InstallFlow(AsyncOAuthFlow):
    """Bolt's flow with the bot's own pages, its own calls of Slack, and no secret in any log."""

    def __init__(
        self,
        settings: SlackSettings,
        workspaces: Workspaces,
        directory: Directory,
        entry: Entry,
        book: Phrasebook,
        real: Callable[[], datetime],
    ) -> None:
        self._entry = entry
        self._book = book
        self._again = settings.public_url + INSTALL_PATH
        super().__init__(logger=_SILENT, settings=self._settings(settings, workspaces, directory, real))

    def _settings(
        self,
        settings: SlackSettings,
        workspaces: Workspaces,
        directory: Directory,
        real: Callable[[], datetime],
    ) -> AsyncOAuthSettings:
        made = AsyncOAuthSettings(
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            scopes=[scope.name for scope in SCOPES],
            user_scopes=[],
            redirect_uri=settings.public_url + REDIRECT_PATH,
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
            callback_options=AsyncCallbackOptions(success=self._done, failure=self._failed),
            authorization_url=settings.api_url.removesuffix("api/") + "oauth/v2/authorize",
            installation_store=Installations(directory),
            installation_store_bot_only=True,
            state_store=States(workspaces, real),
            logger=_SILENT,
        )
        made.state_utils = BrowserStates(settings.public_url)
        return made

    def routes(self) -> list[web.RouteDef]:
        """The two pages of an installation."""
        return [
            web.get(INSTALL_PATH, self._answered_by(self.handle_installation)),
            web.get(REDIRECT_PATH, self._answered_by(self.handle_callback)),
        ]

    async def build_install_page_html(self, url: str, request: AsyncBoltRequest) -> str:
        """The page before Slack."""
        return self._page(request).begin(url)

    async def run_installation(self, code: str) -> Installation | None:
        """Tokens for the code, and whose they are. Raises `Refused`."""
        try:
            grant = await self._entry.exchange(code, self.settings.redirect_uri or "")
            if not grant.workspace:
                raise Refused("org", 400)
            identity = await self._entry.identity(grant.token)
        except CallFailed as failure:
            log.warning("an installation was refused: %s", failure.code)
            raise Refused("refused", 502) from None
        return Granted(replace(grant, bot=identity.bot))

    async def _done(self, args: AsyncSuccessArgs) -> BoltResponse:
        made = args.installation
        page = self._page(args.request).done(made.team_name or "", made.app_id or "", made.team_id or "")
        cookie = self.settings.state_utils.build_set_cookie_for_deletion()
        return BoltResponse(status=200, body=page, headers={"Set-Cookie": [cookie]})

    async def _failed(self, args: AsyncFailureArgs) -> BoltResponse:
        reason = REASONS.get(args.reason, "refused")
        # the address bar can hold anything as a reason, so only known ones are logged
        log.info("an installation did not come about: %s", reason)
        page = self._page(args.request).failed(reason, self._again)
        return BoltResponse(status=args.suggested_status_code, body=page)

    def _page(self, request: AsyncBoltRequest) -> InstallPage:
        accepted = request.headers.get("accept-language") or [""]
        return InstallPage(self._book, language_of(accepted[0]))

    def _answered_by(
        self, handle: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answered(request: web.Request) -> web.Response:
            asked = AsyncBoltRequest(
                body="", query=request.query_string, headers=dict(request.headers), mode="http"
            )
            try:
                answer = await handle(asked)
            except Refused as refused:
                page = self._page(asked).failed(refused.reason, self._again)
                answer = BoltResponse(status=refused.status, body=page)
            except Exception as error:
                log.error("an installation failed: %s", type(error).__name__)
                answer = BoltResponse(status=500, body=self._page(asked).failed("fault", self._again))
            return _response(answer)

        return answered


def _response(answer: BoltResponse) -> web.Response:
    """A page for aiohttp: a cookie stays as it was made, which Bolt's own way does not do."""
    made = web.Response(status=answer.status, text=answer.body)
    made.headers.update(HEADERS)
    for cookie in answer.headers.get("set-cookie", ()):
        made.headers.add("Set-Cookie", cookie)
    return made


def _hash(state: str) -> str:
    return sha256(state.encode()).hexdigest()
