"""What a check of guides and presets finds: one line for people, with file, id and remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One line for whoever writes guides. `is_error` keeps the guide from being used as it is meant."""

    file: str
    id: str
    what: str
    remedy: str
    is_error: bool = True

    def __str__(self) -> str:
        kind = "error" if self.is_error else "note"
        about = f"{self.id}: " if self.id else ""
        return f"{self.file}: {kind}: {about}{self.what}. {self.remedy}"


def without_path(fault: str) -> str:
    """A fault of a file without the file's path: the line of a finding names the file already."""
    path, found, rest = fault.partition(".yaml: ")
    return rest if found and "/" in path and ": " not in path else fault
