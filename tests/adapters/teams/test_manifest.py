"""The app package: Teams takes it, what its menus put into a message is understood, and it asks for nothing more."""

from __future__ import annotations

import copy
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from adapters.teams.manifest import COLOUR, LANGUAGES, Manifest, Publisher
from adapters.teams.package import package
from bot.__main__ import main
from bot.config import APP_ID, TEAMS_LOCAL
from dialogs.commands import find_command
from dialogs.phrasebook import Phrasebook
from dialogs.registry import COMMANDS
from tests.adapters.teams.manifest_schemas import WORDS, needs_schemas, newest, problems
from tests.adapters.teams.pixels import pixels

BOOK = Phrasebook()
ID = "8f3b1c52-1111-4a22-9b33-0123456789ab"
PUBLISHER = Publisher(
    "Hoivakoti Aalto", "https://aalto.example", "https://aalto.example/p", "https://aalto.example/t"
)
VARIANTS = [(language, older) for language in LANGUAGES for older in (False, True)]


def made(language: str = "en", older: bool = False) -> Manifest:
    return Manifest(BOOK, ID, PUBLISHER, version="1.2.3", language=language, older=older)


def lists(manifest: Manifest) -> list[dict[str, Any]]:
    found = manifest.content()["bots"][0]["commandLists"]
    assert isinstance(found, list)
    return found


# --- what Teams takes ---------------------------------------------------------------------------------------


@needs_schemas
@pytest.mark.parametrize(("language", "older"), VARIANTS)
def test_teams_takes_every_manifest_and_its_languages(language: str, older: bool) -> None:
    manifest = made(language, older)
    content = manifest.content()
    assert f"/v{content['manifestVersion']}/" in content["$schema"]
    assert problems(content, content["manifestVersion"]) == []
    for said in manifest.further().values():
        assert problems(said, content["manifestVersion"], WORDS) == []


@needs_schemas
def test_the_newest_manifest_would_take_it_too() -> None:
    manifest = made()
    assert problems({**manifest.content(), "manifestVersion": newest()}, newest()) == []
    assert [found for said in manifest.further().values() for found in problems(said, newest(), WORDS)] == []


@needs_schemas
@pytest.mark.parametrize(
    ("where", "wrong"),
    [
        (("name", "short"), "x" * 31),
        (("description", "short"), "x" * 81),
        (("developer", "privacyUrl"), "our intranet"),
        (("bots", 0, "scopes", 0), "privat"),
        (("bots", 0, "commandLists", 1, "triggers", 1), "wave"),
        (("bots", 0, "commandLists", 0, "commands", 0, "title"), "x" * 129),
        (("id",), "rinnalla"),
        (("unknown",), True),
    ],
)
def test_the_schema_finds_what_is_wrong(where: tuple[str | int, ...], wrong: object) -> None:
    content: Any = copy.deepcopy(made().content())
    inner = content
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = wrong
    assert problems(content, "1.29")


@needs_schemas
def test_slash_commands_are_what_the_older_variant_leaves_out() -> None:
    newer, older = made().content(), made(older=True).content()
    assert newer["bots"][0]["supportsTargetedMessages"] is True
    assert [one.get("triggers") for one in newer["bots"][0]["commandLists"]] == [
        None,
        ["mention", "slash"],
        ["mention", "slash"],
    ]
    assert problems({**newer, "manifestVersion": "1.28"}, "1.28")
    assert "slash" not in json.dumps(older)
    assert "supportsTargetedMessages" not in json.dumps(older)


def test_it_is_the_same_app_in_every_variant() -> None:
    contents = [made(language, older).content() for language, older in VARIANTS]
    assert {(one["id"], one["bots"][0]["botId"]) for one in contents} == {(ID, ID)}


def test_it_works_for_a_person_in_a_team_and_in_a_group_chat_and_hands_over_files() -> None:
    bot = made().content()["bots"][0]
    assert bot["scopes"] == ["personal", "team", "groupChat"]
    assert bot["supportsFiles"] is True
    assert bot["isNotificationOnly"] is False


def test_it_asks_for_no_pages_no_device_and_nothing_of_the_directory() -> None:
    content = made().content()
    assert content["permissions"] == ["identity", "messageTeamMembers"]
    assert content["validDomains"] == []
    assert not {"webApplicationInfo", "authorization", "devicePermissions"} & set(content)


# --- the menus ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "older"), VARIANTS)
def test_what_a_menu_puts_into_the_message_is_understood(language: str, older: bool) -> None:
    for one in lists(made(language, older)):
        for command in one["commands"]:
            for typed in (command["title"], f"/{command['title']}", command["title"].upper()):
                found = find_command(typed, COMMANDS, BOOK)
                assert found is not None, typed
                assert found[1].rest == "", typed


@pytest.mark.parametrize(("language", "older"), VARIANTS)
def test_a_menu_has_the_same_commands_in_every_language(language: str, older: bool) -> None:
    manifest = made(language, older)
    paths = {
        f"bots[0].commandLists[{place}].commands[{row}].{field}": command[field]
        for place, one in enumerate(lists(manifest))
        for row, command in enumerate(one["commands"])
        for field in ("title", "description")
    }
    assert set(manifest.further()) == {f"{tag}.json" for tag in LANGUAGES if tag != language}
    for said in manifest.further().values():
        assert {name for name in said if name.startswith("bots")} == set(paths)
        for path, here in paths.items():
            if path.endswith("title"):
                assert _command(said[path]) == _command(here)


def _command(title: str) -> str:
    found = find_command(title, COMMANDS, BOOK)
    assert found is not None
    return found[0]


def test_nothing_is_twice_in_a_menu() -> None:
    for language, older in VARIANTS:
        for one in lists(made(language, older)):
            titles = [command["title"] for command in one["commands"]]
            assert len(set(titles)) == len(titles)


def test_each_language_says_it_in_its_own_words() -> None:
    said = made().further()
    assert said["fi.json"]["bots[0].commandLists[0].commands[0].title"] == "liity"
    assert said["sv.json"]["bots[0].commandLists[0].commands[0].title"] == "gå med"
    assert made("fi").further()["en.json"]["bots[0].commandLists[0].commands[0].title"] == "join"
    # Teams refuses a language file without the full name, which the schema leaves open
    assert all(one["name.full"] for one in said.values())


# --- the package --------------------------------------------------------------------------------------------


def unpacked(manifest: Manifest) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package(manifest))) as zipped:
        assert zipped.testzip() is None
        return {name: zipped.read(name) for name in zipped.namelist()}


@pytest.mark.parametrize(("language", "older"), VARIANTS)
def test_the_package_holds_what_the_manifest_names_and_nothing_else(language: str, older: bool) -> None:
    files = unpacked(made(language, older))
    content = json.loads(files["manifest.json"])
    named = {
        *content["icons"].values(),
        *(one["file"] for one in content["localizationInfo"]["additionalLanguages"]),
    }
    assert set(files) == {"manifest.json", *named}
    assert content == made(language, older).content()


def test_the_same_app_gives_the_same_bytes() -> None:
    assert package(made()) == package(made())
    assert package(made()) != package(made(older=True))


def test_the_icons_are_as_teams_wants_them() -> None:
    files = unpacked(made())
    colour, outline = pixels(files["color.png"]), pixels(files["outline.png"])

    assert [(len(picture), {len(row) for row in picture}) for picture in (colour, outline)] == [
        (192, {192}),
        (32, {32}),
    ]
    assert {opacity for row in colour for *_, opacity in row} == {255}
    ground = tuple(int(COLOUR[at : at + 2], 16) for at in (1, 3, 5))
    assert {colour[y][x][:3] for y, x in ((0, 0), (0, 191), (191, 0), (191, 191))} == {ground}
    assert {tuple(shade) for row in outline for *shade, _ in row} == {(255, 255, 255)}
    assert outline[0][0][3] == 0
    assert max(opacity for row in outline for *_, opacity in row) == 255


# --- the command --------------------------------------------------------------------------------------------

GIVEN = [
    "manifest", "teams", "--publisher", PUBLISHER.name, "--website", PUBLISHER.website,
    "--privacy", PUBLISHER.privacy, "--terms", PUBLISHER.terms,
]  # fmt: skip


@pytest.fixture(autouse=True)
def _an_app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(APP_ID, ID.upper())
    monkeypatch.chdir(tmp_path)


def test_the_command_writes_the_package_and_says_what_to_do_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*GIVEN, "--app-version", "1.2.3"]) == 0
    assert (tmp_path / "rinnalla-teams.zip").read_bytes() == package(made())
    said = capsys.readouterr().out
    assert all(part in said for part in ("rinnalla-teams.zip", "1.2.3", "admin center"))


def test_the_older_variant_may_stand_beside_it(tmp_path: Path) -> None:
    arguments = ["--older", "--language", "fi", "--app-version", "1.2.3", "--out", "older.zip"]
    assert main([*GIVEN, *arguments]) == 0
    assert (tmp_path / "older.zip").read_bytes() == package(made("fi", older=True))


def test_the_apps_version_is_the_products_unless_another_is_said(tmp_path: Path) -> None:
    assert main(GIVEN) == 0
    with zipfile.ZipFile(tmp_path / "rinnalla-teams.zip") as zipped:
        version = json.loads(zipped.read("manifest.json"))["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["manifest", "teams"], ["--publisher", "--website", "--privacy", "--terms"]),
        ([*GIVEN, "--privacy", " "], ["--privacy"]),
        ([*GIVEN, "--website", "http://aalto.example"], ["--website", "https://"]),
        ([*GIVEN, "--terms", "https://user:hunter2@aalto.example"], ["--terms"]),
        ([*GIVEN, "--publisher", "x" * 33], ["--publisher", "32"]),
        ([*GIVEN, "--name", "x" * 31], ["--name", "30"]),
        ([*GIVEN, "--name", ""], ["--name"]),
        ([*GIVEN, "--app-version", "1.2"], ["--app-version"]),
        ([*GIVEN, "--app-version", "1.2.3-preview.1"], ["--app-version"]),
        ([*GIVEN, "--app-version", "01.2.3"], ["--app-version"]),
        ([*GIVEN, "--out", "no/such/folder/app.zip"], ["--out"]),
    ],
)
def test_a_package_that_teams_would_refuse_is_not_written(
    arguments: list[str], named: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert all(part in said for part in named)
    assert "hunter2" not in said
    assert list(tmp_path.iterdir()) == []


def test_without_an_app_id_there_is_no_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(APP_ID)
    monkeypatch.setenv(TEAMS_LOCAL, "http://127.0.0.1:56150")
    assert main(GIVEN) == 2
    said = capsys.readouterr().err
    assert APP_ID in said
    assert TEAMS_LOCAL not in said
