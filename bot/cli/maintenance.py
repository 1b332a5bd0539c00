"""Commands for the operator's hands: migrate the database, make and rotate keys, forget a workspace."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.cli.opening import opened, opened_books
from bot.config import DATABASE, KEYS, ConfigError, read_settings
from bot.departing import erase
from bot.domain.workplace import Home
from bot.turn import Turn
from bot.workspaces import Shared, Workspace, WorkspaceState
from storage.crypto import generate_key
from storage.errors import StorageError
from storage.migrations import migrate as migrate_database
from storage.open import reseal
from storage.sweep import sweep

CALLED = {"slack": "workspace", "teams": "tenant"}
"""What a platform calls where people are together."""


def migrate() -> int:
    """Bring the database to this version."""
    url = os.environ.get(DATABASE, "").strip()
    if not url:
        raise ConfigError(
            f"{DATABASE} is not set. Give a database address, for example sqlite:////path/file.sqlite"
        )
    try:
        migrate_database(url)
    except (StorageError, ValueError) as error:
        raise ConfigError(str(error)) from None
    print("The database is at this version.")
    return 0


def new_key() -> int:
    """Print a new key, named by today's date, to stand first in RINNALLA_KEYS."""
    print(generate_key(f"k{datetime.now(UTC):%Y%m%d}"))
    return 0


def rotate() -> int:
    """Seal everything anew with the first key of RINNALLA_KEYS; afterwards the other keys may go."""
    settings = read_settings(os.environ)
    store = opened(settings)
    try:
        count = reseal(store)
    except StorageError as error:
        raise ConfigError(
            f"{error}. Put the key back into {KEYS}, behind the newest, and rotate again"
        ) from None
    finally:
        store.close()
    print(
        f"{count} answers and tokens are sealed anew with the first key. "
        "The other keys may be taken out of RINNALLA_KEYS."
    )
    _sweep(settings.database)
    return 0


def forget(platform: str, workspace: str, *, sure: bool, ask: Callable[[str], str] = input) -> int:
    """Erase everything of a workspace or a tenant, once the operator has typed its id (or is `sure`).

    1 when nothing was erased.
    """
    settings = read_settings(os.environ)
    called = CALLED[platform]
    if platform == "teams":
        workspace = workspace.lower()
    store = opened(settings)
    try:
        found = store.workspaces.find(platform, workspace)
        if found is None:
            known = ", ".join(one.id for one in store.workspaces.all(platform)) or "none"
            print(f"There is no {called} {workspace}. Known: {known}")
            return 1
        _tell_of_others(store.workspaces.shared(platform, workspace), Home(platform, workspace))
        if not sure and not _confirmed(found, ask):
            print("Nothing was erased.")
            return 1
        turn = Turn(store, opened_books(settings.guides))
        people = erase(turn, store.workspaces, platform, workspace, datetime.now(UTC))
        print(f"Erased: the {called} {workspace} with {people} people.")
    except StorageError as error:
        raise ConfigError(str(error)) from None
    finally:
        store.close()
    _sweep(settings.database)
    return 0


def _sweep(database: str) -> None:
    """Nobody shall find in the files what is not in the database any more."""
    try:
        swept = sweep(database)
    except StorageError as error:
        raise ConfigError(str(error)) from None
    if not swept:
        print(
            "Traces may stay in the database's files until their room is used again: somebody held up the sweep."
        )


def _tell_of_others(shared: Sequence[Shared], home: Home) -> None:
    """Whom it concerns elsewhere: they keep what is theirs, and hear that their partners are gone."""
    for one in shared:
        print(
            f"In the programme {one.programme} {len(one.here)} people of {home} are together with {len(one.others)} "
            f"of other places, who will be told and go on."
        )
        if one.home == home:
            print("That programme moves to them, without its channel, and has to be announced anew.")


def _confirmed(found: Workspace, ask: Callable[[str], str]) -> bool:
    called, application = CALLED[found.platform], found.platform.title()
    print(
        f"This erases the {called} {found.id} for good: its people, every word of theirs, and all it was reached by."
    )
    if found.state is WorkspaceState.INSTALLED:
        print(
            f"The app is still installed there. Remove it in {application} first, or people will be met as newcomers."
        )
    try:
        return ask(f"Type {found.id} to erase it: ").strip().lower() == found.id.lower()
    except EOFError:
        return False
