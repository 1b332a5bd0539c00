"""What the demo and the terminal chat share: a folder of their own with a database, a key and a clock."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.config import ConfigError, data_folder
from storage.crypto import KeyRing, generate_key, parse_keys
from storage.migrations import migrate, pending
from storage.open import Database, open_store

KEY_FILE = "key.txt"
DATABASE_FILE = "rinnalla.sqlite"
LOCK_FILE = "in-use"


@dataclass(frozen=True, slots=True)
class LocalData:
    """A folder with everything that a local bot keeps."""

    folder: Path
    database: str

    def open(self) -> Database:
        """The store, migrated to this version, sealed with the folder's own key."""
        if pending(self.database):
            migrate(self.database)
        return open_store(self.database, local_keys(self.folder))


@contextmanager
def local_data(folder: Path, *, reset: bool = False, database: str = "") -> Iterator[LocalData]:
    """The folder, made if need be, and this process's alone meanwhile; emptied first on `reset`.

    Raises `ConfigError`, also when another process has it: then nothing of it is touched.
    """
    data_folder(folder)
    with (folder / LOCK_FILE).open("a") as lock:
        try:
            # the system lets go of it whenever and however the process ends
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ConfigError(
                f"{folder} is in use by a Rinnalla that runs already. Stop it first, or name another folder: --data"
            ) from None
        if reset:
            for file in folder.iterdir():
                if file.is_file() and file.name != LOCK_FILE:
                    file.unlink()
        yield LocalData(folder, database or f"sqlite:///{(folder / DATABASE_FILE).resolve()}")


def local_keys(folder: Path) -> KeyRing:
    """The folder's own key, generated at first use, readable by its owner only."""
    file = folder / KEY_FILE
    if not file.exists():
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as out:
            out.write(generate_key("local"))
    return parse_keys(file.read_text().strip())
