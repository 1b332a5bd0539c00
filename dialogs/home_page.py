"""The home page of a platform that has one: how things stand, what comes next and what waits, at a glance.

It says what the `status` and `home` words say, for a page that is looked at instead of a chat that is read. Nobody
but its person sees it, and no answer's words stand on it. It may hold a row of buttons under each matter.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.effect import ShowHome
from bot.domain.journey import Journey
from bot.domain.meetings import MeetingState
from bot.domain.message import (
    Actions,
    Button,
    Day,
    Divider,
    Facts,
    Heading,
    Name,
    Note,
    Part,
    Phrase,
    Say,
    Style,
    Text,
    command,
    message,
    say,
)
from bot.domain.nudges import booked
from bot.domain.programme import Enrolment, EnrolmentState, Programme, ProgrammeState
from dialogs import turns
from dialogs.agreed import agreed
from dialogs.company import form
from dialogs.desk import Desk
from dialogs.home import EXTRAS
from dialogs.labels import proposing
from dialogs.meeting_card import partners
from dialogs.pausing import is_resting
from dialogs.programme import standing
from dialogs.sign_up import in_state
from dialogs.status import matter_buttons, next_meeting, next_step, waiting_runs

MOST_CARDS = 6
"""So many journeys, and so many programmes, have a place of their own; `status` and `programme` tell of all."""

ALWAYS = (("help", "help"), ("page-language", "language"))
WHEN_KNOWN = (("page-hours", "hours"), ("concern", "concern"), ("page-mydata", "mydata"))
"""Label and command of quiet buttons: for everybody, and for those who are part of something."""


def show(desk: Desk) -> None:
    """Draw the acting person's home page afresh."""
    parts: list[Part] = [Heading(say("page-hello", name=Name(desk.me.id)))]
    for card in _cards(desk):
        parts += [*card, Divider()]
    desk.replies.append(ShowHome(message(*parts, Note(say("page-yours")), _always(desk))))


def _cards(desk: Desk) -> list[tuple[Part, ...]]:
    journeys, led = desk.journeys(), desk.led()
    alone = [one for one in desk.enrolments() if one.state is not EnrolmentState.PAIRED]
    cards = [_journey(desk, journey) for journey in journeys[:MOST_CARDS]]
    cards += [_sign_up(desk, enrolment) for enrolment in alone[:MOST_CARDS]]
    cards += _loose(desk)
    cards += [_programme(desk, programme) for programme in led[:MOST_CARDS]]
    return cards if journeys or alone or led else [*cards, _nothing_yet(desk)]


def _loose(desk: Desk) -> list[tuple[Part, ...]]:
    """What waits and belongs to no journey: a lead's sign-ups, say."""
    waiting = waiting_runs(desk, "")
    if not waiting:
        return []
    told = Say(say("status-waiting", count=len(waiting)))
    return [(told, Actions(matter_buttons(desk, waiting)))]


def _sign_up(desk: Desk, enrolment: Enrolment) -> tuple[Part, ...]:
    """A sign-up that waits for a partner."""
    programme = desk.world.find(Programme, enrolment.programme)
    told = Say(say(f"status-sign-up-{enrolment.state}", programme=programme.name if programme else ""))
    if enrolment.state is not EnrolmentState.PAUSED:
        return (told,)
    resume = Button(say("button-resume"), command("resume", enrolment.id), Style.PRIMARY)
    return told, Actions((resume,))


def _nothing_yet(desk: Desk) -> tuple[Part, ...]:
    """What this is, and the way in."""
    joins = [Button(say("button-join"), command("join", p.id), Style.PRIMARY) for p in desk.open_programmes()]
    about = Button(say("button-page-about"), command("about"))
    create = Button(say("button-programme-create"), command("programme-create"), Style.QUIET)
    return (
        Say(say("welcome-what")),
        Say(say("home-new" if joins else "home-nothing")),
        Actions((*joins[:MOST_CARDS], about) if joins else (about, create)),
    )


# --- a journey --------------------------------------------------------------------------------------------


def _journey(desk: Desk, journey: Journey) -> tuple[Part, ...]:
    """With whom, when next, what waits, and the buttons that make sense now."""
    waiting = waiting_runs(desk, journey.id)
    told = say("status-waiting", count=len(waiting)) if waiting else _next(desk, journey)
    turn = turns.said(journey, desk.me.id)
    return (
        Heading(_title(desk, journey)),
        Facts(_rows(desk, journey)),
        *((turn,) if turn is not None else ()),
        Say(told),
        Actions((*matter_buttons(desk, waiting), *next_step(desk, journey), *_more(desk, journey))),
    )


def _title(desk: Desk, journey: Journey) -> Text:
    others = journey.partners_of(desk.me.id)
    if len(others) == 1 and not journey.is_group:
        return say("page-pair", name=Name(others[0]))
    return say("page-group")


def _rows(desk: Desk, journey: Journey) -> tuple[tuple[Text, Text], ...]:
    rows: list[tuple[Text, Text]] = []
    others = journey.partners_of(desk.me.id)
    if journey.is_group and others:
        rows.append((say("page-members"), partners(journey, desk.me.id)))
    until = journey.paused_until or journey.rests_until(desk.me.id)
    if is_resting(journey, desk.me.id):
        rows.append((say("status-phase"), say("phase-paused")))
        rows += [(say("status-paused-until"), Day(until.date()))] if until is not None else []
        return tuple(rows)
    rows.append((say("status-next-meeting"), next_meeting(desk, journey)))
    rows.append((say("status-phase"), say(f"phase-{journey.phase}")))
    if len(desk.journeys()) > 1:
        rows.append((say("page-programme"), desk.programme_of(journey).name))
    return tuple(rows)


def _next(desk: Desk, journey: Journey) -> Phrase:
    """The next sensible step, in a sentence."""
    if is_resting(journey, desk.me.id):
        return say("page-next-rest")
    ahead = booked(desk.meetings(journey.id), desk.now)
    if ahead is None:
        return say("page-next-propose", form=form(journey))
    return say("page-next-meet" if ahead.state is MeetingState.AGREED else "page-next-offered")


def _more(desk: Desk, journey: Journey) -> tuple[Button, ...]:
    extras = [one for one in EXTRAS if agreed(desk, journey, one)]
    return (
        *(Button(say(f"button-{word}"), command(word, journey.id)) for word in ("reflect", "goals", *extras)),
        Button(say("button-change"), command("change", journey.id), Style.QUIET),
    )


# --- a programme, for those who lead it -------------------------------------------------------------------


def _programme(desk: Desk, programme: Programme) -> tuple[Part, ...]:
    """How it stands and what comes next. What its people write to each other is not there to be shown."""
    told, word, label = _lead_next(desk, programme)
    several = len(in_state(desk, programme, EnrolmentState.READY)) > 1
    propose = (("pairs-propose", proposing(programme)),) if several else ()
    offered = dict.fromkeys(((word, label), *propose, ("people", "people"), ("programme", "programme")))
    first, *more = (
        Button(say(f"button-{shown}"), command(does, programme.id)) for does, shown in offered if does
    )
    return (
        Heading(programme.name),
        Facts(standing(desk, programme)),
        Say(told),
        Actions((replace(first, style=Style.PRIMARY) if word else first, *more)),
        Note(say("page-lead-sees")),
    )


def _lead_next(desk: Desk, programme: Programme) -> tuple[Phrase, str, str]:
    """The next sensible step in a sentence, with its command and the button's label; both "" for none."""
    undecided = len(in_state(desk, programme, EnrolmentState.WAITING))
    ready = len(in_state(desk, programme, EnrolmentState.READY))
    if undecided:
        return say("page-lead-answer", count=undecided), "people", "people"
    if programme.state is ProgrammeState.DRAFT:
        return say("page-lead-open"), "programme-open", "programme-open"
    if programme.state is ProgrammeState.OPEN and programme.announced_at is None:
        return say("page-lead-announce"), "programme-announce", "announce"
    if ready > 1:
        return say("page-lead-pairs", count=ready), "pairs-propose", proposing(programme)
    return say("page-lead-calm"), "", ""


def _always(desk: Desk) -> Actions:
    """What is there for everybody, whatever else there is."""
    known = desk.journeys() or desk.enrolments() or desk.led()
    chosen = (*ALWAYS, *WHEN_KNOWN) if known else ALWAYS
    return Actions(
        tuple(Button(say(f"button-{label}"), command(word), Style.QUIET) for label, word in chosen)
    )
