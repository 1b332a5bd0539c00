"""Settings from the environment. Each error names the variable and the remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.config.slack import (
    OF_SLACK,
    SLACK_API,
    SLACK_API_URL,
    SLACK_APP_TOKEN,
    SLACK_BOT_TOKEN,
    SLACK_CLIENT_ID,
    SLACK_CLIENT_SECRET,
    SLACK_SIGNING_SECRET,
    SlackSettings,
    read_slack,
)
from bot.config.teams import (
    APP_ID,
    APP_PASSWORD,
    APP_TENANT,
    APP_TYPE,
    OF_TEAMS,
    TEAMS_LOCAL,
    TEAMS_LOGIN,
    TEAMS_OPENID,
    TEAMS_TRANSPORT,
    TeamsSettings,
    read_teams,
)
from bot.config.together import TOGETHER, read_workplaces
from bot.config.url import URL, read_url
from bot.config.values import ConfigError, number
from bot.domain.workplace import ALONE, Workplaces

__all__ = [
    "APP_ID", "APP_PASSWORD", "APP_TENANT", "APP_TYPE", "DATABASE", "GUIDES", "HOST", "KEYS", "LOG", "PORT",
    "SETTINGS", "SLACK_API", "SLACK_API_URL", "SLACK_APP_TOKEN", "SLACK_BOT_TOKEN", "SLACK_CLIENT_ID",
    "SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET", "TEAMS_LOCAL", "TEAMS_LOGIN", "TEAMS_OPENID", "TEAMS_TRANSPORT",
    "TICK", "TOGETHER", "URL", "ConfigError", "Settings", "SlackSettings", "TeamsSettings", "data_folder",
    "read_guides", "read_settings", "read_slack", "read_teams", "read_url", "read_workplaces",
]  # fmt: skip

DATABASE = "RINNALLA_DATABASE"
KEYS = "RINNALLA_KEYS"
HOST = "RINNALLA_HOST"
PORT = "RINNALLA_PORT"
LOG = "RINNALLA_LOG"
TICK = "RINNALLA_TICK_SECONDS"
GUIDES = "RINNALLA_GUIDES"
SETTINGS = (DATABASE, KEYS, HOST, PORT, LOG, TICK, GUIDES, URL, TOGETHER, *OF_SLACK, *OF_TEAMS)
"""Every variable that Rinnalla reads; docs/operating.md describes each."""

LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Settings:
    """What `rinnalla serve` runs with. `keys` stays as typed (storage reads it); `tick_seconds` paces the clock.

    `guides` is the folder of the workplace's own guides, or None. `slack` and `teams` are None
    where they are not configured. `workplaces` says which of their workspaces belong together.
    """

    database: str
    keys: str
    host: str = "127.0.0.1"
    port: int = 8080
    log_level: str = "info"
    tick_seconds: int = 5
    guides: Path | None = None
    slack: SlackSettings | None = None
    teams: TeamsSettings | None = None
    workplaces: Workplaces = ALONE

    def __repr__(self) -> str:
        return f"Settings(host={self.host!r}, port={self.port})"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from environment variables. Raises `ConfigError`."""
    database = environment.get(DATABASE, "").strip()
    if not database:
        raise ConfigError(
            f"{DATABASE} is not set. Give a database address, for example "
            f"sqlite:////var/lib/rinnalla/rinnalla.sqlite or postgresql://user:password@host/rinnalla"
        )
    if not database.startswith(("sqlite:///", "postgresql://")):
        raise ConfigError(f"{DATABASE} must begin with sqlite:/// or postgresql://")
    keys = environment.get(KEYS, "").strip()
    if not keys:
        raise ConfigError(f"{KEYS} is not set. Make a key with: rinnalla keys new")
    level = environment.get(LOG, "info").strip().lower()
    if level not in LEVELS:
        raise ConfigError(f"{LOG} is one of {', '.join(LEVELS)}")
    host = environment.get(HOST, "127.0.0.1").strip() or "127.0.0.1"
    return Settings(
        database=database,
        keys=keys,
        host=host,
        port=number(environment, PORT, 8080, 1, 65535),
        log_level=level,
        tick_seconds=number(environment, TICK, 5, 1, 300),
        guides=read_guides(environment),
        slack=read_slack(environment),
        teams=read_teams(environment, host),
        workplaces=read_workplaces(environment),
    )


def read_guides(environment: Mapping[str, str]) -> Path | None:
    """The folder of the workplace's own guides; None when it has none. Raises `ConfigError`."""
    named = environment.get(GUIDES, "").strip()
    if not named:
        return None
    folder = Path(named)
    if not folder.is_dir():
        raise ConfigError(
            f"{GUIDES} names {folder}, which is no folder. Name the folder that holds your guides, or unset it"
        )
    return folder


def data_folder(path: Path) -> Path:
    """The folder for local data, made if need be, readable by its owner only. Raises `ConfigError`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"the folder {path} cannot be made: {error.strerror}") from None
    return path
