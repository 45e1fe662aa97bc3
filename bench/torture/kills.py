"""R1 and R9: the bot ended in the middle of its work by SIGKILL, or by SIGTERM; and the control.

The control is aiogram's own polling in the same harness: were it to lose nothing, the harness
would prove nothing.
"""

import random
import signal
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing

from bench.double import Double
from bench.load import PEOPLE, Report, make_reports, push
from bench.messages import press
from bench.office import HEAD, Office
from bench.torture.bed import Bed, Found
from bench.torture.process_lives import ProcessLives
from bench.torture.recovery_check import waiting
from bench.torture.trial import CALM, Trial

REPORTS, KILLS = 1_000, 200
TERMINATED, STOPS = 500, 100
LONGEST = 0.5
"""Maximum seconds before a signal; the control's handlers take 0.3."""
GRACE = 25.0
"""Seconds in which a process ends after SIGTERM."""
CONTROL_SHARE = 4
"""The control needs a fourth of the reports and kills to show its losses."""
APPROVED = 10
"""One card of so many is approved, by two presses."""
TWICE = """
SELECT count(*) FROM (SELECT case_id FROM step_runs WHERE step = 'approve' AND outcome = 'approve'
    GROUP BY case_id, round HAVING count(*) > 1) AS twice
"""


class Head:
    """The head of division, who presses impatiently: twice on each card."""

    def __init__(self, double: Double) -> None:
        self._double = double
        self._seen = 0
        self._cards = 0

    def presses(self) -> None:
        """Approve a share of the cards that came since the last time."""
        calls = self._double.calls(self._seen)
        self._seen += len(calls)
        for call in calls:
            if str((call["params"] or {}).get("chat_id")) != str(HEAD):
                continue
            update = press(call, "Setujui")
            if update is not None:
                self._cards += 1
                if self._cards % APPROVED == 1:
                    again = press(call, "Setujui")
                    assert again is not None
                    self._double.push([update, again])


def _some_time() -> None:
    time.sleep(random.uniform(0.0, LONGEST))


def _ended(
    double: Double,
    lives: ProcessLives,
    reports: Sequence[Report],
    times: int,
    end: Callable[[], None],
    busy: Callable[[], bool],
    until: Callable[[], None] = _some_time,
) -> int:
    """Send each process a share of the reports and end it, after some time or at a moment. Return
    how many were at work.
    """
    at_work = 0
    for life in range(times):
        lives.begin()
        push(double, reports[life * len(reports) // times : (life + 1) * len(reports) // times])
        until()
        at_work += bool(double.confirmed()[1] or busy())
        end()
    return at_work


def killed(bed: Bed) -> Found:
    """R1: reports while the process is killed and started again, and killed."""
    reports, kills = make_reports(bed.size(REPORTS, 15)), bed.size(KILLS, 3)
    with Trial(bed, people=PEOPLE) as trial:
        lives, head = trial.lives(), Head(trial.double)

        def end() -> None:
            head.presses()
            lives.end(signal.SIGKILL)

        at_work = _ended(
            trial.double, lives, reports, kills, end, lambda: waiting(trial.records) > 0
        )
        lives.begin()
        trial.settle()
        lives.stop()
        found = trial.found("R1", reports, kills=kills, kills_with_work_in_flight=at_work)
        found["approved_twice"] = int(trial.records.column(TWICE)[0])
    found["wrong"] = found["approved_twice"]
    return found


def terminated(bed: Bed) -> Found:
    """R9: as R1 with SIGTERM, at which each process ends by itself and in time."""
    reports, stops = make_reports(bed.size(TERMINATED, 12)), bed.size(STOPS, 3)
    codes: list[int] = []
    took: list[float] = []
    with Trial(bed, people=PEOPLE) as trial:
        lives = trial.lives()

        def end() -> None:
            begun = time.monotonic()
            codes.append(lives.stop())
            took.append(time.monotonic() - begun)

        at_work = _ended(
            trial.double, lives, reports, stops, end, lambda: waiting(trial.records) > 0
        )
        lives.begin()
        trial.settle()
        lives.stop()
        found = trial.found("R9", reports, kills=stops, kills_with_work_in_flight=at_work)
    found["slowest_end_s"] = round(max(took), 2)
    found["wrong"] = sum(map(bool, codes))
    found["late"] = sum(each > GRACE for each in took)
    return found


def control(bed: Bed) -> Found:
    """aiogram's polling, killed likewise; a control that loses nothing is `wrong`."""
    size = bed.size(REPORTS, 15 * CONTROL_SHARE) // CONTROL_SHARE
    kills = bed.size(KILLS, 3 * CONTROL_SHARE) // CONTROL_SHARE
    double = Double(strict=True)
    office = Office(double, bed.folder(), limits=False)
    reports = make_reports(size)

    def confirmed_all() -> None:
        """Wait until updates that its handlers hold for a while are nowhere else."""
        double.until(lambda: not double.confirmed()[1], CALM, "everything confirmed")

    with ProcessLives("stock", double, office.env, office.log) as lives:
        at_work = _ended(
            double,
            lives,
            reports,
            kills,
            lambda: _kill(lives),
            lambda: not lives.ended,
            confirmed_all,
        )
        lives.begin()
        confirmed_all()
        time.sleep(1.0)
        lives.stop()
    confirmed = double.confirmed()[0]
    double.close()
    with closing(sqlite3.connect(office.folder / "kept.db")) as rows:
        kept = {row[0] for row in rows.execute("SELECT update_id FROM kept")}
    pushed = {id for report in reports for id in report.ids if id < confirmed}
    lost = len(pushed - kept)
    return {
        "id": "R1 control",
        "size": len(pushed),
        "kills": kills,
        "kills_with_work_in_flight": at_work,
        "must_lose": lost,
        "lost": 0,
        "doubled": 0,
        "database": "sqlite",
        "wrong": int(not lost),
    }


def _kill(lives: ProcessLives) -> None:
    lives.end(signal.SIGKILL)
