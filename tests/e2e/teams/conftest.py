"""Workplaces for the tests: one a file, for starting one takes longer than most tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.teams.office import Office, office
from tests.e2e.teams.people import People


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace with local clients that know no tokens, for a whole file."""
    with office(tmp_path_factory.mktemp("office")) as running:
        yield running


@pytest.fixture(scope="module")
def people(workplace: Office) -> People:
    """Its people."""
    return People(workplace)
