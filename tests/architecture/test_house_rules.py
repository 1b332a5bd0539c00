"""The rules that hold for every test, each broken once in a small run of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


def run_tests(folder: Path, source: str, *, ci: bool = False) -> subprocess.CompletedProcess[str]:
    """Run one file of tests under the rules of this test suite."""
    folder.joinpath("test_sample.py").write_text(source, encoding="utf-8")
    return subprocess.run(
        [
            sys.executable, "-m", "pytest", "-c", str(CHECKOUT / "pyproject.toml"), "--rootdir", str(folder),
            "-p", "tests.conftest", "-p", "no:cacheprovider", str(folder),
        ],
        cwd=CHECKOUT,
        env={**os.environ, "CI": "true" if ci else ""},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip


SOCKETS = """
import socket
import pytest
from hypothesis import given, strategies

def test_unit_opens_internet_socket():
    socket.socket(socket.AF_INET)

def test_unit_swallows_the_refusal():
    try:
        socket.socket(socket.AF_INET6)
    except Exception:
        pass

def test_unit_uses_a_pair_of_local_pipes():
    left, right = socket.socketpair()
    left.close(), right.close()

@given(strategies.integers())
def test_unit_with_examples(number):
    assert number == number

@pytest.mark.loopback
def test_marked_reaches_this_machine():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass

@pytest.mark.loopback
@pytest.mark.parametrize("reach", [
    lambda opened: opened.connect(("192.0.2.1", 9)),
    lambda opened: opened.sendto(b"", ("192.0.2.1", 9)),
    lambda opened: opened.bind(("0.0.0.0", 0)),
    lambda opened: socket.getaddrinfo("example.invalid", 9),
], ids=["connect", "sendto", "bind", "lookup"])
def test_marked_reaches_beyond(reach):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        reach(opened)
"""


def test_a_test_that_opens_a_forbidden_socket_fails(tmp_path: Path) -> None:
    """Unit tests get no internet socket at all; marked ones reach this machine and nothing else."""
    run = run_tests(tmp_path, SOCKETS)

    assert run.returncode == pytest.ExitCode.TESTS_FAILED, run.stdout + run.stderr
    broken = {line.split(" - ")[0].split("::")[1] for line in run.stdout.splitlines() if "::" in line}
    assert broken == {
        "test_unit_opens_internet_socket",
        "test_unit_swallows_the_refusal",
        "test_marked_reaches_beyond[connect]",
        "test_marked_reaches_beyond[sendto]",
        "test_marked_reaches_beyond[bind]",
        "test_marked_reaches_beyond[lookup]",
    }


SKIPS = """
import pytest

def test_runs():
    pass

@pytest.mark.skip(reason="the moon is full")
def test_waits():
    pass

@pytest.mark.xfail(reason="known to be wrong")
def test_is_wrong():
    assert False
"""


@pytest.mark.parametrize(
    ("ci", "code"), [(False, pytest.ExitCode.OK), (True, pytest.ExitCode.TESTS_FAILED)], ids=["desk", "ci"]
)
def test_a_skipped_test_is_named_and_fails_the_run_in_ci(
    tmp_path: Path, ci: bool, code: pytest.ExitCode
) -> None:
    """Nobody can believe that everything ran when it did not."""
    run = run_tests(tmp_path, SKIPS, ci=ci)

    assert run.returncode == code, run.stdout + run.stderr
    assert "test_sample.py::test_waits: the moon is full" in run.stdout
    assert "test_sample.py::test_is_wrong: expected to fail (known to be wrong)" in run.stdout
    assert "test_runs:" not in run.stdout


def test_a_warning_fails_the_test(tmp_path: Path) -> None:
    """A deprecation is dealt with on the day it appears."""
    run = run_tests(
        tmp_path, "import warnings\ndef test_warns():\n    warnings.warn('old', DeprecationWarning)\n"
    )

    assert run.returncode == pytest.ExitCode.TESTS_FAILED, run.stdout + run.stderr
