"""Whatever a person or an operator can set, type or find is documented; and what is documented is there."""

import argparse
import inspect
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.__main__ import parser
from bot.config import DATABASE, KEYS, SETTINGS, SLACK_API, ConfigError, TeamsSettings, read_settings
from bot.domain.typed_time import Moment, read_date, read_moment
from dialogs.commands import find_command
from dialogs.dialog import Dialog
from dialogs.phrasebook import Phrasebook
from dialogs.registry import COMMANDS
from dialogs.script import StepKind
from storage import tables
from tests.docs.pages import ROOT, code_in, commands_in, pages, rows, text

WORDS = Phrasebook()
IN_ENGLISH = ("docs/participants.md", "docs/coordinators.md")
IN_FINNISH = ("docs/osallistujalle.md", "docs/vetajalle.md")
PLACEHOLDER = re.compile(r"[<…]|\.\.\.")


# --- settings -----------------------------------------------------------------------------------------------


def settings_table() -> dict[str, list[str]]:
    """The rows of the settings, by variable."""
    found = (cells for cells in rows(text("docs/operating.md")) if len(cells) == 4)
    return {
        cells[0].strip("`"): cells for cells in found if re.match("`(?:RINNALLA_|SLACK_|Microsoft)", cells[0])
    }


def test_every_setting_stands_in_the_table_with_default_and_remedy() -> None:
    table = settings_table()

    assert set(table) == set(SETTINGS)
    assert [name for name, cells in table.items() if not all(cells)] == []


def test_documented_defaults_are_the_defaults() -> None:
    settings, teams = read_settings({DATABASE: "sqlite:///x", KEYS: "k:x"}), TeamsSettings()
    defaults = {
        name: cells[2].strip("`")
        for name, cells in settings_table().items()
        if not cells[2].startswith("none")
    }

    assert defaults == {
        "RINNALLA_HOST": settings.host,
        "RINNALLA_PORT": str(settings.port),
        "RINNALLA_LOG": settings.log_level,
        "RINNALLA_TICK_SECONDS": str(settings.tick_seconds),
        "SLACK_API_URL": SLACK_API,
        "MicrosoftAppType": teams.app_type,
        "RINNALLA_TEAMS_TRANSPORT": teams.transport,
        "RINNALLA_TEAMS_OPENID": teams.openid_url,
        "RINNALLA_TEAMS_LOGIN": teams.login_url,
    }


@pytest.mark.parametrize(
    "name", [name for name, cells in settings_table().items() if "must be set" in cells[2]]
)
def test_a_setting_that_must_be_set_is_asked_for_by_name(name: str) -> None:
    environment = {DATABASE: "sqlite:///x", KEYS: "k:x"}
    del environment[name]

    with pytest.raises(ConfigError, match=name):
        read_settings(environment)


def test_no_page_names_a_setting_that_does_not_exist() -> None:
    named = {
        name
        for page in pages()
        for name in re.findall(r"(?:RINNALLA|SLACK)_[A-Z_]+|MicrosoftApp\w+", page.read_text())
    }

    assert named <= set(SETTINGS)


# --- the command line ---------------------------------------------------------------------------------------


def command_lines(
    of: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[str, dict[str, object]]]:
    """Every command that can be run, and its options with their defaults."""
    below = [action for action in of._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield " ".join(words), {option: one.default for one in of._actions for option in one.option_strings}
    for action in below:
        for name, command in action.choices.items():
            yield from command_lines(command, (*words, name))


CLI = dict(command_lines(parser()))


@pytest.mark.parametrize("command", CLI)
def test_every_command_and_option_is_documented(command: str) -> None:
    found = [cells for cells in rows(text("docs/operating.md")) if cells[0] == f"`rinnalla {command}`"]
    assert len(found) == 1

    said = code_in(" ".join(found[0])) | {"-h", "--help"}
    assert {option for option in CLI[command] if option not in said} == set()
    defaults = [value for value in CLI[command].values() if value not in (False, "", argparse.SUPPRESS)]
    assert [value for value in defaults if str(value) not in found[0][2]] == []


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_names_a_command_or_make_target_that_does_not_exist(page: object) -> None:
    """What a page tells to type can be typed."""
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    lines = commands_in(page.read_text(encoding="utf-8"))  # type: ignore[attr-defined]

    made = {target for line in lines for target in re.findall(r"^(?:\$ )?make ([a-z]+)", line)}
    assert made <= targets
    assert [line for line in lines if _is_unknown(line)] == []


def _is_unknown(line: str) -> bool:
    called = re.match(r"^(?:\$ )?(?:\S*/)?(?:rinnalla|python3? -m bot) (.*)$", line)
    if called is None or PLACEHOLDER.search(line):
        return False
    typed = called.group(1).split()
    known = [command for command in CLI if typed[: len(command.split())] == command.split()]
    if not known:
        return typed[0] not in {"--help", "-h", *(command.split()[0] for command in CLI)}
    options = {word.split("=")[0] for word in typed if word.startswith("-")}
    return not options <= set(CLI[known[0]])


def test_an_unknown_command_is_found() -> None:
    assert [_is_unknown(line) for line in ("rinnalla dance", "rinnalla demo --loud", "rinnalla demo --port 1")] == [
        True, True, False,
    ]  # fmt: skip


# --- the words people type ----------------------------------------------------------------------------------


def aliases(word: str, language: str) -> tuple[str, ...]:
    """What one may type for a command in one language; nothing for a command that only buttons carry."""
    folder = ROOT / "dialogs" / "words" / language
    for file in sorted(folder.glob("*.ftl")):
        found = re.search(rf"^word-{re.escape(word)} = (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            return tuple(alias.strip() for alias in found.group(1).split(","))
    return ()


@pytest.mark.parametrize("word", sorted(COMMANDS))
def test_every_command_word_is_documented(word: str) -> None:
    """In English and in Finnish one of the words for it; one that only buttons carry is in the glossary."""
    typed = aliases(word, "fi")
    if not typed:
        assert word in code_in(text("docs/glossary.md"))
        return
    in_english = {code for page in IN_ENGLISH for code in code_in(text(page))}
    in_finnish = {code for page in IN_FINNISH for code in code_in(text(page))}
    assert {word, *aliases(word, "en")} & in_english
    assert set(typed) & in_finnish


@pytest.mark.parametrize("page", [*IN_ENGLISH, *IN_FINNISH])
def test_every_word_that_a_page_tells_to_type_is_understood(page: str) -> None:
    """The first column of a table of words holds nothing that the bot would not understand."""
    told = [code for cells in rows(text(page)) for code in code_in(cells[0])]
    moves = {alias for move in ("back", "skip", "later", "stop") for alias in WORDS.aliases(f"move-{move}")}

    assert told
    assert [word for word in told if word not in moves and find_command(word, COMMANDS, WORDS) is None] == []


@pytest.mark.parametrize(
    ("page", "language", "typed"),
    [
        ("docs/participants.md", "en", ("Tue 14:30", "3 Dec at 14", "2 weeks")),
        ("docs/osallistujalle.md", "fi", ("ti 14.30", "3.12. klo 14", "2 viikkoa")),
    ],
)
def test_times_that_a_page_shows_are_understood(page: str, language: str, typed: tuple[str, ...]) -> None:
    now = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

    assert set(typed) <= code_in(text(page))
    assert [
        example
        for example in typed
        if not any(
            isinstance(read(example, now, "Europe/Helsinki", language), Moment)
            for read in (read_moment, read_date)
        )
    ] == []


# --- tables, decisions, the example ---------------------------------------------------------------------------


def test_every_table_is_documented_with_who_may_see_it() -> None:
    page = text("docs/architecture.md")
    section = page[page.index("\n## Tables") : page.index("\n## Where to change what")]
    documented = {cells[0].strip("`"): cells[2] for cells in rows(section) if cells[0].startswith("`")}

    assert set(documented) == set(tables.metadata.tables)
    assert all(documented.values())


def test_every_decision_is_in_the_index() -> None:
    index = text("docs/decisions/README.md")
    pages_of_decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))

    assert [page.name for page in pages_of_decisions if f"({page.name})" not in index] == []
    assert [
        page.name
        for page in pages_of_decisions
        for heading in ("## Context", "## Decision", "## Consequences")
        if f"\n{heading}\n" not in page.read_text(encoding="utf-8")
    ] == []


def test_every_hook_and_kind_of_step_is_explained() -> None:
    """Whoever writes a dialog finds all that there is."""
    page = code_in(text("docs/writing-a-dialog.md"))
    hooks = {name for name, hook in vars(Dialog).items() if inspect.isfunction(hook) and name[0] != "_"}

    assert hooks - page == set()
    assert {kind.name for kind in StepKind} - page == set()


def test_the_worked_example_is_the_code_that_runs() -> None:
    page = text("docs/writing-a-dialog.md")
    shown = dict(re.findall(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```", page, re.DOTALL))

    assert {file for file in shown if "example" in file} >= {
        "tests/docs/example_dialog.py",
        "tests/docs/test_example_dialog.py",
    }
    assert shown == {file: text(file) for file in shown}


def test_paths_that_pages_name_exist() -> None:
    paths = {
        code
        for page in pages()
        for code in code_in(page.read_text(encoding="utf-8"))
        if re.fullmatch(r"(?:bot|dialogs|storage|adapters|tests|docs)/[\w./-]*", code)
    }

    assert {path for path in paths if not (ROOT / path).exists()} == set()


def test_names_from_the_code_exist() -> None:
    """`Role.MENTOR`, `SeenBy`, `may_read`: a name that was changed is changed in the documentation too."""
    folders = ("bot", "dialogs", "storage", "adapters")
    source = "\n".join(
        file.read_text(encoding="utf-8") for folder in folders for file in (ROOT / folder).rglob("*.py")
    )
    known = set(re.findall(r"\w+", source))
    explained = ("docs/glossary.md", "docs/architecture.md", "docs/privacy.md", "docs/writing-a-dialog.md")
    decisions = [str(page.relative_to(ROOT)) for page in (ROOT / "docs" / "decisions").glob("*.md")]
    named = {
        code
        for name in (*explained, *decisions)
        for code in code_in(text(name))
        if re.fullmatch(r"_?[A-Z]\w*[a-z]\w*(?:\.\w+)?|_?[a-z]+_[a-z_]+(?:\.\w+)?", code)
    }

    assert named
    assert {code for code in named if not set(code.split(".")) <= known} == set()
