"""A lead adds somebody who waits to a group that is on its way; what keeps somebody out is said as far as may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.journey import GROUP_MAX, Journey, JourneyState, Phase
from bot.domain.message import Actions, Button, Facts, Name, Phrase, Say, Style, Text, command, say
from bot.domain.pairing.group_rules import broken_in_group
from bot.domain.pairing.rules import Rule
from bot.domain.people import Reach
from bot.domain.programme import Enrolment, EnrolmentState, Programme, Role
from dialogs import room
from dialogs.candidates import together
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.labels import by_name, names, seeks

SEPARATOR = ":"


def waiting(desk: Desk, programme: Programme) -> list[Enrolment]:
    """Who waits for a group and can be reached, oldest first."""
    found = desk.world.all(Enrolment, lambda e: e.programme == programme.id and _waits(desk, e))
    return sorted(found, key=lambda e: (e.at, e.person))


def running(desk: Desk, programme: Programme) -> list[Journey]:
    """The groups that are on their way and not near their end, oldest first."""
    found = desk.world.all(
        Journey,
        lambda j: (
            j.programme == programme.id
            and j.is_group
            and j.state is not JourneyState.CLOSED
            and j.phase is not Phase.END
        ),
    )
    return sorted(found, key=lambda j: (j.began_at, j.id))


def why_not(desk: Desk, programme: Programme, journey: Journey, person: str) -> str:
    """What keeps somebody out of a group, as a phrase says it; "" when nothing does.

    The personal rules share one name, so that nobody learns who would rather not meet whom.
    """
    if len(journey.members) >= GROUP_MAX:
        return "full"
    if person in journey.left_by or person in journey.members:
        return "left"
    members = together(desk, programme, (*journey.members, person))
    broken = [rule for rule in broken_in_group(members, ()) if rule is not Rule.SIZE]
    return broken[0].value if broken else ""


def _waits(desk: Desk, enrolment: Enrolment) -> bool:
    seeking = enrolment.state is EnrolmentState.READY and seeks(enrolment) == "group"
    return seeking and desk.person(enrolment.person).reach is Reach.REACHABLE


# --- the words leads type -------------------------------------------------------------------------------


def add(desk: Desk, call: Call) -> None:
    """Who shall be added; a typed name answers it."""
    led = [programme for programme in desk.led() if call.subject in ("", programme.id)]
    if not led:
        desk.say(Say(say("leads-only")))
        return
    people = [(programme, one) for programme in led for one in waiting(desk, programme)]
    named = [(programme, one) for programme, one in people if _is_called(desk, one.person, call.rest)]
    if not any(running(desk, programme) for programme in led):
        desk.say(Say(say("group-add-no-groups")))
    elif not people:
        desk.say(Say(say("group-add-nobody")))
    elif len(named) == 1:
        _where(desk, *named[0])
    else:
        buttons = [Button(Name(one.person), command("group-add-who", one.id)) for _, one in people]
        desk.say(Say(say("group-add-ask")), Actions((*buttons, _back(led[0]))))


def who(desk: Desk, call: Call) -> None:
    """The person is chosen: into which group?"""
    found = _led_enrolment(desk, call.subject)
    if found is not None:
        _where(desk, *found)


def _where(desk: Desk, programme: Programme, enrolment: Enrolment) -> None:
    groups = running(desk, programme)
    reasons = {journey.id: why_not(desk, programme, journey, enrolment.person) for journey in groups}
    fitting = [journey for journey in groups if not reasons[journey.id]]
    kept_out = _kept_out(desk, [journey for journey in groups if reasons[journey.id]], reasons)
    buttons = [
        Button(_label(desk, journey), command("group-add-to", enrolment.id + SEPARATOR + journey.id))
        for journey in fitting
    ]
    asked = say("group-add-where" if fitting else "group-add-nowhere", name=Name(enrolment.person))
    choices = Facts(tuple((_label(desk, one), names(desk, one.members)) for one in fitting))
    parts = (choices,) if fitting else ()
    desk.say(Say(asked), *parts, *kept_out, Actions((*buttons, _back(programme))))


def _kept_out(desk: Desk, groups: Sequence[Journey], reasons: dict[str, str]) -> tuple[Say | Facts, ...]:
    rows: list[tuple[Text, Text]] = [
        (names(desk, journey.members), say(f"group-add-not-{reasons[journey.id]}")) for journey in groups
    ]
    return (Say(say("group-add-not")), Facts(tuple(rows))) if rows else ()


def add_to(desk: Desk, call: Call) -> None:
    """The group is chosen: the person is in it, if they still wait and still fit."""
    enrolment_id, _, journey_id = call.subject.partition(SEPARATOR)
    found = _led_enrolment(desk, enrolment_id)
    journey = desk.world.find(Journey, journey_id)
    if found is None:
        return
    programme, enrolment = found
    if journey is None or journey not in running(desk, programme):
        desk.say(Say(say("group-add-over")))
        _where(desk, programme, enrolment)
    elif why_not(desk, programme, journey, enrolment.person):
        _where(desk, programme, enrolment)
    else:
        _add(desk, journey, enrolment)


def _add(desk: Desk, journey: Journey, enrolment: Enrolment) -> None:
    """The members hear who comes; the newcomer is welcomed in a turn of their own (see `newcomer`)."""
    new = enrolment.person
    joined = desk.world.keep(journey.with_member(new, Role.PEER, desk.now))
    desk.world.keep(replace(enrolment, state=EnrolmentState.PAIRED, left_out=0))
    for member in journey.members:
        desk.tell(member, Say(say("group-joined", name=Name(new))), Say(say("group-joined-privacy")))
    room.joined(desk, joined, new)
    told = say("group-added", name=Name(new), names=names(desk, journey.members))
    desk.tell(desk.me.id, Say(told))
    for lead in desk.programme_of(joined).leads:
        if lead not in (desk.me.id, *joined.members):
            desk.tell(lead, Say(told))


def _led_enrolment(desk: Desk, enrolment_id: str) -> tuple[Programme, Enrolment] | None:
    """A sign-up that still waits in a programme the acting person leads; else a kind word and None."""
    enrolment = desk.world.find(Enrolment, enrolment_id)
    programme = next((p for p in desk.led() if enrolment is not None and p.id == enrolment.programme), None)
    if not desk.led():
        desk.say(Say(say("leads-only")))
    elif enrolment is None or programme is None or not _waits(desk, enrolment):
        desk.say(Say(say("group-add-gone")))
    else:
        return programme, enrolment
    return None


def _label(desk: Desk, journey: Journey) -> Phrase:
    """A group on a button: one name and how many others."""
    first = by_name(desk, journey.members)[0]
    return say("group-named", name=Name(first), count=len(journey.members) - 1)


def _is_called(desk: Desk, person: str, typed: str) -> bool:
    wanted, name = " ".join(typed.casefold().split()), desk.name(person).casefold()
    return bool(wanted) and wanted in (name, name.split(" ")[0])


def _back(programme: Programme) -> Button:
    return Button(say("button-back"), command("pairs", programme.id), Style.QUIET)


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {"group-add": add, "group-add-who": who, "group-add-to": add_to}
