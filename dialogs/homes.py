"""Pairs and groups whose members chat in different places: they cannot write to each other there, and hear so."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.message import Items, Name, Note, Part, Phrase, Text, say
from bot.domain.people import Person
from bot.domain.programme import Programme
from bot.domain.workplace import Home
from dialogs.desk import Desk
from dialogs.labels import names


def app_of(platform: str) -> Phrase:
    """What people call a platform."""
    return say("app-name", app=platform)


def channels(programme: Programme) -> Text:
    """The channels where it is announced, the programme's own first; with the apps, where there are several."""
    if not programme.elsewhere:
        return f"#{programme.channel_title}" if programme.channel else say("channel-none")
    told = [(programme.platform, programme.channel_title)] if programme.channel else []
    told += [(platform, called) for platform, _, _, called in programme.elsewhere]
    return Items(
        tuple(say("channel-in-app", channel=called, app=app_of(platform)) for platform, called in told)
    )


def elsewhere(desk: Desk, home: Home, people: Sequence[str]) -> tuple[str, ...]:
    """Those of some people (ids) who chat in another place than this."""
    found = (desk.world.find(Person, person) for person in people)
    return tuple(person.id for person in found if person is not None and person.address.home != home)


def told_to_members(desk: Desk, person: str, others: Sequence[str]) -> tuple[Part, ...]:
    """What a member hears in the introduction, if a partner or others of the group chat elsewhere."""
    home = desk.person(person).address.home
    away = elsewhere(desk, home, others)
    if not away:
        return ()
    theirs = desk.person(away[0]).address.home
    if len(others) > 1:
        return (Note(say("introduction-elsewhere-group", names=names(desk, away), count=len(away))),)
    if theirs.platform == home.platform:
        return (Note(say("introduction-elsewhere-workspace")),)
    return (Note(say("introduction-elsewhere", app=app_of(theirs.platform))),)


def told_to_leads(desk: Desk, members: Sequence[str]) -> tuple[tuple[Text, Text], ...]:
    """Rows for a lead about a proposed pair or group whose members chat in different places."""
    found = (desk.world.find(Person, member) for member in members)
    people = [person for person in found if person is not None]
    homes = {person.address.home for person in people}
    if len(homes) < 2:
        return ()
    apps = tuple(say("pairs-in-app", name=Name(one.id), app=app_of(one.address.platform)) for one in people)
    names_alone: tuple[Text, ...] = tuple(Name(person.id) for person in people)
    if len({home.platform for home in homes}) > 1:
        where = (say("pairs-in-apps"), Items(apps))
    else:
        where = (say("pairs-in-workspaces"), Items(names_alone))
    return (where, (say("pairs-look"), say("pairs-same-name"))) if _share_a_name(people) else (where,)


def _share_a_name(people: Sequence[Person]) -> bool:
    """Whether two of them may be one human with an account in each place: only a person can tell."""
    named = {person.name.casefold() for person in people}
    return len(named) < len(people)
