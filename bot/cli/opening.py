"""Opening what the settings name: the store, and the books with the workplace's own guides."""

from __future__ import annotations

from pathlib import Path

from bot.config import GUIDES, ConfigError, Settings
from dialogs.books import Books, PackError, open_books
from storage.crypto import parse_keys
from storage.errors import StorageError
from storage.open import Database, open_store


def opened(settings: Settings) -> Database:
    """The store of these settings. Raises `ConfigError` naming the remedy when it cannot be opened."""
    try:
        return open_store(settings.database, parse_keys(settings.keys), settings.workplaces)
    except (StorageError, ValueError) as error:
        raise ConfigError(str(error)) from None


def opened_books(guides: Path | None) -> Books:
    """The product's books and those of the folder. Raises `ConfigError` naming the remedy when one cannot be read."""
    try:
        return open_books(guides)
    except PackError as error:
        raise ConfigError(
            f"{GUIDES}: {error}. For all that is wrong: rinnalla guide check {guides}"
        ) from None
