"""A signed slash command over real HTTP, answered after its committed turn; beside it a stock slack-bolt app that acks.

Three processes: the product on SQLite, the stock app, and what stands in for Slack's Web API for both. The same
connections ask both in turns.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from benchmarks.figures import Figure, Sizes, median, quantile
from benchmarks.pairs import SLACK, Speaker
from benchmarks.processes import free_port, started, until_open
from benchmarks.slack_servers import COMMAND, HOST, SECRET, TOKEN
from benchmarks.turns import check_committed, fill_file
from storage.crypto import generate_key, parse_keys

ALONE_AT_MOST, TOGETHER_AT_LEAST = 0.35, 0.6
CONNECTIONS, STRETCHES = 16, 3
PEOPLE = 200
"""So many people take turns. Each has acted once before anything is timed, so that the bot knows whom it talks to."""
_numbers = itertools.count(1)


class Stretch(NamedTuple):
    """Some commands in a row: how many a second, and the milliseconds of each."""

    rate: float
    latencies: list[float]


def measure(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of slash commands, over one connection and over sixteen."""
    key = generate_key("bench")
    file, pairs = fill_file(folder, parse_keys(key), sizes)
    users = [speaker for pair in pairs for speaker in pair][:PEOPLE]
    with ExitStack() as running:
        ports = [free_port() for _ in range(3)]
        api = f"http://{HOST}:{ports[2]}/api/"
        settings = {
            "RINNALLA_DATABASE": f"sqlite:///{file}",
            "RINNALLA_KEYS": key,
            "RINNALLA_PORT": str(ports[0]),
            "RINNALLA_LOG": "error",
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": api,
        }
        running.enter_context(_server(["api", str(ports[2])], {}, ports[2]))
        running.enter_context(_server(["stock", str(ports[1]), api], {}, ports[1]))
        running.enter_context(_server(["product"], settings, ports[0]))
        warm = len(_both(ports, users, max(len(users), CONNECTIONS), CONNECTIONS)[0].latencies)
        alone = [_both(ports, users, sizes.commands, 1) for _ in range(STRETCHES)]
        together = [_both(ports, users, 5 * sizes.commands, CONNECTIONS) for _ in range(STRETCHES)]
    every = [product for product, _ in (*alone, *together)]
    check_committed(file, "slack", warm + sum(len(product.latencies) for product in every))
    return [*_alone(alone), *_together(together)]


def _alone(stretches: Sequence[tuple[Stretch, Stretch]]) -> Iterator[Figure]:
    ours = [latency for product, _ in stretches for latency in product.latencies]
    theirs = [latency for _, stock in stretches for latency in stock.latencies]
    yield Figure(
        "slash command, one connection, product against stock",
        median(ours) / median(theirs),
        "times",
        ALONE_AT_MOST,
    )
    yield Figure("slash command, one connection, product, median", median(ours), "ms")
    yield Figure("slash command, one connection, stock, median", median(theirs), "ms")
    yield Figure("slash command, one connection, product, p99", quantile(ours, 0.99), "ms")


def _together(stretches: Sequence[tuple[Stretch, Stretch]]) -> Iterator[Figure]:
    ours, theirs = (median(one.rate for one in each) for each in zip(*stretches, strict=True))
    many = f"slash command, {CONNECTIONS} connections"
    yield Figure(f"{many}, product against stock", ours / theirs, "times", at_least=TOGETHER_AT_LEAST)
    yield Figure(f"{many}, product", ours, "per s")
    yield Figure(f"{many}, stock", theirs, "per s")
    yield Figure(
        f"{many}, product, p99", median(quantile(product.latencies, 0.99) for product, _ in stretches), "ms"
    )


def _both(
    ports: Sequence[int], users: Sequence[Speaker], count: int, connections: int
) -> tuple[Stretch, Stretch]:
    return _asked(ports[0], users, count, connections), _asked(ports[1], users, count, connections)


def _asked(port: int, users: Sequence[Speaker], count: int, connections: int) -> Stretch:
    return asyncio.run(_crowd(port, users, max(1, count // connections), connections))


async def _crowd(port: int, users: Sequence[Speaker], each: int, connections: int) -> Stretch:
    latencies: list[float] = []
    requests = [
        [_request(users[next(_numbers) % len(users)].address.user) for _ in range(each)]
        for _ in range(connections)
    ]
    began = time.perf_counter()
    await asyncio.gather(*(_connection(port, mine, latencies) for mine in requests))
    return Stretch(connections * each / (time.perf_counter() - began), latencies)


async def _connection(port: int, requests: Sequence[bytes], latencies: list[float]) -> None:
    reader, writer = await asyncio.open_connection(HOST, port)
    for request in requests:
        began = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        status, *lines = head.decode().split("\r\n")
        if " 200 " not in status:
            raise AssertionError(f"a slash command was answered with {status}")
        headers = dict(line.lower().split(": ", 1) for line in lines if line)
        await reader.readexactly(int(headers["content-length"]))
        latencies.append((time.perf_counter() - began) * 1000)
    writer.close()
    await writer.wait_closed()


def _request(user: str) -> bytes:
    number = next(_numbers)
    body = urlencode(
        {
            "token": "none", "team_id": SLACK.workspace, "team_domain": "kotipesa", "channel_id": "D1",
            "channel_name": "directmessage", "user_id": user, "user_name": user, "command": COMMAND,
            "text": "status", "api_app_id": "A1", "is_enterprise_install": "false",
            "response_url": f"http://{HOST}/response/{number}", "trigger_id": f"{number}.{time.time_ns()}.bench",
        }
    ).encode()  # fmt: skip
    at = str(int(time.time()))
    signed = hmac.new(SECRET.encode(), b"v0:" + at.encode() + b":" + body, hashlib.sha256).hexdigest()
    head = (
        f"POST /slack/events HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\nX-Slack-Request-Timestamp: {at}\r\nX-Slack-Signature: v0={signed}\r\n\r\n"
    )
    return head.encode() + body


@contextmanager
def _server(arguments: Sequence[str], settings: Mapping[str, str], port: int) -> Iterator[None]:
    with started("benchmarks.slack_servers", arguments, settings) as process:
        until_open(process, port)
        yield
