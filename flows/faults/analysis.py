"""Laporan Analisis Gangguan: the register that SOP A requires, filled from the cases themselves.
Nothing is stored for it: each row comes from the answers given at Selesai and from the times.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun, measured
from flows.faults.external import lies_outside
from flows.sop.case_state import CaseState
from flows.sop.procedure import Procedure
from flows.worktime.calendar import WorkCalendar

WINDOW = timedelta(days=90)
"""A fault of the same category in the same unit counts as recurring within this time."""
REPAIRS = frozenset({"repair", "upt_repair"})
LEFT_OUT = frozenset({CaseState.REJECTED, CaseState.CANCELLED, CaseState.ABUSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """One case with what the register needs. `words` are the last cause and action by kind."""

    file: CaseFile
    unit: str
    words: Mapping[str, str]
    runs: Sequence[StepRun]


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
    earlier: tuple[str, ...]


class Register(Protocol):
    """Part of flows.ports.desk.Desk."""

    async def like(self, case: int, since: datetime) -> Sequence[str]: ...


def analysis(
    faults: Sequence[Faulty], procedure: Procedure, calendar: WorkCalendar, now: datetime
) -> list[AnalysisRow]:
    """One row per fault that was not turned down, in the given order."""
    kept = [each for each in faults if each.file.case.state not in LEFT_OUT]
    return [_row(each, kept, procedure, calendar, now) for each in kept]


def _row(
    one: Faulty,
    others: Sequence[Faulty],
    procedure: Procedure,
    calendar: WorkCalendar,
    now: datetime,
) -> AnalysisRow:
    file, case = one.file, one.file.case
    lines = [measured(run, procedure, calendar, now) for run in one.runs if run.step in REPAIRS]
    ended = case.closed_at
    return AnalysisRow(
        number=case.number,
        opened_at=case.opened_at,
        closed_at=ended,
        category=file.category,
        subcategory=file.subcategory,
        unit=file.place or one.unit,
        description=file.description,
        cause=one.words.get("cause", ""),
        action=one.words.get("action", ""),
        origin=_origin(one),
        repaired=sum((line.spent for line in lines), timedelta()),
        lasted=calendar.between(case.opened_at, ended) if ended else None,
        earlier=tuple(each.file.case.number for each in others if _came_before(each, one)),
    )


def _origin(one: Faulty) -> str:
    if lies_outside(one.file.subcategory, one.file.description):
        return "central"
    return "external" if any(run.step == "upt_repair" for run in one.runs) else "internal"


def _came_before(other: Faulty, one: Faulty) -> bool:
    """Whether `other` has the same category and unit, and came in the 90 days before `one`."""
    if other is one or not one.file.category or other.file.category != one.file.category:
        return False
    same = bool(one.unit and other.unit == one.unit) or bool(
        one.file.place and other.file.place == one.file.place
    )
    opened, before = one.file.case.opened_at, other.file.case.opened_at
    older = (before, other.file.case.id) < (opened, one.file.case.id)
    return same and older and opened - before <= WINDOW
