"""The calls of Slack's Web API that need no workspace's token: who a token is of, and tokens for codes."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from adapters.slack.api import FAILURES, failure_of, open_client
from adapters.slack.errors import UNREADABLE, CallFailed

SECONDS = 10.0
"""How long one of these calls may take."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom a bot token is of. `scopes` are those that the workspace granted; empty where the server does not say."""

    workspace: str
    name: str
    bot_user: str
    bot: str
    url: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """What Slack gives for a code or a refresh token. Tokens are in no repr; `seconds` is 0 for a token without end.

    `workspace` is "" when the app was installed for a whole organisation instead of a workspace.
    """

    workspace: str
    name: str
    app: str
    bot_user: str
    installer: str
    scopes: tuple[str, ...]
    seconds: int
    token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    bot: str = ""


class Entry:
    """Slack's Web API before there is a token to use it with."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, client_id: str = "", client_secret: str = ""
    ) -> None:
        self._client = open_client(session, url)
        self._app = b64encode(f"{client_id}:{client_secret}".encode()).decode()

    async def identity(self, token: str) -> Identity:
        """Whom a bot token is of. Raises `CallFailed`."""
        body, headers = await self._ask("auth.test", f"Bearer {token}", {})
        if not body.get("team_id"):
            raise CallFailed(UNREADABLE)
        return Identity(
            workspace=str(body["team_id"]),
            name=str(body.get("team") or ""),
            bot_user=str(body.get("user_id") or ""),
            bot=str(body.get("bot_id") or ""),
            url=str(body.get("url") or ""),
            scopes=scopes_in(headers.get("x-oauth-scopes") or ""),
        )

    async def socket(self, app_token: str) -> None:
        """Whether Slack would open a socket for an app-level token. Raises `CallFailed` when it would not."""
        await self._ask("apps.connections.open", f"Bearer {app_token}", {})

    async def exchange(self, code: str, redirect_uri: str) -> Grant:
        """The tokens for the code of an installation. Raises `CallFailed`."""
        return await self._grant({"code": code, "redirect_uri": redirect_uri})

    async def renewed(self, refresh_token: str) -> Grant:
        """New tokens for a refresh token, which is spent. Raises `CallFailed`."""
        return await self._grant({"grant_type": "refresh_token", "refresh_token": refresh_token})

    async def _grant(self, asked: Mapping[str, str]) -> Grant:
        body, _ = await self._ask("oauth.v2.access", f"Basic {self._app}", asked)
        team, installer = body.get("team") or {}, body.get("authed_user") or {}
        return Grant(
            workspace="" if body.get("is_enterprise_install") else str(team.get("id") or ""),
            name=str(team.get("name") or ""),
            app=str(body.get("app_id") or ""),
            bot_user=str(body.get("bot_user_id") or ""),
            installer=str(installer.get("id") or ""),
            scopes=scopes_in(str(body.get("scope") or "")),
            seconds=int(body.get("expires_in") or 0),
            token=str(body.get("access_token") or ""),
            refresh_token=str(body.get("refresh_token") or ""),
        )

    async def _ask(
        self, method: str, authorization: str, asked: Mapping[str, str]
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        try:
            async with asyncio.timeout(SECONDS):
                answer = await self._client.api_call(
                    method, data=dict(asked), headers={"Authorization": authorization}
                )
        except FAILURES as error:
            raise failure_of(error) from None
        headers = {name.casefold(): value for name, value in answer.headers.items()}
        return dict(answer.data) if isinstance(answer.data, dict) else {}, headers


def scopes_in(text: str) -> tuple[str, ...]:
    """The scopes of a list with commas, in order of the alphabet."""
    return tuple(sorted({scope.strip() for scope in text.split(",")} - {""}))
