"""The Bot API double in a process of its own, and the updates that people send to it."""

import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any

TOKEN = "123456:SAMPLE-TOKEN"
_ids = count(1)


class Double:
    """Its control door."""

    def __init__(self, url: str) -> None:
        self.url = url

    def _ask(self, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.url + path, data, {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def push(self, updates: Sequence[dict[str, Any]]) -> None:
        self._ask("/control/push", list(updates))

    def calls(self, since: int = 0) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask(f"/control/calls?since={since}")
        return found

    def polled(self) -> bool:
        """Whether a bot has asked for updates: they wait for nobody any more."""
        return bool(self._ask("/control/confirmed")["pending"] == 0)

    def wait_for(self, calls: int, since: int, within: float = 90.0) -> list[dict[str, Any]]:
        """The calls, once there are that many. Raises TimeoutError."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            found = self.calls(since)
            if len(found) >= calls:
                return found
            time.sleep(0.05)
        raise TimeoutError(f"{len(self.calls(since))} of {calls} calls")


def text(person: int, words: str) -> dict[str, Any]:
    """A message of a person in their private chat."""
    who = {"id": person, "is_bot": False, "first_name": "Contoh"}
    return {
        "message": {
            "message_id": next(_ids),
            "date": int(time.time()),
            "chat": {"id": person, "type": "private", "first_name": "Contoh"},
            "from": who,
            "text": words,
        }
    }


@contextmanager
def running_double() -> Iterator[Double]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.doubles.telegram", "--lenient", "--token", TOKEN],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield Double(process.stdout.readline().strip())
    finally:
        process.terminate()
        process.wait()
