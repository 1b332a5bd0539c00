"""Reading YAML strictly: every scalar is text, every key is known, and each fault names the file and the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

import yaml

E = TypeVar("E", bound=StrEnum)


class PackError(ValueError):
    """A pack or preset cannot be used. Its text names the file and the id at fault."""


class _OnceLoader(yaml.BaseLoader):
    """Text only (`yes` stays a word), and no key twice: YAML itself would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        keys = [key.value for key, _ in node.value]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise yaml.constructor.ConstructorError(None, None, f"{twice} stands twice", node.start_mark)
        return super().construct_mapping(node, deep=deep)


class Sheet:
    """One mapping of a YAML file. Take what belongs there, then `close()`: what is left over is a fault."""

    def __init__(self, values: object, file: Path, place: str = "") -> None:
        self.file, self.place = file, place
        if not isinstance(values, Mapping):
            self.fail("must be a mapping")
        self._left: dict[str, object] = dict(values)

    @classmethod
    def read(cls, file: Path) -> Sheet:
        """The file's top mapping. Raises `PackError` when it is not there or is no YAML."""
        try:
            with file.open(encoding="utf-8") as source:
                values = yaml.load(source, Loader=_OnceLoader)
        except OSError as error:
            raise PackError(f"{file}: cannot be read ({error.strerror})") from error
        except yaml.YAMLError as error:
            raise PackError(f"{file}: {error}") from error
        return cls(values, file)

    def fail(self, fault: str) -> NoReturn:
        """Raise `PackError` about this place."""
        where = f"{self.file}: {self.place}: " if self.place else f"{self.file}: "
        raise PackError(where + fault)

    def names(self) -> tuple[str, ...]:
        """What has not been taken yet, in the file's order."""
        return tuple(self._left)

    def text(self, key: str, default: str | None = None) -> str:
        """A text."""
        if key not in self._left and default is not None:
            return default
        value = self._left.pop(key, None)
        if not isinstance(value, str) or not value.strip():
            self.fail(f"{key} must be a text")
        return value

    def text_or_none(self, key: str) -> str:
        """A text, or "" where there is none or it says `none`."""
        value = self.text(key, "none")
        return "" if value == "none" else value

    def flag(self, key: str, default: str | None = "no") -> bool:
        """`yes` or `no`."""
        value = self.text(key, default)
        if value not in ("yes", "no"):
            self.fail(f"{key} must be yes or no, not {value}")
        return value == "yes"

    def number(self, key: str) -> int:
        """A whole number above zero."""
        value = self.text(key)
        if not (value.isascii() and value.isdigit() and int(value) > 0):
            self.fail(f"{key} must be a whole number above zero, not {value}")
        return int(value)

    def number_or_none(self, key: str) -> int | None:
        """A whole number above zero, or None where there is none."""
        return self.number(key) if key in self._left else None

    def one_of(self, key: str, kinds: type[E]) -> E:
        """One value of an enumeration."""
        value = self.text(key)
        known = [kind.value for kind in kinds]
        if value not in known:
            self.fail(f"{key} must be one of {', '.join(known)}, not {value}")
        return kinds(value)

    def ids(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of ids, none twice, at least one; empty where there is no list and none is required."""
        if not required and key not in self._left:
            return ()
        value = self._left.pop(key, None)
        if not isinstance(value, Sequence) or isinstance(value, str) or not value:
            self.fail(f"{key} must be a list of ids")
        items = tuple(item for item in value if isinstance(item, str) and item)
        if len(items) != len(value):
            self.fail(f"{key} must hold ids only")
        twice = next((item for item in items if items.count(item) > 1), None)
        if twice is not None:
            self.fail(f"{key} names {twice} twice")
        return items

    def sheet(self, key: str, *, required: bool = True) -> Sheet:
        """A mapping within the mapping; empty where there is none and none is required."""
        if required and key not in self._left:
            self.fail(f"{key} is missing")
        return Sheet(self._left.pop(key, {}), self.file, f"{self.place}.{key}" if self.place else key)

    def sheets(self, key: str) -> tuple[Sheet, ...]:
        """A list of mappings; empty where there is none."""
        value = self._left.pop(key, [])
        if not isinstance(value, list):
            self.fail(f"{key} must be a list")
        place = f"{self.place}.{key}" if self.place else key
        return tuple(Sheet(item, self.file, place) for item in value)

    def close(self) -> None:
        """Raises `PackError` when a key has not been taken: it is misspelt, or belongs elsewhere."""
        if self._left:
            self.fail(f"unknown key {', '.join(self._left)}")
