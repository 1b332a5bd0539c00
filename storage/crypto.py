"""Sealing of answers and tokens: AES-GCM under a ring of keys, each blob bound to its thing and its owner.

A blob is: a byte for the format, a byte for the length of the key's id, the id, 12 bytes of nonce, the ciphertext
with its tag. What is sealed (an answer's id) and whose it is (its author) are authenticated along with it, so that a
blob that is moved to another row, or given to somebody else, does not open.
"""

from __future__ import annotations

import os
import re
from base64 import b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from typing import Final, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import KeysError, Unreadable

VARIABLE: Final = "RINNALLA_KEYS"
_FORMAT: Final = 1
_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32
_KEY_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_REMEDY: Final = (
    f"Set {VARIABLE} to id:key, or id:key,id:key with the newest first; a key is 32 bytes in base64. "
    "`rinnalla keys new` makes one."
)


class KeyRing:
    """The keys by id. The first seals; all of them open. Holds secrets: no repr, no pickle."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys:
            raise KeysError(f"{VARIABLE} holds no key. {_REMEDY}")
        self._keys = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self.newest = next(iter(keys))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the keys, newest first."""
        return tuple(self._keys)

    def __repr__(self) -> str:
        return f"KeyRing({', '.join(self._keys)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("keys cannot be pickled")

    def seal(self, content: bytes, *, thing: str, owner: str) -> bytes:
        """The content under the newest key, for this thing of this owner only."""
        nonce = os.urandom(_NONCE_BYTES)
        key_id = self.newest.encode()
        sealed = self._keys[self.newest].encrypt(nonce, content, _bound_to(thing, owner))
        return bytes((_FORMAT, len(key_id))) + key_id + nonce + sealed

    def open(self, blob: bytes, *, thing: str, owner: str) -> bytes:
        """The content of a blob. Raises `Unreadable`: unknown key, or not what was sealed for this thing."""
        key_id = key_id_of(blob)
        key = self._keys.get(key_id)
        if key is None:
            raise Unreadable(f"something is sealed with the key {key_id!r}, which is not in {VARIABLE}")
        start = 2 + len(key_id)
        nonce, sealed = blob[start : start + _NONCE_BYTES], blob[start + _NONCE_BYTES :]
        try:
            return key.decrypt(nonce, sealed, _bound_to(thing, owner))
        except (InvalidTag, ValueError):
            raise Unreadable(f"what is sealed as {thing} was changed, or moved from another place") from None


def key_id_of(blob: bytes) -> str:
    """The id of the key that a blob was sealed with. Raises `Unreadable` for what is no blob."""
    if len(blob) < 2 or blob[0] != _FORMAT:
        raise Unreadable("something is sealed in a format that this version does not know")
    return blob[2 : 2 + blob[1]].decode("ascii", "replace")


def parse_keys(text: str) -> KeyRing:
    """The key ring of `id:base64,id:base64`, newest first. Raises `KeysError`, which never shows a key."""
    keys: dict[str, bytes] = {}
    for place, entry in enumerate((part.strip() for part in text.split(",") if part.strip()), start=1):
        key_id, colon, encoded = entry.partition(":")
        if not colon or not _KEY_ID.fullmatch(key_id):
            raise KeysError(f"{VARIABLE}: entry {place} does not read id:key. {_REMEDY}")
        if key_id in keys:
            raise KeysError(f"{VARIABLE}: the id {key_id!r} is there twice. {_REMEDY}")
        keys[key_id] = _key(key_id, encoded)
    return KeyRing(keys)


def generate_key(key_id: str) -> str:
    """A new entry for the variable, `id:base64`. Raises `KeysError` for an id with other than A-Z a-z 0-9 _ . -"""
    if not _KEY_ID.fullmatch(key_id):
        raise KeysError("the id of a key is 1 to 40 letters, digits, dots, hyphens or underscores")
    return f"{key_id}:{urlsafe_b64encode(os.urandom(_KEY_BYTES)).decode()}"


def _key(key_id: str, encoded: str) -> bytes:
    plain = encoded.strip().replace("-", "+").replace("_", "/")
    try:
        key = b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (NotBase64, ValueError):
        raise KeysError(f"{VARIABLE}: the key {key_id!r} is not base64. {_REMEDY}") from None
    if len(key) != _KEY_BYTES:
        raise KeysError(f"{VARIABLE}: the key {key_id!r} has {len(key)} bytes, not {_KEY_BYTES}. {_REMEDY}")
    return key


def _bound_to(thing: str, owner: str) -> bytes:
    identity = thing.encode()
    return len(identity).to_bytes(4, "big") + identity + owner.encode()
