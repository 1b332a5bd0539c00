"""JSON that is not as it should be: anything may stand anywhere in what comes from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

odd = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text(), max_size=2)
    | st.dictionaries(st.text(max_size=3), st.text(), max_size=2)
)  # fmt: skip


def odd_within(body: Any, data: st.DataObject) -> None:
    """Put something odd anywhere in a document."""
    path = data.draw(st.sampled_from(list(paths(body))))
    inside: Any = body
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = data.draw(odd)


def paths(body: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value of a JSON document."""
    steps = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for key, value in steps:
        yield (*before, key)
        yield from paths(value, (*before, key))
