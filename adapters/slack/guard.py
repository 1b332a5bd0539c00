"""Who may speak to the bot over HTTP: only Slack. Nothing of a request is understood before its signature is known."""

from __future__ import annotations

import hashlib
import hmac
import re
from urllib.parse import parse_qsl

from bot.intake import Refused, json_of
from bot.untrusted import Body

BODY_LIMIT = 1024 * 1024
"""Bytes of a request's body, several times what Slack sends."""
FRESH_SECONDS = 300
"""How old a signature may be, and how far ahead of our clock."""
MOST_FIELDS = 64
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
_TIMESTAMP = re.compile(rb"[0-9]{1,12}")


class Guard:
    """Checks signed requests. Raises ValueError for an empty secret: with it anybody could sign."""

    def __init__(self, signing_secret: str) -> None:
        if not signing_secret:
            raise ValueError("the signing secret is empty")
        self._secret = signing_secret.encode()

    def check(self, body: bytes, content_type: str, timestamp: str, signature: str, now: float) -> Body:
        """What Slack says in the body. `now` is real time in seconds since 1970, whatever the bot's clock shows.

        Raises `Refused`: 401 for anything that is not freshly signed, else 415 and 400 for what cannot be read.
        """
        self._check_signature(body, _raw(timestamp), _raw(signature), now)
        if content_type not in (FORM, JSON):
            raise Refused(415)
        try:
            read = json_of(body) if content_type == JSON else _form(body)
        except (ValueError, RecursionError):
            raise Refused(400) from None
        if not isinstance(read, dict):
            raise Refused(400)
        return read

    def _check_signature(self, body: bytes, timestamp: bytes, signature: bytes, now: float) -> None:
        signed = (
            b"v0="
            + hmac.new(self._secret, b"v0:%b:%b" % (timestamp, body), hashlib.sha256).hexdigest().encode()
        )
        genuine = hmac.compare_digest(signed, signature)
        fresh = _TIMESTAMP.fullmatch(timestamp) is not None and abs(now - int(timestamp)) <= FRESH_SECONDS
        if not (genuine and fresh):
            raise Refused(401)


def _raw(header: str) -> bytes:
    return header.encode("utf-8", "surrogateescape")


def _form(body: bytes) -> object:
    """The fields of a command, or the JSON in the field `payload` of everything that is pressed or sent."""
    pairs = parse_qsl(
        body.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS
    )
    fields = dict(reversed(pairs))
    return json_of(fields["payload"].encode()) if "payload" in fields else fields
