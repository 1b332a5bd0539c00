"""Whole processes, started as an operator starts them: the memory of an idle server, how fast the demo is up."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, Sizes
from storage.crypto import generate_key

MEMORY_MB, SECOND_START_S = 120.0, 3.0
PATIENCE_S = 60.0
_DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def measure(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of processes. Memory is told by Linux only; elsewhere that figure is left out."""
    return [*_serve(folder, sizes.idle_seconds), *_demo(folder)]


def _serve(folder: Path, idle_seconds: float) -> Iterator[Figure]:
    port = free_port()
    settings = {
        "RINNALLA_DATABASE": f"sqlite:///{folder / 'serve.db'}",
        "RINNALLA_KEYS": generate_key("bench"),
        "RINNALLA_PORT": str(port),
        "RINNALLA_TICK_SECONDS": "1",
    }
    _run(["migrate"], settings)
    with started("bot", ["serve"], settings) as process:
        up = _until_answers(process, f"http://127.0.0.1:{port}/healthz")
        # at least one tick has passed by then
        time.sleep(max(idle_seconds, 1.5))
        status = Path(f"/proc/{process.pid}/status")
        if status.exists():
            kilobytes = re.search(r"^VmRSS:\s+(\d+) kB", status.read_text(), re.MULTILINE)
            assert kilobytes is not None
            yield Figure("serve, memory when idle", int(kilobytes[1]) / 1024, "MB", MEMORY_MB)
        yield Figure("serve, up after", up, "s")


def _demo(folder: Path) -> Iterator[Figure]:
    for name, limit in (("first", None), ("second", SECOND_START_S)):
        port = free_port()
        with started("bot", ["demo", "--port", str(port), "--data", str(folder / "demo")], {}) as process:
            up = _until_invited(process, f"http://127.0.0.1:{port}/")
            yield Figure(f"demo, {name} start", up, "s", limit)


def free_port() -> int:
    """A port that nobody has now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _run(arguments: Sequence[str], settings: Mapping[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**os.environ, **settings}, check=True, capture_output=True, timeout=PATIENCE_S,
    )  # fmt: skip


@contextmanager
def started(
    module: str, arguments: Sequence[str], settings: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A process of a module (`python -m`), with these environment variables too; it is asked to stop at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, **settings}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.communicate(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()


def _until_answers(process: subprocess.Popen[bytes], url: str) -> float:
    """Seconds until the page is there. Raises RuntimeError with what the process said when it is not coming."""
    began = time.perf_counter()
    while time.perf_counter() - began < PATIENCE_S and process.poll() is None:
        try:
            with _DIRECTLY.open(url, timeout=PATIENCE_S):
                return time.perf_counter() - began
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.02)
    raise _not_up(process)


def until_open(process: subprocess.Popen[bytes], port: int) -> None:
    """Wait until a process takes connections. Raises RuntimeError with what it said when it does not come up."""
    began = time.perf_counter()
    while time.perf_counter() - began < PATIENCE_S and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S):
                return
        except OSError:
            time.sleep(0.02)
    raise _not_up(process)


def _until_invited(process: subprocess.Popen[bytes], url: str) -> float:
    """Seconds until the line with the address is printed; the page must be there then. Raises RuntimeError."""
    began = time.perf_counter()
    assert process.stdout is not None
    if url.encode() not in process.stdout.readline():
        raise _not_up(process)
    invited = time.perf_counter() - began
    _until_answers(process, url)
    return invited


def _not_up(process: subprocess.Popen[bytes]) -> RuntimeError:
    process.kill()
    said = process.communicate()[1].decode("utf-8", "replace").strip()
    return RuntimeError(f"{process.args!r} did not come up: {said[-500:]}")
