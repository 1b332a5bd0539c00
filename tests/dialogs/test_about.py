"""Whoever asks what mentoring is reads all that the guide says of it: benefits, who meets, tips, where to read on."""

from __future__ import annotations

import pytest

from bot.turn import Names
from dialogs.phrasebook import Reader
from tests.dialogs.unit import facts, unit
from tests.talk import BOOKS

PACK = BOOKS.pack("mentoring-journey", 1)


@pytest.mark.parametrize(
    "phrase", [*PACK.what, *PACK.benefits, *PACK.roles, *PACK.peers, *PACK.tips, "TIP-00"]
)
def test_what_the_guide_says_of_mentoring_is_there_to_read(phrase: str) -> None:
    talk = unit("aino")
    talk.say("aino", "mitä mentorointi on")

    said = BOOKS.words.text(PACK.say(phrase), Reader("fi", "UTC"), Names(facts(talk), {}))
    assert said in talk.last("aino")


def test_the_further_reading_stands_with_its_links() -> None:
    talk = unit("aino")
    talk.say("aino", "mitä mentorointi on")

    assert [link for link in PACK.reading.values() if link not in talk.last("aino")] == []


def test_a_handbook_for_mentors_is_not_for_equals() -> None:
    assert set(PACK.to_read(roles=True)) - set(PACK.to_read(roles=False)) == {"READ-04"}


def test_a_pair_is_pointed_to_what_its_preset_names() -> None:
    named = {preset.id: preset.reading for preset in BOOKS.presets()}

    assert named == {"care-work": ("PATH1-07",), "entrepreneurs": ("READ-05",), "peer-group": ("READ-05",)}
