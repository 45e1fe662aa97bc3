"""R8-killed: the weekly summaries of a year by real processes, one or, on PostgreSQL, two at once,
killed (SIGKILL) at random moments around the time of each, or down at it, at times for weeks.

Each process begins with a clock of its own, some seconds before the summary or up to days after.
"""

import json
import random
import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from bench.fleet.fleet import Process
from bench.processes import ROOT
from bench.torture.bed import Bed, Found
from bench.torture.trial import CALM, Trial
from bench.torture.warm_parent import warm_parent
from bench.torture.webhooks import alive
from bench.torture.weeks import AWAY, DOWN, HEADS, LONGEST_DOWN, each_week
from bot.config.office_file import read_office
from flows.worktime.week import next_telling

WEEKS, FEW = 53, 2
IN_TIME = 0.8
"""Share of the summaries that fall due soon after a process is ready."""
ROUNDS = 2
"""Maximum times that all are killed for one summary, before they may live until it is told."""
LONGEST = 2.5
"""Maximum seconds that a process lives once it is ready."""
PAUSE = 0.05
FIRST_HEAD = 2001
_PLANNED = "SELECT subject FROM timers WHERE kind = 'weekly-summary'"
_SUMMARIES = """
SELECT id, contact, params, state FROM outbox WHERE kind = 'weekly' AND operation = 'send'
"""


class Weeks:
    """An office through its weeks; `dues` are the times of the summaries."""

    def __init__(self, trial: Trial, weeks: int) -> None:
        self._trial = trial
        self.processes = 2 if trial.records.database == "postgresql" else 1
        self._calendar = read_office(ROOT / "office.toml").office.calendar
        self.dues = list(islice(self._times(), weeks))
        self.kills = self.kills_untold = self.down = 0
        self._start_takes = 0.0
        self._summaries: dict[int, tuple[int, int, str]] = {}

    def _times(self) -> Iterator[datetime]:
        at = datetime.now(UTC)
        while True:
            yield (at := next_telling(self._calendar, at))

    def live(self) -> None:
        """Begin today, so that the first is planned; then live through all."""
        running = self._begin(timedelta())
        self._trial.double.until(self._planned, CALM, "the first summary is planned")
        self._kill(running)
        for number, due in enumerate(self.dues, 1):
            last = number == len(self.dues)
            if random.random() < AWAY and not last:
                self.down += 1
                continue
            if random.random() < IN_TIME:
                shown = due - timedelta(seconds=self._start_takes + random.uniform(0, LONGEST))
            else:
                shown = due + LONGEST_DOWN * random.random()
                self.down += 1
            ahead = shown - datetime.now(UTC)
            for _ in range(random.randint(0, ROUNDS)):
                self._kill(self._begin(ahead), due)
            running = self._begin(ahead, self.processes - (random.random() < DOWN))
            self._trial.double.until(lambda due=due: self._all_told(due), CALM, f"told {due}")
            self._kill(running, due)

    def _planned(self) -> bool:
        return bool(self._trial.records.rows(_PLANNED))

    def _begin(self, ahead: timedelta, many: int = 0) -> list[Process]:
        """Begin so many processes, at least one, and wait until all are ready."""
        office, begun = self._trial.office, time.monotonic()
        office.env["SIGAP_CLOCK_OFFSET"] = f"{ahead.total_seconds():.3f}"
        url, begin = office.env["SIGAP_DATABASE_URL"], warm_parent().bot
        running = [
            Process(office, f"process{number}", url, begin)
            for number in range(max(1, many or self.processes))
        ]
        for process in running:
            self._trial.double.until(
                lambda process=process: alive(process.port) or process.running.poll() is not None,
                CALM,
                "a process is ready",
            )
            assert process.running.poll() is None, process.log.read_text()[-2000:]
        self._start_takes = time.monotonic() - begun
        return running

    def _kill(self, running: list[Process], due: datetime | None = None) -> None:
        """Kill each at a moment of its own."""
        random.shuffle(running)
        for process in running:
            time.sleep(random.uniform(0, LONGEST) / len(running))
            self.kills += 1
            self.kills_untold += due is not None and not self._all_told(due)
            process.running.send_signal(signal.SIGKILL)
        for process in running:
            process.running.wait()

    def _all_told(self, until: datetime) -> bool:
        """Whether each summary up to this one was sent to each recipient."""
        sent = {(who, week) for who, week, state in self._seen() if state == "sent"}
        return len(sent) >= HEADS * (self.dues.index(until) + 1)

    def told(self) -> Counter[tuple[int, int]]:
        """The number of times that each recipient was told each week; 0 for one that is
        missing.
        """
        found = Counter((who, week) for who, week, _ in self._seen())
        for contact in {contact for contact, _ in found}:
            for begins in each_week(self._calendar, self.dues[0], self.dues[-1]):
                found.setdefault((contact, begins), 0)
        return found

    def _seen(self) -> Iterable[tuple[int, int, str]]:
        """Recipient, beginning of the week, and state of each summary; the office lays its rows
        aside after three months.
        """
        for id, contact, params, state in self._trial.records.rows(_SUMMARIES):
            self._summaries[id] = contact, _begins(params), state
        return self._summaries.values()


def _begins(params: str) -> int:
    return int(json.loads(params)["from"])


def killed_weeks(bed: Bed) -> Found:
    """Each week is told once to each recipient."""
    more = tuple(
        f"Contoh Kepala Dinas {number},,agency_head,Dinas Sosial,,{FIRST_HEAD + number},"
        for number in range(HEADS)
    )
    with Trial(bed, people=1, more=more) as trial:
        for number in range(HEADS):
            trial.double.person(FIRST_HEAD + number)
        weeks = Weeks(trial, bed.size(WEEKS, FEW))
        weeks.live()
        told = weeks.told()
        found = trial.found("R8 killed", [])
    return found | {
        "size": len(weeks.dues),
        "processes": weeks.processes,
        "kills": weeks.kills,
        "kills_before_it_was_told": weeks.kills_untold,
        "down_at_its_time": weeks.down,
        "summaries": sum(told.values()),
        "lost": sum(not each for each in told.values()),
        "doubled": sum(each > 1 for each in told.values()),
        "wrong": abs(len(told) - HEADS * len(weeks.dues)),
    }
