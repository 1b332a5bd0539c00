"""Doctor's look at Teams: the keys of its signatures, a token of the bot's own, and what was noted of each tenant."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from socket import create_connection
from urllib.parse import urlsplit

from adapters.teams.errors import explained, meaning
from adapters.teams.keys import Keys
from adapters.teams.sign_in import Refusal, refusal
from adapters.teams.tokens import Tokens
from adapters.teams.transport import KEYS_UNAVAILABLE, SendError, Unauthorized
from adapters.teams.wire import Wire
from bot.cli.finding import Finding, when
from bot.config import TEAMS_LOCAL, TEAMS_OPENID, TEAMS_TRANSPORT, TeamsSettings
from bot.workspaces import Workspace, Workspaces
from storage.health import Refusing

PLATFORM = "teams"
HTTP = 80
LOCAL_SECONDS = 3.0
"""How long a client on this machine may take to be there."""
UNKNOWN = Refusal(
    "Microsoft refused to give the bot a token.", "Look the code up in Microsoft's documentation."
)
TRANSPORTS = {
    "botbuilder": f"botbuilder, archived by Microsoft at the end of 2025; its successor: {TEAMS_TRANSPORT}=agents",
    "agents": "the Microsoft 365 Agents SDK",
}


def examine_teams(settings: TeamsSettings | None, workspaces: Workspaces) -> list[Finding]:
    """Every matter of Teams'; asks Microsoft for the keys and for a token."""
    if settings is None:
        return [Finding(True, "Teams is not configured")]
    if settings.local_url:
        return [_local(settings.local_url)]
    known = workspaces.all(PLATFORM)
    return [
        Finding(True, f"Teams is reached by {TRANSPORTS[settings.transport]}"),
        *asyncio.run(_asked(settings)),
        *_seen(known),
    ]


def refusing_in_teams(refusing: Sequence[Refusing]) -> list[Finding]:
    """Programmes whose channel did not take the last announcement. Their leads were told, too."""
    return [_refusing(one) for one in refusing if one.platform == PLATFORM]


def _refusing(one: Refusing) -> Finding:
    said = meaning(0, one.code)
    seen = f"Teams tenant {one.workspace}: the channel of the programme {one.programme} takes no messages"
    return Finding(
        False, f"{seen}: {said.sentence} ({one.code})", f"{said.remedy} Its leads were told.".strip()
    )


def _local(url: str) -> Finding:
    return when(
        _listens(url),
        f"Teams is a local client at {url}, without tokens ({TEAMS_LOCAL})",
        f"Teams is to be a local client, and nothing listens at {url} ({TEAMS_LOCAL})",
        "Start the local client, or give the address at which it listens; docs/teams.md says how.",
    )


def _listens(url: str) -> bool:
    at = urlsplit(url)
    try:
        create_connection((at.hostname or "", at.port or HTTP), timeout=LOCAL_SECONDS).close()
    except OSError:
        return False
    return True


async def _asked(settings: TeamsSettings) -> list[Finding]:
    wire = Wire()
    try:
        return [await _keys(settings, wire), await _token(settings, wire)]
    finally:
        await wire.close()


async def _keys(settings: TeamsSettings, wire: Wire) -> Finding:
    reason = ""
    try:
        await Keys(settings.openid_url, wire.plain).get("")
    except Unauthorized as unknown:
        # no key has an empty name: any other reason means that they were read
        reason = unknown.reason
    return when(
        reason != KEYS_UNAVAILABLE,
        "the keys of Teams' signatures can be fetched",
        "the keys of Teams' signatures could not be fetched, so nothing that Teams sends is believed",
        f"Check the network of this machine: it has to reach {settings.openid_url} ({TEAMS_OPENID}).",
    )


async def _token(settings: TeamsSettings, wire: Wire) -> Finding:
    try:
        await Tokens(settings, wire.plain).token()
    except SendError as error:
        said = refusal(error.code) or UNKNOWN
        return Finding(False, f"Teams: {said.sentence} ({error.code})", said.remedy)
    return Finding(True, f"Microsoft gives a token for the app {settings.app_id} ({settings.app_type})")


def _seen(known: Sequence[Workspace]) -> list[Finding]:
    if known:
        return [_of(one) for one in known]
    seen = (
        "Teams: no tenant was heard of yet. It stands here once the app is added in Teams and the messaging endpoint "
        "leads to this server"
    )
    return [Finding(True, seen)]


def _of(one: Workspace) -> Finding:
    """What was noted of a tenant while the bot ran."""
    where = f"Teams tenant {one.id}"
    if not one.trouble:
        return Finding(True, f"{where}: no trouble (known since {one.since:%Y-%m-%d})")
    status, _, code = one.trouble.partition(" ")
    of_the_token = refusal(code)
    if of_the_token is not None:
        return Finding(False, f"{where}: {of_the_token.sentence} ({status} {code})", of_the_token.remedy)
    sentence, remedy = explained(one.trouble)
    return Finding(False, f"{where}: {sentence}", remedy)
