"""A message over real HTTP until its answer reaches Teams; and many messages at once. Beside it the stock adapter.

The product and the stock echo bot are processes of their own; who delivers to them and is answered is this one. The
same token is verified by both, and both have their own.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp

from benchmarks.figures import Figure, Sizes, median, quantile
from benchmarks.pairs import Speaker
from benchmarks.processes import free_port, started, until_open
from benchmarks.teams_office import APP, HOST, OPENID, PASSWORD, TENANT, Office, chat_of
from benchmarks.turns import check_committed, fill_file
from bot.domain.workplace import Home
from storage.crypto import generate_key, parse_keys

ROUND_TRIP_AT_MOST, SENDS_AT_LEAST = 2.0, 10.0
STRETCHES, PEOPLE = 3, 60
TURN_SECONDS = 1 / 15
"""So often a message goes to the product, at most: its answers keep below what Teams takes from a tenant."""
OURS, STOCK = ("botbuilder", "agents", "outbox", "outbox, paced"), ("sample", "at once")
QUICK, TRIES = ("botbuilder", "agents", "outbox"), 3
"""What takes less than a second, and how often it is done: the middle one counts."""
PATIENCE_S = 120.0
Json = dict[str, Any]
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Trips(NamedTuple):
    """The milliseconds of messages until they are answered: the product's, and the stock bot's."""

    product: list[float]
    stock: list[float]


def measure(folder: Path, sizes: Sizes) -> list[Figure]:
    """The figures of round trips, and of sending to many."""
    key = generate_key("bench")
    file, pairs = fill_file(folder, parse_keys(key), sizes, Home("teams", TENANT))
    people = [speaker for pair in pairs for speaker in pair][:PEOPLE]
    return asyncio.run(_measure(file, key, people, sizes))


async def _measure(file: Path, key: str, people: Sequence[Speaker], sizes: Sizes) -> list[Figure]:
    async with Office().open() as office:
        settings = _settings(office, file, key)
        with ExitStack() as running:
            product = await _started(running, ["product"], settings)
            stock = await _started(running, ["stock", "PORT", office.url], {})
            warm = await _trips(office, (product, stock), people, len(people))
            stretches = [
                await _trips(office, (product, stock), people, sizes.commands // 3) for _ in range(STRETCHES)
            ]
            check_committed(file, "teams", sum(len(trips.product) for trips in (warm, *stretches)))
        with ExitStack() as running:
            sender = await _started(running, ["sender", "PORT", office.url], settings)
            stock = await _started(running, ["stock", "PORT", office.url], {})
            office.delay = sizes.seconds_each
            times = await _proactive(office, sender, stock, people[: sizes.proactive])
    return [*_of_trips(stretches), *_of_sends(times, sizes)]


def _settings(office: Office, file: Path, key: str) -> dict[str, str]:
    return {
        "RINNALLA_DATABASE": f"sqlite:///{file}",
        "RINNALLA_KEYS": key,
        "RINNALLA_LOG": "error",
        "MicrosoftAppId": APP,
        "MicrosoftAppPassword": PASSWORD,
        "MicrosoftAppTenantId": TENANT,
        "RINNALLA_TEAMS_OPENID": office.url + OPENID,
        "RINNALLA_TEAMS_LOGIN": office.url,
    }


async def _started(running: ExitStack, arguments: Sequence[str], settings: Mapping[str, str]) -> int:
    """A process, until the end; its port."""
    port = free_port()
    named = [str(port) if argument == "PORT" else argument for argument in arguments]
    environment = {**settings, "RINNALLA_PORT": str(port)}
    process = running.enter_context(started("benchmarks.teams_servers", named, environment))
    await asyncio.to_thread(until_open, process, port)
    return port


# --- a message until its answer ------------------------------------------------------------------------------------


async def _trips(office: Office, ports: tuple[int, int], people: Sequence[Speaker], messages: int) -> Trips:
    """So many messages to each of the two, in turns, each time of another of the people."""
    token, trips = office.token(), Trips([], [])
    lines = [await asyncio.open_connection(HOST, port) for port in ports]
    for number in range(messages):
        began = time.perf_counter()
        user = people[number % len(people)].address.user
        for line, found in zip(lines, trips, strict=True):
            found.append(await _trip(office, line, token, user))
        await asyncio.sleep(max(0.0, began + TURN_SECONDS - time.perf_counter()))
    for _, writer in lines:
        writer.close()
        await writer.wait_closed()
    return trips


async def _trip(office: Office, line: Line, token: str, user: str) -> float:
    """Milliseconds from a message to its answer. What it was delivered with is answered, too."""
    reader, writer = line
    conversation = chat_of(user)
    request = _request(token, office.message(user, conversation, "tilanne"))
    answered = office.answer_in(conversation)
    began = time.perf_counter()
    writer.write(request)
    head = (await reader.readuntil(b"\r\n\r\n")).decode().casefold()
    if " 200 " not in head and " 201 " not in head:
        raise AssertionError(f"a message was taken with {head.splitlines()[0]}")
    length = next(line for line in head.splitlines() if line.startswith("content-length: "))
    await reader.readexactly(int(length.partition(": ")[2]))
    async with asyncio.timeout(PATIENCE_S):
        return (await answered - began) * 1000


def _request(token: str, activity: Json) -> bytes:
    body = json.dumps(activity).encode()
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: {HOST}\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _of_trips(stretches: Sequence[Trips]) -> Iterator[Figure]:
    ours, theirs = ([one for trips in stretches for one in trips[place]] for place in (0, 1))
    trip = "Teams, message until its answer"
    yield Figure(f"{trip}, product against stock", median(ours) / median(theirs), "times", ROUND_TRIP_AT_MOST)
    yield Figure(f"{trip}, product, median", median(ours), "ms")
    yield Figure(f"{trip}, stock, median", median(theirs), "ms")
    yield Figure(f"{trip}, product, p99", quantile(ours, 0.99), "ms")
    yield Figure(f"{trip}, stock, p99", quantile(theirs, 0.99), "ms")


# --- many messages at once --------------------------------------------------------------------------------------------


async def _proactive(office: Office, sender: int, stock: int, people: Sequence[Speaker]) -> dict[str, float]:
    """Seconds of each way to send to all these people; every message arrives."""
    chats = [chat_of(speaker.address.user) for speaker in people]
    times: dict[str, float] = {}
    timeout = aiohttp.ClientTimeout(PATIENCE_S)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for how, port in (*((how, sender) for how in OURS), *((how, stock) for how in STOCK)):
            again = TRIES if how in QUICK else 1
            times[how] = median([await _sent(office, session, port, how, chats) for _ in range(again)])
    return times


async def _sent(
    office: Office, session: aiohttp.ClientSession, port: int, how: str, chats: Sequence[str]
) -> float:
    """Seconds until all have taken their message. Raises AssertionError when one did not arrive."""
    before, asked = office.heard, {"how": how, "conversations": list(chats)}
    async with session.post(f"http://{HOST}:{port}/proactive", json=asked) as answer:
        answer.raise_for_status()
        seconds = float(await answer.json())
    if office.heard - before < len(chats):
        raise AssertionError(f"{len(chats)} messages were sent, {office.heard - before} arrived")
    return seconds


def _of_sends(times: Mapping[str, float], sizes: Sizes) -> Iterator[Figure]:
    sends = f"Teams, {sizes.proactive} messages of {sizes.seconds_each:g} s each"
    names = {
        "botbuilder": "transport on botbuilder",
        "agents": "transport on the Agents SDK",
        "outbox": "outbox",
    }
    for how, name in names.items():
        yield Figure(
            f"{sends}, {name} against stock as its sample",
            times["sample"] / times[how],
            "times",
            at_least=SENDS_AT_LEAST,
        )
    for how, name in names.items():
        yield Figure(f"{sends}, {name} against stock all at once", times["at once"] / times[how], "times")
    for how, name in (*names.items(), ("outbox, paced", "outbox at Teams' pace"),
                      ("sample", "stock as its sample"), ("at once", "stock all at once")):  # fmt: skip
        yield Figure(f"{sends}, {name}", times[how], "s")
