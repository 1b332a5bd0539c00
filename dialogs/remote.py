"""Whether the members of a journey can meet in a place at all."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.programme import Meets
from dialogs.desk import Desk


def is_remote_only(desk: Desk, journey: Journey) -> bool:
    """Whether some member can only meet remotely: then nobody is asked about places, or what they cost."""
    sign_ups = (desk.enrolment_in(journey.programme, member) for member in journey.members)
    return any(one is not None and one.meets is Meets.REMOTE for one in sign_ups)


def place_questions(desk: Desk, journey: Journey) -> frozenset[str]:
    """The guide's questions about where one meets, which those who meet only remotely are not asked; else none."""
    pack = desk.pack(journey)
    return frozenset((pack.use("place"), pack.use("where"))) if is_remote_only(desk, journey) else frozenset()
