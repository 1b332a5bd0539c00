"""The page on Slack says what the app asks for, and what doctor says, in the very words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import yaml

from adapters.slack.errors import meaning
from adapters.slack.http import PATH
from adapters.slack.limits import CONVERSATION, WORKSPACE
from adapters.slack.manifest import INSTALL_PATH, REDIRECT_PATH
from adapters.slack.scopes import EVENTS, SCOPES
from adapters.slack.send import MENDED, SOON
from adapters.slack.troubles import explained
from bot.config import read_slack
from tests.docs.pages import ROOT, code_in, rows, text

PAGE = text("docs/slack.md")


def table(heading: str) -> Iterator[list[str]]:
    """The rows under a heading, without the head of the table."""
    section = PAGE[PAGE.index(f"\n## {heading}\n") + 1 :]
    return (cells for cells in rows(section.partition("\n## ")[0]) if cells[0].startswith("`"))


def test_the_scopes_stand_there_with_their_reasons() -> None:
    assert [tuple(cells) for cells in table("Scopes")] == [
        (f"`{scope.name}`{' (optional)' if scope.optional else ''}", scope.reason, scope.without)
        for scope in SCOPES
    ]


def test_events_and_paths_stand_there() -> None:
    assert {*EVENTS, PATH, INSTALL_PATH, REDIRECT_PATH} <= code_in(PAGE)


def test_what_doctor_says_is_what_the_page_says() -> None:
    """A sentence that was changed in the code is changed on the page too."""
    source = "\n".join(
        (ROOT / file).read_text(encoding="utf-8")
        for file in ("bot/cli/doctor_slack.py", "bot/cli/doctor.py", "adapters/slack/troubles.py")
    )
    codes = ("invalid_auth", "token_revoked", "no_connection", "messages_tab_disabled")
    sentences = " ".join(meaning(code).sentence for code in codes)
    spoken = f"{source} {sentences} {explained('missing_scope:x y')[0]}"
    said = [
        re.sub(r"^SLACK_\w+: |\s*\(\w+\)$|\s*….*$|:$", "", words).removesuffix(".")
        for cells in table("What doctor says")
        for words in code_in(cells[0])
        if not words.startswith("… ")
    ]

    assert len(said) > 10
    assert [words for words in said if words not in spoken] == []


def test_the_local_server_and_the_settings_of_the_page_fit_together() -> None:
    found = re.search(r"<<'YAML'\n(.*?)YAML", PAGE, re.DOTALL)
    assert found is not None
    app = yaml.safe_load(found[1])["app"]
    line = re.search(r"^export (SLACK_BOT_TOKEN=\S+ SLACK_SIGNING_SECRET=\S+ .*)$", PAGE, re.MULTILINE)
    assert line is not None
    settings = read_slack(dict(part.split("=", 1) for part in line[1].split()))

    assert settings is not None
    assert (settings.bot_token, settings.signing_secret) == (app["botToken"], app["signingSecret"])
    assert app["requestUrl"].endswith(PATH)
    assert settings.api_url.startswith("http://127.0.0.1:3100/")


def test_the_pace_is_the_one_that_is_kept() -> None:
    numbers = {1: "one", 4: "four", 12: "twelve"}
    conversation, workspace = (
        f"{numbers[pace.burst]} at once and then {numbers[int(pace.a_second)]} a second"
        for pace in (CONVERSATION, WORKSPACE)
    )
    assert f"{conversation} in a conversation, {workspace} in a workspace" in PAGE.replace("\n", " ")


def test_waits_of_messages_are_the_ones_that_are_kept() -> None:
    assert (timedelta(seconds=15), timedelta(minutes=15)) == (SOON, MENDED)
    assert "tries again every quarter of an hour" in PAGE
    assert "else fifteen seconds" in PAGE
