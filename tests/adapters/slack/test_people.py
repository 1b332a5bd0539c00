"""Who people are is asked seldom, never waited for long, and kept fresh by what Slack tells."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from adapters.slack.people import People
from bot.domain.event import Address, Belonging, Profile
from bot.profiles import ASK_AGAIN_SECONDS, KNOWN_SECONDS
from bot.work import Work
from tests.adapters.slack.reception import Api

MARJA = Address("slack", "T1", "U1")


class Office:
    """People, with a clock that is moved by hand."""

    def __init__(self) -> None:
        self.api = Api({"U1": {"real_name": "Marja Korhonen", "locale": "fi-FI", "tz": "Europe/Helsinki"}})
        self.seconds = 0.0
        self.news: list[tuple[Address, Profile, bool]] = []
        self.work = Work()
        self.people = People(self.api, self.work, lambda: self.seconds, lambda *told: self.news.append(told))

    async def asked(self) -> int:
        """How often Slack was asked."""
        await self.work.finish(5.0)
        return len(self.api.named("users.info"))


def go(story: Coroutine[Any, Any, None]) -> None:
    """Run a story."""
    asyncio.run(story)


def test_slack_is_asked_once_an_hour_with_the_language() -> None:
    async def story() -> None:
        office = Office()
        for _ in range(3):
            profile = await office.people.profile(MARJA)
        assert profile == Profile("Marja Korhonen", "fi", "Europe/Helsinki")
        assert await office.asked() == 1
        assert office.api.named("users.info")[0]["include_locale"] == "true"
        office.seconds = KNOWN_SECONDS
        await office.people.profile(MARJA)
        assert await office.asked() == 2

    go(story())


def test_several_acts_at_once_ask_together() -> None:
    async def story() -> None:
        office = Office()
        await asyncio.gather(*(office.people.profile(MARJA) for _ in range(5)))
        assert await office.asked() == 1

    go(story())


def test_a_slack_that_does_not_answer_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.profiles.WAIT_SECONDS", 0.0)

    async def story() -> None:
        office = Office()
        office.api.silent = asyncio.Event()
        assert await office.people.profile(MARJA) == Profile()
        office.api.silent.set()
        await office.work.finish(5.0)
        assert [(who, profile.name) for who, profile, _ in office.news] == [(MARJA, "Marja Korhonen")]
        assert (await office.people.profile(MARJA)).zone == "Europe/Helsinki"

    go(story())


def test_after_a_refusal_slack_is_left_in_peace_for_a_while() -> None:
    class Refusing(Api):
        async def call(
            self, workspace: str, method: str, *, seconds: float = 0.0, **args: Any
        ) -> dict[str, Any]:
            await super().call(workspace, method, **args)
            raise ConnectionError

    async def story() -> None:
        office = Office()
        refusing = Refusing()
        people = People(refusing, office.work, lambda: office.seconds, lambda *told: None)
        for _ in range(3):
            assert await people.profile(MARJA) == Profile()
        assert len(refusing.calls) == 1
        office.seconds = ASK_AGAIN_SECONDS
        await people.profile(MARJA)
        assert len(refusing.calls) == 2

    go(story())


def test_what_slack_tells_is_news_until_it_is_remembered() -> None:
    office = Office()
    told = Profile("Marja K.", "", "Europe/Stockholm", Belonging.MEMBER)
    assert office.people.is_news(MARJA, told, True)
    office.people.told(MARJA, told, True)
    assert not office.people.is_news(MARJA, told, True)
    assert office.people.is_news(MARJA, told, False)
    assert office.people.is_news(MARJA, Profile("Marja M."), True)


def test_a_told_profile_without_a_language_keeps_the_known_one() -> None:
    async def story() -> None:
        office = Office()
        await office.people.profile(MARJA)
        office.people.told(MARJA, Profile("Marja Meri"), True)
        assert (await office.people.profile(MARJA)).language == "fi"
        assert await office.asked() == 1

    go(story())


def test_the_language_of_what_somebody_reads_goes_before_slacks() -> None:
    async def story() -> None:
        office = Office()
        assert office.people.language(MARJA) == ""
        await office.people.profile(MARJA)
        assert office.people.language(MARJA) == "fi"
        office.people.spoke(MARJA, "fi-easy")
        assert office.people.language(MARJA) == "fi-easy"

    go(story())


def test_only_a_direct_chat_can_be_ones_own() -> None:
    office = Office()
    office.people.found_chat(MARJA, "C1")
    assert office.people.own_chat(MARJA) == ""
    office.people.found_chat(MARJA, "D1")
    assert office.people.own_chat(MARJA) == "D1"


def test_names_are_given_of_those_whom_slack_names() -> None:
    async def story() -> None:
        office = Office()
        office.api.users["U2"] = {}
        assert await office.people.names("T1", ["U1", "U2", "U1"]) == {"U1": "Marja Korhonen"}

    go(story())


def test_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.profiles.MOST_PEOPLE", 2)
    office = Office()
    for number in range(5):
        office.people.spoke(Address("slack", "T1", f"U{number}"), "fi")
    spoken = [office.people.language(Address("slack", "T1", f"U{number}")) for number in range(5)]
    assert spoken == ["", "", "", "fi", "fi"]
