"""The manifest: Slack takes it, it asks for no more than is used, and what it promises is what the bot hears."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from adapters.slack import read
from adapters.slack.http import PATH
from adapters.slack.manifest import LANGUAGES, REDIRECT_PATH, Manifest
from adapters.slack.scopes import EVENTS, NEEDED, OPTIONAL, SCOPES, WITHOUT_SCOPE, missing
from dialogs.phrasebook import Phrasebook
from tests.adapters.slack.manifest_rules import RULES

BOOK = Phrasebook()
URL = "https://rinnalla.example.org"
ADAPTER = Path(read.__file__).parent
METHOD = re.compile(r'"((?:auth|apps|chat|conversations|files|oauth|users|views|team|bots|dnd)\.[\w.]+)"')


def problems(manifest: dict[str, Any]) -> list[str]:
    return [error.message for error in Draft202012Validator(RULES).iter_errors(manifest)]


def http(language: str = "fi") -> dict[str, Any]:
    return Manifest(BOOK, language, url=URL).content()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rotate", [False, True])
@pytest.mark.parametrize(("url", "socket"), [(URL, False), (URL, True), ("", True)])
def test_slack_takes_every_manifest(language: str, url: str, socket: bool, rotate: bool) -> None:
    assert problems(Manifest(BOOK, language, url=url, socket=socket, rotate=rotate).content()) == []


@pytest.mark.parametrize(
    ("where", "wrong"),
    [
        (("display_information", "name"), "x" * 36),
        (("display_information", "long_description"), "too short"),
        (("features", "shortcuts", 0, "name"), "x" * 25),
        (("features", "slash_commands", 0, "command"), "mentoring"),
        (("features", "slash_commands", 0, "url"), "http://rinnalla.example.org"),
        (("oauth_config", "scopes", "bot", 0), "chat:wirte"),
        (("settings", "event_subscriptions", "bot_events", 0), "app_home_open"),
        (("settings", "unknown"), True),
    ],
)
def test_the_rules_find_what_is_wrong(where: tuple[str | int, ...], wrong: object) -> None:
    manifest: Any = copy.deepcopy(http())
    inner = manifest
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = wrong
    assert problems(manifest)


def test_people_can_answer_the_bot() -> None:
    """Slack leaves the Messages tab off unless it is asked for."""
    home = http()["features"]["app_home"]
    assert home == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


def test_over_http_everything_comes_to_one_address_and_browsers_come_back() -> None:
    manifest = http()
    settings = manifest["settings"]
    commands = manifest["features"]["slash_commands"]

    assert {
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        *(command["url"] for command in commands),
    } == {URL + PATH}
    assert manifest["oauth_config"]["redirect_urls"] == [URL + REDIRECT_PATH]
    assert settings["socket_mode_enabled"] is False


def test_socket_mode_names_no_address_to_call() -> None:
    manifest = Manifest(BOOK, "fi", socket=True)
    assert manifest.content()["settings"]["socket_mode_enabled"] is True
    assert "http" not in manifest.text()


def test_tokens_run_out_only_where_that_is_asked_for() -> None:
    """Slack never takes it back."""
    assert http()["settings"]["token_rotation_enabled"] is False
    rotating = Manifest(BOOK, "fi", url=URL, rotate=True).content()
    assert rotating["settings"]["token_rotation_enabled"] is True


def test_commands_are_described_in_the_language_that_they_are_of() -> None:
    commands = {one["command"]: one for one in http("sv")["features"]["slash_commands"]}

    assert set(commands) == {"/mentoring", "/mentorointi", "/mentorskap", "/rinnalla"}
    assert commands["/mentorointi"]["usage_hint"].startswith("liity")
    assert commands["/mentoring"]["usage_hint"].startswith("join")
    assert commands["/rinnalla"]["description"] == commands["/mentorskap"]["description"]


def test_shortcuts_are_those_that_are_heard() -> None:
    shortcuts = {one["callback_id"]: one["type"] for one in http()["features"]["shortcuts"]}

    assert {name for name, kind in shortcuts.items() if kind == "global"} == set(read.SHORTCUTS)
    assert {name for name, kind in shortcuts.items() if kind == "message"} == {read.INSIGHT_SHORTCUT}


# --- scopes -------------------------------------------------------------------------------------------------


def test_optional_scopes_are_marked_among_the_scopes() -> None:
    scopes = http()["oauth_config"]["scopes"]
    assert scopes["bot"] == [*NEEDED, *OPTIONAL]
    assert scopes["bot_optional"] == list(OPTIONAL)


def test_every_scope_has_a_reason_and_is_used() -> None:
    source = "\n".join(
        file.read_text(encoding="utf-8") for file in ADAPTER.glob("*.py") if file.name != "scopes.py"
    )
    called = set(METHOD.findall(source))
    opened = {method for scope in SCOPES for method in scope.methods}

    assert [scope.name for scope in SCOPES if not (scope.reason and scope.without)] == []
    assert called - opened - set(WITHOUT_SCOPE) == set()
    assert [
        scope.name
        for scope in SCOPES
        if scope.name != "commands" and not scope.events and not called & set(scope.methods)
    ] == []


def test_every_event_that_is_asked_for_is_opened_by_a_scope_or_needs_none() -> None:
    assert set(http()["settings"]["event_subscriptions"]["bot_events"]) == set(EVENTS)


def test_what_a_workspace_did_not_grant_is_known() -> None:
    everything = tuple(scope.name for scope in SCOPES)
    assert missing(everything) == ()
    assert [scope.name for scope in missing((*NEEDED, "files:write"))] == [
        "mpim:write",
        "groups:write",
        "groups:read",
    ]
