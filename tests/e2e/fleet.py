"""Several worker processes on one database, the recorder that counts what they send, and work that waits for them."""

from __future__ import annotations

import json
import os
import threading
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from bot.domain.event import Address, Arrived, Event, Happening, Profile, Said
from bot.turn import Turn
from dialogs.books import open_books
from storage.crypto import generate_key, parse_keys
from storage.migrations import connect
from storage.open import Database, open_store
from storage.url import read_url
from tests.e2e.client import until
from tests.e2e.process import MONDAY, PATIENCE_S, Process
from tests.e2e.worker import PLATFORM

A_WEEK = timedelta(days=7)
"""After this time the question that everybody put off has come back."""
MESSAGES = "SELECT key, place FROM outbox"
BEYOND_LEASE = timedelta(minutes=2)
SAID: tuple[Happening, ...] = (Arrived(), Said("ohjelma luo"), Said("myöhemmin"))
MESSAGES_EACH = 4
"""The greeting, a question, that it comes back later, and the question once more."""


class Recorder:
    """Listens on a port of this machine and notes, for each message by its key, who sent it, in order."""

    def __init__(self) -> None:
        self.senders: dict[str, list[str]] = {}
        self.count = self.looks = 0
        self._news = threading.Condition()
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                recorder.take(body["key"], body["sender"])
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def do_GET(self) -> None:
                [key] = parse_qs(urlsplit(self.path).query)["key"]
                self.send_response(200 if recorder.has(key) else 404)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = _Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where to send."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def take(self, key: str, sender: str) -> None:
        """Note one."""
        with self._news:
            self.senders.setdefault(key, []).append(sender)
            self.count += 1
            self._news.notify_all()

    def has(self, key: str) -> bool:
        """Whether a message has come; who asks is counted."""
        with self._news:
            self.looks += 1
            return key in self.senders

    def wait_for(self, count: int) -> None:
        """Wait until so many messages have come in all."""
        with self._news:
            came = self._news.wait_for(lambda: self.count >= count, PATIENCE_S)
            assert came, f"{self.count} messages have come, not {count}"

    def busiest(self) -> str:
        """Who has sent the most."""
        with self._news:
            return Counter(sender for senders in self.senders.values() for sender in senders).most_common(1)[
                0
            ][0]

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A killed process hangs up in the middle of a sentence."""


class Fleet:
    """Workers on one database. Their time stands still until `pass_time`.

    `looks`: their platform can tell whether a message has come.
    """

    looks = False

    def __init__(self, folder: Path, database: str) -> None:
        self._folder, self.database, self._key = folder, database, generate_key("test")
        self.recorder = Recorder()
        self._clock, self._now = folder / "clock.txt", MONDAY - timedelta(hours=1)
        self.workers: dict[str, Process] = {}
        self.pass_time(timedelta())

    def __enter__(self) -> Fleet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        for worker in self.workers.values():
            if worker.running:
                worker.kill()
        self.recorder.close()

    def complaints(self) -> str:
        """All that the workers ever wrote to their standard error."""
        return "".join(worker.complaints() for worker in self.workers.values())

    def pass_time(self, by: timedelta) -> None:
        """Let the workers' time pass."""
        self._now += by
        beside = self._clock.with_suffix(".new")
        beside.write_text(self._now.isoformat())
        os.replace(beside, self._clock)

    def give_work(self, people: int) -> None:
        """So many people put off a question, and it comes back; all of this is due once a week has passed."""
        with self._store() as store:
            turn = Turn(store, open_books())
            for number in range(people):
                for place, what in enumerate(SAID):
                    turn.take(self._event(f"person-{number}", f"said-{number}-{place}", what))

    def _event(self, user: str, delivery: str, what: Happening) -> Event:
        return Event(
            delivery, MONDAY, what,
            Address(PLATFORM, "kotipesa", user), Profile(user, "fi", "Europe/Helsinki"),
        )  # fmt: skip

    def start(self) -> str:
        """One more worker; its name."""
        name = f"worker-{len(self.workers)}"
        folder = self._folder / name
        folder.mkdir()
        worker = Process(
            ["-m", "tests.e2e.worker", "--database", self.database, "--key", self._key,
             "--clock", str(self._clock), "--recorder", self.recorder.address, "--me", name,
             *(["--looks"] if self.looks else [])],
            folder,
        )  # fmt: skip
        self.workers[name] = worker
        worker.start("working")
        return name

    def at_rest(self, lost: Collection[str] = ()) -> None:
        """Wait until all that is due is done; `lost` is still in the hand of somebody who was killed."""

        def nothing_due() -> bool:
            if not set(self.in_hand()) <= set(lost):
                return False
            with self._store() as store:
                return all(at is None or at > self._now for at in store.claims.next_due())

        until(nothing_due, "something is still due, or in somebody's hand")

    def told(self) -> set[str]:
        """The keys of all messages that were ever decided."""
        return set(self._rows(MESSAGES))

    def unsettled(self) -> set[str]:
        """Of these, those that are waiting, or in somebody's hand."""
        return set(self._rows(f"{MESSAGES} WHERE settled_at IS NULL"))

    def in_hand(self) -> dict[str, str]:
        """What somebody claimed and did not finish: messages by key with their places, and alarms by subject."""
        alarms = self._rows("SELECT subject, subject FROM alarms WHERE free_at <> due_at")
        return {**alarms, **self._rows(f"{MESSAGES} WHERE settled_at IS NULL AND state = 'sending'")}

    def _rows(self, question: str) -> dict[str, str]:
        with closing(connect(read_url(self.database))) as connection:
            return dict(connection.execute(question).fetchall())

    @contextmanager
    def _store(self) -> Iterator[Database]:
        with closing(open_store(self.database, parse_keys(self._key))) as store:
            yield store
