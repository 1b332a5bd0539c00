"""Between the bot and Teams things go wrong: nothing is lost, and nothing is told twice but in the one stated case."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.e2e.client import until
from tests.e2e.death import Death
from tests.e2e.fate import Fault, Way
from tests.e2e.patience import AT_LAST
from tests.e2e.teams.faults import CREATE, SEND, refused
from tests.e2e.teams.line import Call
from tests.e2e.teams.office import Office, office
from tests.e2e.teams.peers import account, chat_of, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.teams.walk import create

pytestmark = needs_peers
WHO = ("marja", "aino", "joonas", "pekka")


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace of four."""
    with office(tmp_path_factory.mktemp("office"), WHO) as running:
        yield running


@pytest.fixture(scope="module")
def everybody(workplace: Office, people: People) -> People:
    """Everybody has met the bot already, and one may join a programme."""
    for user in WHO:
        people.arrive(user)
    create(people)
    return people


def sends(workplace: Office, user: str) -> list[Call]:
    """The bot's posts to a person's chat, refused and lost ones too."""
    return [call for call in workplace.line.named(SEND) if call.conversation == chat_of(user)]


def told(people: People, user: str, question: str = "ohje") -> int:
    """Ask the bot something by typing; how many new messages answer, sooner or later."""
    before = len(people.told(user))
    people.say(user, question, wait=False)
    people.settled(AT_LAST)
    return len(people.told(user)) - before


def test_teams_word_to_wait_is_kept(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("aino"))
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(refused(SEND, 429, "", 2))
        everybody.say("aino", "ohje", wait=False)
        until(lambda: len(everybody.told("aino")) == before + 1, "Aino hears nothing")
        # what is on the page already may not have been answered yet
        until(lambda: sends(workplace, "aino")[-1].status == 201, "what Aino hears was not taken")
    first, taken = sends(workplace, "aino")[-2:]
    assert first.status == 429
    assert 2.0 <= taken.at - first.at < 6.0


NOT_FOUND = refused(SEND, 404, "ConversationNotFound")
FATES = {
    "asked to try again": (refused(SEND, 412, "PreconditionFailed"),),
    "asked to wait twice": (refused(SEND, 429, "", 1), refused(SEND, 429)),
    "503": (refused(SEND, 503),),
    "500 without words": (refused(SEND, 500),),
    "502 after waiting": (refused(SEND, 429, "", 1), refused(SEND, 502)),
    "the connection breaks before Teams has it": (Fault(SEND, Way.CUT),),
    "broken, then asked to wait": (Fault(SEND, Way.CUT), refused(SEND, 429, "", 1)),
    "an id that Teams does not know": (NOT_FOUND,),
    "an id not known, and no new one at once": (NOT_FOUND, refused(CREATE, 503), refused(CREATE, 429, "", 1)),
    "not on the roster for a moment": (refused(SEND, 403, "BotNotInConversationRoster"),),
}


@pytest.mark.parametrize("kind", FATES)
def test_whatever_becomes_of_a_message_it_is_told_once(
    workplace: Office, everybody: People, kind: str
) -> None:
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(*FATES[kind])
        assert told(everybody, "joonas") == 1


def test_what_was_taken_without_an_answer_is_told_once_more_and_never_a_third_time(
    workplace: Office, everybody: People
) -> None:
    """The stated case: Teams shows a bot nothing of what it said."""
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault(SEND, Way.LOST))
        assert told(everybody, "joonas") == 2
    first, second = everybody.told("joonas")[-2:]
    assert first == second
    everybody.advance_to(everybody.now() + timedelta(days=2))
    assert everybody.told("joonas")[-2:] == [first, second]


def test_a_conversation_keeps_its_order_through_misfortune(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("joonas"))
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(refused(SEND, 503), refused(SEND, 412))
        for text in ("ohje", "kieli", "ohje"):
            everybody.say("joonas", text, wait=False)
            until(lambda: all(going.over for going in workplace.line.deliveries), "it is not taken")
        everybody.settled(AT_LAST)
    calm = []
    for text in ("ohje", "kieli", "ohje"):
        everybody.say("pekka", text)
        calm.append(everybody.told("pekka")[-1])
    assert everybody.told("joonas")[before:] == calm


def test_a_slow_answer_of_teams_holds_up_nobody_else(workplace: Office, everybody: People) -> None:
    slow, quick = len(everybody.told("joonas")), len(everybody.told("pekka"))
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault(SEND, Way.LATE, seconds=2.0))
        everybody.say("joonas", "ohje", wait=False)
        until(lambda: workplace.line.asking.startswith(chat_of("joonas")), "nothing is sent to Joonas")
        everybody.say("pekka", "ohje", wait=False)
        until(lambda: len(everybody.told("pekka")) == quick + 1, "Pekka waits for Joonas")
        assert len(everybody.told("joonas")) == slow
    everybody.settled()
    assert len(everybody.told("joonas")) == slow + 1


# --- who cannot be reached -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [(403, "ConversationBlockedByUser"), (403, "MessageWritesBlocked"), (403, "BotDisabledByAdmin"),
     (403, "BotNotInConversationRoster"), (403, "ForbiddenOperationException"), (404, "ConversationNotFound")],
)  # fmt: skip
def test_who_cannot_be_reached_stops_nobody_else_and_is_reached_again_once_they_write(
    workplace: Office, everybody: People, status: int, code: str
) -> None:
    line = workplace.line
    others = len(everybody.told("pekka"))
    line.refusing[chat_of("aino")] = refused(SEND, status, code)
    try:
        everybody.say("aino", "ohje", wait=False)
        everybody.say("pekka", "ohje", wait=False)
        everybody.settled(AT_LAST)
        assert len(everybody.told("pekka")) == others + 1
        refusals = [call for call in sends(workplace, "aino") if call.status == status]
        assert len(refusals) >= 1
    finally:
        del line.refusing[chat_of("aino")]
    assert told(everybody, "aino") == 2
    assert "Mukava, että palasit." in everybody.told("aino")[-2]
    tries = len(sends(workplace, "aino"))
    everybody.advance_to(everybody.now() + timedelta(days=1))
    assert len(sends(workplace, "aino")) == tries


def test_credentials_that_teams_refuses_lose_nothing(workplace: Office, everybody: People) -> None:
    workplace.line.refusing[chat_of("pekka")] = refused(SEND, 401, "Unauthorized")
    before, others = len(everybody.told("pekka")), len(everybody.told("joonas"))
    try:
        everybody.say("pekka", "ohje", wait=False)
        until(lambda: sends(workplace, "pekka")[-1].status == 401, "nothing is sent")
        everybody.say("joonas", "ohje", wait=False)
        until(lambda: len(everybody.told("joonas")) == others + 1, "Joonas waits for Pekka")
    finally:
        del workplace.line.refusing[chat_of("pekka")]
    everybody.settled(AT_LAST)
    assert len(everybody.told("pekka")) == before + 1


# --- what Teams delivers ---------------------------------------------------------------------------------


def test_what_teams_delivers_twice_is_done_once(workplace: Office, everybody: People) -> None:
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault("message", Way.TWICE))
        assert told(everybody, "aino") == 1


def test_a_press_that_is_delivered_twice_is_done_once(workplace: Office, everybody: People) -> None:
    everybody.say("aino", "ohje")
    before = len(everybody.told("aino"))
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault("invoke", Way.TWICE))
        everybody.press("aino", "Huoli")
    everybody.settled()
    assert len(everybody.told("aino")) == before + 1


def test_an_old_client_presses_by_a_message_of_its_own(workplace: Office, everybody: People) -> None:
    everybody.say("aino", "ohje")
    before = len(everybody.told("aino"))
    everybody.press("aino", "Huoli", old=True)
    assert len(everybody.told("aino")) == before + 1


# --- the process dies ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", [Way.LOST, Way.CUT])
def test_what_teams_delivered_to_a_dying_process_is_delivered_again_and_done_once(
    workplace: Office, everybody: People, way: Way
) -> None:
    before, death = len(everybody.told("aino")), Death(workplace.bot)
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault("message", way, then=death.comes))
        everybody.say("aino", "ohje", wait=False)
        death.is_over(everybody)
    # what was on its way to Teams at that moment may come twice, as stated
    assert len(everybody.told("aino")) - before in ((1, 2) if way is Way.LOST else (1,))


def test_a_process_killed_in_the_midst_of_sending_loses_nothing(workplace: Office, everybody: People) -> None:
    before, death = len(everybody.told("joonas")), Death(workplace.bot)
    with workplace.line.fate.all_come_true():
        workplace.line.fate.plan(Fault(SEND, Way.CUT, then=death.comes))
        everybody.say("joonas", "ohje", wait=False)
        death.is_over(everybody)
    assert len(everybody.told("joonas")) == before + 1


def test_a_restart_knows_everybody_and_writes_to_them_by_itself(workplace: Office, everybody: People) -> None:
    assert workplace.bot.stop() == 0
    workplace.bot.up()
    before = len(everybody.told("marja"))
    everybody.say("pekka", "liity")
    everybody.fill("pekka", role="mentor", wants=["learning"], gives=["dementia"], shifts=["day"], languages=["fi"],
                   meets="both")  # fmt: skip
    everybody.sees("marja", "Pekka Salo haluaa mukaan")
    assert len(everybody.told("marja")) == before + 1
    assert workplace.line.named(CREATE)[-1].conversation != account("marja")


def test_a_stop_finishes_what_was_accepted(workplace: Office, everybody: People) -> None:
    before = len(everybody.told("pekka"))
    everybody.say("pekka", "ohje", wait=False)
    until(lambda: workplace.line.deliveries[-1].over, "it is not taken")
    assert workplace.bot.stop() == 0
    workplace.bot.up()
    everybody.settled(AT_LAST)
    assert len(everybody.told("pekka")) == before + 1


def test_a_database_that_is_busy_is_waited_for_and_nothing_is_lost(
    workplace: Office, everybody: People
) -> None:
    before = len(everybody.told("joonas"))
    with busy(workplace) as free:
        everybody.say("joonas", "ohje", wait=False)
        timer = threading.Timer(2.0, free)
        timer.start()
        until(lambda: workplace.line.deliveries[-1].over, "it is not taken")
        timer.join()
    everybody.settled(AT_LAST)
    assert len(everybody.told("joonas")) == before + 1
    assert workplace.line.deliveries[-1].status == 200


class busy:  # noqa: N801
    """Somebody else writes into the database until told to stop."""

    def __init__(self, workplace: Office) -> None:
        self._path = workplace.bot.database.removeprefix("sqlite:///")
        self._on: sqlite3.Connection | None = None

    def __enter__(self) -> Callable[[], None]:
        """Begin; what ends it."""
        self._on = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        self._on.execute("BEGIN IMMEDIATE")
        return self._end

    def __exit__(self, *_: object) -> None:
        """End it, if it has not ended."""
        self._end()

    def _end(self) -> None:
        if self._on is not None:
            self._on.execute("ROLLBACK")
            self._on.close()
            self._on = None


def test_everything_that_was_sent_is_settled(workplace: Office, everybody: People) -> None:
    everybody.settled(AT_LAST)
    with closing(connect(read_url(workplace.bot.database))) as kept:
        states = {row[0] for row in kept.execute("SELECT DISTINCT state FROM outbox").fetchall()}
    assert states <= {"sent", "refused"}
    assert all("Traceback" not in line for line in workplace.bot.complaints().splitlines())
