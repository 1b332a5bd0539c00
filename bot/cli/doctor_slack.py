"""Doctor's look at Slack: tokens asked of Slack itself, scopes, and what was noted of each workspace."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from adapters.slack.api import open_session
from adapters.slack.entry import Entry, Identity, scopes_in
from adapters.slack.errors import INSTALL_AGAIN, CallFailed, meaning
from adapters.slack.payload import PLATFORM
from adapters.slack.rotation import BOT_TOKEN
from adapters.slack.scopes import SCOPES, Scope, missing
from adapters.slack.troubles import OF_THE_TOKEN, explained
from bot.cli.finding import Finding
from bot.config import SLACK_API_URL, SLACK_APP_TOKEN, SLACK_BOT_TOKEN, SlackSettings
from bot.wiring import KEPT_AGAINST_REPEATS
from bot.workspaces import Workspace, Workspaces, WorkspaceState
from storage.health import Refusing

AT_ONCE = 5
"""How many workspaces' tokens are asked about at the same time."""


def examine_slack(settings: SlackSettings | None, workspaces: Workspaces, now: datetime) -> list[Finding]:
    """Every matter of Slack's; asks Slack who the tokens are of. `now` is the world's time (aware UTC)."""
    if settings is None:
        return [Finding(True, "Slack is not configured")]
    known = workspaces.all(PLATFORM)
    return [
        *asyncio.run(_asked(settings, known, now)),
        *(found for one in known for found in _noted(one, settings, now)),
    ]


def refusing_channels(refusing: Sequence[Refusing]) -> list[Finding]:
    """Programmes whose channel did not take the last announcement. Their leads were told, too."""
    return [_refusing(one) for one in refusing if one.platform == PLATFORM]


def _refusing(one: Refusing) -> Finding:
    said = meaning(one.code)
    seen = f"Slack workspace {one.workspace}: the channel of the programme {one.programme} takes no messages"
    return Finding(False, f"{seen}: {said.sentence} ({one.code})", f"{said.remedy} Its leads were told.")


async def _asked(settings: SlackSettings, known: Sequence[Workspace], now: datetime) -> list[Finding]:
    async with open_session() as session:
        entry = Entry(session, settings.api_url, settings.client_id, settings.client_secret)
        findings = [await _socket(entry, settings)] if settings.socket else []
        if not settings.many:
            return findings + await _own(entry, settings)
        installed = [one for one in known if one.state is WorkspaceState.INSTALLED]
        if not installed:
            remedy = f"Open {settings.public_url}/slack/install in a browser."
            return [*findings, Finding(False, "Slack: no workspace has installed the app", remedy)]
        turn = asyncio.Semaphore(AT_ONCE)
        per_workspace = await asyncio.gather(*(_of(entry, one, turn, now) for one in installed))
        return findings + [finding for found in per_workspace for finding in found]


async def _socket(entry: Entry, settings: SlackSettings) -> Finding:
    try:
        await entry.socket(settings.app_token)
    except CallFailed as failure:
        remedy = (
            f"Check {SLACK_APP_TOKEN}: an app-level token with the scope connections:write, and Socket Mode on "
            f"in the app's settings. If Slack was not reached, check the network and {SLACK_API_URL}."
        )
        return Finding(False, f"Slack opens no socket: {failure.code}", remedy)
    return Finding(True, "Slack opens a socket for the app-level token")


async def _own(entry: Entry, settings: SlackSettings) -> list[Finding]:
    try:
        identity = await entry.identity(settings.bot_token)
    except CallFailed as failure:
        said = meaning(failure.code)
        return [Finding(False, f"{SLACK_BOT_TOKEN}: {said.sentence} ({failure.code})", said.remedy)]
    return [
        Finding(True, f"{SLACK_BOT_TOKEN} is of the workspace {identity.workspace}"),
        *_scopes(identity),
    ]


async def _of(entry: Entry, one: Workspace, turn: asyncio.Semaphore, now: datetime) -> list[Finding]:
    """A workspace that is installed, as Slack sees its token."""
    where = f"Slack workspace {one.id}"
    if one.expires_at is not None and one.expires_at <= now:
        remedy = f"Is `rinnalla serve` running? It renews tokens. If it is: {INSTALL_AGAIN}"
        return [Finding(False, f"{where}: its token has run out and was not renewed", remedy)]
    try:
        async with turn:
            identity = await entry.identity(one.secrets.get(BOT_TOKEN, ""))
    except CallFailed as failure:
        said = meaning(failure.code)
        return [Finding(False, f"{where}: {said.sentence} ({failure.code})", said.remedy)]
    granted = identity.scopes or scopes_in(one.facts.get("scopes", ""))
    return [Finding(True, f"{where}: its token works"), *_scopes(replace(identity, scopes=granted))]


def _scopes(identity: Identity) -> list[Finding]:
    """What the workspace did not grant; nothing where the server does not say what it granted."""
    where = f"Slack workspace {identity.workspace}"
    if not identity.scopes:
        return []
    lacking = missing(identity.scopes)
    needed = [scope for scope in lacking if not scope.optional]
    left_out = [scope for scope in lacking if scope.optional]
    findings = []
    if needed:
        remedy = (
            "Add the scopes in the app's settings (compare with `rinnalla manifest slack`), then install the app "
            "again in that workspace."
        )
        findings.append(Finding(False, f"{where}: scopes are missing: {_named(needed)}", remedy))
    if left_out:
        findings.append(Finding(True, f"{where}: optional scopes were left out: {_named(left_out)}"))
    if not lacking:
        findings.append(Finding(True, f"{where}: all {len(SCOPES)} scopes are granted"))
    return findings


def _named(scopes: Sequence[Scope]) -> str:
    return "; ".join(f"{scope.name} ({scope.without})" for scope in scopes)


def _noted(one: Workspace, settings: SlackSettings, now: datetime) -> list[Finding]:
    """What was noted of a workspace while the bot ran."""
    where = f"Slack workspace {one.id}"
    if one.state is WorkspaceState.UNINSTALLED:
        erased = one.since + KEPT_AGAINST_REPEATS
        when = f"on {erased:%Y-%m-%d}" if erased > now else "at the next clearing"
        seen = f"{where}: the app was removed on {one.since:%Y-%m-%d}; everything of it is erased {when}"
        return [Finding(True, seen)]
    if one.state is WorkspaceState.REVOKED:
        remedy = INSTALL_AGAIN
        if not settings.many:
            remedy += f" Put the new token into {SLACK_BOT_TOKEN} and restart."
        return [Finding(False, f"{where}: its token was taken away on {one.since:%Y-%m-%d}", remedy)]
    if one.trouble and one.trouble not in OF_THE_TOKEN:
        sentence, remedy = explained(one.trouble)
        return [Finding(False, f"{where}: {sentence}", remedy)]
    return []
