"""Looks whether all is well: a line a matter, and the remedy where a hand is needed. Counts only, never words."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from bot.cli.doctor_slack import examine_slack, refusing_channels
from bot.cli.doctor_teams import examine_teams, refusing_in_teams
from bot.cli.doctor_together import examine_together
from bot.cli.finding import Finding, when
from bot.cli.opening import opened_books
from bot.config import GUIDES, ConfigError, Settings, read_settings
from dialogs.books import Books
from storage.crypto import parse_keys
from storage.errors import StorageError
from storage.health import Health
from storage.migrations import pending
from storage.open import Database, open_store

KEY_BACK = "Put the missing key back into RINNALLA_KEYS, behind the newest, then run: rinnalla keys rotate"


def doctor() -> int:
    """Print the findings; 0 when all is well, 1 when something needs a hand. Raises `ConfigError` for settings."""
    settings = read_settings(os.environ)
    findings = examine(settings, datetime.now(UTC))
    for finding in findings:
        print(f"{'ok      ' if finding.well else 'ATTEND  '}{finding.seen}")
        if not finding.well:
            print(f"        {finding.remedy}")
    return 0 if all(finding.well for finding in findings) else 1


def examine(settings: Settings, now: datetime) -> list[Finding]:
    """Every matter, in the order in which to mend them; stops at the first without which the rest cannot be seen."""
    try:
        keys = parse_keys(settings.keys)
    except ValueError as error:
        raise ConfigError(str(error)) from None
    books = opened_books(settings.guides)
    try:
        if pending(settings.database):
            return [Finding(False, "the database is not at this version", "Run: rinnalla migrate")]
        store = open_store(settings.database, keys)
    except StorageError as error:
        return [
            Finding(
                False, f"the database does not answer ({error})", "Check RINNALLA_DATABASE and the server."
            )
        ]
    try:
        health = store.health(now)
        return [
            Finding(True, "the database is at this version"),
            *_in(health, books),
            *_slack(settings, store, now),
            *refusing_channels(health.refusing),
            *examine_teams(settings.teams, store.workspaces),
            *refusing_in_teams(health.refusing),
            *examine_together(settings.workplaces, health),
        ]
    finally:
        store.close()


def _in(health: Health, books: Books) -> list[Finding]:
    lost = [f"{name}/v{version}" for name, version in health.guides if (name, version) not in books.packs]
    return [
        when(
            not lost,
            f"every programme has its guide (guides: {len(books.packs)}, presets: {len(books.kinds)})",
            f"programmes go by guides that are not there: {', '.join(lost)}",
            f"Put them back into the folder that {GUIDES} names; until then their people get apologies only.",
        ),
        when(
            not health.unknown_keys,
            f"answers and tokens are sealed with known keys ({health.answers} answers)",
            f"answers or tokens are sealed with a key that is not in RINNALLA_KEYS: {', '.join(health.unknown_keys)}",
            KEY_BACK,
        ),
        _late(health),
        when(
            health.late_messages == 0,
            f"messages go out ({health.unsent} waiting)",
            f"{health.late_messages} messages are more than ten minutes late",
            "Is `rinnalla serve` running, and the platform's token valid? The log names each failed send by its id.",
        ),
        when(
            health.unsure == 0,
            "of every message it is known whether it arrived",
            f"of {health.unsure} messages nobody knows whether they arrived",
            "Nothing at once. Slack is asked until it can tell, and after a day such a message goes once more; Teams "
            "cannot be asked, so there it goes after two minutes. If the number stays, the log names the answer.",
        ),
        when(
            health.unreachable == 0,
            f"everybody can be reached ({health.people} people)",
            f"{health.unreachable} of {health.people} people cannot be reached{_why(health)}; their leads were told",
            "Nothing to mend here: a lead may talk to them. Writing to the bot makes a person reachable again.",
        ),
    ]


def _why(health: Health) -> str:
    """How many of each kind: who blocked or removed the bot, whose account is closed, whom it may not write to."""
    counted = ", ".join(f"{count} {reach}" for reach, count in health.unreachable_by)
    return f" ({counted})" if counted else ""


def _slack(settings: Settings, store: Database, now: datetime) -> list[Finding]:
    try:
        return examine_slack(settings.slack, store.workspaces, now)
    except StorageError as error:
        return [Finding(False, f"Slack's tokens cannot be opened ({error})", KEY_BACK)]


def _late(health: Health) -> Finding:
    return when(
        health.late_alarms == 0,
        f"the clock runs ({health.waiting_alarms} alarms set)",
        f"{health.late_alarms} alarms are more than ten minutes late",
        "Start `rinnalla serve`; if it runs, its log names each failed alarm by its id.",
    )
