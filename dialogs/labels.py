"""Labels of what people choose when they sign up: topics, shifts, languages, roles, ways to meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.event import Belonging
from bot.domain.journey import Form
from bot.domain.message import Items, Name, Phrase, Text, say
from bot.domain.people import Person
from bot.domain.programme import Enrolment, Programme, Role
from dialogs.desk import Desk


def topics(ids: Iterable[str]) -> Items:
    """Topics as one list."""
    return Items(tuple(say(f"topic-{item}") for item in ids))


def shifts(ids: Iterable[str]) -> Items:
    """Shifts as one list."""
    return Items(tuple(say(f"shift-{item}") for item in ids))


def languages(ids: Iterable[str]) -> Items:
    """Languages as one list."""
    return Items(tuple(say(f"language-{item}") for item in ids))


def ways_to_meet(ids: Iterable[str]) -> Items:
    """Ways to meet as one list."""
    return Items(tuple(say(f"meets-{item}") for item in ids))


def by_name(desk: Desk, people: Iterable[str]) -> list[str]:
    """People in the order of their names: nobody comes first for any other reason."""
    return sorted(people, key=lambda person: (desk.name(person).casefold(), person))


def names(desk: Desk, people: Iterable[str]) -> Items:
    """People's names as one list, in the order of the names."""
    return Items(tuple(Name(person) for person in by_name(desk, people)))


def role(role_id: str) -> Phrase:
    """What a role is called in the middle of a sentence."""
    return say(f"role-{role_id}")


def seeks(enrolment: Enrolment) -> str:
    """Whether a sign-up looks for a "pair" or a "group", as phrases take it."""
    return "group" if enrolment.form == Form.PEER_GROUP else "pair"


def with_whom(forms: Sequence[Form]) -> str:
    """Whether these forms of mentoring mean a "pair", a "group" or "any" of the two, as phrases take it."""
    groups = [form is Form.PEER_GROUP for form in forms]
    return "group" if all(groups) else "any" if any(groups) else "pair"


PROPOSING = {"pair": "propose-pairs", "group": "propose-groups", "any": "propose-any"}


def proposing(programme: Programme) -> str:
    """What the button `button-<this>` that asks for a proposal is called: of pairs, of groups or of both."""
    return PROPOSING[with_whom(programme.forms)]


def state(enrolment: Enrolment) -> Phrase:
    """Where a sign-up stands, in words of people."""
    return say(f"join-state-{enrolment.state}", kind=seeks(enrolment))


def belonging_rows(desk: Desk, person: str) -> tuple[tuple[Text, Text], ...]:
    """That somebody is a guest in the workspace, for the leads; nothing of its own members."""
    known = desk.world.find(Person, person)
    return belonging(known) if known is not None else ()


def belonging(person: Person) -> tuple[tuple[Text, Text], ...]:
    """The same as the person themself may read it."""
    if person.belonging is Belonging.MEMBER:
        return ()
    return ((say("sign-up-belongs"), say(f"belongs-{person.belonging}")),)


def sign_up_rows(enrolment: Enrolment) -> tuple[tuple[Text, Text], ...]:
    """What a sign-up says, as its person and the leads may see it. Never whom the person would rather not meet."""
    rows: list[tuple[Text, Text]] = []
    rows += [(say("sign-up-role"), role(enrolment.role))] if enrolment.role is not Role.PEER else []
    rows.append((say("sign-up-form"), say(f"form-{enrolment.form}")))
    rows += [(say("sign-up-wants"), topics(enrolment.wants))] if enrolment.wants else []
    rows += [(say("sign-up-gives"), topics(enrolment.gives))] if enrolment.gives else []
    rows += [
        (say("sign-up-languages"), languages(enrolment.languages)),
        (say("sign-up-shifts"), shifts(enrolment.shifts)),
        (say("sign-up-meets"), ways_to_meet((enrolment.meets,))),
    ]
    if enrolment.role in (Role.MENTOR, Role.EITHER) and enrolment.capacity > 1:
        rows.append((say("sign-up-capacity"), str(enrolment.capacity)))
    return tuple(rows)
