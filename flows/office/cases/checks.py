"""Read-only permission checks for outcomes and cases."""

from flows.engine.advance import advance
from flows.engine.authority import places
from flows.engine.case import Action
from flows.engine.case_file import CaseFile
from flows.office.cases import effects
from flows.office.cases.decide import file_of, stand_in
from flows.office.staffing.participants import takes_part
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.visit import Visit
from flows.sop.procedure import FieldKind

OFFICIALS = frozenset({"ict_team", "ict_head", "upt_head", "agency_head", "admin"})


async def check(
    work: Work, case: int, step: str, round: int | None, outcome: str, visit: Visit
) -> None:
    """Raise the Refusal that the outcome would raise, before anybody has to fill in a form."""
    file = await file_of(work.desk, case)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    known = procedure.steps.get(step)
    wanted = known.outcomes[outcome].fields if known and outcome in known.outcomes else ()
    fields: dict[str, object] = {
        field.key: (visit.person.id,) if field.kind is FieldKind.PEOPLE else "?"
        for field in wanted
    }
    action = Action(step=step, round=round, outcome=outcome, fields=fields)
    actor = await stand_in(work.desk, file, step, visit)
    staff = await staffing(work, file)
    advance(file.case, procedure, action, actor, visit.now, staff)
    if known and outcome in known.outcomes:
        await effects.ready(work, file, step, known.outcomes[outcome].effects)


async def may_see(work: Work, case: int, visit: Visit) -> CaseFile | None:
    """The case, for its reporter, typist, team, participants and officials; None for others."""
    file = await work.desk.cases.by_id(case)
    if file is None:
        return None
    person = visit.person
    own = person.id in {file.case.reporter, file.filed_by} | file.case.team
    lent = places(person.id, await staffing(work))
    if own or lent or person.roles & OFFICIALS:
        return file
    return file if await takes_part(work, file, person) else None
