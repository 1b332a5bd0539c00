"""One workplace may have several homes: workspaces and tenants whose people take part in the same programmes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple


class Home(NamedTuple):
    """Where people chat: a workspace or tenant, by the platform's name and its id there. Seen by the operator."""

    platform: str
    workspace: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.workspace}"


class Workplaces:
    """Which homes are one workplace. A home that is named nowhere is a workplace of its own."""

    def __init__(self, together: Iterable[Iterable[Home]] = ()) -> None:
        self.together = tuple(tuple(homes) for homes in together)
        self._of = {home: homes for homes in self.together for home in homes}

    def of(self, home: Home) -> tuple[Home, ...]:
        """Every home of a home's workplace, that one among them."""
        return self._of.get(home, (home,))


ALONE = Workplaces()
"""Every home is a workplace of its own."""


def read_together(text: str, written: Callable[[Home], Home] = lambda home: home) -> Workplaces:
    """Workplaces as an operator writes them: homes joined by a plus sign, workplaces apart by a comma.

    `written` gives a home as its platform writes it, or raises ValueError. Raises ValueError saying what is wrong.
    """
    named = [
        [written(_home(part)) for part in group.split("+")] for group in text.split(",") if group.strip()
    ]
    seen: set[Home] = set()
    for home in (home for homes in named for home in homes):
        if home in seen:
            raise ValueError(f"{home} is named twice, and can belong to one workplace only")
        seen.add(home)
    for homes in named:
        if len(homes) < 2:
            raise ValueError(f"{homes[0]} stands alone: join it to another one with +, or leave it out")
    return Workplaces(named)


def _home(text: str) -> Home:
    platform, colon, workspace = (part.strip() for part in text.strip().partition(":"))
    if not (platform and colon and workspace):
        raise ValueError(f"'{text.strip()}' is no platform and workspace with a colon between them")
    return Home(platform.lower(), workspace)
