"""Several bot processes on one PostgreSQL, behind webhooks, and the platform before them."""

import http.client
import json
import signal
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

from bench.double import Double
from bench.office import Office
from bench.processes import PATIENCE, Running, end, free_port, start
from bench.records import Records
from bot.channels.telegram.webhook import SECRET_HEADER

SECRET = "s" * 32
ANSWER_WITHIN = 3.0
"""Seconds after which the platform takes an update to another process."""
_FIRST_ID = 500_000
_NUMBERS = "SELECT id FROM processes ORDER BY id"


Begin = Callable[[Mapping[str, str], Path], Running]


def _begun(env: Mapping[str, str], log: Path) -> Running:
    return start("-m", "bot", "run", env=env, log=log)


class Process:
    """`python -m bot run` in webhook mode, begun by `begin` with its environment and log.
    `number` is its own among the processes.
    """

    def __init__(self, office: Office, name: str, url: str, begin: Begin = _begun) -> None:
        self.port = free_port()
        self.number = 0
        self._log = office.folder / f"{name}.txt"
        env = office.env | {
            "SIGAP_TELEGRAM_MODE": "webhook",
            "SIGAP_TELEGRAM_WEBHOOK_SECRET": SECRET,
            "SIGAP_PUBLIC_URL": "https://sigap.example",
            "SIGAP_HTTP_PORT": str(self.port),
            "SIGAP_DATABASE_URL": url,
        }
        self.running = begin(env, self._log)

    def takes(self, update: bytes) -> bool:
        """Bring an update of Telegram. Return whether it was taken in time."""
        return self.answers("/webhook/telegram", update, {SECRET_HEADER: SECRET})

    def answers(self, path: str, body: bytes, headers: Mapping[str, str]) -> bool:
        """Call a webhook. Return whether it said OK in time."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_WITHIN)
        try:
            told = {"Content-Type": "application/json", **headers}
            connection.request("POST", path, body, told)
            return connection.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()


class Fleet:
    """So many processes of one office, each ready. `urls` are the database as each reaches it."""

    def __init__(
        self, double: Double, folder: Path, urls: Sequence[str], records: Records, *, people: int
    ) -> None:
        self.office = Office(double, folder, limits=False, url=urls[0])
        self.office.import_people(people)
        self.processes: list[Process] = []
        self._ids = count(_FIRST_ID)
        self._double = double
        for number, url in enumerate(urls):
            self._begin(f"process{number}", url, records)

    def _begin(self, name: str, url: str, records: Records) -> None:
        before = set(records.column(_NUMBERS))
        process = Process(self.office, name, url)
        self.processes.append(process)
        self._double.until(
            lambda: (
                bool(set(records.column(_NUMBERS)) - before) or process.running.poll() is not None
            ),
            PATIENCE,
            "a process begins to share",
        )
        (process.number,) = set(records.column(_NUMBERS)) - before

    def __enter__(self) -> "Fleet":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in self.processes:
            process.running.send_signal(signal.SIGCONT)
            end(process.running)

    def numbered(self, update: dict[str, Any]) -> bytes:
        """An update as it goes over the wire, with the platform's next number."""
        return json.dumps({"update_id": next(self._ids), **update}).encode()

    def bring(self, update: bytes, first: int) -> int:
        """Bring an update to the process `first`, or the next that takes it. Return the process's
        place in the fleet.
        """
        for place in count(first):
            if self.processes[place % len(self.processes)].takes(update):
                return place % len(self.processes)
        raise AssertionError
