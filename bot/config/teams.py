"""How Microsoft Teams is joined, from the environment. Names that begin with Microsoft are those of its own samples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from bot.config.values import ConfigError, address, is_loopback, local_address, one_of

APP_ID = "MicrosoftAppId"
APP_PASSWORD = "MicrosoftAppPassword"
APP_TYPE = "MicrosoftAppType"
APP_TENANT = "MicrosoftAppTenantId"
TEAMS_TRANSPORT = "RINNALLA_TEAMS_TRANSPORT"
TEAMS_OPENID = "RINNALLA_TEAMS_OPENID"
TEAMS_LOGIN = "RINNALLA_TEAMS_LOGIN"
TEAMS_LOCAL = "RINNALLA_TEAMS_LOCAL"
OF_THE_APP = (APP_ID, APP_PASSWORD, APP_TYPE, APP_TENANT)
OF_TEAMS = (*OF_THE_APP, TEAMS_TRANSPORT, TEAMS_OPENID, TEAMS_LOGIN, TEAMS_LOCAL)

SINGLE_TENANT: Final = "SingleTenant"
MULTI_TENANT: Final = "MultiTenant"
MANAGED_IDENTITY: Final = "UserAssignedMSI"
APP_TYPES = (SINGLE_TENANT, MULTI_TENANT, MANAGED_IDENTITY)
TRANSPORTS = ("botbuilder", "agents")
OPENID = "https://login.botframework.com/v1/.well-known/openidconfiguration"
LOGIN = "https://login.microsoftonline.com"


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """How Teams is joined. The secret is in no repr.

    `app_type` is SingleTenant, MultiTenant or UserAssignedMSI; only activities of `tenant_id` are taken where it is
    set. `transport` names the package that talks to Teams. `openid_url` tells the keys of Teams' signatures, and
    `login_url` (without a slash at its end) gives the bot its own tokens. `local_url` is a local client of this machine
    in the place of Teams: then there are no tokens at all. Ids are in small letters.
    """

    app_id: str = ""
    password: str = field(default="", repr=False)
    app_type: str = SINGLE_TENANT
    tenant_id: str = ""
    transport: str = TRANSPORTS[0]
    openid_url: str = OPENID
    login_url: str = LOGIN
    local_url: str = ""


def read_teams(environment: Mapping[str, str], host: str) -> TeamsSettings | None:
    """How Teams is joined; None when no variable of Teams' is set. Raises `ConfigError`.

    `host` is where the server listens: a local client is believed without a token, so nobody else may reach it.
    """
    given = {name: environment.get(name, "").strip() for name in OF_TEAMS}
    if not any(given.values()):
        return None
    transport = one_of(TEAMS_TRANSPORT, given[TEAMS_TRANSPORT] or TRANSPORTS[0], TRANSPORTS)
    if given[TEAMS_LOCAL]:
        return TeamsSettings(transport=transport, local_url=_local(given, host))
    app_id = read_app_id(environment, f", or set {TEAMS_LOCAL} to try it out with a local client")
    app_type = one_of(APP_TYPE, given[APP_TYPE] or SINGLE_TENANT, APP_TYPES)
    _check_password(given[APP_PASSWORD], app_type)
    return TeamsSettings(
        app_id=app_id,
        password=given[APP_PASSWORD],
        app_type=app_type,
        tenant_id=_tenant(given[APP_TENANT], app_type),
        transport=transport,
        openid_url=address(TEAMS_OPENID, given[TEAMS_OPENID] or OPENID),
        login_url=address(TEAMS_LOGIN, given[TEAMS_LOGIN] or LOGIN),
    )


def read_app_id(environment: Mapping[str, str], otherwise: str = "") -> str:
    """The id of the bot's registration, in small letters; `otherwise` is a way without one. Raises `ConfigError`."""
    text = environment.get(APP_ID, "").strip()
    where = "the Microsoft App ID of your Azure Bot (Configuration)"
    if not text:
        raise ConfigError(f"{APP_ID} is not set. Copy {where}{otherwise}")
    return _id(APP_ID, text, where)


def _tenant(text: str, app_type: str) -> str:
    where = "the Directory (tenant) ID of your app registration (Overview)"
    if text:
        return _id(APP_TENANT, text, where)
    if app_type == MULTI_TENANT:
        return ""
    raise ConfigError(f"{APP_TENANT} is not set. Copy {where}; a bot of {APP_TYPE} {app_type} needs it")


def _check_password(password: str, app_type: str) -> None:
    where = "the Value of a client secret (Certificates & secrets) of your app registration"
    if app_type == MANAGED_IDENTITY:
        if password:
            raise ConfigError(
                f"{APP_PASSWORD} is set, but a bot of {APP_TYPE} {MANAGED_IDENTITY} has no secret. Unset it, or set "
                f"{APP_TYPE} to {SINGLE_TENANT}"
            )
        return
    if not password:
        raise ConfigError(f"{APP_PASSWORD} is not set. Copy {where}; Azure shows it only once")
    if _is_id(password):
        raise ConfigError(
            f"{APP_PASSWORD} is the id of a secret, which opens nothing. Copy {where}, not its Secret ID"
        )


def _local(given: Mapping[str, str], host: str) -> str:
    beside = [name for name in (*OF_THE_APP, TEAMS_OPENID, TEAMS_LOGIN) if given[name]]
    if beside:
        raise ConfigError(
            f"{TEAMS_LOCAL} and {beside[0]} are both set. Unset {TEAMS_LOCAL} for Teams, or {', '.join(beside)} for a "
            f"local client, which knows no tokens"
        )
    if not is_loopback(host):
        raise ConfigError(
            f"{TEAMS_LOCAL} is set, and the server listens on {host}. A local client is believed without a token: "
            f"set RINNALLA_HOST to 127.0.0.1, or unset {TEAMS_LOCAL}"
        )
    return local_address(TEAMS_LOCAL, given[TEAMS_LOCAL])


def _id(name: str, text: str, where: str) -> str:
    if not _is_id(text):
        raise ConfigError(f"{name} is no id like 00000000-0000-0000-0000-000000000000. Copy {where}")
    return text.lower()


def _is_id(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
