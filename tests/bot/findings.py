"""What doctor found, as a test reads it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cli.finding import Finding


def ailing(findings: Sequence[Finding]) -> str:
    """What needs a hand, each with its remedy; no secret is in anything that was found."""
    assert [finding for finding in findings if not finding.well and not finding.remedy] == []
    assert "hunter" not in "\n".join(f"{one.seen} {one.remedy}" for one in findings)
    return "\n".join(f"{one.seen} {one.remedy}" for one in findings if not one.well)
