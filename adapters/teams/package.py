"""The app package that is uploaded to Teams: the manifest, its languages and the icons in one zip file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from io import BytesIO
from typing import Any
from zipfile import ZipFile, ZipInfo

from adapters.teams.manifest import COLOUR_ICON, OUTLINE_ICON, Manifest

_SOME_DAY = (2026, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3


def package(manifest: Manifest) -> bytes:
    """The zip file; the same manifest gives the same bytes, on any machine."""
    icons = files("adapters.teams").joinpath("icons")
    contents = {
        "manifest.json": _json(manifest.content()),
        **{name: _json(said) for name, said in manifest.further().items()},
        **{name: icons.joinpath(name).read_bytes() for name in (COLOUR_ICON, OUTLINE_ICON)},
    }
    file = BytesIO()
    with ZipFile(file, "w") as zipped:
        for name, content in contents.items():
            zipped.writestr(_entry(name), content)
    return file.getvalue()


def _entry(name: str) -> ZipInfo:
    """Nothing of this moment or this machine; uncompressed, as compressors differ."""
    entry = ZipInfo(name, _SOME_DAY)
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    return entry


def _json(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
