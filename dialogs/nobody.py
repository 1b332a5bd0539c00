"""Whom an adapter's own words speak of: nobody, and no answer."""

from __future__ import annotations


class Nobody:
    """A lookup for words that name nobody and open nothing."""

    def name(self, person_id: str) -> str:
        """No name."""
        return ""

    def opened(self, answer_id: str) -> None:
        """No answer."""
        return None


NOBODY = Nobody()
