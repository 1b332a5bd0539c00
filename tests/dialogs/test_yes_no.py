"""A typed yes means the button that says so, and nothing that one did not say yes to."""

from types import SimpleNamespace
from typing import cast

import pytest

from bot.domain.message import Option
from dialogs.desk import Desk
from dialogs.script import Step, StepKind
from dialogs.yes_no import plain_answer
from tests.talk import BOOKS


def meant(step: str, options: tuple[str, ...], typed: str) -> str | None:
    """The option that a typed answer means at a step."""
    offered = tuple(Option(option, option) for option in options)
    asked = Step(id=step, ask="?", kind=StepKind.CHOOSE, options=offered)
    return plain_answer(cast(Desk, SimpleNamespace(books=BOOKS)), asked, typed)


@pytest.mark.parametrize("typed", ["Kyllä!", "ja", "yes", "joo"])
def test_a_yes_in_any_language_accepts(typed: str) -> None:
    assert meant("accept", ("accept", "change"), typed) == "accept"


@pytest.mark.parametrize("typed", ["tavattiin", "Tapasimme.", "we did", "vi träffades"])
def test_that_one_met_answers_that_question_and_is_consent_to_nothing(typed: str) -> None:
    assert meant("met", ("yes", "moved", "no"), typed) == "yes"
    assert meant("accept", ("accept", "change"), typed) is None
    assert meant("erase", ("yes", "no"), typed) is None
