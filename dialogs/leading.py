"""What a programme's leads share: which programme is meant, who leads it, its rules on a card, the next steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.journey import Form
from bot.domain.message import (
    Actions,
    Button,
    Items,
    Name,
    Phrase,
    Say,
    Style,
    Text,
    command,
    say,
)
from bot.domain.programme import EnrolmentState, Programme, ProgrammeState
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.homes import channels
from dialogs.labels import proposing
from dialogs.sign_up import in_state

Act = Callable[[Desk, Programme, Call], None]
PART = "."
"""Stands between a programme's id and what of it is meant, in the subject of a standing button."""
DAYS_A_WEEK, MONTHS_A_YEAR, DAYS_A_YEAR = 7, 12, 365


def for_led(word: str, act: Act) -> Handler:
    """The handler of a lead's command: `act` on the programme that is meant, after asking which if need be.

    A button's subject is a programme's id, and may name a part of it after a dot; `act` gets that part as the subject.
    """

    def handler(desk: Desk, call: Call) -> None:
        led = desk.led()
        wanted, _, part = call.subject.partition(PART)
        named = [programme for programme in led if wanted in ("", programme.id)]
        if not led:
            not_leading(desk)
        elif len(named) == 1:
            act(desk, named[0], Call(call.rest, part))
        else:
            buttons = tuple(Button(programme.name, command(word, programme.id)) for programme in led)
            desk.say(Say(say("programme-which")), Actions(buttons))

    return handler


def of_lead(desk: Desk, programme_id: str) -> Programme | None:
    """The programme as it is now, if the acting person leads it; else a kind answer and None."""
    programme = desk.world.find(Programme, programme_id)
    if programme is None or desk.me.id not in programme.leads:
        not_leading(desk)
        return None
    return programme


def not_leading(desk: Desk) -> None:
    """Who leads here, and what anybody can do."""
    buttons = [Button(say("button-join"), command("join", p.id)) for p in desk.open_programmes()[:1]]
    leads = {lead for programme in desk.open_programmes() for lead in programme.leads}
    named = Items(tuple(Name(lead) for lead in sorted(leads)))
    who = Say(say("programme-led-by", lead=named)) if leads else None
    buttons.append(Button(say("button-programme-create"), command("programme-create"), Style.QUIET))
    desk.say(Say(say("leads-only")), who, Actions(tuple(buttons)))


# --- the card ---------------------------------------------------------------------------------------------


def rule_rows(desk: Desk, programme: Programme) -> tuple[tuple[Text, Text], ...]:
    """A programme's rules in words of people: whole weeks and months."""
    confirms = "yes" if programme.supervisor_confirms else "no"
    working_time = desk.books.preset(programme.preset).working_time
    minutes = "programme-minutes-at-work" if working_time else "programme-minutes"
    rows: list[tuple[Text, Text]] = [
        (say("programme-rhythm"), rhythm(programme.rhythm_min_days, programme.rhythm_max_days)),
        (say("programme-length"), months(programme.duration_days)),
        (say("programme-meeting"), say(minutes, count=programme.meeting_minutes)),
        (say("programme-forms"), Items(tuple(say(f"form-{form}") for form in programme.forms))),
    ]
    if Form.PEER_GROUP in programme.forms:
        rows.append((say("programme-group"), group_size(programme.group_min, programme.group_max)))
    rows += [
        (say("programme-confirms"), say(f"programme-confirms-{confirms}")),
        (say("programme-channel"), channels(programme)),
    ]
    if len(programme.leads) > 1:
        rows.append((say("programme-leads"), Items(tuple(Name(lead) for lead in programme.leads))))
    if programme.concern:
        rows.append((say("programme-contact"), Name(programme.concern)))
    if programme.questions_off:
        rows.append((say("programme-off"), say("programme-off-count", count=len(programme.questions_off))))
    if programme.texts:
        phrases = {phrase for phrase, _, _ in programme.texts}
        rows.append((say("programme-texts"), say("programme-texts-count", count=len(phrases))))
    return tuple(rows)


def rhythm(least_days: int, most_days: int) -> Phrase:
    """How often one meets, in whole weeks."""
    least, most = least_days // DAYS_A_WEEK, most_days // DAYS_A_WEEK
    if least == most:
        return say("programme-every-same", count=most)
    return say("programme-every", least=least, most=most)


def months(days: int) -> Phrase:
    """A length of time in whole months."""
    return say("programme-months", count=round(days * MONTHS_A_YEAR / DAYS_A_YEAR))


def group_size(least: int, most: int) -> Phrase:
    """How many members a group has."""
    if least == most:
        return say("programme-members-same", count=most)
    return say("programme-members", least=least, most=most)


def card_buttons(desk: Desk, programme: Programme) -> Actions:
    """The next sensible steps, the most sensible first."""
    found: list[tuple[str, str]] = []
    if len(in_state(desk, programme, EnrolmentState.READY)) > 1:
        found.append((proposing(programme), "pairs-propose"))
    if programme.announced_at is None:
        found.append(("announce", "programme-announce"))
    if programme.state is ProgrammeState.OPEN:
        found += [("people", "people"), ("programme-close", "programme-close")]
    else:
        found += [("programme-open", "programme-open"), ("people", "people")]
    found.append(("programme-change", "programme-change"))
    if programme.announced_at is not None:
        found.append(("announce", "programme-announce"))
    first, *others = (Button(say(f"button-{label}"), command(word, programme.id)) for label, word in found)
    return Actions((replace(first, style=Style.PRIMARY), *others))
