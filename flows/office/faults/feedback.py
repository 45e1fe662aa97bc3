"""Feedback of reporters: a rating once it works again, a complaint while it does not."""

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.feedback import CaseStands, Complaint, ComplaintSuperior
from flows.messages.parts.common import StepState
from flows.office.deadlines.worklist import task
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import names
from flows.office.messages.notify import notify, notify_all
from flows.office.staffing.performers import above, performers, reporter_of
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.sop.case_state import CaseState
from flows.sop.procedure import Holders

RATING, COMPLAINT = "rating", "complaint"
WORST, BEST = 1, 3


async def rate(desk: Desk, case: int, value: int, visit: Visit) -> CaseFile | None:
    """Save the reporter's rating. None for a second one, an unknown value, and anybody else."""
    file = await desk.cases.by_id(case)
    if file is None or visit.person.id not in (file.case.reporter, file.filed_by):
        return None
    if not WORST <= value <= BEST:
        return None
    kept = await desk.opinions.add_opinion(
        case=case, kind=RATING, value=value, person=visit.person.id, now=visit.now
    )
    if not kept:
        return None
    await put_on_record(desk, chain_of(case), "case.rated", {"rating": value}, visit)
    return file


async def complain(work: Work, visit: Visit) -> bool:
    """Show the state, holders and due time of each open case; pass the complaint on once per case.
    Return False if the person has no open case: then their words mean something else.
    """
    reported = await work.desk.cases.of_reporter(visit.person.id)
    cases = [file for file in reported if file.case.state is CaseState.OPEN]
    if not cases:
        return False
    lines, told = list[CaseStands](), False
    for file in cases:
        line = await _line(work, file, visit)
        lines.append(line)
        told |= await _pass_on(work, file, line, visit)
    await notify(work, visit.person, Complaint(cases=lines, told=told))
    return True


async def _line(work: Work, file: CaseFile, visit: Visit) -> CaseStands:
    """A case in the answer, by the step that the reporter waits for, else their own."""
    opened = _held(file) or file.case.open_steps[0]
    waiting = task(work.office, file.standing(opened), visit.now)
    holders = [person.id for person in await performers(work.desk, opened, visit.now)]
    reporter = await reporter_of(work.desk, file)
    return CaseStands(
        number=file.case.number,
        state=file.case.state.value,
        steps=[StepState(opened.key, bool(opened.accepted_at), opened.paused)],
        holders=await names(work.desk, holders),
        due=waiting.due,
        reporter=reporter.name if reporter else "",
    )


def _held(file: CaseFile) -> OpenStep | None:
    """The first open step that is not the reporter's own."""
    own = frozenset({file.case.reporter})
    return next((each for each in file.case.open_steps if each.holders != own), None)


async def _pass_on(work: Work, file: CaseFile, line: CaseStands, visit: Visit) -> bool:
    """Tell the people above the step's role, once in the life of the case."""
    opened = _held(file)
    if opened is None or any(each.key == "confirm" for each in file.case.open_steps):
        return False
    step = work.office.procedures.get(file.case.procedure, file.case.procedure_version).steps
    by_name = step[opened.key].holders is not Holders.ROLE
    role = step[opened.key].performer.roles[0] if by_name else opened.roles[0]
    superiors = await above(work, role)
    if not superiors or not await work.desk.opinions.add_opinion(
        case=file.case.id, kind=COMPLAINT, value=1, person=visit.person.id, now=visit.now
    ):
        return False
    await put_on_record(
        work.desk, chain_of(file.case.id), "case.complained", {"step": opened.key}, visit
    )
    await notify_all(work, superiors, ComplaintSuperior(stands=line), case=file.case.id)
    return True
