"""The layers and the bans hold here, and each is seen to fail in a copy that breaks it.

A contract that cannot fail protects nothing: a mistyped module name would go unnoticed for ever.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PACKAGES = ("bot", "adapters", "dialogs", "storage")
TOOLS = Path(sys.executable).parent

LAYERS = "Layers: the upper may import the lower, never the reverse"
ADAPTERS_APART = "Adapters never import each other"
NO_STORAGE = "Adapters never import storage, nor storage an adapter"
SLACK = "Slack's packages appear only under adapters.slack"
TEAMS = "Microsoft's packages appear only in the Teams transports"
PURE = "Pure layers: no log, no chance, no sockets, no database"
EVERY_CONTRACT = {LAYERS, ADAPTERS_APART, NO_STORAGE, SLACK, TEAMS, PURE}

# top to bottom; adapters and storage share one floor
FLOORS = (
    "bot.__main__",
    "bot.wiring",
    "storage",
    "bot.tick",
    "bot.turn",
    "bot.decide",
    "dialogs",
    "bot.ports",
    "bot.domain",
)

# modules that the samples below need, whether the product has them by now or not
NEEDED = (
    *FLOORS, "adapters.console", "adapters.playground", "adapters.slack.send", "adapters.teams.draw",
    "adapters.teams.transport_botbuilder", "bot.domain.people", "bot.roundabout",
)  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages' modules and the settings of the tools, apart from the checkout."""
    for package in PACKAGES:
        shutil.copytree(CHECKOUT / package, tmp_path / package, ignore=_all_but_modules)
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    return tmp_path


def _all_but_modules(folder: str, names: list[str]) -> set[str]:
    modules = {name for name in names if name.endswith(".py") or Path(folder, name).is_dir()}
    return {name for name in names if name not in modules or name == "__pycache__"}


@pytest.fixture
def add(copy: Path) -> Callable[[str, str], Path]:
    """Append a line to a module of the copy; every module of `NEEDED` exists there."""
    for module in NEEDED:
        _file_of(copy, module).touch()

    def append(module: str, line: str) -> Path:
        file = _file_of(copy, module)
        with file.open("a", encoding="utf-8") as out:
            out.write(f"\n{line}\n")
        return file

    return append


def _file_of(root: Path, module: str) -> Path:
    """Find the module's file, or where it will be; its packages are made."""
    path = root.joinpath(*module.split("."))
    if path.is_dir():
        return path / "__init__.py"
    for above in reversed(path.relative_to(root).parents[:-1]):
        (root / above).mkdir(exist_ok=True)
        (root / above / "__init__.py").touch()
    return path.with_suffix(".py")


def run(tool: str, *args: str, root: Path) -> subprocess.CompletedProcess[str]:
    """Run one of the tools of `make check` in the copy."""
    return subprocess.run([TOOLS / tool, *args], cwd=root, capture_output=True, text=True, check=False)


def broken_contracts(root: Path) -> set[str]:
    """Names of the contracts that import-linter finds broken in the copy."""
    result = run("lint-imports", "--no-cache", "--no-logo", root=root)
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)\b", result.stdout, re.MULTILINE)
    broken = {name for name, verdict in verdicts if verdict == "BROKEN"}
    kept = {name for name, verdict in verdicts if verdict == "KEPT"}
    assert broken | kept == EVERY_CONTRACT, result.stdout + result.stderr
    assert result.returncode == (1 if broken else 0)
    return broken


def test_the_product_keeps_every_contract(copy: Path) -> None:
    """What is in the checkout is within the rules."""
    assert broken_contracts(copy) == set()


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("bot.domain", "import bot.ports", LAYERS),
        ("adapters.console", "import storage", NO_STORAGE),
        ("storage", "import adapters.console", NO_STORAGE),
        ("adapters.console", "import adapters.playground", ADAPTERS_APART),
        ("adapters.playground", "from adapters import console", ADAPTERS_APART),
        ("adapters.console", "import slack_sdk.web", SLACK),
        ("bot.wiring", "import slack_bolt", SLACK),
        ("adapters.teams.draw", "from botbuilder.schema import Activity", TEAMS),
        ("storage", "import microsoft_agents.hosting", TEAMS),
        ("bot.domain.people", "import logging", PURE),
        ("dialogs", "from random import choice", PURE),
        ("bot.decide", "import logging", PURE),
        ("bot.decide", "import bot.roundabout", PURE),
    ],
)
def test_an_offending_import_breaks_its_contract(
    copy: Path, add: Callable[[str, str], Path], module: str, line: str, contract: str
) -> None:
    """One line in the wrong place is enough, also when it takes a roundabout way."""
    add("bot.roundabout", "import sqlite3")
    add(module, line)

    assert contract in broken_contracts(copy)


def test_every_floor_is_held(copy: Path, add: Callable[[str, str], Path]) -> None:
    """No layer may import the one right above it, all the way from the bottom to the top."""
    pairs = list(pairwise(FLOORS))
    for upper, lower in pairs:
        add(lower, f"import {upper}")

    report = run("lint-imports", "--no-cache", "--no-logo", "--contract", "layers", root=copy).stdout

    for upper, lower in pairs:
        assert f"{lower} is not allowed to import {upper}:" in report


def test_an_sdk_is_welcome_under_its_own_adapter(copy: Path, add: Callable[[str, str], Path]) -> None:
    """The contracts forbid the wrong place, not the package."""
    add("adapters.slack.send", "import slack_sdk.web")
    add("adapters.teams.transport_botbuilder", "from botbuilder.schema import Activity")

    assert broken_contracts(copy) & {SLACK, TEAMS} == set()


BANNED = (
    "datetime.datetime.now()", "datetime.datetime.utcnow()", "datetime.datetime.today()",
    "datetime.date.today()", "time.time()", "time.time_ns()", "time.monotonic()", "time.sleep(1)",
    "random.random()", "secrets.token_hex()", "uuid.uuid1()", "uuid.uuid4()", "os.urandom(8)",
    "os.environ", "os.getenv('X')", "logging.getLogger()",
)  # fmt: skip


def refused_calls(root: Path, place: str) -> set[str]:
    """Write the banned calls, one per line, into a module of the copy; say which ones ruff refuses."""
    lines = [f"import {call.partition('.')[0]}; {call}" for call in BANNED]
    (root / place).write_text("\n".join(lines), encoding="utf-8")
    report = run(
        "ruff", "check", "--no-cache", "--select=TID251", "--output-format=concise", place, root=root
    )
    assert report.returncode in {0, 1}, report.stdout + report.stderr
    return {BANNED[int(row) - 1] for row in re.findall(r":(\d+):\d+: TID251", report.stdout)}


@pytest.mark.parametrize("place", ["bot/domain/offender.py", "dialogs/offender.py", "bot/decide.py"])
def test_clock_chance_log_and_environment_are_refused_in_the_pure_layers(copy: Path, place: str) -> None:
    """Every single call of the list, in every pure place."""
    assert refused_calls(copy, place) == set(BANNED)


@pytest.mark.parametrize("place", ["bot/tick.py", "storage/offender.py", "adapters/offender.py"])
def test_elsewhere_the_same_calls_are_welcome(copy: Path, place: str) -> None:
    """The outer layers are where clock, chance and log belong."""
    assert refused_calls(copy, place) == set()
