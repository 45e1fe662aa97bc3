"""The Bot API double in a process of its own, and the client of its control door."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from bench.processes import ROOT, end, environment

Json = dict[str, Any]

TOKEN = "123456:SAMPLE-TOKEN"
PAUSE = 0.02
QUIET = 0.4


class Late(Exception):
    """What was waited for did not come."""


class Double:
    """Times are seconds of the machine's monotonic clock, in every process the same."""

    def __init__(self, *, strict: bool) -> None:
        command = [sys.executable, "-m", "tests.doubles.telegram", "--token", TOKEN]
        self._process = subprocess.Popen(
            command if strict else [*command, "--lenient"],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        self._connection: http.client.HTTPConnection | None = None
        self._url = ""
        self.seen = 0

    @property
    def url(self) -> str:
        """Waits for the double to listen. Raises Late when it ended instead."""
        if not self._url and self._process.stdout is not None:
            self._url = self._process.stdout.readline().strip()
            if not self._url:
                raise Late("the double did not start")
        return self._url

    def _ask(self, method: str, path: str, body: bytes | None = None) -> Any:
        if self._connection is None:
            self._connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=60)
        self._connection.request(method, f"/control/{path}", body)
        return json.loads(self._connection.getresponse().read())

    def push(self, updates: Sequence[Json]) -> list[int]:
        """The ids they were given."""
        ids: list[int] = self._ask("POST", "push", json.dumps(updates).encode())
        return ids

    def person(self, chat: int) -> None:
        """Somebody who has opened the chat and said nothing."""
        self._ask("POST", "person", json.dumps({"id": chat, "first_name": "Contoh"}).encode())

    def photo(self, data: bytes) -> list[Json]:
        """The sizes of a picture, as they stand in a message."""
        sizes: list[Json] = self._ask("POST", "file?kind=photo", data)
        return sizes

    def calls(self, since: int) -> list[Json]:
        found: list[Json] = self._ask("GET", f"calls?since={since}")
        return found

    def refusals(self) -> list[Json]:
        found: list[Json] = self._ask("GET", "refusals")
        return found

    def confirmed(self) -> tuple[int, int]:
        """Below which id all is confirmed, and how many updates wait."""
        told = self._ask("GET", "confirmed")
        return told["confirmed"], told["pending"]

    def polls(self) -> int:
        """How often getUpdates was called."""
        return int(self._ask("GET", "polls"))

    def until(self, holds: Callable[[], bool], within: float, what: str) -> None:
        """Look every 20 ms. Raises Late."""
        last = time.monotonic() + within
        while not holds():
            if time.monotonic() > last:
                raise Late(f"{what}: not within {within:.0f} s")
            time.sleep(PAUSE)

    def until_polled(self, before: int, within: float = 90.0) -> None:
        """Wait until a bot is ready: it asks for updates more often than `before` times."""
        self.until(lambda: self.polls() > before, within, "first getUpdates")

    def until_calls(self, count: int, within: float = 60.0) -> None:
        """Wait for so many calls since the last `settled`; looking costs the double nothing."""
        wanted = self.seen + count - 1
        self.until(lambda: bool(self.calls(wanted)), within, f"{count} calls")

    def settled(self, within: float = 120.0) -> list[Json]:
        """The calls since the last time, once nothing waits and the bot has been quiet."""
        last = time.monotonic() + within
        found: list[Json] = []
        newest = time.monotonic()
        while time.monotonic() < last:
            fresh = self.calls(self.seen)
            if fresh or self.confirmed()[1]:
                found += fresh
                self.seen += len(fresh)
                newest = time.monotonic()
            elif time.monotonic() > newest + QUIET:
                return found
            time.sleep(PAUSE * 5)
        raise Late("the bot does not come to rest")

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        end(self._process)
        if self._process.stdout is not None:
            self._process.stdout.close()
