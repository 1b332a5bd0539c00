"""Pauses: until a date, and back by itself."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.programme import Enrolment
from dialogs.commands import Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog

DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {}


def resume_journey(desk: Desk, journey: Journey) -> None:
    """The journey goes on, and its members are told."""


def resumed_enrolment(desk: Desk, enrolment: Enrolment) -> None:
    """The person is ready to be paired again, and is told."""
