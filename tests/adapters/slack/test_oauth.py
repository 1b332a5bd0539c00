"""Installing in a browser, over real HTTP on this machine: the server's pages, and a small Slack that gives tokens."""

from __future__ import annotations

import asyncio
import logging
import re
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.slack.entry import Entry
from adapters.slack.install_page import LANGUAGES, language_of
from adapters.slack.oauth import BEGUN_AT_MOST, COOKIE, BrowserStates, InstallFlow
from adapters.slack.workspaces import Directory
from bot.config import SlackSettings
from bot.workspaces import Workspace, WorkspaceState
from dialogs.phrasebook import Phrasebook
from tests.workspaces import MemoryWorkspaces

pytestmark = pytest.mark.loopback
BOOK = Phrasebook()
START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
GRANT: dict[str, Any] = {
    "ok": True,
    "app_id": "A1",
    "access_token": "xoxb-hunter1",
    "token_type": "bot",
    "scope": "chat:write,commands",
    "bot_user_id": "UBOT",
    "team": {"id": "T1", "name": "Hoiva <b>&"},
    "authed_user": {"id": "U9"},
}


class LittleSlack:
    """Gives `grant` for a code, and says whom the token is of. Notes what it was asked."""

    def __init__(self) -> None:
        self.grant: dict[str, Any] = dict(GRANT)
        self.asked: list[tuple[str, dict[str, str], str]] = []

    def app(self) -> web.Application:
        app = web.Application()
        app.add_routes([web.post("/api/{method}", self._answer)])
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append((request.match_info["method"], form, request.headers.get("Authorization", "")))
        if request.match_info["method"] == "auth.test":
            return web.json_response({"ok": True, "team_id": "T1", "user_id": "UBOT", "bot_id": "B1"})
        return web.json_response(self.grant)


class Visit:
    """A browser before the server's pages; its cookies go along by hand, as those of https do not over http."""

    def __init__(self, slack: LittleSlack, base: str, http: aiohttp.ClientSession) -> None:
        self.slack = slack
        self.base = base
        self.http = http
        self.store = MemoryWorkspaces()
        self.time = START
        self.cookie = ""
        self.pages = ""

    def now(self) -> datetime:
        return self.time

    async def get(self, path: str, language: str = "en") -> tuple[int, str]:
        headers = {"Accept-Language": language, **({"Cookie": self.cookie} if self.cookie else {})}
        async with self.http.get(self.pages + path, headers=headers, allow_redirects=False) as answer:
            for cookie in answer.headers.getall("Set-Cookie", []):
                self.cookie = cookie.partition(";")[0]
            self.headers = answer.headers
            return answer.status, await answer.text()

    async def begun(self) -> str:
        """The state that Slack would give back."""
        status, page = await self.get("/slack/install")
        assert status == 200
        link = re.search(r'<a href="([^"]+)"', page)
        assert link is not None
        return parse_qs(urlsplit(link[1].replace("&amp;", "&")).query)["state"][0]

    async def back(self, state: str, **more: str) -> tuple[int, str]:
        query = "&".join(
            f"{name}={value}" for name, value in {"code": "hunter6", "state": state, **more}.items()
        )
        return await self.get(f"/slack/oauth_redirect?{query}")

    @property
    def kept(self) -> Workspace | None:
        return self.store.kept.get(("slack", "T1"))


@asynccontextmanager
async def visit() -> AsyncIterator[Visit]:
    slack = LittleSlack()
    async with (
        TestServer(slack.app()) as there,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
    ):
        one = Visit(slack, str(there.make_url("/")), http)
        settings = SlackSettings(
            signing_secret="hunter3",
            client_id="1.2",
            client_secret="hunter5",
            api_url=f"{one.base}api/",
            public_url="https://rinnalla.example.org",
        )
        entry = Entry(http, settings.api_url, settings.client_id, settings.client_secret)
        directory = Directory(one.store, settings, entry, one, one.now)
        app = web.Application()
        app.add_routes(InstallFlow(settings, one.store, directory, entry, BOOK, one.now).routes())
        async with TestServer(app) as here:
            one.pages = str(here.make_url("")).rstrip("/")
            yield one


def walk(steps: Callable[[Visit], Awaitable[None]]) -> None:
    async def walked() -> None:
        async with visit() as one:
            await steps(one)

    asyncio.run(walked())


def test_an_installation_from_the_first_page_to_the_last() -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        status, page = await one.back(state)

        assert status == 200
        assert "Rinnalla is installed" in page
        assert 'href="https://slack.com/app_redirect?app=A1&amp;team=T1"' in page
        assert one.kept is not None
        assert one.kept.state is WorkspaceState.INSTALLED
        assert one.kept.secrets == {"bot_token": "xoxb-hunter1"}
        assert one.kept.facts["bot_user"] == "UBOT"
        assert one.kept.facts["bot"] == "B1"
        assert one.kept.facts["scopes"] == "chat:write,commands"
        method, form, authorization = one.slack.asked[0]
        assert (method, form["code"]) == ("oauth.v2.access", "hunter6")
        assert form["redirect_uri"] == "https://rinnalla.example.org/slack/oauth_redirect"
        assert authorization == "Basic " + b64encode(b"1.2:hunter5").decode()

    walk(steps)


def test_a_rotating_token_is_kept_with_its_end() -> None:
    async def steps(one: Visit) -> None:
        one.slack.grant |= {"refresh_token": "xoxe-hunter7", "expires_in": 43200}
        await one.back(await one.begun())
        assert one.kept is not None
        assert one.kept.secrets["refresh_token"] == "xoxe-hunter7"
        assert one.kept.expires_at == START + timedelta(hours=12)

    walk(steps)


def test_the_way_to_slack_asks_for_the_scopes_and_for_nothing_of_the_installer() -> None:
    async def steps(one: Visit) -> None:
        _, page = await one.get("/slack/install")
        link = re.search(r'<a href="([^"]+)"', page)
        assert link is not None
        address = urlsplit(link[1].replace("&amp;", "&"))
        asked = parse_qs(address.query, keep_blank_values=True)
        assert f"{address.scheme}://{address.netloc}/" == one.base
        assert address.path == "/oauth/v2/authorize"
        assert "chat:write" in asked["scope"][0].split(",")
        assert asked["user_scope"] == [""]

    walk(steps)


def test_the_state_is_kept_as_a_hash_and_the_cookie_is_for_https_and_this_flow_only() -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        cookie = one.headers["Set-Cookie"]
        assert cookie.startswith(f"{COOKIE}={state};")
        assert {"HttpOnly", "Secure", "SameSite=Lax", "Path=/slack"} <= set(cookie.split("; "))
        assert state not in str(one.store.states)
        assert len(one.store.states) == 1

    walk(steps)


@pytest.mark.parametrize(
    ("url", "ending"),
    [
        ("https://x.example/rinnalla", "Path=/rinnalla/slack; Secure"),
        ("http://127.0.0.1:8080", "Path=/slack"),
    ],
)
def test_the_cookie_comes_back_under_the_public_address(url: str, ending: str) -> None:
    assert BrowserStates(url).build_set_cookie_for_new_state("s").endswith(f"SameSite=Lax; {ending}")


def test_a_state_works_once() -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        cookie = one.cookie
        assert (await one.back(state))[0] == 200
        one.cookie = cookie
        status, page = await one.back(state)
        assert status == 401
        assert "Start again" in page
        assert len([1 for method, _, _ in one.slack.asked if method == "oauth.v2.access"]) == 1

    walk(steps)


def test_a_state_of_another_browser_installs_nothing() -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        one.cookie = ""
        assert (await one.back(state))[0] == 400
        one.cookie = f"{COOKIE}=other"
        assert (await one.back(state))[0] == 400
        assert one.slack.asked == []

    walk(steps)


def test_a_state_that_was_never_issued_or_is_too_old_installs_nothing() -> None:
    async def steps(one: Visit) -> None:
        one.cookie = f"{COOKIE}=invented"
        assert (await one.back("invented"))[0] == 401
        one.cookie = ""
        state = await one.begun()
        one.time += timedelta(minutes=10)
        assert (await one.back(state))[0] == 401
        assert one.slack.asked == []

    walk(steps)


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "Asennus peruuntui"), ("sv-FI", "avbröts"), ("en", "was cancelled")]
)
def test_who_cancels_in_slack_is_told_kindly(language: str, said: str) -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        status, page = await one.get(
            f"/slack/oauth_redirect?error=access_denied&state={state}", language=language
        )
        assert status == 200
        assert said in page
        assert f'<html lang="{language[:2]}">' in page

    walk(steps)


@pytest.mark.parametrize(
    ("grant", "status", "said"),
    [
        ({"ok": False, "error": "invalid_code"}, 502, "Slack did not confirm"),
        ({**GRANT, "is_enterprise_install": True, "team": None}, 400, "one workspace at a time"),
        ({"ok": True}, 400, "one workspace at a time"),
    ],
)
def test_what_slack_refuses_or_gives_for_an_organisation_is_told_and_not_kept(
    grant: dict[str, Any], status: int, said: str
) -> None:
    async def steps(one: Visit) -> None:
        one.slack.grant = grant
        answered, page = await one.back(await one.begun())
        assert answered == status
        assert said in page
        assert one.store.kept == {}

    walk(steps)


def test_a_database_that_fails_is_told_as_our_fault() -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        one.store.keep = None  # type: ignore[assignment, method-assign]
        status, page = await one.back(state)
        assert status == 500
        assert "The fault is here, not with you" in page

    walk(steps)


def test_a_flood_of_beginnings_does_not_fill_the_database() -> None:
    async def steps(one: Visit) -> None:
        for _ in range(BEGUN_AT_MOST):
            await one.begun()
        status, page = await one.get("/slack/install")
        assert status == 429
        assert "in a minute" in page
        assert len(one.store.states) == BEGUN_AT_MOST
        one.time += timedelta(minutes=1)
        await one.begun()

    walk(steps)


def test_pages_load_nothing_run_nothing_and_show_names_as_words() -> None:
    async def steps(one: Visit) -> None:
        _, first = await one.get("/slack/install")
        _, last = await one.back(await one.begun())
        assert "Hoiva &lt;b&gt;&amp;" in last
        for page in (first, last):
            assert not re.search(r"<script|<img|<link|src=|@import|url\(", page)
        assert "default-src 'none'" in one.headers["Content-Security-Policy"]
        assert one.headers["Cache-Control"] == "no-store"
        assert one.headers["Referrer-Policy"] == "no-referrer"

    walk(steps)


def test_no_secret_comes_into_a_log(caplog: pytest.LogCaptureFixture) -> None:
    async def steps(one: Visit) -> None:
        state = await one.begun()
        await one.back(state)
        one.slack.grant = {"ok": False, "error": "invalid_code"}
        again = await one.begun()
        await one.back(again)
        await one.get("/slack/oauth_redirect?error=hunter8")
        # the server keeps no log of requests; the test's own servers do
        ours = [one.getMessage() for one in caplog.records if one.name != "aiohttp.access"]
        assert ours
        assert [line for line in ours if any(word in line for word in ("hunter", state, again))] == []

    with caplog.at_level(logging.DEBUG):
        walk(steps)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de-DE,de;q=0.9", "en"),
        ("fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        ("en;q=0.5, sv;q=0.7", "sv"),
        ("fi;q=0, sv", "sv"),
        ("*;q=x,,;;=", "en"),
        ("SV", "sv"),
    ],
)
def test_the_language_is_the_browsers(accepted: str, language: str) -> None:
    assert language in LANGUAGES
    assert language_of(accepted) == language
