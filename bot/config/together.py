"""Which workspaces are one workplace, from the environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.config.values import ConfigError
from bot.domain.workplace import Home, Workplaces, read_together

TOGETHER = "RINNALLA_TOGETHER"
EXAMPLE = "slack:T024BE7LD+teams:72f988bf-86f1-41af-91ab-2d7cd011db47"
_IDS = MappingProxyType(
    {
        "slack": (
            re.compile(r"[TE][A-Z0-9]+"),
            "a workspace's id in Slack begins with T (E for a whole grid)",
        ),
        "teams": (
            re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "a tenant's id in Teams is a GUID",
        ),
    }
)


def read_workplaces(environment: Mapping[str, str]) -> Workplaces:
    """Which homes belong together; each alone when nothing is said. Raises `ConfigError`."""
    try:
        return read_together(environment.get(TOGETHER, ""), _home)
    except ValueError as error:
        raise ConfigError(f"{TOGETHER}: {error}. Write it like {EXAMPLE}") from None


def _home(home: Home) -> Home:
    """As the platform writes its ids. Raises ValueError for one that no platform would give."""
    if home.platform not in _IDS:
        raise ValueError(f"{home}: the platform is one of {', '.join(_IDS)}")
    written = home.workspace.lower() if home.platform == "teams" else home.workspace.upper()
    pattern, means = _IDS[home.platform]
    if not pattern.fullmatch(written):
        raise ValueError(f"{home}: {means}")
    return home._replace(workspace=written)
