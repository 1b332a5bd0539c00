"""Labels of what people choose when they sign up: topics, shifts, languages, roles, ways to meet."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.message import Items, Phrase, Text, say
from bot.domain.programme import Enrolment, Programme, Role


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


def role(role_id: str) -> Phrase:
    """What a role is called in the middle of a sentence."""
    return say(f"role-{role_id}")


def sign_up_rows(enrolment: Enrolment) -> tuple[tuple[Text, Text], ...]:
    """What a sign-up says, as its person and the leads may see it. Never whom the person would rather not meet."""
    rows: list[tuple[Text, Text]] = [
        (say("sign-up-role"), role(enrolment.role)),
        (say("sign-up-form"), say(f"form-{enrolment.form}")),
    ]
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


def rule_rows(programme: Programme) -> tuple[tuple[Text, Text], ...]:
    """A programme's rules in words of people: whole weeks and months."""
    least, most = programme.rhythm_min_days // 7, programme.rhythm_max_days // 7
    confirms = "yes" if programme.supervisor_confirms else "no"
    return (
        (say("programme-rhythm"), say("programme-every", least=least, most=most)),
        (say("programme-length"), say("programme-months", count=round(programme.duration_days * 12 / 365))),
        (say("programme-meeting"), say("programme-minutes", count=programme.meeting_minutes)),
        (say("programme-confirms"), say(f"programme-confirms-{confirms}")),
        (say("programme-channel"), f"#{programme.channel}"),
    )
