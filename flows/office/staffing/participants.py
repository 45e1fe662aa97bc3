"""Participants of a case, who may see its ledger, documents and evidence."""

from flows.engine.case_file import CaseFile
from flows.office.work import Work
from flows.people.person import Person
from flows.settings import Office
from flows.sop.procedure import Holders
from flows.sop.roles import STAFF

ADMIN = "admin"


async def takes_part(work: Work, file: CaseFile, person: Person) -> bool:
    """Whether a person takes part: reporter, typist, team, performer, superior or admin."""
    own = {file.case.reporter, file.filed_by} | file.case.team
    if person.id in own or ADMIN in person.roles:
        return True
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    runs = await work.desk.cases.runs(file.case.id)
    if any(person.id == run.actor or person.id in run.holders for run in runs):
        return True
    roles = {
        role
        for run in runs
        for role in procedure.steps[run.step].performer.roles
        if procedure.steps[run.step].holders is Holders.ROLE
        and not procedure.steps[run.step].filed
    }
    roles = roles - {STAFF} or roles
    return bool(person.roles & (roles | _above(roles | {"ict_team"}, work.office)))


def _above(roles: set[str], office: Office) -> set[str]:
    """Every role above one of these, however far."""
    found: set[str] = set()
    waiting = set(roles)
    while waiting:
        waiting = {office.superiors[role] for role in waiting if role in office.superiors} - found
        found |= waiting
    return found
