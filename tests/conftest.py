"""What holds for every test: no network, no silent skip, the same examples in every run."""

import os
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

from tests.skips import SkipReport
from tests.sockets import Allowed, SocketGuard

IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# a slow machine is no finding about the product
_ALWAYS = settings(
    derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("default", _ALWAYS, max_examples=50)
settings.register_profile("ci", _ALWAYS, max_examples=200)
settings.load_profile("ci" if IN_CI else "default")

_guard = SocketGuard()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` rewrites the transcripts as the product now speaks; read the difference before keeping it."""
    parser.addoption(
        "--accept", action="store_true", help="rewrite transcripts and scenarios as the product now speaks"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Install the guard and the report of skipped tests."""
    _guard.install()
    config.pluginmanager.register(SkipReport(strict=IN_CI), "skip-report")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that walks the product from outside needs a server on this machine.

    Those of a file share it, so they run in their order on one core.
    """
    for item in items:
        if item.nodeid.startswith("tests/e2e/"):
            item.add_marker("loopback")
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Allow each test its sockets, from the first fixture's start to the last one's end."""
    _guard.begin(Allowed.LOOPBACK if item.get_closest_marker("loopback") else Allowed.NOTHING)
    try:
        return (yield)
    finally:
        _guard.begin(Allowed.LOOPBACK)


@pytest.fixture(autouse=True)
def no_forbidden_socket() -> Generator[None]:
    """Fail the test that opened a forbidden socket even if the code under test swallowed the refusal."""
    yield
    if _guard.offences:
        pytest.fail(f"forbidden socket: {_guard.offences[0]}", pytrace=False)
