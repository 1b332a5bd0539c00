"""What doctor says of one matter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One matter: whether it is well, what was seen, and the remedy if it is not."""

    well: bool
    seen: str
    remedy: str = ""


def when(well: bool, seen: str, trouble: str, remedy: str) -> Finding:
    """What was seen when all is well, or the trouble and its remedy."""
    return Finding(True, seen) if well else Finding(False, trouble, remedy)
