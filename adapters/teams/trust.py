"""Which addresses the bot's token may be sent to."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from bot.config import TeamsSettings

LEGAL = re.compile(r"[A-Za-z0-9:/?#\[\]@!$&'()*+,;=._~%-]+\Z")
"""The signs that an address may have."""


def trusted(service_url: str, settings: TeamsSettings) -> bool:
    """Whether Teams may be reached there: over https; on this machine also over http where the keys come from there.

    With a local client only that client's own address is.
    """
    parts = _split(service_url)
    if parts is None or parts.username is not None or parts.query or parts.fragment:
        return False
    if settings.local_url:
        local = _split(settings.local_url)
        return local is not None and _is_loopback(parts) and _origin(parts) == _origin(local)
    if parts.scheme == "https":
        return True
    return _is_loopback_http(parts) and on_this_machine(settings.openid_url)


def on_this_machine(url: str) -> bool:
    """Whether an address is plain http on this machine, as tests and local clients have it."""
    parts = _split(url)
    return parts is not None and _is_loopback_http(parts)


def _split(url: str) -> SplitResult | None:
    """The parts of an address with a host; None for anything else, also where a sign needs escaping."""
    if not LEGAL.match(url):
        return None
    try:
        parts = urlsplit(url)
        # reading the port is what finds a bad one
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if known else None


def _origin(parts: SplitResult) -> tuple[str, int | None]:
    """Scheme and port: the host is this machine, by whichever of its names."""
    return parts.scheme, parts.port


def _is_loopback_http(parts: SplitResult) -> bool:
    return parts.scheme == "http" and _is_loopback(parts)


def _is_loopback(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
