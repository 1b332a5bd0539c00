"""Who adds the app, takes it away and adds it again; what becomes of files that are not wanted; one client alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.background import Background
from tests.e2e.bot import Bot
from tests.e2e.client import until
from tests.e2e.process import free_port
from tests.e2e.teams import seen
from tests.e2e.teams.office import Office
from tests.e2e.teams.peers import Playground, account, chat_of, directory_id, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.seat import Seat
from tests.e2e.teams.walk import arrive, create, join
from tests.e2e.walk import LEAD, MEETING_TYPED, MENTEE, MENTOR, pair

pytestmark = needs_peers


@pytest.fixture(scope="module")
def introduced(workplace: Office, people: People) -> People:
    """A pair that is introduced."""
    for stage in (arrive, create, join, pair):
        stage(people)
    return people


def test_whoever_adds_the_app_again_is_not_greeted_twice(workplace: Office, introduced: People) -> None:
    before = introduced.told(MENTOR)
    introduced.arrive(MENTOR)
    assert introduced.told(MENTOR) == before


def test_a_lead_hears_who_took_the_app_away_and_they_go_on_once_it_is_back(
    workplace: Office, introduced: People
) -> None:
    before, lead = len(introduced.told(MENTEE)), len(introduced.told(LEAD))
    introduced.leave(MENTEE)
    assert len(introduced.told(MENTEE)) == before
    introduced.sees(LEAD, "Joonas Lehto")
    assert len(introduced.told(LEAD)) == lead + 1
    introduced.arrive(MENTEE)
    introduced.sees(MENTEE, "Mukava, että palasit.")
    introduced.say(MENTEE, "tilanne")
    assert "Aino Virtanen" in introduced.told(MENTEE)[-1]


def test_a_file_that_is_not_wanted_is_nowhere_and_one_that_cannot_be_put_is_said_so(
    workplace: Office, introduced: People
) -> None:
    introduced.press(MENTEE, "Ehdota aikaa")
    introduced.fill(MENTEE, **{"time.own": MEETING_TYPED}, place="walk")
    introduced.press(MENTOR, "Sopii")
    for user in (MENTOR, MENTEE):
        until(lambda user=user: introduced.offered(user), f"{user} is offered nothing")  # type: ignore[misc]
    uploads = dict(workplace.line.uploads)
    introduced.consent(MENTOR, introduced.offered(MENTOR)[-1], to=False)
    told = len(introduced.told(MENTEE))
    nowhere = f"{workplace.line.address}/nowhere"
    introduced.consent(MENTEE, introduced.offered(MENTEE)[-1], place=nowhere)
    assert workplace.line.uploads == uploads
    assert len(introduced.told(MENTEE)) >= told
    assert "Traceback" not in workplace.bot.complaints()


def test_a_file_is_made_for_its_reader_alone_and_put_whole(workplace: Office, introduced: People) -> None:
    offer = introduced.offered(MENTEE)
    if offer:
        introduced.consent(MENTEE, offer[-1])
        assert b"BEGIN:VCALENDAR" in b"".join(workplace.line.uploads.values())


def test_one_client_alone_is_enough_to_try_it(tmp_path: Path) -> None:
    """As docs/teams.md says it: the client as it is, in English, without anything between it and the bot."""
    loop, port = Background(), free_port()
    bot = Bot(tmp_path / "bot", RINNALLA_TEAMS_LOCAL=f"http://127.0.0.1:{port}")
    client = Playground(
        tmp_path / "client", "grace", call=f"http://127.0.0.1:{bot.port}/api/messages", port=port
    )
    seat = Seat(client)
    try:
        bot.up()
        client.up()
        loop.run(seat.start())
        loop.run(seat.install())
        said = Told(seat)
        said.waits("Hello")
        loop.run(seat.write("/mentoring programme create Evening talks", chat_of("grace")))
        said.waits("Peer group")
        assert directory_id("grace") != account("grace")
        assert set(seat.answers()) == {200}
    finally:
        loop.run(seat.stop())
        loop.stop()
        for process in (client, bot):
            if process.running:
                process.kill()
    assert bot.failures() == []


class Told:
    """What one person is told at their client."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def waits(self, words: str) -> None:
        """Wait until the bot has said this."""
        until(
            lambda: any(words in seen.in_words(message) for message in self._seat.seen(chat_of("grace"))),
            f"nobody says {words!r}",
        )
