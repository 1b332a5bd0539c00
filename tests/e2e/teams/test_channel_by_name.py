"""A programme made in the lead's own chat is announced in the channel whose name the lead typed."""

from __future__ import annotations

from tests.e2e.teams.office import Office
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.walk import PROGRAMME, arrive
from tests.e2e.walk import LEAD, MENTEE, MENTOR

pytestmark = needs_peers


def test_a_channel_is_found_by_a_typed_name_once_anything_was_heard_from_its_team(
    workplace: Office, people: People
) -> None:
    arrive(people)
    people.say(MENTOR, "apua", CHANNEL)
    people.say(LEAD, f"ohjelma luo {PROGRAMME}")
    people.press(LEAD, people.word(LEAD, "option-preset-care-work"))
    people.say(LEAD, "#YKSIKKÖ")
    people.tick(LEAD, *(people.word(LEAD, form) for form in ("form-mentor-pair", "form-peer-pair")))
    people.sees(LEAD, "Ohjelma on luotu")
    people.press(LEAD, "Kerro mentoroinnista")
    people.press(LEAD, "Lähetä")
    people.sees(MENTEE, "Lähde mukaan mentorointiin", channel=CHANNEL)
