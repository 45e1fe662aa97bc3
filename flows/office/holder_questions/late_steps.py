"""Open steps of a case past their standard time, and those who hold them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.ledger import measured
from flows.office.deadlines import outages
from flows.office.staffing.performers import performers
from flows.office.work import Work
from flows.people.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """An open step past its standard time, by so much working time that nothing excuses, and the
    others who hold it.
    """

    opened: OpenStep
    by: timedelta
    people: Sequence[Person]


async def held_by_others(work: Work, file: CaseFile, asker: Person) -> Sequence[Late]:
    """The late steps of a case that somebody else than the asker holds."""
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    away = await outages.of_case(work.desk, file, work.now)
    found = []
    for run in await work.desk.cases.runs(file.case.id):
        opened = file.case.open_step(run.step) if run.closed_at is None else None
        if opened is None:
            continue
        line = measured(run, procedure, work.office.calendar, work.now, outages=away)
        if line.late_by <= line.credit:
            continue
        people = await performers(work.desk, opened, work.now)
        others = [each for each in people if each.id != asker.id]
        if others:
            found.append(Late(opened=opened, by=line.late_by, people=others))
    return found
