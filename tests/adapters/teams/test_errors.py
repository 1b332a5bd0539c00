"""Every refusal of Teams' leads somewhere, and whoever can help is told how."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.backoff import LONGEST, Backoff
from adapters.teams.errors import (
    MEANINGS,
    Meaning,
    Outcome,
    explained,
    meaning,
    meaning_of,
    name_of,
    trouble_of,
)
from adapters.teams.transport import SendError

HELPED = {Outcome.OPERATOR, Outcome.FAULT, Outcome.NOWHERE, Outcome.UNSURE}
DOCUMENTED = {
    # learn.microsoft.com/microsoftteams, "Status codes from bot conversational APIs"
    (400, "BadArgument"): Outcome.FAULT,
    (400, ""): Outcome.FAULT,
    (401, "BotNotRegistered"): Outcome.OPERATOR,
    (401, ""): Outcome.OPERATOR,
    (403, "BotDisabledByAdmin"): Outcome.BLOCKED,
    (403, "BotNotInConversationRoster"): Outcome.NOWHERE,
    (403, "ConversationBlockedByUser"): Outcome.BLOCKED,
    (403, "ForbiddenOperationException"): Outcome.NOWHERE,
    (403, "InvalidBotApiHost"): Outcome.OPERATOR,
    (403, "MessageWritesBlocked"): Outcome.BLOCKED,
    (404, "ActivityNotFoundInConversation"): Outcome.NOWHERE,
    (404, "ConversationNotFound"): Outcome.NOWHERE,
    (412, "PreconditionFailed"): Outcome.LATER,
    (413, "MessageSizeTooBig"): Outcome.FAULT,
    (429, ""): Outcome.LATER,
    (500, "ServiceError"): Outcome.UNSURE,
    (502, "ServiceError"): Outcome.UNSURE,
    (503, ""): Outcome.UNSURE,
    (504, ""): Outcome.UNSURE,
    # the transport's own
    (0, "unreachable"): Outcome.LATER,
    (0, "login_unavailable"): Outcome.LATER,
    (0, "login_KeyError"): Outcome.LATER,
    (0, "untrusted_address"): Outcome.OPERATOR,
    (401, "invalid_client"): Outcome.OPERATOR,
    (0, "timeout"): Outcome.UNSURE,
    (0, "dropped"): Outcome.UNSURE,
    (200, "unreadable"): Outcome.UNSURE,
}


@pytest.mark.parametrize(("status", "code"), sorted(DOCUMENTED))
def test_what_teams_documents_has_its_stated_outcome(status: int, code: str) -> None:
    assert meaning(status, code).outcome is DOCUMENTED[status, code]


@pytest.mark.parametrize("code", sorted(MEANINGS))
def test_every_code_is_a_sentence_and_has_a_remedy_where_a_hand_is_needed(code: str) -> None:
    found = MEANINGS[code]
    assert found.sentence.endswith(".")
    assert not found.remedy or found.remedy.endswith(".")
    if found.outcome in HELPED:
        assert found.remedy


@given(st.integers(0, 599), st.text(max_size=20), st.booleans())
def test_what_may_have_been_done_is_unsure_whatever_the_code(status: int, code: str, certain: bool) -> None:
    found: Meaning = meaning_of(SendError(status, code, certain=certain))
    if status >= 500 or not certain:
        assert found.outcome is Outcome.UNSURE


@given(st.integers(400, 499), st.text(max_size=20))
def test_a_refusal_that_is_new_is_certainly_not_done_and_loses_nothing(status: int, code: str) -> None:
    if code not in MEANINGS and status not in (401, 403, 404, 408, 412, 429):
        assert meaning(status, code).outcome is Outcome.FAULT


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "invalid_client"), (401, ""), (403, "InvalidBotApiHost"), (403, "BotDisabledByAdmin")],
)
def test_what_the_operator_has_to_mend_is_kept_as_a_trouble_and_explained(status: int, code: str) -> None:
    trouble = trouble_of(SendError(status, code))
    assert trouble == f"{status} {code}".strip()
    sentence, remedy = explained(trouble)
    assert sentence == f"{meaning(status, code).sentence} ({trouble})"
    assert remedy


@pytest.mark.parametrize(
    "error", [SendError(404, "ConversationNotFound"), SendError(503, ""), SendError(429, "")]
)
def test_what_nobody_has_to_mend_is_no_trouble(error: SendError) -> None:
    assert trouble_of(error) == ""


def test_a_trouble_kept_by_something_else_is_explained_too() -> None:
    assert explained("later and strange")[1]


def test_a_refusal_is_named_by_its_code_or_else_its_status() -> None:
    assert (name_of(SendError(403, "MessageWritesBlocked")), name_of(SendError(503, ""))) == (
        "MessageWritesBlocked",
        "503",
    )


@given(st.lists(st.sampled_from("ab"), max_size=60), st.floats(0, 1, exclude_max=True))
def test_pauses_grow_to_a_limit_and_are_drawn_from_the_upper_half(keys: list[str], chance: float) -> None:
    backoff, failed = Backoff(lambda: chance), Counter[str]()
    for key in keys:
        whole = min(LONGEST, 2.0 ** (failed[key] + 1))
        assert whole / 2 <= backoff.pause(key) <= whole
        failed[key] += 1


def test_a_message_that_went_begins_anew() -> None:
    backoff = Backoff(lambda: 0.0)
    pauses = [backoff.pause("k"), backoff.pause("k")]
    backoff.over("k")
    assert [*pauses, backoff.pause("k")] == [1.0, 2.0, 1.0]


def test_those_who_failed_together_do_not_come_back_together() -> None:
    chances = iter([0.0, 0.25, 0.5, 0.75])
    backoff = Backoff(lambda: next(chances))
    assert len({backoff.pause(key) for key in "abcd"}) == 4
