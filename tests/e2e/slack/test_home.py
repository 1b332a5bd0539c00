"""The home page follows what is done on it, also through a form."""

from __future__ import annotations

from tests.e2e.client import until
from tests.e2e.slack.peers import needs_peers
from tests.e2e.slack.people import People

pytestmark = needs_peers


def test_a_programme_made_on_the_home_page_stands_there_at_once(people: People) -> None:
    people.office.profile("marja", "fi")
    people.arrive("marja")
    people.press_at_home("marja", "Luo ohjelma")
    people.fill("marja", name="Kotipesän mentorointi", preset="peer-group", channel="#yksikkö")
    people.fill("marja", forms=["peer-pair"])
    until(lambda: "Kotipesän mentorointi" in people.home("marja"), "the home page stays as it was")
