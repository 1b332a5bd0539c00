"""Doctor's look at workplaces with several homes: whether the app is installed in each of them."""

from __future__ import annotations

from bot.cli.finding import Finding
from bot.config import TOGETHER
from bot.domain.workplace import Home, Workplaces
from bot.workspaces import WorkspaceState
from storage.health import Health


def examine_together(workplaces: Workplaces, health: Health) -> list[Finding]:
    """A line a workplace that the setting names, which tells of its homes without the app."""
    installed = {
        Home(one.platform, one.id) for one in health.workspaces if one.state == WorkspaceState.INSTALLED
    }
    return [_seen(homes, [home for home in homes if home not in installed]) for homes in workplaces.together]


def _seen(homes: tuple[Home, ...], missing: list[Home]) -> Finding:
    named = " + ".join(map(str, homes))
    if not missing:
        return Finding(True, f"one workplace: {named}")
    return Finding(
        False,
        f"one workplace: {named}, but the app is not installed in {', '.join(map(str, missing))}",
        f"Install it there, or see whether {TOGETHER} has the right id. Until then the others go on without it.",
    )
