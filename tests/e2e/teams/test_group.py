"""A peer group in Teams: five people at five clients, each in their own language; each hears it in their own chat."""

from __future__ import annotations

from pathlib import Path

from adapters.playground.cast import BY_USER
from tests.e2e.teams.office import office
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.walk import LEAD

pytestmark = needs_peers
MEMBERS = ("aino", "joonas", "sari", "grace")
NEW_TIME = {"aino": "to 3.12. klo 10"}


def test_a_group_meets_in_three_languages(tmp_path: Path) -> None:
    with office(tmp_path, [LEAD, *MEMBERS]) as workplace:
        people = People(workplace)
        gathered(people)
        agreed(people)
        assert {delivery.status for delivery in workplace.line.deliveries} == {200}
        assert all("room" not in call.operation for call in workplace.line.calls)


def gathered(people: People) -> None:
    """The lead opens a programme; four join, by a typed word or by the button in the channel, and are introduced."""
    for user in (LEAD, *MEMBERS):
        people.arrive(user)
    people.say(LEAD, "ohjelma luo Illan ryhmä", CHANNEL)
    people.press(LEAD, people.word(LEAD, "option-preset-peer-group"))
    people.tick(LEAD, people.word(LEAD, "form-peer-group"))
    people.press(LEAD, people.word(LEAD, "button-announce"))
    people.press(LEAD, people.word(LEAD, "option-announcement-post"))
    for number, user in enumerate(MEMBERS):
        if number % 2:
            people.press(user, people.word(user, "button-announcement-join"), channel=CHANNEL)
        else:
            people.say(user, people.word(user, "word-join").partition(",")[0])
        people.fill(user, wants=["work-and-life"], languages=["fi"], meets="both", shifts=["day"])
    people.say(LEAD, "parit")
    people.press(LEAD, people.word(LEAD, "button-propose-groups"))
    people.press(LEAD, people.word(LEAD, "button-pairs-publish", form="group"))
    for user in MEMBERS:
        for other in MEMBERS:
            if other != user:
                people.sees(user, BY_USER[other].name)


def agreed(people: People) -> None:
    """One proposes a time in a form; as soon as most can, everybody hears of it, and gets the calendar's file."""
    first, *others = MEMBERS
    people.press(first, people.word(first, "button-introduction-meet", form="group"))
    people.fill(first, **{"time.own": NEW_TIME[first]}, place="walk")
    for user in others[:2]:
        people.press(user, people.word(user, "option-meeting-accept", form="group"))
    for user in MEMBERS:
        people.sees(user, people.word(user, "meeting-agreed", form="group"))
        people.given(user, people.word(user, "file-invitation") + ".ics")
