"""Helpers in a round of promotion (SOP B: Staf, Operator)."""

from flows.engine.case_file import CaseFile
from flows.office.staffing.visibility import may_see
from flows.office.work import Work
from flows.people.person import Person
from flows.sop.roles import STAFF


async def works_along(work: Work, file: CaseFile, person: Person) -> bool:
    """Whether a person may help: who sees the case, or is staff of the unit that opened it."""
    if await may_see(work, file, person):
        return True
    opener = await work.desk.people.by_id(file.case.reporter)
    own = opener is not None and bool(person.unit) and opener.unit == person.unit
    return own and STAFF in person.roles and not person.blocked and not person.ended
