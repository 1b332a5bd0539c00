"""A file's bytes on their way to the person's own store, at the address that Teams gave with their consent.

An upload session of OneDrive takes the whole range at once; the address itself is the permission, so no token goes
along: https://learn.microsoft.com/graph/api/driveitem-createuploadsession
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar

from bot.config.values import is_loopback

STORES = (".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn")
"""Where Microsoft keeps the files of organisations, in each of its clouds."""
PATIENCE = ClientTimeout(total=30, sock_connect=10)
LONGEST_ADDRESS = 4000
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*|::1")
"""Hosts that everybody reads alike: no zone of an address, no escapes, no signs that end a host elsewhere."""
_HTTPS = 443


class NotSaved(Exception):
    """The file does not lie in the store, or nobody knows. Says why in a code, never the address, which is a key."""


def is_store(url: str, local: bool) -> bool:
    """Whether a file may be put there: https to a store of Microsoft's, or this machine where the local client runs."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not _HOST.fullmatch(host) or parts.username is not None or len(url) > LONGEST_ADDRESS:
        return False
    if local:
        return parts.scheme in ("http", "https") and is_loopback(host)
    return parts.scheme == "https" and port in (None, _HTTPS) and host.endswith(STORES)


async def upload(url: str, content: bytes, *, local: bool) -> None:
    """Put all bytes there. Raises `NotSaved`."""
    if not is_store(url, local):
        raise NotSaved("no_store")
    headers = {
        "Content-Type": "application/octet-stream",
        "Content-Range": f"bytes 0-{len(content) - 1}/{len(content)}",
    }
    try:
        async with (
            ClientSession(timeout=PATIENCE, cookie_jar=DummyCookieJar()) as session,
            session.put(url, data=content, headers=headers, allow_redirects=False) as answer,
        ):
            if answer.status not in (200, 201):
                raise NotSaved(str(answer.status))
    except (ClientError, OSError, TimeoutError, ValueError) as error:
        raise NotSaved(type(error).__name__) from None
