"""Looking without changing: may this person take this outcome, may they see this case."""

from flows.engine.advance import advance
from flows.engine.authority import places
from flows.engine.case import Action
from flows.engine.case_file import CaseFile
from flows.office.cases.decide import file_of, stand_in
from flows.office.faults import effects
from flows.office.staffing.participants import takes_part
from flows.office.staffing.staffing import staffing
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.settings import Office
from flows.sop.procedure import FieldKind

OFFICIALS = frozenset({"ict_team", "ict_head", "upt_head", "agency_head", "admin"})


async def check(
    desk: Desk, office: Office, case: int, step: str, round: int | None, outcome: str, visit: Visit
) -> None:
    """Raises the Refusal that taking the outcome would, before anybody is asked to fill a form."""
    file = await file_of(desk, case)
    procedure = office.procedures.get(file.case.procedure, file.case.procedure_version)
    known = procedure.steps.get(step)
    wanted = known.outcomes[outcome].fields if known and outcome in known.outcomes else ()
    fields: dict[str, object] = {
        field.key: (visit.person.id,) if field.kind is FieldKind.PEOPLE else "?"
        for field in wanted
    }
    action = Action(step=step, round=round, outcome=outcome, fields=fields)
    actor = await stand_in(desk, file, step, visit)
    staff = await staffing(desk, office, visit.now, file)
    advance(file.case, procedure, action, actor, visit.now, staff)
    if known and outcome in known.outcomes:
        await effects.ready(desk, file, step, known.outcomes[outcome].effects)


async def may_see(desk: Desk, office: Office, case: int, visit: Visit) -> CaseFile | None:
    """The case, for its reporter, its typist, its team and the officials; None for others."""
    file = await desk.cases.by_id(case)
    if file is None:
        return None
    person = visit.person
    own = person.id in {file.case.reporter, file.filed_by} | file.case.team
    lent = places(person.id, await staffing(desk, office, visit.now))
    if own or lent or person.roles & OFFICIALS:
        return file
    return file if await takes_part(desk, office, file, person) else None
