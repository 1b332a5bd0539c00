"""Commands for whoever writes a guide."""

from __future__ import annotations

from pathlib import Path

from bot.config import ConfigError
from dialogs.guide_check import Report, check_guides
from dialogs.pack import PackError


def check(path: Path) -> int:
    """Print every finding below a path, how far each language goes, and a summary; 1 when there are errors.

    Raises `ConfigError` when the path leads to no guide.
    """
    try:
        report = check_guides(path)
    except PackError as error:
        raise ConfigError(f"{error}. Give the folder of a guide, or of guides") from None
    for finding in report.findings:
        print(finding)
    for name, languages in report.coverage.items():
        print(
            f"{name}: written {', '.join(f'{language} {share} %' for language, share in languages.items())}"
        )
    print(_summary(report))
    return 1 if report.errors else 0


def _summary(report: Report) -> str:
    notes = len(report.findings) - report.errors
    found = f"{_count(report.errors, 'error')}, {_count(notes, 'note')}" if report.findings else "all is well"
    return f"Looked at {', '.join(report.looked_at)}: {found}."


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
