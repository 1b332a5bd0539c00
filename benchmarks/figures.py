"""Figures with their targets: how they are summed up, shown and kept."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured. Enough for a p99 by default; tiny where only the way of measuring is tried."""

    pairs: int = 500
    users: int = 8
    alarms: int = 1_000_000
    messages: int = 100_000
    due: int = 1_000
    rounds: int = 15
    looks: int = 300
    idle_seconds: float = 5.0
    commands: int = 200
    held: int = 4_500
    proactive: int = 60
    seconds_each: float = 0.3


TINY = Sizes(
    pairs=6,
    users=2,
    alarms=400,
    messages=300,
    due=40,
    rounds=2,
    looks=3,
    idle_seconds=0.2,
    commands=8,
    held=90,
    proactive=6,
    seconds_each=0.02,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value. `at_most` and `at_least` are its target; with neither it is for information."""

    name: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        above = self.at_most is not None and self.value > self.at_most
        below = self.at_least is not None and self.value < self.at_least
        return not (above or below)

    @property
    def target(self) -> str:
        """The target in signs, "" for none."""
        if self.at_most is not None:
            return f"≤ {self.at_most:g}"
        return f"≥ {self.at_least:g}" if self.at_least is not None else ""

    def missed(self) -> str:
        """A plain sentence about the missed target."""
        limit = self.at_most if self.at_most is not None else self.at_least
        bound = "at most" if self.at_most is not None else "at least"
        return f"{self.name}: {number(self.value)} {self.unit}, but the target is {bound} {limit:g}."


def number(value: float) -> str:
    """A value with about three digits that mean something."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def median(values: Iterable[float]) -> float:
    """The middle value."""
    return quantile(values, 0.5)


def quantile(values: Iterable[float], share: float) -> float:
    """The value that this share of the values stays below. Raises ValueError when there are none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing was measured")
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def table(figures: Sequence[Figure]) -> str:
    """The figures as people read them."""
    width = max(len(figure.name) for figure in figures)
    lines = [
        f"{' ' if figure.met else '!'} {figure.name:<{width}}  {number(figure.value):>8} {figure.unit:<6} "
        + figure.target
        for figure in figures
    ]
    return "\n".join(line.rstrip() for line in lines)


def machine() -> dict[str, str | int]:
    """What the figures were measured on, as far as it explains them."""
    return {
        "cores": os.cpu_count() or 1,
        "machine": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
    }


def busy() -> bool:
    """Whether more work has waited for this machine lately than the benchmarks bring themselves."""
    return hasattr(os, "getloadavg") and os.getloadavg()[1] > 1.2


def keep(figures: Sequence[Figure], file: Path) -> None:
    """Write the figures as JSON, for a look at how they change."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(figure), "met": figure.met} for figure in figures]
    file.write_text(json.dumps({"machine": machine(), "figures": rows}, indent=2, ensure_ascii=False) + "\n")
