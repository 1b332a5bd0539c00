"""Keeps the tests off the network: which sockets a test may open, and what it opened against that.

Python reports every socket to audit hooks, also those that a library opens. A hook cannot be taken away
again, so one is installed for the whole run and asks the `SocketGuard` of the moment.
"""

import ipaddress
import socket
import sys
from collections.abc import Callable
from enum import Enum
from typing import Any

INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})


class SocketOpened(Exception):
    """A test opened a socket that it may not open."""


class Allowed(Enum):
    """NOTHING: no internet socket at all (unit tests). LOOPBACK: only with this machine as the other end."""

    NOTHING = "nothing"
    LOOPBACK = "loopback"


def is_loopback(host: object) -> bool:
    """Whether a host, as given to a socket, is this machine and no name that must be looked up elsewhere."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host == "localhost":
        return True
    if not isinstance(host, str):
        return False
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


class SocketGuard:
    """Refuses what the running test may not open, and remembers it in case the refusal is swallowed."""

    def __init__(self) -> None:
        self.allowed = Allowed.LOOPBACK
        self.offences: list[str] = []

    def install(self) -> None:
        """Ask this guard about every socket from now on, until the process ends."""
        sys.addaudithook(self.hear)

    def begin(self, allowed: Allowed) -> None:
        """Start afresh for one test."""
        self.allowed = allowed
        self.offences.clear()

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Judge one audit event; raises `SocketOpened` if it is against what is allowed."""
        judge = _JUDGES.get(event)
        offence = judge(self.allowed, args) if judge else None
        if offence:
            self.offences.append(offence)
            raise SocketOpened(offence)


def _judge_new(allowed: Allowed, args: tuple[Any, ...]) -> str | None:
    family = args[1]
    if family in INTERNET and allowed is Allowed.NOTHING:
        return "a unit test opened an internet socket; mark the test `loopback` if it needs this machine's"
    return None


def _judge_address(allowed: Allowed, args: tuple[Any, ...]) -> str | None:
    opened, address = args[:2]
    if opened.family in INTERNET and not is_loopback(address[0]):
        return f"a test reached beyond this machine: {address[0] or 'every interface'}"
    return None


def _judge_lookup(allowed: Allowed, args: tuple[Any, ...]) -> str | None:
    if not is_loopback(args[0]):
        return f"a test looked up a name beyond this machine: {args[0] or 'every interface'}"
    return None


_JUDGES: dict[str, Callable[[Allowed, tuple[Any, ...]], str | None]] = {
    "socket.__new__": _judge_new,
    "socket.bind": _judge_address,
    "socket.connect": _judge_address,
    "socket.sendto": _judge_address,
    "socket.sendmsg": lambda allowed, args: _judge_address(allowed, args) if args[1] else None,
    "socket.getaddrinfo": _judge_lookup,
    "socket.gethostbyname": _judge_lookup,
    "socket.gethostbyaddr": _judge_lookup,
}
