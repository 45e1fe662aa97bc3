"""The bot killed in the middle of its work: python -m bench.torture [--reports 200] [--kills 30]
[--seed N] [--database postgresql].

Reports reach the bot through long polling while it is ended by SIGKILL, each time ready and with
work before it. The control is aiogram's own polling in the same harness: were it to lose nothing,
the harness would prove nothing. Exit code 1 if Sigap lost, doubled, reordered or failed to answer
anything, or if the control lost nothing.
"""

import argparse
import asyncio
import json
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from bench.double import Double
from bench.enumerated import every_point
from bench.load import PEOPLE, Report, make_reports, push
from bench.office import HEAD, TECHNICIAN, Office
from bench.process_lives import ProcessLives
from bench.processes import journal_whole
from bench.records import Records
from bench.recovery_check import look, waiting
from tests.databases import PostgreSQLServer

RESULT = Path(__file__).parent / "torture.json"
LONGEST = 0.5
"""Maximum seconds before a kill; the control's handlers take 0.3."""
CALM = 600.0
WHOLE = ("database_whole", "journal_whole")
HARM = (
    "lost",
    "doubled",
    "out_of_order",
    "evidence_lost",
    "unanswered",
    "refused_by_telegram",
)
CONTROL_SHARE = 4
"""The control needs a fourth of the reports and kills to show its losses."""


def _killed(
    double: Double,
    lives: ProcessLives,
    reports: Sequence[Report],
    kills: int,
    busy: Callable[[], bool],
) -> int:
    """Send each process a share of the reports and kill it. Return how many were at work."""
    at_work = 0
    for kill in range(kills):
        lives.begin()
        push(double, reports[kill * len(reports) // kills : (kill + 1) * len(reports) // kills])
        time.sleep(random.uniform(0.0, LONGEST))
        lives.end(signal.SIGKILL)
        at_work += bool(double.confirmed()[1] or busy())
    return at_work


def _sigap(folder: Path, url: str, size: int, kills: int) -> dict[str, Any]:
    double = Double(strict=True)
    office = Office(double, folder / "office", limits=False, url=url)
    office.import_people(PEOPLE)
    for chat in (HEAD, TECHNICIAN):
        double.person(chat)
    reports = make_reports(size)
    with (
        Records(office.url) as records,
        ProcessLives("sigap", double, office.env, office.log) as lives,
    ):
        at_work = _killed(double, lives, reports, kills, lambda: waiting(records) > 0)
        lives.begin()
        double.until(
            lambda: not double.confirmed()[1] and not waiting(records),
            CALM,
            "everything handled and told",
        )
        lives.end(signal.SIGTERM)
        after = look(records, double, reports)
    wrong = [refusal for refusal in double.refusals() if refusal["ours"]]
    double.close()
    return {
        "id": "R1",
        "size": size,
        "kills": kills,
        "kills_with_work_in_flight": at_work,
        "lost": after.lost,
        "doubled": after.doubled,
        "out_of_order": after.out_of_order,
        "evidence_lost": after.evidence_lost,
        "unanswered": after.unanswered,
        "answers_repeated": after.repeated,
        "worst_lateness_s": round(after.lateness_s, 1),
        "refused_by_telegram": len(wrong),
        "database": records.database,
        "database_whole": after.whole,
        "journal_whole": journal_whole(office.env),
    }


def _control(folder: Path, size: int, kills: int) -> dict[str, Any]:
    double = Double(strict=True)
    office = Office(double, folder / "control", limits=False)
    reports = make_reports(size)
    with ProcessLives("stock", double, office.env, office.log) as lives:
        _killed(double, lives, reports, kills, lambda: True)
        lives.begin()
        double.until(lambda: not double.confirmed()[1], CALM, "everything confirmed")
        time.sleep(1.0)
        lives.end(signal.SIGTERM)
    confirmed = double.confirmed()[0]
    double.close()
    with closing(sqlite3.connect(office.folder / "kept.db")) as rows:
        kept = {row[0] for row in rows.execute("SELECT update_id FROM kept")}
    pushed = [id for report in reports for id in report.ids if id < confirmed]
    return {
        "id": "control",
        "size": len(pushed),
        "kills": kills,
        "lost": len(set(pushed) - kept),
        "doubled": 0,
        "database": "sqlite",
    }


@contextmanager
def fresh_urls(database: str) -> Iterator[Callable[[], str]]:
    """Gives URLs of fresh databases; an empty one means SQLite in the office's own folder."""
    if database == "sqlite":
        yield lambda: ""
        return
    server = PostgreSQLServer()
    try:
        yield lambda: asyncio.run(server.fresh())
    finally:
        server.stop()


def _tests(
    folder: Path, fresh: Callable[[], str], size: int, kills: int
) -> Iterator[dict[str, Any]]:
    """Sigap, the control, and every crash point, one after the other."""
    yield _sigap(folder, fresh(), size, kills)
    yield _control(folder, size // CONTROL_SHARE, max(2, kills // CONTROL_SHARE))
    yield every_point(folder, fresh())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.torture")
    parser.add_argument("--reports", type=int, default=200)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    told = parser.parse_args()
    random.seed(told.seed)
    print(f"seed {told.seed}")
    tests = []
    with (
        tempfile.TemporaryDirectory(prefix="sigap-torture-") as name,
        fresh_urls(told.database) as fresh,
    ):
        for found in _tests(Path(name), fresh, told.reports, told.kills):
            print("  ".join(f"{name} {value}" for name, value in found.items()), flush=True)
            tests.append(found)
    RESULT.write_text(
        json.dumps({"seed": told.seed, "tests": tests}, indent=2) + "\n", encoding="utf-8"
    )
    sigap, control, enumerated = tests
    whole = all(found.get(name, True) for found in (sigap, enumerated) for name in WHOLE)
    harmed = any(found.get(name) for found in (sigap, enumerated) for name in HARM)
    return int(harmed or not whole or not control["lost"])


if __name__ == "__main__":
    sys.exit(main())
