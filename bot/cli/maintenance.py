"""Commands for the operator's hands: migrate the database, make and rotate keys."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from bot.cli.opening import opened
from bot.config import DATABASE, KEYS, ConfigError, read_settings
from storage.crypto import generate_key
from storage.errors import StorageError
from storage.migrations import migrate as migrate_database
from storage.open import reseal


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
    store = opened(read_settings(os.environ))
    try:
        count = reseal(store)
    except StorageError as error:
        raise ConfigError(
            f"{error}. Put the key back into {KEYS}, behind the newest, and rotate again"
        ) from None
    finally:
        store.close()
    print(f"{count} answers are sealed with the first key. The other keys may be taken out of RINNALLA_KEYS.")
    return 0
