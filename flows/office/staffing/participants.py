"""Participants of a case, who may see its ledger, documents and evidence."""

from flows.engine.case_file import CaseFile
from flows.office.staffing.performers import roles_above
from flows.office.work import Work
from flows.people.person import Person
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
    higher = {each for role in roles | {"ict_team"} for each in roles_above(work.office, role)}
    return bool(person.roles & (roles | higher))
