"""The home view, the welcome and help: the next sensible buttons, for this person, now."""

from __future__ import annotations

from functools import partial

from bot.domain.message import (
    Actions,
    Button,
    Items,
    Message,
    Name,
    Note,
    Part,
    Phrase,
    Say,
    Style,
    command,
    say,
)
from bot.domain.nudges import booked
from bot.domain.people import Person
from bot.domain.programme import Enrolment, EnrolmentState
from bot.domain.working_time import first_allowed
from dialogs.agreed import Extra, agreed
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.labels import proposing
from dialogs.pausing import is_resting

MOST_BUTTONS = 7
EXTRAS: tuple[Extra, ...] = ("tasks", "diary")
GREETING = (Say(say("welcome")), Say(say("welcome-what")))


def welcome(desk: Desk) -> None:
    """The first words to somebody who opened the chat, or for whom it was opened."""
    desk.tell(desk.me.id, *GREETING, _buttons(desk))


def is_late_welcome(person: Person, told: Message) -> bool:
    """Whether a message is the welcome, and the person has begun to talk meanwhile."""
    return person.seen_at > person.since and told.parts[:-1] == GREETING


def home(desk: Desk) -> None:
    """Where the person is, in a sentence, and what can be done next; who was not greeted yet reads first whom it is."""
    greeting = GREETING if _is_new(desk) else ()
    desk.say(*greeting, Say(_where(desk)), _buttons(desk))


def _is_new(desk: Desk) -> bool:
    """Whether the person takes part in nothing, and talks before the welcome could come to them unasked."""
    me = desk.me
    takes_part = desk.journeys() or desk.enrolments() or desk.led()
    greeted = first_allowed(me.since, me.working_time, me.zone)
    return not takes_part and (me.since == desk.now or greeted is None or greeted > desk.now)


def help_(desk: Desk, call: Call) -> None:
    """What one can say here, and the ways out."""
    lead: tuple[Part, ...] = (Say(say("help-lead")),) if desk.led() else ()
    buttons = _buttons(desk, *_when_needed(desk))
    desk.say(Say(say("help-what")), Say(say("help-words")), *lead, Note(say("help-ways-out")), buttons)


def _when_needed(desk: Desk) -> tuple[Button, ...]:
    """What one looks for when something is not as it should be."""
    change = (_button("change", "change"),) if desk.journeys() else ()
    return (*change, _button("concern", "concern"))


def _where(desk: Desk) -> Phrase:
    journeys = desk.journeys()
    if journeys:
        partners = [p for journey in journeys for p in journey.partners_of(desk.me.id)]
        names = Items(tuple(Name(partner) for partner in partners))
        if len(journeys) > 1:
            return say("home-journeys", names=names)
        return say("home-pair", partner=names, count=len(partners))
    enrolments = desk.enrolments()
    if enrolments:
        return say("home-signed-up")
    if desk.led():
        return say("home-lead")
    return say("home-new") if desk.open_programmes() else say("home-nothing")


def _buttons(desk: Desk, *first: Button) -> Actions:
    """At most a handful, these first, then the most sensible."""
    found: list[Button] = [*first]
    for programme in desk.led():
        ready = desk.world.all(Enrolment, partial(_is_ready, programme.id))
        if programme.announced_at is None:
            found.append(_button("announce", "programme-announce", programme.id))
        elif sum(1 for _ in ready) > 1:
            found.append(_button(proposing(programme), "pairs-propose", programme.id))
        found.append(_button("people", "people", programme.id))
    for journey in desk.journeys():
        if is_resting(journey, desk.me.id):
            found.append(_button("resume", "resume", journey.id))
        elif booked(desk.meetings(journey.id), desk.now) is None:
            found.append(_button("meet", "meet", journey.id))
    if desk.journeys():
        found += [_button("status", "status"), _button("reflect", "reflect"), _button("goals", "goals")]
        found += [_button(one, one) for one in EXTRAS if any(agreed(desk, j, one) for j in desk.journeys())]
    elif desk.enrolments():
        found.append(_button("status", "status"))
    elif not desk.led():
        found += [_button("join", "join", programme.id) for programme in desk.open_programmes()]
    return Actions((*found[: MOST_BUTTONS - 1], Button(say("button-help"), command("help"), Style.QUIET)))


def _is_ready(programme: str, enrolment: Enrolment) -> bool:
    return enrolment.programme == programme and enrolment.state is EnrolmentState.READY


def _button(label: str, word: str, subject: str = "") -> Button:
    return Button(say(f"button-{label}"), command(word, subject))


COMMANDS: dict[str, Handler] = {"home": lambda desk, call: home(desk), "help": help_}
DIALOGS: tuple[Dialog, ...] = ()
