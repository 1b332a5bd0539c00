"""Settings from the environment. Each error names the variable and the remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DATABASE = "RINNALLA_DATABASE"
KEYS = "RINNALLA_KEYS"
HOST = "RINNALLA_HOST"
PORT = "RINNALLA_PORT"
LOG = "RINNALLA_LOG"
TICK = "RINNALLA_TICK_SECONDS"
GUIDES = "RINNALLA_GUIDES"
SETTINGS = (DATABASE, KEYS, HOST, PORT, LOG, TICK, GUIDES)
"""Every variable that Rinnalla reads; docs/operating.md describes each."""

LEVELS = ("debug", "info", "warning", "error")


class ConfigError(Exception):
    """A setting is missing or cannot be used. The text names the variable and the remedy, never a secret."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `rinnalla serve` runs with. `keys` stays as typed (storage reads it); `tick_seconds` paces the clock.

    `guides` is the folder of the workplace's own guides, or None.
    """

    database: str
    keys: str
    host: str = "127.0.0.1"
    port: int = 8080
    log_level: str = "info"
    tick_seconds: int = 5
    guides: Path | None = None

    def __repr__(self) -> str:
        return f"Settings(host={self.host!r}, port={self.port})"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from environment variables. Raises `ConfigError`."""
    database = environment.get(DATABASE, "").strip()
    if not database:
        raise ConfigError(
            f"{DATABASE} is not set. Give a database address, for example "
            f"sqlite:////var/lib/rinnalla/rinnalla.sqlite or postgresql://user:password@host/rinnalla"
        )
    if not database.startswith(("sqlite:///", "postgresql://")):
        raise ConfigError(f"{DATABASE} must begin with sqlite:/// or postgresql://")
    keys = environment.get(KEYS, "").strip()
    if not keys:
        raise ConfigError(f"{KEYS} is not set. Make a key with: rinnalla keys new")
    level = environment.get(LOG, "info").strip().lower()
    if level not in LEVELS:
        raise ConfigError(f"{LOG} is one of {', '.join(LEVELS)}")
    return Settings(
        database=database,
        keys=keys,
        host=environment.get(HOST, "127.0.0.1").strip() or "127.0.0.1",
        port=_number(environment, PORT, 8080, 1, 65535),
        log_level=level,
        tick_seconds=_number(environment, TICK, 5, 1, 300),
        guides=read_guides(environment),
    )


def read_guides(environment: Mapping[str, str]) -> Path | None:
    """The folder of the workplace's own guides; None when it has none. Raises `ConfigError`."""
    named = environment.get(GUIDES, "").strip()
    if not named:
        return None
    folder = Path(named)
    if not folder.is_dir():
        raise ConfigError(
            f"{GUIDES} names {folder}, which is no folder. Name the folder that holds your guides, or unset it"
        )
    return folder


def _number(environment: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise ConfigError(f"{name} is a whole number from {least} to {most}")
    return int(text)


def data_folder(path: Path) -> Path:
    """The folder for local data, made if need be, readable by its owner only. Raises `ConfigError`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"the folder {path} cannot be made: {error.strerror}") from None
    return path
