"""Read-only permission checks for outcomes."""

from flows.engine.advance import advance
from flows.engine.case import Action
from flows.office.cases import effects
from flows.office.cases.decide import file_of, stand_in
from flows.office.cases.taking_back import may_reopen
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.visit import Visit
from flows.sop.procedure import FieldKind


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
    elif known:
        await may_reopen(work, file, procedure, step, actor)
