"""Opening the store that the settings name."""

from __future__ import annotations

from bot.config import ConfigError, Settings
from storage.crypto import parse_keys
from storage.errors import StorageError
from storage.open import Database, open_store


def opened(settings: Settings) -> Database:
    """The store of these settings. Raises `ConfigError` naming the remedy when it cannot be opened."""
    try:
        return open_store(settings.database, parse_keys(settings.keys))
    except (StorageError, ValueError) as error:
        raise ConfigError(str(error)) from None
