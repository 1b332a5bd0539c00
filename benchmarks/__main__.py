"""`python -m benchmarks [turn] [tick] [process] [slack] [teams] [--tiny]`: measure, show, keep in out/bench.json.

Exit code 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import claims, processes, slack, teams, turns
from benchmarks.figures import TINY, Figure, Sizes, busy, keep, machine, table

OUT = Path("out")
MEASURES: dict[str, Callable[[Path, Sizes], list[Figure]]] = {
    "turn": turns.measure,
    "tick": claims.measure,
    "process": processes.measure,
    "slack": slack.measure,
    "teams": teams.measure,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named (everything by default); 0 when every target is met."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the speed of Rinnalla."
    )
    parser.add_argument("what", nargs="*", help=f"any of {', '.join(MEASURES)} (default: everything)")
    parser.add_argument("--tiny", action="store_true", help="only try whether everything can be measured")
    parser.add_argument("--out", type=Path, default=OUT, help="folder for bench.json (default: %(default)s)")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.what if name not in MEASURES]:
        parser.error(f"there is no {unknown[0]}; there are {', '.join(MEASURES)}")
    figures: list[Figure] = []
    print(" · ".join(f"{what} {value}" for what, value in machine().items()))
    options.out.mkdir(parents=True, exist_ok=True)
    # beside the results, not in a memory disk: a commit's way to the disk is part of what is measured
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        for name in options.what or MEASURES:
            began = time.perf_counter()
            print(f"\n{name}")
            measured = MEASURES[name](Path(folder), TINY if options.tiny else Sizes())
            print(table(measured))
            print(f"  ({time.perf_counter() - began:.0f} s)", flush=True)
            figures += measured
    keep(figures, options.out / "bench.json")
    missed = [figure.missed() for figure in figures if not figure.met]
    print("\n" + ("\n".join(missed) if missed else "Every target is met."))
    if missed and busy():
        print("Other work keeps this machine busy: rerun when it is quiet; until then only the ratios tell.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
