"""Prints the manifest from which a platform makes the app."""

from __future__ import annotations

from collections.abc import Mapping

from adapters.slack.manifest import Manifest
from bot.config import URL, ConfigError, read_url
from dialogs.phrasebook import Phrasebook


def slack(
    environment: Mapping[str, str], *, url: str, socket: bool, rotate: bool, language: str, name: str
) -> int:
    """Print Slack's manifest. Raises `ConfigError` without an address where Slack would call one."""
    public = read_url({URL: url} if url else environment)
    if not public and not socket:
        raise ConfigError(
            f"{URL} is not set, and no --url is given. Give the https address at which Slack reaches this server, "
            f"for example --url https://rinnalla.example.org, or --socket for Socket Mode, which needs none"
        )
    if not 1 <= len(name) <= 35:
        raise ConfigError("--name has 1 to 35 characters")
    manifest = Manifest(Phrasebook(), language, url=public, socket=socket, rotate=rotate, name=name)
    print(manifest.text())
    return 0
