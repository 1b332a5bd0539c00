"""Microsoft's published schemas of the app manifest, as the npm package @microsoft/app-manifest brings them.

`make peers` fetches it. Where it is missing, the tests that need it are skipped and named, which fails in CI.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

import tests.e2e.teams

SCHEMAS = (
    Path(tests.e2e.teams.__path__[0])
    / "node"
    / "node_modules"
    / "@microsoft"
    / "app-manifest"
    / "build"
    / "json-schemas"
    / "teams"
)
APP, WORDS = "MicrosoftTeams.schema.json", "MicrosoftTeams.Localization.schema.json"
needs_schemas = pytest.mark.skipif(
    not SCHEMAS.is_dir(), reason="Microsoft's manifest schemas are missing: make peers"
)


def newest() -> str:
    """The highest published version."""
    versions = (folder.name.removeprefix("v") for folder in SCHEMAS.glob("v[0-9]*"))
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


def problems(content: Any, version: str, kind: str = APP) -> list[str]:
    """What a version's schema does not accept."""
    schema = json.loads((SCHEMAS / f"v{version}" / kind).read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message}" for error in Draft4Validator(schema).iter_errors(content)]
