"""The page's own files: nothing foreign in them, both languages whole."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from adapters.playground.app import make_app
from adapters.playground.cast import CAST
from adapters.playground.history import History
from tests.adapters.playground.fakes import FakeBot
from tests.adapters.playground.stage import Stage, played

FOLDER = files("adapters.playground").joinpath("page")
DOCS = Path(__file__).parents[3] / "docs" / "playground.md"
SOURCES = {
    file.name: file.read_text("utf-8")
    for file in FOLDER.iterdir()
    if file.name.endswith((".html", ".css", ".js"))
}


@played
async def test_everything_that_the_page_names_is_served_with_its_type(stage: Stage) -> None:
    kinds = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
    named = set(re.findall(r'"(/page/[^"]+)"', "".join(SOURCES.values())))
    named |= {f"/page/{name}" for text in SOURCES.values() for name in re.findall(r'from "\./([^"]+)"', text)}
    assert len(named) > 15

    for path in named:
        answer = await stage.client.get(path)
        assert (answer.status, answer.content_type) == (200, kinds[path[path.rindex(".") :]]), path
    assert (await stage.client.get("/")).content_type == "text/html"


@played
async def test_a_page_may_load_and_call_nothing_but_itself(stage: Stage) -> None:
    answer = await stage.client.get("/")
    policy = dict(
        rule.strip().partition(" ")[::2] for rule in answer.headers["Content-Security-Policy"].split(";")
    )

    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["font-src"] == "'self'"
    assert policy["connect-src"] == f"'self' ws://{answer.request_info.headers['Host']}"
    assert policy["frame-ancestors"] == policy["form-action"] == policy["base-uri"] == "'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_source_holds_no_foreign_address_and_no_way_for_text_to_become_markup(name: str) -> None:
    text = SOURCES[name].replace("http://www.w3.org/2000/svg", "")

    assert not re.findall(
        r"https?://|//cdn|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text
    )
    assert not re.findall(r"\sstyle=|\son\w+=\"|<script>|<style>", text) or not name.endswith(".html")
    assert len(text.splitlines()) < 320


def _words(language: str) -> dict[str, str]:
    block = re.search(rf"  {language}: \{{\n(.*?)\n  \}},", SOURCES["words.js"], re.DOTALL)
    assert block is not None
    return dict(re.findall(r'^    "([^"]+)": "(.*)",$', block.group(1), re.MULTILINE))


def test_both_page_languages_say_the_same_things() -> None:
    fi, en = _words("fi"), _words("en")

    assert fi.keys() == en.keys()
    for key, text in fi.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", en[key])), key


def test_every_word_is_used_and_every_used_word_exists() -> None:
    everything = "".join(text for name, text in SOURCES.items() if name != "words.js")
    asked = set(re.findall(r'(?:\bword\(|data-t=|data-t-label=|tLabel: )"([\w-]+)"', everything))
    known = set(_words("fi"))

    assert asked <= known
    assert {key for key in known if f'"{key}"' not in everything} == set()


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_initials_can_be_read_on_every_persons_colour() -> None:
    for member in CAST:
        assert 1.05 / (_luminance(member.colour) + 0.05) >= 4.5, member.user


def test_every_address_is_described_in_the_documentation() -> None:
    bot = FakeBot(History(":memory:"))
    routes = {
        route.resource.canonical for route in make_app(bot, bot.playground).router.routes() if route.resource
    }
    described = DOCS.read_text("utf-8")

    assert len(routes) > 10
    assert {path for path in routes - {"/page/{name}"} if f"{path}`" not in described} == set()
