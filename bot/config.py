"""Settings from the environment. Each error names the variable and the remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

DATABASE = "RINNALLA_DATABASE"
KEYS = "RINNALLA_KEYS"
HOST = "RINNALLA_HOST"
PORT = "RINNALLA_PORT"
LOG = "RINNALLA_LOG"
TICK = "RINNALLA_TICK_SECONDS"
GUIDES = "RINNALLA_GUIDES"
URL = "RINNALLA_URL"
SLACK_BOT_TOKEN = "SLACK_BOT_TOKEN"
SLACK_SIGNING_SECRET = "SLACK_SIGNING_SECRET"
SLACK_APP_TOKEN = "SLACK_APP_TOKEN"
SLACK_CLIENT_ID = "SLACK_CLIENT_ID"
SLACK_CLIENT_SECRET = "SLACK_CLIENT_SECRET"
SLACK_API_URL = "SLACK_API_URL"
OF_SLACK = (
    SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_API_URL,
)  # fmt: skip
SETTINGS = (DATABASE, KEYS, HOST, PORT, LOG, TICK, GUIDES, URL, *OF_SLACK)
"""Every variable that Rinnalla reads; docs/operating.md describes each."""

SLACK_API = "https://slack.com/api/"
LEVELS = ("debug", "info", "warning", "error")


class ConfigError(Exception):
    """A setting is missing or cannot be used. The text names the variable and the remedy, never a secret."""


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """How Slack is joined. Secrets are in no repr. Either `bot_token` or `client_id` with its secret is there.

    `app_token` chooses Socket Mode; otherwise `signing_secret` is there and Slack calls over HTTP. `api_url` ends
    with a slash. `public_url` is the address that browsers and Slack see, without a slash at its end, "" if unsaid.
    """

    bot_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    api_url: str = SLACK_API
    public_url: str = ""

    @property
    def socket(self) -> bool:
        """Whether Slack is reached by Socket Mode instead of HTTP."""
        return bool(self.app_token)

    @property
    def many(self) -> bool:
        """Whether any number of workspaces install the app, instead of the one that the bot token is of."""
        return bool(self.client_id)


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """How Teams is joined. The secret is in no repr.

    `app_type` is SingleTenant, MultiTenant or UserAssignedMSI; only activities of `tenant_id` are taken where it is
    set. `transport` names the package that talks to Teams. `openid_url` tells the keys of Teams' signatures, and
    `login_url` (without a slash at its end) gives the bot its own tokens. `local_url` is a local client of this machine
    in the place of Teams: then there are no tokens at all.
    """

    app_id: str = ""
    password: str = field(default="", repr=False)
    app_type: str = "SingleTenant"
    tenant_id: str = ""
    transport: str = "botbuilder"
    openid_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    login_url: str = "https://login.microsoftonline.com"
    local_url: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `rinnalla serve` runs with. `keys` stays as typed (storage reads it); `tick_seconds` paces the clock.

    `guides` is the folder of the workplace's own guides, or None. `slack` and `teams` are None
    where they are not configured.
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
    return Settings(
        database=database,
        keys=keys,
        host=environment.get(HOST, "127.0.0.1").strip() or "127.0.0.1",
        port=_number(environment, PORT, 8080, 1, 65535),
        log_level=level,
        tick_seconds=_number(environment, TICK, 5, 1, 300),
        guides=read_guides(environment),
        slack=read_slack(environment),
    )


def read_slack(environment: Mapping[str, str]) -> SlackSettings | None:
    """How Slack is joined; None when no variable of Slack's is set. Raises `ConfigError`."""
    given = {name: environment.get(name, "").strip() for name in OF_SLACK}
    if not any(given.values()):
        return None
    public = read_url(environment)
    _check_tokens(given)
    many = bool(given[SLACK_CLIENT_ID] or given[SLACK_CLIENT_SECRET])
    if many:
        _check_many(given, public)
    elif not given[SLACK_BOT_TOKEN]:
        raise ConfigError(
            f"{SLACK_BOT_TOKEN} is not set. Copy the Bot User OAuth Token of your app "
            f"(OAuth & Permissions), or set {SLACK_CLIENT_ID} and {SLACK_CLIENT_SECRET} for many workspaces"
        )
    if not given[SLACK_APP_TOKEN] and not given[SLACK_SIGNING_SECRET]:
        raise ConfigError(
            f"{SLACK_SIGNING_SECRET} is not set. Copy the Signing Secret of your app (Basic Information), "
            f"or set {SLACK_APP_TOKEN} to use Socket Mode"
        )
    return SlackSettings(
        bot_token=given[SLACK_BOT_TOKEN],
        signing_secret=given[SLACK_SIGNING_SECRET],
        app_token=given[SLACK_APP_TOKEN],
        client_id=given[SLACK_CLIENT_ID],
        client_secret=given[SLACK_CLIENT_SECRET],
        api_url=_address(SLACK_API_URL, given[SLACK_API_URL] or SLACK_API) + "/",
        public_url=public,
    )


def read_url(environment: Mapping[str, str]) -> str:
    """The address that browsers and platforms see, without a slash at its end; "" if unsaid. Raises `ConfigError`."""
    named = environment.get(URL, "").strip()
    return _address(URL, named) if named else ""


def _check_tokens(given: Mapping[str, str]) -> None:
    if given[SLACK_BOT_TOKEN].startswith("xoxe"):
        raise ConfigError(
            f"{SLACK_BOT_TOKEN} runs out after twelve hours: token rotation is on in the app. Set {SLACK_CLIENT_ID} "
            f"and {SLACK_CLIENT_SECRET} instead, and install at /slack/install: then it is renewed"
        )
    if given[SLACK_BOT_TOKEN] and not given[SLACK_BOT_TOKEN].startswith("xoxb-"):
        raise ConfigError(
            f"{SLACK_BOT_TOKEN} is no bot token. Copy the Bot User OAuth Token of your app; it begins with xoxb-"
        )
    if given[SLACK_APP_TOKEN] and not given[SLACK_APP_TOKEN].startswith("xapp-"):
        raise ConfigError(
            f"{SLACK_APP_TOKEN} is no app-level token. Make one with the scope connections:write "
            f"(Basic Information, App-Level Tokens); it begins with xapp-"
        )


def _check_many(given: Mapping[str, str], public: str) -> None:
    for name, title in ((SLACK_CLIENT_ID, "Client ID"), (SLACK_CLIENT_SECRET, "Client Secret")):
        if not given[name]:
            raise ConfigError(f"{name} is not set. Copy the {title} of your app (Basic Information)")
    if given[SLACK_BOT_TOKEN]:
        raise ConfigError(
            f"{SLACK_BOT_TOKEN} and {SLACK_CLIENT_ID} are both set. Unset {SLACK_BOT_TOKEN} for many workspaces, "
            f"or {SLACK_CLIENT_ID} and {SLACK_CLIENT_SECRET} for one"
        )
    if not public:
        raise ConfigError(
            f"{URL} is not set. Installing in many workspaces leads browsers back to it: "
            f"give the https address of this server, for example https://rinnalla.example.org"
        )


def _address(name: str, text: str) -> str:
    """An https address, or one of this machine, without a slash at its end."""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        well = parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host))
        well = well and bool(host) and not (parts.query or parts.fragment or parts.username or parts.password)
    except ValueError:
        well = False
    if not well:
        raise ConfigError(f"{name} is an address that begins with https:// (http:// for this machine only)")
    return text.rstrip("/")


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


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


def _number(environment: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise ConfigError(f"{name} is a whole number from {least} to {most}")
    return int(text)


def data_folder(path: Path) -> Path:
    """The folder for local data, made if need be, readable by its owner only. Raises `ConfigError`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"the folder {path} cannot be made: {error.strerror}") from None
    return path
