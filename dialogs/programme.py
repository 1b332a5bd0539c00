"""A programme from its leads' side: how it stands, open and close sign-up (PATH1-01, PATH1-02)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Facts, Heading, Say, Text, When, say
from bot.domain.programme import EnrolmentState, Programme, ProgrammeState
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.leading import card_buttons, for_led, not_leading, rule_rows
from dialogs.sign_up import in_state

COUNTED = (
    EnrolmentState.WAITING,
    EnrolmentState.TALK_FIRST,
    EnrolmentState.READY,
    EnrolmentState.PAIRED,
)


def programme(desk: Desk, call: Call) -> None:
    """How the led programmes stand, each with the next sensible steps."""
    led = desk.led()
    if not led:
        not_leading(desk)
    for one_led in [p for p in led if p.id == call.subject] or led:
        _status(desk, one_led)


def _open(desk: Desk, chosen: Programme, call: Call) -> None:
    if chosen.state is ProgrammeState.OPEN:
        desk.say(Say(say("programme-open-already", programme=chosen.name)), card_buttons(desk, chosen))
        return
    opened = desk.world.keep(replace(chosen, state=ProgrammeState.OPEN, opened_at=desk.now))
    desk.say(Say(say("programme-opened", programme=chosen.name)), card_buttons(desk, opened))


def _close(desk: Desk, chosen: Programme, call: Call) -> None:
    closed = desk.world.keep(replace(chosen, state=ProgrammeState.CLOSED))
    desk.say(Say(say("programme-closed", programme=chosen.name)), card_buttons(desk, closed))


def standing(desk: Desk, shown: Programme) -> tuple[tuple[Text, Text], ...]:
    """How a programme stands: its state, its sign-ups and its journeys. For its leads, who see all of these by name."""
    under_way = desk.world.all(
        Journey, lambda j: j.programme == shown.id and j.state is not JourneyState.CLOSED
    )
    journeys = list(under_way)
    groups = sum(journey.is_group for journey in journeys)
    rows: list[tuple[Text, Text]] = [(say("programme-state"), say(f"programme-state-{shown.state}"))]
    if shown.announced_at is not None:
        rows.append((say("programme-announced"), When(shown.announced_at)))
    for state in COUNTED:
        count = len(in_state(desk, shown, state))
        rows += [(say(f"people-{state}"), str(count))] if count else []
    for label, count in (("pairs", len(journeys) - groups), ("groups", groups)):
        rows += [(say(f"programme-{label}"), str(count))] if count else []
    return tuple(rows)


def _status(desk: Desk, shown: Programme) -> None:
    rows = (*standing(desk, shown), *rule_rows(desk, shown))
    desk.say(Heading(shown.name), Facts(rows), card_buttons(desk, shown))


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {
    "programme": programme,
    "programme-open": for_led("programme-open", _open),
    "programme-close": for_led("programme-close", _close),
}
