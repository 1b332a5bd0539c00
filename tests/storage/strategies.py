"""Any value of a domain type, from its type hints."""

import dataclasses
import types
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from bot.domain.privacy import Sealed
from bot.domain.working_time import PATTERNS, WorkingTime

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(0, 2**31 - 1),
    bool: st.booleans(),
    datetime: MOMENTS,
    date: st.dates(),
    types.NoneType: st.none(),
    Sealed: TEXT.map(Sealed),
    WorkingTime: st.sets(st.sampled_from(sorted(PATTERNS)), min_size=1).map(lambda ids: WorkingTime.of(*ids)),
}


@cache
def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a type."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    # deferred, so that a type may contain itself
    return st.deferred(lambda: _build(hint))


def _build(hint: Any) -> st.SearchStrategy[Any]:
    origin, inside = get_origin(hint), get_args(hint)
    if origin is tuple and len(inside) == 2 and inside[1] is Ellipsis:
        return st.lists(any_of(inside[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(any_of, inside))
    if origin is Mapping:
        return st.dictionaries(TEXT, any_of(inside[1]), max_size=3)
    if origin in (Union, types.UnionType):
        return st.one_of(*map(any_of, inside))
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if not dataclasses.is_dataclass(hint):
        raise TypeError(f"no values for {hint}")
    parts = {name: any_of(part) for name, part in get_type_hints(hint).items()}
    return st.builds(cast("Callable[..., Any]", hint), **parts)
