"""Laporan Analisis Gangguan: the register that SOP A requires, filled from the cases themselves.
Nothing is stored for it: each row comes from the answers given at Selesai and from the times.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Protocol

from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun, measured
from flows.faults.external import lies_outside
from flows.sop.case_state import CaseState
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar

WINDOW = timedelta(days=90)
"""A fault of the same category in the same unit counts as recurring within this time."""
NAMED = 20
"""Earlier faults that are named; the others are counted."""
REPAIRS = frozenset({"repair", "upt_repair"})
LEFT_OUT = frozenset({CaseState.REJECTED, CaseState.CANCELLED, CaseState.ABUSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A fault, as far as a later one may be the same again."""

    number: str
    category: str
    unit: str
    place: str
    opened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Faults that came before one: how many, and the newest of them, oldest first."""

    count: int = 0
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysisRow:
    """One row of the register. `repaired` and `lasted` are working time; `lasted` is None until it
    ends.
    """

    number: str
    opened_at: datetime
    closed_at: datetime | None
    category: str
    subcategory: str
    unit: str
    description: str
    cause: str
    action: str
    origin: str
    """internal, external (through UPT TIK) or central (an application of others)."""
    repaired: timedelta
    lasted: timedelta | None
    earlier: Earlier


class Register(Protocol):
    """Part of flows.ports.desk.Desk."""

    async def like(self, case: int, since: datetime) -> Sequence[str]: ...


class Recurrences:
    """Faults heard in the order of their opening, and which of them came before each."""

    def __init__(self) -> None:
        self._heard: dict[tuple[str, ...], deque[tuple[int, Known]]] = {}
        self._count = 0

    def hear(self, one: Known) -> Earlier:
        """The faults of the same category, in the same unit or place, that came in the 90 days
        before this one. One without a category has none.
        """
        if not one.category:
            return Earlier()
        alike = [key for key in (("unit", one.unit), ("place", one.place)) if key[1]]
        queues = [self._queue(one, *key) for key in alike]
        both = self._queue(one, "both", one.unit, one.place) if len(queues) > 1 else deque()
        newest = {
            place: each.number
            for queue in queues
            for place, each in islice(reversed(queue), NAMED)
        }
        found = Earlier(
            count=sum(map(len, queues)) - len(both),
            numbers=tuple(newest[place] for place in sorted(newest)[-NAMED:]),
        )
        self._count += 1
        for queue in (*queues, both):
            queue.append((self._count, one))
        return found

    def _queue(self, one: Known, *where: str) -> deque[tuple[int, Known]]:
        """Faults of this category there, without those that are too long ago."""
        queue = self._heard.setdefault((one.category, *where), deque())
        while queue and one.opened_at - queue[0][1].opened_at > WINDOW:
            queue.popleft()
        return queue


def analysed(
    file: CaseFile,
    unit: str,
    words: Mapping[str, str],
    runs: Sequence[StepRun],
    procedure: Procedure,
    calendar: WorkCalendar,
    now: datetime,
    earlier: Earlier,
) -> AnalysisRow:
    """The row of one fault. `words` are its last cause and action by kind."""
    case, ended = file.case, file.case.closed_at
    lines = [measured(run, procedure, calendar, now) for run in runs if run.step in REPAIRS]
    return AnalysisRow(
        number=case.number,
        opened_at=case.opened_at,
        closed_at=ended,
        category=file.category,
        subcategory=file.subcategory,
        unit=file.place or unit,
        description=file.description,
        cause=words.get("cause", ""),
        action=words.get("action", ""),
        origin=_origin(file, runs),
        repaired=sum((line.spent for line in lines), timedelta()),
        lasted=calendar.between(case.opened_at, ended) if ended else None,
        earlier=earlier,
    )


def _origin(file: CaseFile, runs: Sequence[StepRun]) -> str:
    if lies_outside(file.subcategory, file.description):
        return "central"
    return "external" if any(run.step == "upt_repair" for run in runs) else "internal"
