"""Decide: the one entry point for every button and word that takes an outcome of a step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.engine.advance import advance
from flows.engine.case import Action, Actor, Staffing
from flows.engine.case_file import CaseFile
from flows.engine.permissions import stands_in
from flows.engine.refusals import StepClosed, UnknownOutcome
from flows.engine.reopening import undoes
from flows.office import evidence_record
from flows.office.cases import effects, stated_times
from flows.office.cases.apply import apply
from flows.office.cases.taking_back import may_reopen
from flows.office.messages.current_evidence import step_of_files
from flows.office.people import shared_accounts
from flows.office.staffing.on_behalf import spoken_for
from flows.office.staffing.staffing import staffing
from flows.office.transition import Transition
from flows.office.work import Work
from flows.people.visit import Visit, clock_actor
from flows.ports.desk import Desk
from flows.sop.procedure import Field, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision. `round` is the round of the pressed button; None means the current one. `stated`
    is the completion time in UTC according to the performer, if they gave one; `files` is the
    token of the form whose files belong to it.
    """

    case: int
    step: str
    round: int | None
    outcome: str
    words: Mapping[str, str]
    team: tuple[int, ...] = ()
    stated: datetime | None = None
    files: str = ""


class NoTeam(UnknownOutcome):
    """Nobody is proposed and nobody was chosen, but a letter has to name somebody."""

    message_id = "refused-no-team"


async def file_of(desk: Desk, case: int) -> CaseFile:
    """The case. Raises StepClosed if there is none with that id."""
    file = await desk.cases.by_id(case)
    if file is None:
        raise StepClosed(step="", round=0, case=str(case))
    return file


async def fields_wanted(work: Work, decision: Decision) -> Sequence[Field]:
    """Fields to ask for before the outcome. Raises StepClosed or UnknownOutcome."""
    file = await file_of(work.desk, decision.case)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    step = procedure.steps.get(decision.step)
    outcome = step.outcomes.get(decision.outcome) if step else None
    if outcome is None and undoes(procedure, decision.step, decision.outcome):
        return ()
    if outcome is None:
        raise UnknownOutcome(outcome=decision.outcome)
    asks, found = work.sops.of(procedure.id).asks, list[Field]()
    for field in outcome.fields:
        ask = asks.get(field.key)
        if ask is None:
            found.append(field)
        elif await ask(work.desk, file, work.now):
            found.append(replace(field, required=True))
    return found


async def decide(work: Work, decision: Decision, visit: Visit) -> CaseFile:
    """Take an outcome as this visitor. Raises a Refusal; nothing has changed then."""
    file = await file_of(work.desk, decision.case)
    actor = await stand_in(work.desk, file, decision.step, visit)
    opened = file.case.open_step(decision.step)
    after = await _move(work, decision, actor, visit.person.name)
    if decision.stated is not None and opened is not None:
        await stated_times.record_stated_time(
            work.desk, after, opened.key, opened.round, decision.stated, visit
        )
    await shared_accounts.record(work.desk, after.case.id, visit)
    return after


async def stand_in(desk: Desk, file: CaseFile, step: str, visit: Visit) -> Actor:
    """The actor: the visitor, or the caller whom they filed for."""
    opened = file.case.open_step(step)
    caller = await spoken_for(desk, file, opened, visit.person) if opened else None
    if caller is None:
        return visit.actor
    return Actor(person=caller.id, roles=caller.roles, channel=f"for:{visit.person.id}")


async def decide_by_clock(work: Work, decision: Decision, *, by: str = "") -> CaseFile:
    """Take an outcome that only the clock may take, such as closing a confirmed case after
    silence. `by` is the name of the person who caused it, if there is one. Raises a Refusal.
    """
    return await _move(work, decision, clock_actor(), by)


async def _move(work: Work, decision: Decision, actor: Actor, by: str) -> CaseFile:
    file = await file_of(work.desk, decision.case)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    step = procedure.steps[decision.step]
    fields: dict[str, object] = dict(decision.words)
    if _names_team(decision, step.outcomes):
        fields["team"] = decision.team or file.proposed
        if not fields["team"]:
            raise NoTeam(outcome=decision.outcome)
    action = Action(
        step=decision.step, round=decision.round, outcome=decision.outcome, fields=fields
    )
    staff = await staffing(work, file)
    role = _stood_for(file, step, actor, staff)
    after, events = advance(file.case, procedure, action, actor, work.now, staff)
    outcome = step.outcomes.get(decision.outcome)
    if outcome is None:
        await may_reopen(work, file, procedure, step.key, actor)
    due = outcome.effects if outcome else ()
    await effects.ready(work, file, step.key, due, token=decision.files)
    if decision.files:
        kept = step_of_files(step.key, outcome, after) if outcome else step.key
        await evidence_record.attach(
            work.desk, decision.files, decision.case, kept, actor, work.now
        )
    move = Transition(
        file=file,
        after=after,
        procedure=procedure,
        events=events,
        actor=replace(actor, channel=f"for:{role}") if role else actor,
        by=by,
        words=decision.words,
        now=work.now,
        stated=decision.stated,
        outcome=outcome,
        stands_for=role,
    )
    return await _then(work, move, await apply(work, move))


def _stood_for(file: CaseFile, step: Step, actor: Actor, staff: Staffing) -> str:
    """The role that the actor records for without holding it; "" if they act in their own role."""
    opened = file.case.open_step(step.key)
    stood = opened is not None and stands_in(step, opened, actor, staff)
    return opened.roles[0] if stood and opened is not None else ""


async def _then(work: Work, move: Transition, file: CaseFile) -> CaseFile:
    """Take the outcomes that the system takes at once of newly opened steps."""
    for step, outcome in move.outcome.then.items() if move.outcome else ():
        opened = file.case.open_step(step)
        if opened is not None:
            decision = Decision(
                case=file.case.id, step=step, round=opened.round, outcome=outcome, words={}
            )
            file = await _move(work, decision, clock_actor(), move.by)
    return file


def _names_team(decision: Decision, outcomes: Mapping[str, object]) -> bool:
    outcome = outcomes.get(decision.outcome)
    return any(field.kind == "people" for field in getattr(outcome, "fields", ()))
