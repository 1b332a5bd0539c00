"""Labels of what people choose when they sign up: topics, shifts, languages, roles, ways to meet."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.message import Items, Phrase, Text, say
from bot.domain.programme import Enrolment, Programme, Role


def listed(kind: str, ids: Iterable[str]) -> Items:
    """The labels of ids of one kind (`topic`, `shift`, `language`, `meets`) as one list."""
    return Items(tuple(say(f"{kind}-{item}") for item in ids))


def role(role_id: str) -> Phrase:
    """What a role is called in the middle of a sentence."""
    return say(f"role-{role_id}")


def sign_up_rows(enrolment: Enrolment) -> tuple[tuple[Text, Text], ...]:
    """What a sign-up says, as its person and the leads may see it. Never whom the person would rather not meet."""
    rows: list[tuple[Text, Text]] = [(say("sign-up-role"), role(enrolment.role))]
    lists = (
        ("wants", "topic", enrolment.wants),
        ("gives", "topic", enrolment.gives),
        ("languages", "language", enrolment.languages),
        ("shifts", "shift", enrolment.shifts),
    )
    rows += [(say(f"sign-up-{name}"), listed(kind, ids)) for name, kind, ids in lists if ids]
    rows.append((say("sign-up-meets"), say(f"meets-{enrolment.meets}")))
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
