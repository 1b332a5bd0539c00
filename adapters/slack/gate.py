"""Bolt between Slack and the receiver: whether the app is installed there, what kind of delivery it is, its answer."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.payload import workspace_of
from adapters.slack.receive import Answer
from bot.untrusted import Body, text

log = logging.getLogger(__name__)
WITHOUT_INSTALLATION = ("app_uninstalled", "tokens_revoked")
"""Events that come when there is no installation any more."""
_ANYTHING = re.compile("")

_INSTALLATION = "rinnalla_installation"

# Bolt's own lines, and those of what it uses, could carry deliveries' words and addresses
SILENT = logging.getLogger("adapters.slack.bolt")
SILENT.disabled = True
for name in (SILENT.name, "slack_bolt", "slack_sdk"):
    logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class Directory(Protocol):
    """Where the app is installed. Tells at once what it knows, also while the database is slow."""

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """The installation, None where there is none (any more)."""
        ...


class Gate:
    """Leads deliveries through Bolt. The caller knows that they are Slack's.

    `receive` takes a delivery and never raises; `not_here` words the answer to a command where the app is not
    installed.
    """

    def __init__(
        self,
        client: AsyncWebClient,
        directory: Directory,
        receive: Callable[[Body], Awaitable[Answer]],
        not_here: Callable[[Body], Mapping[str, Any]],
    ) -> None:
        self._directory = directory
        self._receive = receive
        self._not_here = not_here
        self._open = True
        self.bolt = AsyncApp(
            name=SILENT.name,
            logger=SILENT,
            client=client,
            authorize=_Authorize(),
            process_before_response=True,
            request_verification_enabled=False,
            ssl_check_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        for kind in (
            self.bolt.command,
            self.bolt.action,
            self.bolt.view,
            self.bolt.event,
            self.bolt.shortcut,
        ):
            kind(_ANYTHING)(self._listen)

    def close(self) -> None:
        """Take nothing more: Slack is asked to deliver again, to another process or after the next start."""
        self._open = False

    async def dispatch(self, body: Body) -> BoltResponse:
        """Lead a delivery to its answer. Never raises."""
        if not self._open:
            return BoltResponse(status=503)
        try:
            found = await self._directory.authorize(None, workspace_of(body), None)
            if found is None and not _needs_no_installation(body):
                return self._turned_away(body)
            known = {_INSTALLATION: found}
            return await self.bolt.async_dispatch(
                AsyncBoltRequest(mode="socket_mode", body=dict(body), context=known)
            )
        except Exception as error:
            log.error("a delivery could not be led on: %s", type(error).__name__)
            return BoltResponse(status=503)

    async def _listen(self, body: dict[str, Any]) -> BoltResponse:
        answer = await self._receive(body)
        return BoltResponse(status=answer.status, body=dict(answer.body) if answer.body else "")

    def _turned_away(self, body: Body) -> BoltResponse:
        """A command is answered in words; everything else is acknowledged, for it would fail in every repeat."""
        log.warning("a delivery from the workspace %s, where the app is not installed", workspace_of(body))
        return BoltResponse(status=200, body=dict(self._not_here(body)) if "command" in body else "")


def _needs_no_installation(body: Body) -> bool:
    return text(body, "type") == "url_verification" or text(body, "event", "type") in WITHOUT_INSTALLATION


class _Authorize(AsyncAuthorize):
    """Bolt's question whose installation it is. The gate has asked before, by its own reading of the delivery.

    Told that there is none, Bolt would answer by itself, in its own words and to whatever address the delivery names.
    """

    def __init__(self) -> None:
        pass

    async def __call__(self, *, context: Mapping[str, Any], **_: object) -> AuthorizeResult:
        found = context.get(_INSTALLATION)
        if not isinstance(found, AuthorizeResult):
            raise LookupError
        return found
