"""Visibility: who may see a case, its ledger, documents, letter, evidence and texts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.engine.case import Actor
from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from flows.engine.permissions import performs, stands_in
from flows.office.staffing.performers import roles_above, told_roles
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.procedure import Holders, Procedure
from flows.sop.roles import ICT_TEAM, OFFICIALS, STAFF


async def visible(work: Work, case: int, person: Person) -> CaseFile | None:
    """The case if the person may see it; None if they may not, or there is no such case."""
    file = await work.desk.cases.by_id(case)
    return file if file is not None and await may_see(work, file, person) else None


async def may_see(work: Work, file: CaseFile, person: Person) -> bool:
    """Whether a person may see a case: reporter, typist, team, performers so far and those above
    them, whoever may act on an open step now, deciding officials of the SOP, and supervisors.

    Authority in another's place counts only for the open steps it covers.
    """
    own = {file.case.reporter, file.filed_by} | file.case.team
    if person.id in own or person.roles & OFFICIALS:
        return True
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    runs = await work.desk.cases.runs(file.case.id)
    if any(person.id == run.actor or person.id in run.holders for run in runs):
        return True
    if person.roles & _concerned(work, procedure, runs):
        return True
    return await _acts_now(work, file, procedure, person)


@dataclass(frozen=True, slots=True)
class Reach:
    """The range of the cases that a person may see, for a search: in every SOP (None) or in these
    by their roles; elsewhere in the person's own cases and the open ones. `may_see` decides.
    """

    person: int
    procedures: frozenset[str] | None


def reach(work: Work, person: Person) -> Reach:
    if person.roles & OFFICIALS:
        return Reach(person.id, None)
    roles = person.roles - {STAFF}
    within = {each.id for each in work.office.procedures if roles & _ever_concerned(work, each)}
    return Reach(person.id, frozenset(within))


def _ever_concerned(work: Work, procedure: Procedure) -> set[str]:
    """Roles that a case of this SOP can come to concern, whatever runs it has."""
    steps = procedure.steps.values()
    roles = {role for step in steps for role in step.performer.roles}
    higher = {each for role in roles | {ICT_TEAM} for each in roles_above(work.office, role)}
    return roles | higher | {role for step in steps for role in step.stand_in}


def _concerned(work: Work, procedure: Procedure, runs: Sequence[StepRun]) -> set[str]:
    """Roles that performed or recorded a step so far, roles above them, and deciding officials."""
    ran = [procedure.steps[key] for key in {run.step for run in runs}]
    roles = {
        role
        for step in ran
        if step.holders is Holders.ROLE and not step.filed
        for role in step.performer.roles
    }
    roles = roles - {STAFF} or roles
    higher = {each for role in roles | {ICT_TEAM} for each in roles_above(work.office, role)}
    recording = {role for step in ran for role in step.stand_in}
    deciding = {
        role for step in procedure.steps.values() if step.decides for role in step.performer.roles
    }
    return roles | higher | recording | (deciding - {STAFF})


async def _acts_now(work: Work, file: CaseFile, procedure: Procedure, person: Person) -> bool:
    """Whether a person may act on an open step, in their own right, in another's place or on
    duty, or may volunteer (Ambil) while the team is being chosen.
    """
    staff = await staffing(work, file)
    actor = Actor(person=person.id, roles=person.roles, channel="")
    return person.id in staff.duty or any(
        performs(replace(opened, roles=told_roles(opened)), actor, staff)
        or stands_in(procedure.steps[opened.key], opened, actor, staff)
        or (procedure.steps[opened.key].names_team and ICT_TEAM in person.roles)
        for opened in file.case.open_steps
    )
