"""The Bot API double in a separate process, and a client of its control API."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from bench.processes import PATIENCE, ROOT, end, environment

Json = dict[str, Any]

TOKEN = "123456:SAMPLE-TOKEN"
PAUSE = 0.02
QUIET = 0.4


class Late(Exception):
    """Something awaited did not happen in time."""


class Double:
    """A running double. Times are seconds of the machine's monotonic clock, which all processes
    share.
    """

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
        """The base address; waits for the double to listen. Raises Late if it ended instead."""
        if not self._url and self._process.stdout is not None:
            self._url = self._process.stdout.readline().strip()
            if not self._url:
                raise Late("the double did not start")
        return self._url

    def _ask(self, method: str, path: str, body: bytes | None = None) -> Any:
        if self._connection is None:
            self._connection = http.client.HTTPConnection(
                urlsplit(self.url).netloc, timeout=PATIENCE
            )
        self._connection.request(method, f"/control/{path}", body)
        return json.loads(self._connection.getresponse().read())

    def push(self, updates: Sequence[Json]) -> list[int]:
        """Queue updates and return the ids they were given."""
        ids: list[int] = self._ask("POST", "push", json.dumps(updates).encode())
        return ids

    def person(self, chat: int) -> None:
        """Add a person who has opened the chat and said nothing."""
        self._ask("POST", "person", json.dumps({"id": chat, "first_name": "Contoh"}).encode())

    def photo(self, data: bytes) -> list[Json]:
        """Upload a picture and return its sizes, as in a message."""
        sizes: list[Json] = self._ask("POST", "file?kind=photo", data)
        return sizes

    def voice(self, data: bytes) -> Json:
        """Upload a voice note and return it as in a message."""
        told: Json = self._ask("POST", "file?kind=voice", data)
        return told

    def document(self, data: bytes) -> Json:
        """Upload a file and return it as in a message, without its name."""
        told: Json = self._ask("POST", "file?kind=document", data)
        return told

    def calls(self, since: int) -> list[Json]:
        found: list[Json] = self._ask("GET", f"calls?since={since}")
        return found

    def refusals(self) -> list[Json]:
        found: list[Json] = self._ask("GET", "refusals")
        return found

    def refused(self) -> int:
        """Calls that were refused for what we wrote."""
        return sum(bool(each["ours"]) for each in self.refusals())

    def confirmed(self) -> tuple[int, int]:
        """The id below which all updates are confirmed, and the number waiting."""
        told = self._ask("GET", "confirmed")
        return told["confirmed"], told["pending"]

    def fault(self, **fault: Any) -> None:
        """Order a fault, as tests/doubles/telegram/wire/faults.py has them."""
        self._ask("POST", "fault", json.dumps(fault).encode())

    def clear_faults(self) -> None:
        self._ask("DELETE", "fault")

    def enforce(self, **limits: int) -> None:
        """Answer 429 above `overall` requests a second and `chat` of one chat."""
        self._ask("POST", "pace", json.dumps(limits).encode())

    def early(self) -> int:
        """Number of requests to a chat inside its retry_after."""
        return int(self._ask("GET", "early"))

    def polls(self) -> int:
        """Number of getUpdates calls."""
        return int(self._ask("GET", "polls"))

    def until(self, holds: Callable[[], bool], within: float, what: str) -> None:
        """Check every 20 ms until the condition holds. Raises Late."""
        last = time.monotonic() + within
        while not holds():
            if time.monotonic() > last:
                raise Late(f"{what}: not within {within:.0f} s")
            time.sleep(PAUSE)

    def until_polled(self, before: int, within: float = PATIENCE) -> None:
        """Wait until a bot is ready, that is, has polled more than `before` times."""
        self.until(lambda: self.polls() > before, within, "first getUpdates")

    def until_calls(self, count: int, within: float = PATIENCE) -> None:
        """Wait for so many calls since the last `settled`, without adding load to the double."""
        wanted = self.seen + count - 1
        self.until(lambda: bool(self.calls(wanted)), within, f"{count} calls")

    def settled(self, within: float = PATIENCE) -> list[Json]:
        """Return the calls since the last time, once nothing waits and the bot has been quiet."""
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
