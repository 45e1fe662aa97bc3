"""Speaking for a caller without a chat, which falls to the person who filed their report."""

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.people.person import Person
from flows.ports.desk import Desk


async def spoken_for(
    desk: Desk, file: CaseFile, opened: OpenStep, person: Person
) -> Person | None:
    """The caller for whom this person may answer an open step; None if there is no such caller."""
    reporter = file.case.reporter
    if person.id != file.filed_by or reporter == file.filed_by or opened.holders != {reporter}:
        return None
    caller = await desk.people.by_id(reporter)
    return caller if caller is not None and caller.contact is None else None
