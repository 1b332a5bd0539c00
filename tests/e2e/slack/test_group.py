"""A group in Slack has a conversation of its own, whose readers are its members of the moment and nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.slack.office import Office, office
from tests.e2e.slack.outgoing import ALL_SCOPES
from tests.e2e.slack.peers import needs_peers, user_id
from tests.e2e.slack.people import People

pytestmark = needs_peers
LEAD, MEMBERS, LATER = "marja", ("aino", "joonas", "sari", "pekka"), "grace"
NEW_TIME, PLACE = "to 3.12. klo 10", "walk"
NO_GROUP_MESSAGES = tuple(scope for scope in ALL_SCOPES if scope != "mpim:write")


@pytest.mark.parametrize("scopes", [ALL_SCOPES, NO_GROUP_MESSAGES], ids=["group message", "private channel"])
def test_a_groups_room_follows_the_group(tmp_path: Path, scopes: tuple[str, ...]) -> None:
    with office(tmp_path) as workplace:
        workplace.proxy.out.scopes = scopes
        people = People(workplace)
        try:
            gathered(people)
            room = readers(workplace, *MEMBERS)
            assert "Tervetuloa ryhmän omaan keskusteluun." in people.sees("aino", "Tervetuloa", channel=room)
            agreed_in(people, room)
            joined_later(people, room)
            left_again(people, workplace, room)
            kept_out_of_it(people)
        finally:
            people.leave()


def readers(workplace: Office, *users: str) -> str:
    """The newest conversation in which just these people read."""
    there = workplace.proxy.out.conversations.members
    return [channel for channel, members in there.items() if set(members) == set(map(user_id, users))][-1]


def gathered(people: People) -> None:
    """Four join, and the lead gathers them."""
    for user in (LEAD, *MEMBERS, LATER):
        people.office.profile(user, "fi")
    people.command(LEAD, "ohjelma luo Illan ryhmä")
    people.fill(LEAD, preset="peer-group")
    people.fill(LEAD)
    people.press(LEAD, "Avaa ilmoittautuminen")
    for user in MEMBERS:
        join(people, user)
    people.arrive(LEAD)
    people.press_at_home(LEAD, "Ehdota ryhmiä")
    people.press(LEAD, "Julkaise")
    for user in MEMBERS:
        people.sees(user, "Ryhmässäsi ovat sinun lisäksesi")


def join(people: People, user: str) -> None:
    """One more joins."""
    people.command(user, "liity", name="/mentorointi")
    people.fill(user, wants=["work-and-life"], meets="both", shifts=["office"])
    people.sees(user, "Etsin sinulle nyt ryhmää")


def agreed_in(people: People, room: str) -> None:
    """One proposes a time from the room; the form opens for them alone, and the room hears what comes of it."""
    people.press("aino", "Ehdota aikaa", channel=room)
    people.fill("aino", **{"time.own": NEW_TIME}, place=PLACE)
    for user in ("joonas", "sari"):
        people.press(user, "Sopii")
    people.sees("pekka", "Tapaaminen on sovittu: torstaina 3.12. klo 10.00.", channel=room)
    for user in MEMBERS:
        people.given(user, "tapaaminen.ics")


def joined_later(people: People, room: str) -> None:
    """A fifth joins; the room is theirs, too."""
    join(people, LATER)
    people.command(LEAD, "ryhmät")
    people.press(LEAD, "Lisää ryhmään…")
    people.press(LEAD, "Grace Mensah")
    people.press(LEAD, "Aino Virtanen + 3")
    new = readers(people.office, *MEMBERS, LATER)
    people.sees(LATER, "Ryhmään tulee uusi jäsen: Grace Mensah.", channel=new)
    if new != room:
        assert not any("Grace" in text for text in people.told("aino", room))


def left_again(people: People, workplace: Office, room: str) -> None:
    """One leaves: what is said from now on is not said to them."""
    before = readers(workplace, *MEMBERS, LATER)
    people.command("pekka", "lopeta")
    people.press("pekka", "Lopetan")
    rest = tuple(user for user in (*MEMBERS, LATER) if user != "pekka")
    after = readers(workplace, *rest)
    assert "Pekka Salo" not in people.sees("aino", "Ryhmä jatkaa.", channel=after)
    assert (before == room) == (after == room)


def kept_out_of_it(people: People) -> None:
    """What somebody answers stays in their own chat, and what is typed in the room is not overheard."""
    rooms = list(people.office.proxy.out.conversations.members)
    said = sum(len(people.told("aino", room)) for room in rooms)
    people.say("aino", "tilanne", channel=rooms[-1])
    assert sum(len(people.told("aino", room)) for room in rooms) == said
