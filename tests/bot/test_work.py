"""What was begun is finished, also what it begins in turn; what does not end is given up, and what fails is named."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.work import Work


def test_everything_under_way_is_finished_and_what_it_begins_too() -> None:
    async def story() -> list[str]:
        work, done = Work(), []

        async def second() -> None:
            await asyncio.sleep(0)
            done.append("second")

        async def first() -> None:
            await asyncio.sleep(0)
            work.start(second(), "second")
            done.append("first")

        work.start(first(), "first")
        await work.finish(5.0)
        return done

    assert asyncio.run(story()) == ["first", "second"]


def test_what_does_not_end_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> bool:
        work = Work()
        task = work.start(asyncio.Event().wait(), "waiting for ever")
        await work.finish(0.0)
        return task.cancelled()

    assert asyncio.run(story())
    assert "1 acts were not finished" in caplog.text


def test_a_failure_is_named_by_its_kind_alone(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def fall() -> None:
        raise OSError("salaisuus")

    async def story() -> None:
        work = Work()
        work.start(fall(), "turn of slack:T1:1")
        await work.finish(5.0)

    asyncio.run(story())
    assert "turn of slack:T1:1 failed: OSError" in caplog.text
    assert "salaisuus" not in caplog.text
