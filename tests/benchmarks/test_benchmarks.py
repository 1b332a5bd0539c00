"""Every benchmark runs, measures what it says, and a missed target is told in a plain sentence and the exit code."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks import __main__ as bench
from benchmarks import claims, processes, slack, teams, turns
from benchmarks.figures import TINY, Figure, quantile
from bot.domain.event import Event, Said
from storage.crypto import generate_key, parse_keys


def names(figures: Sequence[Figure]) -> set[str]:
    assert all(figure.value > 0 for figure in figures)
    found = {figure.name for figure in figures}
    assert len(found) == len(figures)
    return found


def test_turns_are_measured_against_the_same_statements(tmp_path: Path) -> None:
    figures = turns.measure(tmp_path, TINY)
    assert "turn, product against the same SQL by hand" in names(figures)
    statements = next(figure.value for figure in figures if figure.name == "turn, statements")
    assert statements > 10


def test_a_turn_that_asks_no_next_question_is_not_measured(tmp_path: Path) -> None:
    keys = parse_keys(generate_key("test"))
    filled, pairs = turns.fill_file(tmp_path, keys, TINY)
    event = pairs[0][0].answers()[0]
    wordless = Event(event.id, event.at, Said("👍"), event.sender, event.profile)
    with pytest.raises(AssertionError, match="stored no answer"):
        turns.record(filled, keys, [wordless])


def test_ticks_are_measured_on_sqlite(tmp_path: Path) -> None:
    figures = claims.on_sqlite(tmp_path, TINY)
    assert {
        "SQLite, 40 due among 400 alarms, claims against one bare statement",
        "SQLite, one due beside 90 held back, claim against one due alone",
    } <= names(figures)


@pytest.mark.loopback
def test_ticks_are_measured_on_postgresql() -> None:
    figures = claims.on_postgres(TINY)
    assert "PostgreSQL, 40 due among 400 alarms, claims against one bare statement" in names(figures)


@pytest.mark.loopback
def test_processes_are_started_and_measured(tmp_path: Path) -> None:
    figures = processes.measure(tmp_path, TINY)
    assert {"serve, up after", "demo, first start", "demo, second start"} <= names(figures)


@pytest.mark.loopback
def test_slash_commands_are_measured_beside_a_stock_app(tmp_path: Path) -> None:
    figures = slack.measure(tmp_path, TINY)
    assert {
        "slash command, one connection, product against stock",
        "slash command, 16 connections, product against stock",
    } <= names(figures)


@pytest.mark.loopback
def test_messages_in_teams_are_measured_beside_the_stock_adapter(tmp_path: Path) -> None:
    figures = teams.measure(tmp_path, TINY)
    many = "Teams, 6 messages of 0.02 s each"
    assert {
        "Teams, message until its answer, product against stock",
        f"{many}, transport on botbuilder against stock as its sample",
        f"{many}, transport on the Agents SDK against stock as its sample",
        f"{many}, outbox against stock as its sample",
        f"{many}, outbox at Teams' pace",
    } <= names(figures)


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure("a turn", 9.0, "times", at_most=8), "a turn: 9 times, but the target is at most 8."),
        (Figure("all", 0.5, "times", at_least=1), "all: 0.5 times, but the target is at least 1."),
    ],
)
def test_a_missed_target_fails_the_run(
    figure: Figure,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    met = Figure("memory", 100, "MB", at_most=120)
    monkeypatch.setattr(bench, "MEASURES", {"fake": lambda folder, sizes: [met, figure]})

    assert bench.main(["--out", str(tmp_path)]) == 1

    shown = capsys.readouterr().out
    assert said in shown
    assert "memory: " not in shown
    kept = json.loads((tmp_path / "bench.json").read_text())["figures"]
    assert [(row["name"], row["met"]) for row in kept] == [("memory", True), (figure.name, False)]


def test_a_run_that_meets_every_target_succeeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    figures = [
        Figure("memory", 120, "MB", at_most=120),
        Figure("all", 1, "times", at_least=1),
        Figure("n", 5, ""),
    ]
    monkeypatch.setattr(bench, "MEASURES", {"fake": lambda folder, sizes: figures})
    assert bench.main(["fake", "--out", str(tmp_path)]) == 0


def test_a_p99_is_what_one_in_a_hundred_reaches() -> None:
    assert quantile(range(100), 0.99) == 99
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    with pytest.raises(ValueError, match="nothing"):
        quantile([], 0.5)
