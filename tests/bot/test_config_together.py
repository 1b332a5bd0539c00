"""The setting that joins workspaces: read as the platforms write their ids; an error names the variable."""

from __future__ import annotations

import pytest

from bot.config import TOGETHER, ConfigError, read_workplaces
from bot.config.together import EXAMPLE
from bot.domain.workplace import Home

SLACK, TEAMS = Home("slack", "T024BE7LD"), Home("teams", "72f988bf-86f1-41af-91ab-2d7cd011db47")


def test_unsaid_every_workspace_is_alone() -> None:
    assert read_workplaces({}).of(SLACK) == (SLACK,)


def test_the_example_joins_a_workspace_and_a_tenant_however_they_are_typed() -> None:
    for typed in (EXAMPLE, f"SLACK:t024be7ld + teams:{TEAMS.workspace.upper()}"):
        assert read_workplaces({TOGETHER: typed}).of(TEAMS) == (SLACK, TEAMS)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("slack:T024BE7LD", "stands alone"),
        ("slack:T024BE7LD+discord:1", "one of slack, teams"),
        ("slack:Hoiva+slack:T024BE7LD", "slack:Hoiva"),
        ("slack:T024BE7LD+teams:hoiva.onmicrosoft.com", "is a GUID"),
        ("slack:T024BE7LD+slack:t024be7ld", "named twice"),
    ],
)
def test_an_error_names_the_variable_what_is_wrong_and_how_it_is_written(typed: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        read_workplaces({TOGETHER: typed})
    assert TOGETHER in str(caught.value)
    assert EXAMPLE in str(caught.value)
