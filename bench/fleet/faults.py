"""Processes killed, frozen and cut off under load:
python -m bench.fleet.faults [--processes 4] [--reports 480].

They take reports by webhook on one PostgreSQL, message by message in turn. One is killed, one is
stopped (SIGSTOP), one is cut off from the database. Of four, these three are missing together at
last; of two, each is replaced, woken or mended before the next, so that always one is left. Exit
code 1 if anything was lost, doubled or out of order.
"""

import argparse
import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bench.double import Double
from bench.fleet.fleet import Fleet
from bench.fleet.wire import Wire
from bench.load import PEOPLE, Report, make_reports, updates_of
from bench.messages import webhook_body
from bench.office import HEAD, TECHNICIAN, reporter_chats
from bench.processes import PATIENCE
from bench.records import Records
from bench.torture.bed import fresh_urls
from bench.torture.office_commands import journal_whole
from bench.torture.recovery_check import harmed, look, waiting

PLACES = {2: (0, 0, 1), 4: (1, 0, 2)}
"""Of so many processes, those that are killed, frozen and cut off."""
A_SECOND = 8.0
LOOK = 0.002
CALM = 4.0
"""Seconds of load before, between and after the faults."""
_HELD = """
SELECT (SELECT count(*) FROM inbox WHERE state = 'new' AND process = $1)
     + (SELECT count(*) FROM outbox JOIN senders USING (contact)
        WHERE state = 'queued' AND senders.process = $1)
"""
_LISTED = "SELECT count(*) FROM processes WHERE id = $1"


class Load:
    """Reports that keep coming until `stop`, each person's messages one after another."""

    def __init__(self, fleet: Fleet, double: Double, reports: list[Report]) -> None:
        self._fleet = fleet
        self.reports = reports
        self._updates = [
            [webhook_body(update) for update in updates_of(double, report)] for report in reports
        ]
        self._last: dict[int, Any] = {}
        self._hands = ThreadPoolExecutor(24)
        self._next = 0

    def runs_until(self, done: Callable[[], object], least: float = 0.0) -> float:
        """Send reports at their pace for `least` seconds and until `done`. Return the seconds
        until it was.
        """
        begun, took, due = time.monotonic(), None, 0.0
        while took is None or time.monotonic() < begun + least:
            now = time.monotonic()
            if took is None and done():
                took = now - begun
            if now > begun + PATIENCE:
                raise TimeoutError
            if now >= due:
                self._send_one()
                due = now + 1 / A_SECOND
            time.sleep(LOOK)
        return took

    def _send_one(self) -> None:
        if self._next < len(self.reports):
            number, report = self._next, self.reports[self._next]
            before = self._last.get(report.chat)
            self._last[report.chat] = self._hands.submit(self._send, number, report, before)
            self._next += 1

    def _send(self, number: int, report: Report, before: Any) -> None:
        if before is not None:
            before.result()  # a person says one thing after another
        report.pushed_at = time.monotonic()
        for place, update in enumerate(self._updates[number]):
            self._fleet.bring(update, number + place)

    def finish(self) -> list[Report]:
        """Wait for what was sent to be taken. Return the reports that were sent."""
        self._hands.shutdown()
        for each in self._last.values():
            each.result()
        return self.reports[: self._next]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that befalls the process of a place, and the act that brings that place back."""

    name: str
    place: int
    do: Callable[[], object]
    mend: Callable[[], object]


def _faults(fleet: Fleet, wire: Wire, places: Sequence[int]) -> list[Fault]:
    killed, frozen, cut = places

    def signalled(place: int, how: signal.Signals) -> Callable[[], object]:
        return lambda: fleet.processes[place].running.send_signal(how)

    return [
        Fault("killed", killed, signalled(killed, signal.SIGKILL), partial(fleet.begin, killed)),
        Fault(
            "frozen",
            frozen,
            signalled(frozen, signal.SIGSTOP),
            signalled(frozen, signal.SIGCONT),
        ),
        Fault("cut_off", cut, wire.cut, wire.mend),
    ]


def faults(folder: Path, url: str, size: int, processes: int) -> dict[str, Any]:
    """Run it all and return the figures; seconds are until the others took over."""
    double, wire = Double(strict=True), Wire(url)
    places = PLACES[processes]
    urls = [wire.url if place == places[-1] else url for place in range(processes)]
    with (
        Records(url) as records,
        Fleet(double, folder / "fleet", urls, records, people=PEOPLE) as fleet,
    ):
        for chat in (HEAD, TECHNICIAN, *reporter_chats(PEOPLE)):
            double.person(chat)
        load = Load(fleet, double, make_reports(size))
        found: dict[str, Any] = {"id": "fleet", "processes": processes}
        found |= _befallen(load, records, fleet, _faults(fleet, wire, places))
        sent = load.finish()
        double.until(lambda: not waiting(records), PATIENCE, "everything handled and told")
        found |= {"size": len(sent), **look(records, double, sent).figures()}
        found["journal_whole"] = journal_whole(fleet.office)
    wire.close()
    double.close()
    return found


def _befallen(load: Load, records: Records, fleet: Fleet, all_: Sequence[Fault]) -> dict[str, Any]:
    """Rows that each held, and seconds until the others ended its claims; all are back at the
    end.
    """
    found: dict[str, Any] = {}
    alone = len(fleet.processes) <= len(all_)

    def mend(each: Fault) -> None:
        before = fleet.numbers()
        each.mend()
        load.runs_until(partial(fleet.joined, each.place, before), CALM)

    def held(number: int) -> int:
        return int(records.column(_HELD, number)[0])

    def ended(number: int) -> bool:
        return not records.column(_LISTED, number)[0]

    load.runs_until(lambda: True, CALM)
    for each in all_:
        number = fleet.processes[each.place].number
        load.runs_until(partial(held, number))
        each.do()
        found[f"{each.name}_with"] = held(number)
        found[f"{each.name}_s"] = round(load.runs_until(partial(ended, number), CALM), 1)
        if alone:
            mend(each)
    for each in () if alone else all_:
        mend(each)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.fleet.faults")
    parser.add_argument("--processes", type=int, choices=PLACES, default=4)
    parser.add_argument("--reports", type=int, default=480)
    told = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="sigap-fleet-") as name,
        fresh_urls("postgresql") as fresh,
    ):
        found = faults(Path(name), fresh(), told.reports, told.processes)
    print(json.dumps(found, indent=2))
    return int(harmed(found))


if __name__ == "__main__":
    sys.exit(main())
