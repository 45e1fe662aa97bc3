"""Processes of one office behind webhooks, on either kind of database."""

import http.client
import time
from collections.abc import Callable, Mapping
from typing import Any

from bench.fleet.fleet import Process
from bench.office import Office
from bench.processes import PATIENCE, end
from bench.torture.trial import Trial
from bench.torture.warm_parent import warm_parent

_PAUSE = 0.05


class Webhooks:
    """So many processes, each alive; SQLite has one."""

    def __init__(self, trial: Trial, count_: int) -> None:
        self._office = trial.office
        many = count_ if trial.records.database == "postgresql" else 1
        self.processes = [
            Process(
                self._office,
                f"process{number}",
                trial.office.env["SIGAP_DATABASE_URL"],
                warm_parent().bot,
            )
            for number in range(many)
        ]

    def __enter__(self) -> "Webhooks":
        for process in self.processes:
            until = time.monotonic() + PATIENCE
            while not alive(process.port):
                assert process.running.poll() is None, log_of(self._office)
                assert time.monotonic() < until
                time.sleep(_PAUSE)
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            end(process.running)

    def bring(self, update: bytes, place: int = 0) -> float:
        """Bring an update of Telegram to one process until it is taken. Return the last try's
        seconds.
        """
        return self._until(lambda process: process.takes(update), place)

    def bring_to(self, path: str, body: bytes, headers: Mapping[str, str], place: int) -> float:
        """Call a webhook of one process until it is answered. Return the last try's seconds."""
        return self._until(lambda process: process.answers(path, body, headers), place)

    def _until(self, taken: Callable[[Process], bool], place: int) -> float:
        while True:
            begun = time.monotonic()
            if taken(self.processes[place % len(self.processes)]):
                return time.monotonic() - begun


def alive(port: int) -> bool:
    """Whether a process answers there."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
    try:
        connection.request("GET", "/health/live")
        return connection.getresponse().status == http.HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()


def log_of(office: Office) -> Any:
    """The ends of the office's logs."""
    return [path.read_text()[-2000:] for path in office.folder.glob("process*.txt")]
