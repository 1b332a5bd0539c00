"""Fits a worded message to what a platform can show: nothing is lost, no limit is broken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FitWords:
    """The sentences, in the reader's language, for where a platform cannot show something."""

    by_number: str = ""
    by_numbers: str = ""
    no_file: str = ""
