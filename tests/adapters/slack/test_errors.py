"""Every code of Slack's leads somewhere, and whoever can help is told how."""

import pytest

from adapters.slack.errors import MEANINGS, CallFailed, Outcome, meaning

HELPED = {Outcome.WORKSPACE, Outcome.FAULT, Outcome.PLACE, Outcome.UNSURE}

DOCUMENTED = {
    # docs.slack.dev, the errors of chat.postMessage, conversations.open/.invite, files.*, and of every method
    "account_inactive": Outcome.WORKSPACE,
    "channel_not_found": Outcome.PLACE,
    "fatal_error": Outcome.UNSURE,
    "internal_error": Outcome.UNSURE,
    "invalid_auth": Outcome.WORKSPACE,
    "invalid_blocks": Outcome.FAULT,
    "invalid_user_combination": Outcome.OUTSIDE,
    "is_archived": Outcome.PLACE,
    "messages_tab_disabled": Outcome.WORKSPACE,
    "missing_scope": Outcome.WORKSPACE,
    "msg_too_long": Outcome.FAULT,
    "not_in_channel": Outcome.PLACE,
    "ratelimited": Outcome.LATER,
    "restricted_action": Outcome.PLACE,
    "team_access_not_granted": Outcome.WORKSPACE,
    "token_expired": Outcome.WORKSPACE,
    "token_revoked": Outcome.WORKSPACE,
    "user_disabled": Outcome.LEFT,
    "user_not_found": Outcome.LEFT,
    "user_not_visible": Outcome.OUTSIDE,
}


@pytest.mark.parametrize("code", sorted(DOCUMENTED))
def test_what_slack_documents_has_its_stated_outcome(code: str) -> None:
    assert meaning(code).outcome is DOCUMENTED[code]


@pytest.mark.parametrize("code", sorted(MEANINGS))
def test_every_code_is_a_sentence_and_has_a_remedy_where_a_hand_is_needed(code: str) -> None:
    found = meaning(code)
    assert found.sentence.endswith(".")
    assert not found.remedy or found.remedy.endswith(".")
    if found.outcome in HELPED:
        assert found.remedy


def test_a_code_that_is_new_loses_nothing_and_is_told() -> None:
    found = meaning("brand_new")
    assert found.outcome is Outcome.FAULT
    assert found.remedy


def test_a_failure_tells_its_outcome() -> None:
    assert CallFailed("token_revoked").outcome is Outcome.WORKSPACE
