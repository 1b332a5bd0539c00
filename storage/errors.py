"""What can go wrong in the memory. No error carries a value that was stored or looked for."""

from __future__ import annotations


class StorageError(Exception):
    """The database refused or failed. Its text names the kind of failure, never a stored value."""


class Unavailable(StorageError):
    """The database cannot be reached, or the connection broke. Trying again later may help."""


class Conflict(StorageError):
    """Two facts cannot both be kept (a unique key or a reference), also after trying again."""


class StoreClosed(StorageError):
    """The store was closed before the work was handed to it; nothing was done."""


class NotMigrated(StorageError):
    """The database's tables are not those of this version. The text says what to do."""


class KeysError(ValueError):
    """The keys for people's answers are missing or wrong. The text names the variable and the remedy, no key."""


class Unreadable(StorageError):
    """Something sealed cannot be opened: its key is not in the key ring, or the blob was changed or moved."""
