"""The page on Teams says what the app asks for, what doctor says, and how to begin, in the very words."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from adapters.teams.backoff import FIRST, LONGEST
from adapters.teams.door import PATH
from adapters.teams.errors import MEANINGS
from adapters.teams.manifest import OLDER_VERSION, VERSION, Manifest, Publisher
from adapters.teams.receive import PATIENCE
from adapters.teams.send import MENDED, ONCE_MORE
from adapters.teams.sign_in import REFUSALS, refusal
from bot.__main__ import main, parser
from bot.config import DATABASE, KEYS, read_settings
from bot.config.teams import APP_ID, APP_TYPES, OF_THE_APP, TRANSPORTS, read_teams
from dialogs.phrasebook import Phrasebook
from tests.docs.pages import FENCE, ROOT, code_in, rows, text

PAGE = text("docs/teams.md")
ID = "00000000-0000-0000-0000-000000000000"


def section(heading: str) -> str:
    """What stands under a heading."""
    return PAGE[PAGE.index(f"\n## {heading}\n") + 1 :].partition("\n## ")[0]


def table(heading: str) -> Iterator[list[str]]:
    """The rows under a heading that begin with something in backticks."""
    return (cells for cells in rows(section(heading)) if cells[0].startswith("`"))


def commands(beginning: str) -> list[str]:
    """Commands of the code blocks, each on one line."""
    blocks = "\n".join(FENCE.findall(PAGE)).replace("\\\n", " ")
    return [line.split(" #")[0].strip() for line in blocks.splitlines() if line.startswith(beginning)]


# --- what it asks for ---------------------------------------------------------------------------------------


def test_what_the_package_asks_for_stands_there() -> None:
    manifest = Manifest(
        Phrasebook(), ID, Publisher("x", "https://x", "https://x", "https://x"), version="1.0.0"
    )
    said = section("What it may do, and what it reads")
    assert set(re.findall(r"\*\*(\w+)\*\*\s\(", said)) == set(manifest.content()["permissions"])
    assert "`validDomains` is empty" in said.replace("\n", " ")
    assert manifest.content()["validDomains"] == []
    assert f"the manifest of version {OLDER_VERSION} instead of {VERSION}" in PAGE


def test_the_identities_are_those_that_the_settings_know() -> None:
    row = next(cells for cells in table("Choose an identity"))
    assert set(re.findall(r"`(\w+)`", " ".join(row[1:]))) == set(APP_TYPES)
    assert {name for name in code_in(PAGE) if name.startswith("MicrosoftApp")} == set(OF_THE_APP)
    assert f"`{TRANSPORTS[0]}`, the default" in PAGE
    assert f"RINNALLA_TEAMS_TRANSPORT={TRANSPORTS[1]}" in PAGE


@pytest.mark.parametrize("app_type", APP_TYPES)
def test_what_an_identity_needs_is_enough(app_type: str) -> None:
    by_name = {cells[0].strip("`"): cells for cells in rows(section("Choose an identity"))}
    kinds, needs = by_name["MicrosoftAppType"], by_name["needs"]
    column = next(place for place, cell in enumerate(kinds) if f"`{app_type}`" in cell)
    given = {
        name: "secret" if name.endswith("Password") else ID for name in re.findall(r"`(\w+)`", needs[column])
    }
    settings = read_teams({**given, "MicrosoftAppType": app_type}, "127.0.0.1")
    assert settings is not None
    assert settings.app_type == app_type


def test_the_options_of_the_package_stand_there_and_its_command_writes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (line,) = commands("rinnalla manifest teams")
    monkeypatch.setenv(APP_ID, ID)
    monkeypatch.chdir(tmp_path)
    assert main(shlex.split(line)[1:]) == 0
    assert (tmp_path / "rinnalla-teams.zip").exists()

    shown = {cells[0].strip("`") for cells in table("5. Make the app package")}
    used = {word for word in shlex.split(line) if word.startswith("--")}
    known = set(vars(parser().parse_args(["manifest", "teams"]))) - {"run"}
    assert {option[2:].replace("-", "_") for option in shown | used} == known


# --- what doctor says ---------------------------------------------------------------------------------------


def test_what_doctor_says_is_what_the_page_says() -> None:
    """A sentence that was changed in the code is changed on the page too."""
    source = (ROOT / "bot/cli/doctor_teams.py").read_text(encoding="utf-8")
    joined = re.sub(r'"\s*f?"', "", source)
    known = {one.sentence for one in REFUSALS.values()} | {one.sentence for one in MEANINGS.values()}
    known |= {found.sentence for found in (refusal("AADSTS1"), refusal("login")) if found is not None}
    said = [words for cells in table("What doctor says") for words in code_in(cells[0])]

    assert len(said) > 12
    for words in said:
        bare = re.sub(r"^Teams(?: tenant …)?: |\s*\(\w+\)$|\s*…$", "", words)
        parts = [part.strip(" :") for part in bare.split("…")]
        assert bare in known or all(part in joined for part in parts), words


def test_every_code_stands_beside_its_own_sentence() -> None:
    for cells in table("What doctor says"):
        coded = re.fullmatch(r"`Teams: (.*) \((\w+)\)`", cells[0])
        if coded is not None:
            assert REFUSALS[coded[2]].sentence == coded[1]


def test_every_reason_for_no_token_is_on_the_page() -> None:
    """One of two codes of the same sentence is enough."""
    assert {said.sentence for code, said in REFUSALS.items() if code not in PAGE} <= {
        said.sentence for code, said in REFUSALS.items() if code in PAGE
    } | {REFUSALS["AADSTS900023"].sentence, REFUSALS["AADSTS7000218"].sentence}


# --- the local client ---------------------------------------------------------------------------------------


def test_the_local_client_and_the_settings_of_the_page_fit_together() -> None:
    found = re.search(r"<<'YAML'\n(.*?)\nYAML", PAGE, re.DOTALL)
    assert found is not None
    tenant = yaml.safe_load(found[1])
    people = [tenant["currentUser"], *tenant["users"]]
    # the client takes just five beside the one who sits at it, and each with all of these
    assert len(people) == 6
    assert len({one["id"] for one in people} | {one["aadObjectId"] for one in people}) == 12
    wanted = {"id", "name", "aadObjectId", "givenName", "surname", "email", "userPrincipleName"}
    assert [set(one) for one in people] == [wanted] * 6

    (start,) = commands("node --require")
    port = re.search(r"--port (\d+)", start)
    local = re.search(r"RINNALLA_TEAMS_LOCAL=(\S+)", PAGE)
    assert port is not None
    assert local is not None
    settings = read_settings({DATABASE: "sqlite:///x", KEYS: "k:x", "RINNALLA_TEAMS_LOCAL": local[1]})
    assert settings.teams is not None
    assert settings.teams.local_url.endswith(f":{port[1]}")
    assert f"http://{settings.host}:{settings.port}/api/messages" in start


def test_the_client_that_the_page_starts_is_the_one_that_make_peers_fetches() -> None:
    (start,) = commands("node --require")
    words = shlex.split(start)
    assert (ROOT / words[words.index("--require") + 1]).exists()
    program = next(word for word in words if word.endswith("cli.js"))
    folder, _, package = program.partition("/node_modules/")
    lock = json.loads(text(f"{folder}/package.json"))
    assert package.removesuffix("/cli.js") in lock["dependencies"]


# --- sending and the log ------------------------------------------------------------------------------------


def test_waits_are_the_ones_that_are_kept() -> None:
    assert (timedelta(minutes=15), timedelta(minutes=2)) == (MENDED, ONCE_MORE)
    assert (FIRST, LONGEST) == (2.0, 300.0)
    assert (PATIENCE.typing, PATIENCE.answer) == (1.0, 6.0)
    said = section("When a message does not arrive")
    assert "tries again every quarter of an hour" in said
    assert "waits two minutes and sends once more" in said
    assert "else two seconds, then longer each time, at most five minutes" in said
    assert "Rinnalla answers within six" in PAGE


def test_every_path_of_the_page_is_the_one_that_is_served() -> None:
    assert set(re.findall(r"/api/\w+", PAGE)) == {PATH}


def test_lines_of_the_log_are_the_ones_that_are_written() -> None:
    folders = (ROOT / "adapters" / "teams", ROOT / "bot" / "cli")
    source = "\n".join(file.read_text(encoding="utf-8") for folder in folders for file in folder.glob("*.py"))
    lines = [words for cells in table("What the log says") for words in code_in(cells[0])]
    assert len(lines) > 6
    assert [line for line in lines if line.replace("…", "%s") not in source] == []
