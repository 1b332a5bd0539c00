"""Pieces of JSON from outside. Nothing in it is trusted to have its shape: what has not is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Body = Mapping[str, Any]
"""An object as a platform sent it. It may hold words: never log it."""


def text(body: object, *keys: str) -> str:
    """The string at the end of a path of keys; "" for anything else."""
    for key in keys:
        body = body.get(key) if isinstance(body, Mapping) else None
    return body if isinstance(body, str) else ""


def inner(body: object, *keys: str) -> Body:
    """The object at the end of a path of keys; an empty one for anything else."""
    for key in keys:
        body = body.get(key) if isinstance(body, Mapping) else None
    return body if isinstance(body, Mapping) else {}


def objects(body: Body, key: str) -> tuple[Body, ...]:
    """The objects of a list; none for anything else."""
    found = body.get(key)
    return tuple(one for one in found if isinstance(one, Mapping)) if isinstance(found, list) else ()


def first(body: Body, key: str) -> Body:
    """The first object of a list; an empty one for anything else."""
    found = body.get(key)
    return found[0] if isinstance(found, list) and found and isinstance(found[0], Mapping) else {}
