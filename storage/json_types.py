"""Domain values as plain JSON and back, derived from their type hints.

A tuple is a list, a dataclass an object, a moment its ISO text. Where a field may hold one of several
dataclasses the object says which (`"is"`). A field that holds its empty default is left out.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from storage.moments import from_text, to_text

Convert = Callable[[Any], Any]
dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
loads = json.loads
_SCALARS = frozenset({str, int, bool, types.NoneType})
_known: dict[Any, JsonCodec] = {}


class JsonCodec(NamedTuple):
    """How one type is written and read; None where the plain value is the JSON value already."""

    encode: Convert | None
    decode: Convert | None


def codec_of(hint: Any) -> JsonCodec:
    """The codec of a type. Raises TypeError for a type that has no JSON form here."""
    if hint not in _known:
        # a type that contains itself finds this one, which looks the finished codec up when it is used
        _known[hint] = JsonCodec(
            lambda value: _apply(_known[hint].encode, value), lambda value: _apply(_known[hint].decode, value)
        )
        try:
            _known[hint] = _build(hint)
        except TypeError:
            del _known[hint]
            raise
    return _known[hint]


def _apply(convert: Convert | None, value: Any) -> Any:
    return value if convert is None else convert(value)


def _build(hint: Any) -> JsonCodec:
    if hint in _SCALARS:
        return JsonCodec(None, None)
    if hint is datetime:
        return JsonCodec(to_text, from_text)
    if hint is date:
        return JsonCodec(date.isoformat, date.fromisoformat)
    origin = get_origin(hint)
    if origin is tuple:
        return _tuple(get_args(hint))
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(get_args(hint)[1])
    if origin in (Union, types.UnionType):
        return _union(get_args(hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return JsonCodec(lambda value: value.value, {member.value: member for member in hint}.__getitem__)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        if hasattr(hint, "to_json") and hasattr(hint, "from_json"):
            return JsonCodec(hint.to_json, hint.from_json)
        return _object(hint)
    raise TypeError(f"no JSON form for {hint}")


def _tuple(items: tuple[Any, ...]) -> JsonCodec:
    if len(items) == 2 and items[1] is Ellipsis:
        encode, decode = codec_of(items[0])
        return JsonCodec(
            list if encode is None else lambda value: [encode(item) for item in value],
            tuple if decode is None else lambda value: tuple(map(decode, value)),
        )
    codecs = [codec_of(item) for item in items]
    return JsonCodec(
        lambda value: [_apply(codec.encode, item) for codec, item in zip(codecs, value, strict=True)],
        lambda value: tuple(_apply(codec.decode, item) for codec, item in zip(codecs, value, strict=True)),
    )


def _mapping(item: Any) -> JsonCodec:
    encode, decode = codec_of(item)
    return JsonCodec(
        dict if encode is None else lambda value: {key: encode(item) for key, item in value.items()},
        None if decode is None else lambda value: {key: decode(item) for key, item in value.items()},
    )


def _union(members: tuple[Any, ...]) -> JsonCodec:
    kinds = [member for member in members if member not in _SCALARS]
    if len(kinds) == 1 and len(members) == 2 and types.NoneType in members:
        encode, decode = (codec_of(kinds[0]).encode, codec_of(kinds[0]).decode)
        return JsonCodec(
            encode and (lambda value: None if value is None else encode(value)),
            decode and (lambda value: None if value is None else decode(value)),
        )
    codecs = {kind: codec_of(kind) for kind in kinds}
    by_name = {kind.__name__: codec.decode or (lambda value: value) for kind, codec in codecs.items()}

    def encode_one(value: Any) -> Any:
        codec = codecs.get(type(value))
        if codec is None:
            if type(value) in _SCALARS:
                return value
            raise TypeError(f"no JSON form for {type(value).__name__} here")
        return {"is": type(value).__name__, **_apply(codec.encode, value)}

    def decode_one(value: Any) -> Any:
        return by_name[value["is"]](value) if isinstance(value, dict) else value

    return JsonCodec(encode_one, decode_one)


def _object(kind: type[Any]) -> JsonCodec:
    hints = get_type_hints(kind)
    rows = []
    for field in dataclasses.fields(kind):
        factory = field.default_factory
        default = field.default if factory is dataclasses.MISSING else factory()
        left_out = default is not dataclasses.MISSING and not default
        rows.append((field.name, *codec_of(hints[field.name]), left_out, default))
    decoders = {name: decode_field for name, _, decode_field, _, _ in rows}

    def encode(value: Any) -> dict[str, Any]:
        document = {}
        for name, encode_field, _, left_out, default in rows:
            item = getattr(value, name)
            if not (left_out and item == default):
                document[name] = item if encode_field is None else encode_field(item)
        return document

    def decode(document: Mapping[str, Any]) -> Any:
        values = {}
        for name, item in document.items():
            # what this version does not know is passed over
            if name in decoders:
                decode_field = decoders[name]
                values[name] = item if decode_field is None else decode_field(item)
        return kind(**values)

    return JsonCodec(encode, decode)
