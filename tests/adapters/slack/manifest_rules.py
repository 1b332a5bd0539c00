"""What Slack demands of a manifest, as a JSON schema for the fields that ours has; anything else is refused.

The limits are those of Slack's published schema (version 2.0.0). Two things are stricter here: addresses must be
https, and scopes and events must be ones that Slack has.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

BOOLEAN: Schema = {"type": "boolean"}
KNOWN_SCOPES = (
    "app_mentions:read", "channels:history", "channels:manage", "channels:read", "chat:write", "chat:write.public",
    "commands", "dnd:read", "files:read", "files:write", "groups:history", "groups:read", "groups:write",
    "im:history", "im:read", "im:write", "mpim:history", "mpim:read", "mpim:write", "team:read", "users:read",
    "users:read.email",
)  # fmt: skip
KNOWN_EVENTS = (
    "app_home_opened", "app_mention", "app_uninstalled", "channel_archive", "group_archive",
    "member_joined_channel", "member_left_channel", "message.im", "message.mpim", "team_join", "tokens_revoked",
    "user_change",
)  # fmt: skip


def words(least: int, most: int) -> Schema:
    """A text of so many characters."""
    return {"type": "string", "minLength": least, "maxLength": most}


def address(most: int) -> Schema:
    """An https address."""
    return {"type": "string", "pattern": r"^https://[^/\s]+", "maxLength": most}


def record(needed: dict[str, Schema], **more: Schema) -> Schema:
    """An object with these fields and no others."""
    return {
        "type": "object",
        "properties": {**needed, **more},
        "required": list(needed),
        "additionalProperties": False,
    }


def several(of: Schema, least: int, most: int) -> Schema:
    """A list without repeats."""
    return {"type": "array", "items": of, "minItems": least, "maxItems": most, "uniqueItems": True}


NUMBER: Schema = {"type": "integer"}
COMMAND = record(
    {
        "command": {"type": "string", "pattern": "^/[a-z0-9_-]+$", "minLength": 2, "maxLength": 32},
        "description": words(1, 2000),
    },
    url=address(3000),
    usage_hint=words(1, 1000),
    should_escape=BOOLEAN,
)
SHORTCUT = record(
    {
        "name": words(1, 24),
        "type": {"enum": ["message", "global"]},
        "callback_id": words(1, 255),
        "description": words(1, 150),
    }
)
SCOPE_LIST = several({"enum": list(KNOWN_SCOPES)}, 0, 255)
RULES = record(
    {
        "display_information": record(
            {"name": words(1, 35)},
            description=words(1, 140),
            long_description=words(175, 4000),
            background_color={"type": "string", "pattern": "^#([0-9a-fA-F]{3}){1,2}$"},
        )
    },
    _metadata=record({}, major_version=NUMBER, minor_version=NUMBER),
    features=record(
        {},
        app_home=record(
            {},
            home_tab_enabled=BOOLEAN,
            messages_tab_enabled=BOOLEAN,
            messages_tab_read_only_enabled=BOOLEAN,
        ),
        bot_user=record({"display_name": words(1, 80)}, always_online=BOOLEAN),
        shortcuts=several(SHORTCUT, 1, 10),
        slash_commands=several(COMMAND, 1, 50),
    ),
    oauth_config=record(
        {},
        redirect_urls=several(address(2500), 0, 1000),
        scopes=record({}, bot=SCOPE_LIST, bot_optional=SCOPE_LIST),
    ),
    settings=record(
        {},
        event_subscriptions=record(
            {}, request_url=address(3500), bot_events=several({"enum": list(KNOWN_EVENTS)}, 0, 100)
        ),
        interactivity=record({"is_enabled": BOOLEAN}, request_url=address(3500)),
        org_deploy_enabled=BOOLEAN,
        socket_mode_enabled=BOOLEAN,
        token_rotation_enabled=BOOLEAN,
    ),
)
