"""python -m bench.torture [--reports 200] [--kills 30] [--seed N]: killed in the middle of work.

Reports reach the bot through long polling while it is ended by SIGKILL, each time ready and with
work before it. The control is aiogram's own polling in the same harness: were it to lose nothing,
the harness would prove nothing. Exit code 1 when Sigap lost, doubled or left unanswered anything,
or the control lost nothing.
"""

import argparse
import json
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bench.aftermath import look, waiting
from bench.double import Double
from bench.enumerated import every_point
from bench.lives import Lives
from bench.office import HEAD, TECHNICIAN, Office
from bench.processes import journal_whole
from bench.storm import PEOPLE, Report, push, storm

RESULT = Path(__file__).parent / "torture.json"
LONGEST = 0.5
"""Seconds that a life has left at most; the control's handlers take 0.3."""
CALM = 90.0
WHOLE = ("database_whole", "journal_whole")
CONTROL_SHARE = 4
"""The control needs a fourth of the reports and kills to show its losses."""


def _killed(
    double: Double, lives: Lives, reports: Sequence[Report], kills: int, busy: Callable[[], bool]
) -> int:
    """A share of the reports for each life. How many kills met work in flight."""
    at_work = 0
    for kill in range(kills):
        lives.begin()
        push(double, reports[kill * len(reports) // kills : (kill + 1) * len(reports) // kills])
        time.sleep(random.uniform(0.0, LONGEST))
        lives.end(signal.SIGKILL)
        at_work += bool(double.confirmed()[1] or busy())
    return at_work


def _sigap(folder: Path, size: int, kills: int) -> dict[str, Any]:
    double = Double(strict=True)
    office = Office(double, folder / "office", limits=False)
    office.import_people(PEOPLE)
    for chat in (HEAD, TECHNICIAN):
        double.person(chat)
    reports = storm(size)
    with Lives("sigap", double, office.env, office.log) as lives:
        at_work = _killed(double, lives, reports, kills, lambda: waiting(office.database) > 0)
        lives.begin()
        double.until(
            lambda: not double.confirmed()[1] and not waiting(office.database),
            CALM,
            "everything handled and told",
        )
        lives.end(signal.SIGTERM)
    after = look(office.database, double, reports)
    wrong = [refusal for refusal in double.refusals() if refusal["ours"]]
    double.close()
    return {
        "id": "R1",
        "size": size,
        "kills": kills,
        "kills_with_work_in_flight": at_work,
        "lost": after.lost,
        "doubled": after.doubled,
        "evidence_lost": after.evidence_lost,
        "unanswered": after.unanswered,
        "answers_repeated": after.repeated,
        "worst_lateness_s": round(after.lateness_s, 1),
        "refused_by_telegram": len(wrong),
        "database": "sqlite",
        "database_whole": after.whole,
        "journal_whole": journal_whole(office.env),
    }


def _control(folder: Path, size: int, kills: int) -> dict[str, Any]:
    double = Double(strict=True)
    office = Office(double, folder / "control", limits=False)
    reports = storm(size)
    with Lives("stock", double, office.env, office.log) as lives:
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


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.torture")
    parser.add_argument("--reports", type=int, default=200)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    told = parser.parse_args()
    random.seed(told.seed)
    print(f"seed {told.seed}")
    with tempfile.TemporaryDirectory(prefix="sigap-torture-") as name:
        sigap = _sigap(Path(name), told.reports, told.kills)
        control = _control(
            Path(name), told.reports // CONTROL_SHARE, max(2, told.kills // CONTROL_SHARE)
        )
        enumerated = every_point(Path(name))
    for found in (sigap, control, enumerated):
        print("  ".join(f"{name} {value}" for name, value in found.items()))
    RESULT.write_text(
        json.dumps({"seed": told.seed, "tests": [sigap, control, enumerated]}, indent=2) + "\n",
        encoding="utf-8",
    )
    harm = ("lost", "doubled", "evidence_lost", "unanswered", "refused_by_telegram")
    whole = all(found.get(name, True) for found in (sigap, enumerated) for name in WHOLE)
    harmed = any(found.get(name) for found in (sigap, enumerated) for name in harm)
    return int(harmed or not whole or not control["lost"])


if __name__ == "__main__":
    sys.exit(main())
