"""Reports a second by one, two and four processes: python -m bench.fleet.rate [--reports 120].

Whole reports come by webhook on one PostgreSQL, a person's messages in turn to each process. CPU
seconds are those of the bots and of the database's processes; the platform and this load take the
rest of the machine.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import Any

from bench.double import Double
from bench.fleet.fleet import Fleet
from bench.load import Report, updates_of
from bench.messages import webhook_body
from bench.office import HEAD, TECHNICIAN, reporter_chats
from bench.processes import PATIENCE
from bench.records import Records
from bench.torture.bed import fresh_urls
from bench.torture.recovery_check import waiting

HANDS = 24
SIZES = (1, 2, 4)
_TICKS = os.sysconf("SC_CLK_TCK")


def rates(folder: Path, url: str, size: int, processes: int) -> dict[str, Any]:
    """Bring `size` reports of as many people, all at once, to so many processes."""
    double = Double(strict=False)
    with (
        Records(url) as records,
        Fleet(double, folder / f"of{processes}", [url] * processes, records, people=size) as fleet,
    ):
        for chat in (HEAD, TECHNICIAN, *reporter_chats(size)):
            double.person(chat)
        chats = reporter_chats(size)
        reports = [Report(number=n, chat=chat, files=0) for n, chat in enumerate(chats)]
        updates = [[webhook_body(each) for each in updates_of(double, one)] for one in reports]
        server = _server()
        before = _cpu([each.running.pid for each in fleet.processes]), _cpu(_family(server))
        begun = time.monotonic()

        def send(number: int) -> list[float]:
            taken = []
            for place, update in enumerate(updates[number]):
                at = time.monotonic()
                fleet.bring(update, number + place)
                taken.append(time.monotonic() - at)
            return taken

        with ThreadPoolExecutor(HANDS) as hands:
            taken = [each for row in hands.map(send, range(size)) for each in row]
        double.until(lambda: not waiting(records), PATIENCE, "everything handled and told")
        took = time.monotonic() - begun
        after = _cpu([each.running.pid for each in fleet.processes]), _cpu(_family(server))
        filed = int(records.column("SELECT count(*) FROM cases")[0])
    double.close()
    bots, database = after[0] - before[0], after[1] - before[1]
    return {
        "processes": processes,
        "reports": filed,
        "updates_per_s": round(3 * size / took, 1),
        "webhook_median_ms": round(median(taken) * 1000, 1),
        "cpu_of_the_bots": round(bots / took, 2),
        "cpu_of_the_database": round(database / took, 2),
        "cpu_ms_an_update": round(bots / (3 * size) * 1000, 1),
        "database_ms_an_update": round(database / (3 * size) * 1000, 1),
    }


def _server() -> int:
    """The PostgreSQL server that this process started: the one whose socket's folder it made."""
    folder = os.environ["XDG_RUNTIME_DIR"]
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            line = (entry / "cmdline").read_bytes().decode(errors="replace")
            if f"-D\0{folder}" in line:
                return int(entry.name)
    raise LookupError(folder)


def _family(parent: int) -> list[int]:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return [parent, *map(int, children)]


def _cpu(processes: Sequence[int]) -> float:
    """Seconds of processor that these have used, with their children that are over."""
    total = 0
    for process in processes:
        try:
            fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(int(each) for each in fields[11:15])
    return total / _TICKS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.fleet.rate")
    parser.add_argument("--reports", type=int, default=120)
    told = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="sigap-fleet-") as name,
        fresh_urls("postgresql") as fresh,
    ):
        for processes in SIZES:
            found = rates(Path(name), fresh(), told.reports, processes)
            print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
