"""Whatever fails, in whatever order: what certainly did not go comes once, and only what is in doubt comes again."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.teams.capabilities import CAPABILITIES
from bot.domain.fit import FitWords, fit
from bot.domain.message import Attachment, FileKind, Say, message
from bot.ports import File, Outgoing, SendFailed
from bot.worded import piece_key
from tests.adapters.teams.accepting import offers
from tests.adapters.teams.connector import Connector, Fault, Person, aino, eero
from tests.adapters.teams.lines import Line, line, to_person

pytestmark = pytest.mark.loopback
TRIES = 60
PAPER = Attachment(FileKind.AGREEMENT, "a1", "Sopimus")

certain = st.sampled_from(
    [
        Fault(),
        Fault(429, retry_after="3"),
        Fault(429),
        Fault(412),
        Fault(401),
        Fault(400),
        Fault(404, "ConversationNotFound"),
        Fault(403, "BotNotInConversationRoster"),
    ]
)
doubtful = st.sampled_from([Fault(500), Fault(503), Fault(cut="before"), Fault(cut="after")])


def planned(faults: st.SearchStrategy[Fault]) -> st.SearchStrategy[dict[str, list[Fault]]]:
    """Faults for the ways in which a message goes."""
    some = st.lists(faults, max_size=6)
    return st.fixed_dictionaries({}, optional={"send": some, "create": some})


async def settle(joined: Line, outgoing: Outgoing) -> int:
    """Send as the outbox does: later what did not go, once more what nobody knows of; how often it was in doubt."""
    doubts = 0
    for _ in range(TRIES):
        try:
            await joined.platform.send(outgoing)
        except SendFailed as failure:
            joined.time.present += 1000
            if failure.retry_at is None:
                doubts += not (failure.gone or failure.dropped)
                if doubts != 1 or failure.gone or failure.dropped:
                    return doubts
        else:
            return doubts
    raise AssertionError("it never ended")


def sent(faults: dict[str, list[Fault]], who: Person) -> tuple[list[int], list[int], int]:
    """Three messages, each with a file, through every fault: how often each was in doubt, and is seen; the offers."""
    teams = Connector()

    async def sending() -> tuple[list[int], list[int], int]:
        async with line(teams) as joined:
            teams.faults.update({operation: list(some) for operation, some in faults.items()})
            doubts = [await settle(joined, piece) for number in range(3) for piece in with_paper(who, number)]
            texts = [str(said.get("text", "")) for said in teams.said_to(who)]
            return doubts, [texts.count(f"Viesti {number}") for number in range(3)], len(offers(joined, who))

    return asyncio.run(sending())


def with_paper(who: Person, number: int) -> list[Outgoing]:
    """A message with a file, in the pieces that Teams shows."""
    paper = File(f"sopimus-{number}.pdf", "application/pdf", b"%PDF")
    whole = to_person(who, f"k{number}", message(Say(f"Viesti {number}"), PAPER), {PAPER.key: paper})
    fitted = fit(whole.message, CAPABILITIES, FitWords())
    return [
        Outgoing(piece_key(whole.key, at), whole.place, whole.address, piece, whole.files, "fi")
        for at, piece in enumerate(fitted)
    ]


@settings(max_examples=40)
@given(planned(certain), st.sampled_from([aino(), eero()]))
def test_what_certainly_did_not_go_never_comes_twice(faults: dict[str, list[Fault]], who: Person) -> None:
    doubts, seen, offered = sent(faults, who)
    assert sum(doubts) == 0
    assert max(seen) <= 1
    assert offered <= 3


@settings(max_examples=40)
@given(planned(st.one_of(certain, doubtful)), st.sampled_from([aino(), eero()]))
def test_what_is_in_doubt_comes_twice_at_most(faults: dict[str, list[Fault]], who: Person) -> None:
    doubts, seen, offered = sent(faults, who)
    assert max(doubts) <= 2
    assert all(times <= 1 + doubt for times, doubt in zip(seen, doubts[::2], strict=True))
    assert offered <= 3 + sum(doubts[1::2])
