"""What the app asks a workspace for, each thing with its reason. Nothing else is asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """A permission of Slack's: its name, why it is asked for, and what would be missing without it (for the operator).

    `optional`: whoever installs the app may leave it out, and the rest works. `methods` of the Web API and `events`
    are what it opens, of those that the bot uses.
    """

    name: str
    reason: str
    without: str
    optional: bool = False
    methods: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


SCOPES = (
    Scope(
        "commands",
        "people call the bot with a slash command or a shortcut",
        "no commands and no shortcuts",
    ),
    Scope(
        "chat:write",
        "the bot writes to people, to groups' conversations, and to a channel that it was invited to",
        "nothing can be said",
        methods=("chat.postMessage", "chat.update", "chat.delete"),
    ),
    Scope(
        "im:history",
        "people answer the bot in their own chat with it; after a broken connection the bot looks there whether its "
        "message arrived",
        "typed answers are not heard",
        methods=("conversations.history",),
        events=("message.im",),
    ),
    Scope(
        "im:write",
        "the bot opens its chat with a person, to write there first or hand over a file",
        "nobody hears anything before they write themselves",
        methods=("conversations.open",),
    ),
    Scope(
        "users:read",
        "a person's name, language and time zone come from Slack, and guests and accounts that were closed are known",
        "people are called by no name, and times are told in the wrong zone",
        methods=("users.info",),
        events=("user_change", "team_join"),
    ),
    Scope(
        "files:write",
        "agreements and keepsakes are handed over as PDF, meetings as calendar files",
        "the words go without the file",
        optional=True,
        methods=("files.getUploadURLExternal", "files.completeUploadExternal"),
    ),
    Scope(
        "mpim:write",
        "a peer group of up to eight people gets a conversation of its own",
        "each member hears in their own chat",
        optional=True,
        methods=("conversations.open",),
    ),
    Scope(
        "groups:write",
        "a larger peer group gets a private channel of its own, which only its members are in",
        "each member hears in their own chat",
        optional=True,
        methods=("conversations.create", "conversations.invite", "conversations.kick"),
    ),
    Scope(
        "groups:read",
        "the bot sees who is in such a channel, so that nobody stays there who left the group; never what is written",
        "each member hears in their own chat",
        optional=True,
        methods=("conversations.members", "users.conversations"),
    ),
)
"""Every scope, the needed ones first."""

NEEDED = tuple(scope.name for scope in SCOPES if not scope.optional)
"""Without one of these the bot does not work."""

OPTIONAL = tuple(scope.name for scope in SCOPES if scope.optional)
"""What may be left out at installation."""

WITHOUT_SCOPE = (
    "auth.test", "oauth.v2.access", "apps.connections.open", "views.open", "views.update", "views.publish",
)  # fmt: skip
"""Methods that need no scope of the bot's."""

EVENTS_WITHOUT_SCOPE = ("app_home_opened", "app_uninstalled", "tokens_revoked")
"""Events that Slack sends whatever the scopes are."""

EVENTS = tuple(sorted({*EVENTS_WITHOUT_SCOPE, *(event for scope in SCOPES for event in scope.events)}))
"""Every event that the bot listens to."""


def missing(granted: tuple[str, ...]) -> tuple[Scope, ...]:
    """The scopes that a workspace did not grant, the needed ones first."""
    return tuple(scope for scope in SCOPES if scope.name not in granted)
