"""Makes what a platform makes the app from: Slack's manifest, Teams' app package."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from adapters.slack import manifest as of_slack
from adapters.teams import manifest as of_teams
from adapters.teams.package import package
from bot.config import URL, ConfigError, read_url
from bot.config.teams import read_app_id
from bot.config.values import page
from dialogs.phrasebook import Phrasebook

LONGEST_IN_TEAMS = 30
LONGEST_PUBLISHER = 32


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
    manifest = of_slack.Manifest(Phrasebook(), language, url=public, socket=socket, rotate=rotate, name=name)
    print(manifest.text())
    return 0


def teams(
    environment: Mapping[str, str],
    publisher: of_teams.Publisher,
    *,
    older: bool,
    language: str,
    name: str,
    app_version: str,
    out: Path,
) -> int:
    """Write Teams' app package. Raises `ConfigError` for what Teams would refuse."""
    _check_publisher(publisher)
    if not 1 <= len(name) <= LONGEST_IN_TEAMS:
        raise ConfigError(f"--name has 1 to {LONGEST_IN_TEAMS} characters")
    app_version = app_version or version("rinnalla")
    if not re.fullmatch(r"(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}", app_version, re.ASCII):
        raise ConfigError("--app-version has three numbers, for example 1.0.3; Teams takes no other form")
    manifest = of_teams.Manifest(
        Phrasebook(),
        read_app_id(environment),
        publisher,
        version=app_version,
        language=language,
        older=older,
        name=name,
    )
    try:
        out.write_bytes(package(manifest))
    except OSError as error:
        raise ConfigError(f"--out: {out} cannot be written: {error.strerror}") from None
    print(f"{out} holds the app in version {app_version} (manifest {manifest.schema}).")
    print("Upload it in the Teams admin center: Teams apps, Manage apps, Actions, Upload new app.")
    return 0


def _check_publisher(publisher: of_teams.Publisher) -> None:
    addresses = {
        "--website": publisher.website,
        "--privacy": publisher.privacy,
        "--terms": publisher.terms,
    }
    given = {"--publisher": publisher.name, **addresses}
    lacking = [option for option, said in given.items() if not said.strip()]
    if lacking:
        raise ConfigError(
            f"not given: {', '.join(lacking)}. Teams refuses an app without its publisher's name (your organisation), "
            f"and pages of that publisher about itself, about privacy and with terms of use: whoever installs the "
            f"app sees them. Pages of your intranet will do; docs/teams.md says what to write on them"
        )
    if len(publisher.name) > LONGEST_PUBLISHER:
        raise ConfigError(f"--publisher has 1 to {LONGEST_PUBLISHER} characters")
    for option, address in addresses.items():
        page(option, address)
