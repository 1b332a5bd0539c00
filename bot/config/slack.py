"""How Slack is joined, from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.config.url import URL, read_url
from bot.config.values import ConfigError, address

SLACK_BOT_TOKEN = "SLACK_BOT_TOKEN"
SLACK_SIGNING_SECRET = "SLACK_SIGNING_SECRET"
SLACK_APP_TOKEN = "SLACK_APP_TOKEN"
SLACK_CLIENT_ID = "SLACK_CLIENT_ID"
SLACK_CLIENT_SECRET = "SLACK_CLIENT_SECRET"
SLACK_API_URL = "SLACK_API_URL"
OF_SLACK = (
    SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_API_URL,
)  # fmt: skip

SLACK_API = "https://slack.com/api/"


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
        api_url=address(SLACK_API_URL, given[SLACK_API_URL] or SLACK_API) + "/",
        public_url=public,
    )


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
