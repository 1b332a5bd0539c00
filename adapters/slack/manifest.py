"""The manifest from which Slack makes the app: commands, shortcuts, events, scopes, App Home, in one language."""

from __future__ import annotations

import json
from typing import Any

from adapters.slack.http import PATH
from adapters.slack.scopes import EVENTS, OPTIONAL, SCOPES
from bot.domain.message import say
from dialogs.commands import NAMES_OF_THE_BOT
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader

INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"
LANGUAGES = ("fi", "sv", "en", "fi-easy")
OWN_LANGUAGE = {"mentoring": "en", "mentorointi": "fi", "mentorskap": "sv"}
"""Commands that are a word of one language are described in it; the others in the manifest's."""
HINTED = ("join", "meet", "status", "help")
"""Command words that the hint behind a slash command shows."""
SHORTCUTS = {"home": "global", "meet": "global", "insight": "message"}
"""By the end of their callback id, which begins with rinnalla_."""
COLOUR = "#2f5d50"
NAME = "Rinnalla"


class Manifest:
    """The app as Slack's manifest, worded in a language.

    `url` is the public address of this server without a slash at its end, "" for Socket Mode alone. `socket` chooses
    Socket Mode; `rotate` makes tokens run out and be renewed, which Slack never takes back.
    """

    def __init__(
        self,
        book: Phrasebook,
        language: str = "fi",
        *,
        url: str = "",
        socket: bool = False,
        rotate: bool = False,
        name: str = NAME,
    ) -> None:
        self._book = book
        self._language = language
        self._url = url
        self._socket = socket
        self._rotate = rotate
        self._name = name

    def text(self) -> str:
        """The manifest as JSON, to be pasted."""
        return json.dumps(self.content(), ensure_ascii=False, indent=2)

    def content(self) -> dict[str, Any]:
        """The manifest."""
        return {
            "_metadata": {"major_version": 2, "minor_version": 0},
            "display_information": {
                "name": self._name,
                "description": self._said("slack-app-about"),
                "long_description": self._said("app-long"),
                "background_color": COLOUR,
            },
            "features": {
                "app_home": {
                    "home_tab_enabled": True,
                    "messages_tab_enabled": True,
                    "messages_tab_read_only_enabled": False,
                },
                "bot_user": {"display_name": self._name, "always_online": True},
                "shortcuts": [self._shortcut(name, kind) for name, kind in SHORTCUTS.items()],
                "slash_commands": [self._command(name) for name in NAMES_OF_THE_BOT],
            },
            "oauth_config": self._oauth(),
            "settings": {
                "event_subscriptions": {**self._address("request_url"), "bot_events": list(EVENTS)},
                "interactivity": {"is_enabled": True, **self._address("request_url")},
                "org_deploy_enabled": False,
                "socket_mode_enabled": self._socket,
                "token_rotation_enabled": self._rotate,
            },
        }

    def _oauth(self) -> dict[str, Any]:
        redirects = {"redirect_urls": [self._url + REDIRECT_PATH]} if self._url else {}
        scopes = {"bot": [scope.name for scope in SCOPES], "bot_optional": list(OPTIONAL)}
        return {**redirects, "scopes": scopes}

    def _command(self, name: str) -> dict[str, Any]:
        language = OWN_LANGUAGE.get(name, self._language)
        hint = " | ".join(self._book.aliases(f"word-{word}", language)[0] for word in HINTED)
        return {
            "command": f"/{name}",
            **self._address("url"),
            "description": self._said("slack-app-command", language),
            "usage_hint": hint,
            "should_escape": True,
        }

    def _shortcut(self, name: str, kind: str) -> dict[str, Any]:
        return {
            "name": self._said(f"slack-shortcut-{name}"),
            "type": kind,
            "callback_id": f"rinnalla_{name}",
            "description": self._said(f"slack-shortcut-{name}-about"),
        }

    def _address(self, field: str) -> dict[str, str]:
        """Where Slack calls; nothing in Socket Mode, where it does not."""
        return {} if self._socket else {field: self._url + PATH}

    def _said(self, phrase: str, language: str = "") -> str:
        return self._book.text(say(phrase), Reader(language or self._language, "UTC"), NOBODY)
