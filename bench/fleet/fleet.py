"""Several bot processes on one PostgreSQL, behind webhooks, and the platform before them."""

import http.client
import signal
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from itertools import count
from pathlib import Path

from bench.double import Double
from bench.office import Office
from bench.processes import PATIENCE, Running, end, free_port, start
from bench.records import Records
from bot.channels.telegram.webhook import SECRET_HEADER

SECRET = "s" * 32
ANSWER_WITHIN = 3.0
"""Seconds after which the platform takes an update to another process."""
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
        self.log = office.folder / f"{name}.txt"
        env = office.env | {
            "SIGAP_TELEGRAM_MODE": "webhook",
            "SIGAP_TELEGRAM_WEBHOOK_SECRET": SECRET,
            "SIGAP_PUBLIC_URL": "https://sigap.example",
            "SIGAP_HTTP_PORT": str(self.port),
            "SIGAP_DATABASE_URL": url,
        }
        self.running = begin(env, self.log)

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
        self._records = records
        self._urls = urls
        for place in range(len(urls)):
            before = self.numbers()
            self.begin(place)
            double.until(partial(self.joined, place, before), PATIENCE, "a process shares")

    def begin(self, place: int) -> None:
        """Begin the process of a place, also after one that has ended there."""
        process = Process(self.office, f"process{place}", self._urls[place])
        self.processes[place : place + 1] = [process]

    def numbers(self) -> set[int]:
        """Those of the processes that share."""
        return set(self._records.column(_NUMBERS))

    def joined(self, place: int, before: Collection[int]) -> bool:
        """Whether the process shares, under a number that none had `before`."""
        process = self.processes[place]
        assert process.running.poll() is None, process.log.read_text()[-2000:]
        new = self.numbers().difference(before)
        process.number = max(new, default=process.number)
        return bool(new)

    def __enter__(self) -> "Fleet":
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            process.running.send_signal(signal.SIGCONT)
            end(process.running)

    def bring(self, update: bytes, first: int) -> int:
        """Bring an update to the process `first`, or the next that takes it. Return the process's
        place in the fleet.
        """
        for place in count(first):
            if self.processes[place % len(self.processes)].takes(update):
                return place % len(self.processes)
        raise AssertionError
