"""Rinnalla as a process of its own, to be started, stopped, killed and started again."""

from __future__ import annotations

import http.client
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""Ten o'clock in Helsinki, where the bot's clock stands when a demo starts for the first time."""
PATIENCE_S = 30.0
"""How long anything may take before a test gives up: far beyond the normal, a busy machine is no finding."""


def environment(**settings: str) -> dict[str, str]:
    """The environment of a child: this one, without settings of Rinnalla that the machine may hold."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RINNALLA_", "SLACK_", "COV_"))
    }
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **settings}


def run(*arguments: str, text: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """`python -m bot …` from start to end, with `text` typed into it."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=text, capture_output=True, text=True, timeout=PATIENCE_S, env=environment(**settings),
        check=False,
    )  # fmt: skip


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int, path: str) -> bool:
    """Whether a server of this machine answers at all."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        connection.getresponse().read()
    except OSError:
        return False
    finally:
        connection.close()
    return True


class Process:
    """A long-running command, of Python unless `program` says otherwise.

    What it prints is in `printed`, what it complains of in `complaints()`.
    """

    program = sys.executable

    def __init__(
        self, command: Sequence[str], folder: Path, settings: Mapping[str, str] | None = None
    ) -> None:
        self.command, self._folder = tuple(command), folder
        self._environment = environment(**(settings or {}))
        self._errors = folder / "stderr.txt"
        self._child: subprocess.Popen[bytes] | None = None
        self.printed = ""

    def start(self, ready: str) -> str:
        """Start, and wait for a line that holds `ready`; that line. Nothing may run yet."""
        self.start_quietly()
        return next(line for line in self._lines() if ready in line)

    def start_quietly(self) -> None:
        """Start, and do not wait. Nothing may run yet."""
        assert self._child is None, "it runs already"
        with self._errors.open("ab") as errors:
            self._child = subprocess.Popen(
                [self.program, *self.command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
                env=self._environment, cwd=self._folder,
            )  # fmt: skip

    def _lines(self) -> Iterator[str]:
        child = self._child
        assert child is not None
        assert child.stdout is not None
        deadline, unread = time.monotonic() + PATIENCE_S, b""
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            while (left := deadline - time.monotonic()) > 0:
                if not selector.select(left):
                    break
                chunk = os.read(child.stdout.fileno(), 65536)
                if not chunk:
                    break
                self.printed += chunk.decode()
                *lines, unread = (unread + chunk).split(b"\n")
                yield from (line.decode() for line in lines)
        raise AssertionError(f"it did not start: {self.complaints()}")

    def kill(self) -> None:
        """SIGKILL: no time for anything."""
        self.stop(signal.SIGKILL)

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """Send a signal and wait for the end; the exit code (negative for the signal that ended it)."""
        child = self._child
        assert child is not None, "it does not run"
        child.send_signal(number)
        code = child.wait(PATIENCE_S)
        assert child.stdout is not None
        self.printed += child.stdout.read().decode()
        child.stdout.close()
        self._child = None
        return code

    @property
    def running(self) -> bool:
        """Whether it was started and has not been stopped from here."""
        return self._child is not None

    def complaints(self) -> str:
        """All that it ever wrote to its standard error."""
        return self._errors.read_text() if self._errors.exists() else ""


class Demo(Process):
    """`rinnalla demo` with its data in a folder of its own."""

    def __init__(self, folder: Path, database: str = "", *more: str, **settings: str) -> None:
        self.port, self.data = free_port(), folder / "data"
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        # the same Monday in every run, whatever the machine's calendar says
        (self.data / "clock.json").write_text(json.dumps({"now": MONDAY.isoformat()}))
        self.database = database or f"sqlite:///{self.data / 'rinnalla.sqlite'}"
        super().__init__(
            ["-m", "bot", "demo", "--port", str(self.port), "--data", str(self.data),
             *(["--database", database] if database else []), *more],
            folder, settings,
        )  # fmt: skip

    @property
    def address(self) -> str:
        """Where its page is."""
        return f"http://127.0.0.1:{self.port}"

    def up(self) -> Demo:
        """Start, and wait until it serves."""
        self.start("http://")
        return self


@contextmanager
def demo(folder: Path, database: str = "", **settings: str) -> Iterator[Demo]:
    """A running demo, which is ended afterwards; it may have complained of nothing."""
    process = Demo(folder, database, **settings).up()
    try:
        yield process
    finally:
        if process.running:
            process.kill()
    assert process.complaints() == ""
