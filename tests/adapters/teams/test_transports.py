"""Only the package that was chosen is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from adapters.teams.transports import make_transport
from bot.config import TeamsSettings
assert not {"botbuilder", "botframework", "msrest", "microsoft_agents"} & set(sys.modules)
make_transport(TeamsSettings(transport=sys.argv[1], local_url="http://127.0.0.1:9"))
print(*sorted({"botbuilder.core", "botframework", "microsoft_agents"} & set(sys.modules)))
"""


@pytest.mark.parametrize(
    ("kind", "loaded"),
    [("botbuilder", ["botbuilder.core", "botframework"]), ("agents", ["microsoft_agents"])],
)
def test_only_the_chosen_package_is_loaded(kind: str, loaded: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, kind], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == loaded
