"""Giving out a case file: to whom, made after the commit, and on record."""

from flows.engine.case_file import CaseFile
from flows.office.cards import attachments
from flows.office.documents import documents
from flows.office.documents.case_ledger import reads_words
from flows.office.journal import chain_of, put_on_record
from flows.office.staffing.visibility import visible
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.records.document import DocumentKind

GIVEN = "casefile.given"
OWN = frozenset({GIVEN, "document.made", "evidence.read"})
"""Entries that say nothing new of the case itself."""


async def may_have(work: Work, case: int, person: Person) -> CaseFile | None:
    """The case, if the person may read its whole file: who may see it and reads what officials
    wrote. None if not, or there is no such case.
    """
    file = await visible(work, case, person)
    return file if file is not None and reads_words(file, person) else None


async def hand_out(work: Work, file: CaseFile, visit: Visit) -> None:
    """Put the request on record and have the file made and sent; one that says the same already
    is sent again.
    """
    chain = chain_of(file.case.id)
    entries = await work.desk.journal.entries(chain)
    told = max((each.seq for each in entries if each.code not in OWN), default=0)
    await put_on_record(work.desk, chain, GIVEN, {"person": visit.person.id}, visit)
    content = {"asked_by": visit.person.id, "entry": told}
    made = await documents.make(
        work.desk, file, DocumentKind.CASE_FILE, content, work.now, reader=visit.person.id
    )
    if made is not None and made.sha256 is not None:
        await attachments.pass_on(work, visit.person, file, [made])
