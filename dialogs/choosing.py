"""When a command needs one journey and a person has several: the partner's name is the button."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Name, Say, Style, Text, command, say
from bot.domain.programme import Enrolment, Programme
from dialogs.commands import Call
from dialogs.desk import Desk


def choose_journey(desk: Desk, call: Call, word: str) -> Journey | None:
    """The journey that a command means: the named one, the only one, or None after asking which.

    None without a word said when the person has no journey, or not the named one (see `not_here`). Somebody else's
    journey is never found.
    """
    matter = choose_matter(desk, call, word, ())
    return matter if isinstance(matter, Journey) else None


def choose_matter(
    desk: Desk, call: Call, word: str, sign_ups: Sequence[Enrolment]
) -> Journey | Enrolment | None:
    """The journey, or the sign-up that waits for a partner, that a command means; None after asking which, or none.

    `sign_ups` are those of the acting person that the command may be about; they are named by their programme.
    """
    journeys = desk.journeys()
    matters: list[Journey | Enrolment] = [*journeys, *sign_ups]
    if call.subject:
        return next((matter for matter in matters if matter.id == call.subject), None)
    if len(matters) > 1:
        by_name = [Button(journey_label(desk, journey), command(word, journey.id)) for journey in journeys]
        by_programme = [
            Button(desk.world.get(Programme, one.programme).name, command(word, one.id)) for one in sign_ups
        ]
        desk.say(
            Say(say("which-matter" if sign_ups else "which-partner")), Actions((*by_name, *by_programme))
        )
        return None
    return matters[0] if matters else None


def not_here(desk: Desk) -> None:
    """What a button named is over, or somebody else's: nothing changes, and there is a way on."""
    home = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(Say(say("already-finished")), Actions((home,)))


def journey_label(desk: Desk, journey: Journey) -> Text:
    """A journey's name on a button: the partner's, or that it is the group (of which programme, if several)."""
    partners = journey.partners_of(desk.me.id)
    if len(partners) == 1:
        return Name(partners[0])
    groups = [one for one in desk.journeys() if len(one.partners_of(desk.me.id)) != 1]
    return desk.programme_of(journey).name if len(groups) > 1 else say("button-group")
