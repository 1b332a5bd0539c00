"""What Microsoft's packages would log is not logged, whatever the level: words, and a line for each message."""

from __future__ import annotations

import logging

import pytest

from adapters.teams.transport import SendError
from adapters.teams.transports import SILENT
from tests.adapters.teams.lab import KINDS, Lab, trial

pytestmark = pytest.mark.loopback


@pytest.mark.parametrize("kind", KINDS)
def test_neither_words_nor_lines_of_the_packages_are_in_the_log(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.verify(lab.signed(), lab.activity(text="salaisuus"))
        await lab.transport.send(lab.chat(), {"type": "message", "text": "salaisuus"})
        await lab.transport.members(lab.chat())
        with pytest.raises(SendError):
            await lab.transport.update(
                lab.chat(), "no such message", {"type": "message", "text": "salaisuus"}
            )

    with caplog.at_level(logging.DEBUG):
        trial(kind, body)

    assert "salaisuus" not in caplog.text
    assert [one.name for one in caplog.records if one.name.partition(".")[0] in SILENT] == []
