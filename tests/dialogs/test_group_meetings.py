"""Meetings of a group of five: times that fit the most, a quorum, and nobody blamed who cannot come."""

from __future__ import annotations

from tests.dialogs.grouped import MEMBERS, group


def test_a_group_is_on_its_way() -> None:
    """The fixture: five members without roles, who see the group's names."""
    five = group()
    assert five.journey().is_group
    five.talk.say("aino", "tilanne")
    shown = five.talk.new("aino")
    assert all(member.capitalize() in shown for member in MEMBERS if member != "aino")
