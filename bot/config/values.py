"""How a variable's text becomes a value; the error names the variable and the remedy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit


class ConfigError(Exception):
    """A setting is missing or cannot be used. The text names the variable and the remedy, never a secret."""


def number(environment: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """A whole number within bounds, the default if unsaid. Raises `ConfigError`."""
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise ConfigError(f"{name} is a whole number from {least} to {most}")
    return int(text)


def one_of(name: str, text: str, choices: Sequence[str]) -> str:
    """One of some words, as it is written there, however it was typed. Raises `ConfigError`."""
    known = {choice.casefold(): choice for choice in choices}
    if text.casefold() not in known:
        raise ConfigError(f"{name} is one of {', '.join(choices)}")
    return known[text.casefold()]


def address(name: str, text: str) -> str:
    """An https address, or one of this machine, without a slash at its end. Raises `ConfigError`."""
    parts = _plain(text)
    if parts is None or not (parts.scheme == "https" or is_of_this_machine(parts)):
        raise ConfigError(f"{name} is an address that begins with https:// (http:// for this machine only)")
    return text.rstrip("/")


def local_address(name: str, text: str) -> str:
    """An http address of this machine, without a slash at its end. Raises `ConfigError`."""
    parts = _plain(text)
    if parts is None or not is_of_this_machine(parts):
        raise ConfigError(f"{name} is an address of this machine, for example http://127.0.0.1:56150")
    return text.rstrip("/")


def page(name: str, text: str) -> str:
    """The https address of a page, as browsers open it. Raises `ConfigError`."""
    parts = _split(text)
    if parts is None or parts.scheme != "https":
        raise ConfigError(f"{name} is the address of a page that begins with https://")
    return text


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens at a host name or an address."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def is_of_this_machine(parts: SplitResult) -> bool:
    """Whether an http address leads nowhere but to this machine."""
    return parts.scheme == "http" and is_loopback(parts.hostname or "")


def _plain(text: str) -> SplitResult | None:
    """An address of a scheme, a host and a path, and nothing else."""
    parts = _split(text)
    return None if parts is None or parts.query or parts.fragment else parts


def _split(text: str) -> SplitResult | None:
    """An address of a host, with nothing secret in it."""
    try:
        parts = urlsplit(text)
        well = bool(parts.hostname) and parts.port != 0 and not (parts.username or parts.password)
    except ValueError:
        return None
    return parts if well else None
