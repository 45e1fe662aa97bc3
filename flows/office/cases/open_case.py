"""Open a case of any SOP: its number, its first steps, and everything that follows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flows.engine.advance import open_case
from flows.engine.case import Case, OpenStep
from flows.engine.case_file import CaseFile
from flows.office import evidence_record
from flows.office.cases.apply import apply
from flows.office.cases.case_number import written
from flows.office.staffing.staffing import staffing
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.sop.case_state import CaseState
from flows.sop.procedure import Procedure


async def next_number(work: Work, procedure: Procedure) -> str:
    """The next case number, such as `K-2026-0001`, with the year in the office's zone."""
    year = work.now.astimezone(work.office.calendar.zone).year
    seq = await work.desk.facts.next_number(f"{procedure.prefix}-{year}")
    return written(procedure.prefix, year, seq)


START = "report"
"""Step under which a request's files are saved, whatever the SOP."""


def blank_case(
    procedure: Procedure, number: str, reporter: int, touched: datetime, now: datetime
) -> Case:
    """The case before its first step opens. A start that is filed (SOP A.2) counts as open since
    the reporter's first contact.
    """
    reporting = OpenStep(
        key=procedure.start,
        round=1,
        roles=(),
        holders=frozenset({reporter}),
        excluded=frozenset(),
        opened_at=min(touched, now),
    )
    return Case(
        id=0,
        number=number,
        procedure=procedure.id,
        procedure_version=procedure.version,
        version=1,
        state=CaseState.OPEN,
        reporter=reporter,
        team=frozenset(),
        open_steps=(reporting,) if procedure.steps[procedure.start].filed else (),
        rounds={},
        opened_at=now,
        closed_at=None,
    )


async def insert_case(
    desk: Desk, file: CaseFile, *, token: str = "", at: tuple[str, ...] = ()
) -> CaseFile:
    """Insert the case and return it with its id. `token` is that of the draft whose files it
    takes; `at` are the steps of a linked case, in place of the start.
    """
    blank = replace(file.case, open_steps=()) if at else file.case
    case = await desk.cases.add_case(replace(file, case=blank))
    if token:
        await desk.evidence.attach(token, case, START)
    return replace(file, case=replace(blank, id=case))


async def begin(
    work: Work,
    procedure: Procedure,
    file: CaseFile,
    visit: Visit,
    *,
    by: str,
    at: tuple[str, ...] = (),
    words: Mapping[str, str] | None = None,
) -> CaseFile:
    """Open the first steps of a case from `add`, with all that follows; `words` become notes."""
    case = file.case
    files = await work.desk.evidence.of_case(case.id)
    await evidence_record.put_files_on_record(work.desk, case.id, files, visit.actor, visit.now)
    after, events = open_case(
        procedure,
        id=case.id,
        number=case.number,
        reporter=case.reporter,
        staffing=await staffing(work),
        now=visit.now,
        at=at,
    )
    move = Transition(
        file=file,
        after=after,
        procedure=procedure,
        events=events,
        actor=visit.actor,
        by=by,
        words=words or {},
        now=visit.now,
    )
    return await apply(work, move)
