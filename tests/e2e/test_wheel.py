"""What is installed is all that is needed: the wheel carries every file of the packages."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.e2e.process import ROOT, environment

PACKAGES = ("bot", "adapters", "dialogs", "storage")
BESIDE = ("pyproject.toml", "README.md", "LICENSE")
MUST_BE_THERE = (
    "adapters/playground/page/index.html",
    "adapters/playground/page/inter.woff2",
    "adapters/playground/page/inter-license.txt",
    "dialogs/words/fi/join.ftl",
    "dialogs/words/en/join.ftl",
    "dialogs/packs/mentoring-journey/v1/words/fi.ftl",
    "storage/migrations/alembic.ini",
    "storage/migrations/versions/0001_all_tables.py",
)


def test_the_wheel_carries_page_words_packs_presets_and_migrations(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for package in PACKAGES:
        shutil.copytree(ROOT / package, source / package, ignore=shutil.ignore_patterns("__pycache__"))
    for file in BESIDE:
        shutil.copy(ROOT / file, source)
    present = {
        str(file.relative_to(source))
        for package in PACKAGES
        for file in (source / package).rglob("*")
        if file.is_file()
    }

    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation",
         "--disable-pip-version-check", "--wheel-dir", str(tmp_path), str(source)],
        check=True, capture_output=True, env=environment(),
    )  # fmt: skip
    (wheel,) = tmp_path.glob("rinnalla-*.whl")
    with ZipFile(wheel) as opened:
        carried = {name for name in opened.namelist() if ".dist-info/" not in name}

    assert present - carried == set()
    assert carried - present == set()
    assert set(MUST_BE_THERE) <= carried
    assert any(name.startswith("dialogs/presets/") or "/presets/" in name for name in carried)
