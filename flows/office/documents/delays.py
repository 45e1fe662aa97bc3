"""Letters and documents that cannot be made for now: told to those who wait, and to the admin."""

from flows.messages.kinds.admin import AdminDelayed, DocumentDelayed, LetterDelayed
from flows.office.messages.notify import notify, notify_role
from flows.office.work import Work

STORAGE, MAKING = "storage", "making"
"""The disk does not take the file; the file cannot be made."""
ADMIN = "admin"
LETTER, ARCHIVE, CONDITION = "letter", "archive", "condition"
"""What is late, beside the kinds of documents."""


async def letter_delayed(work: Work, row: int, cause: str, error: str, *, long: bool) -> None:
    """Tell approver, team and admin that a letter is late (SOP A.3); its number stays valid."""
    letter = await work.desk.letters.by_id(row)
    file = await work.desk.cases.by_id(letter.case_id) if letter else None
    if letter is None or file is None or letter.state == "revoked" or letter.sha256 is not None:
        return
    number = file.case.number
    told = LetterDelayed(number=number, letter=letter.number, cause=cause, long=long)
    for person in sorted(file.case.team | {letter.approved_by}):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await notify(work, reader, told, case=file.case.id, loud=False)
    await _tell_admin(work, number, LETTER, cause, error)


async def document_delayed(work: Work, row: int, cause: str, error: str, *, long: bool) -> None:
    """Tell whoever asked for a document, and the admin, that it is late."""
    document = await work.desk.documents.by_id(row)
    file = await work.desk.cases.by_id(document.case_id) if document else None
    if document is None or file is None or document.sha256 is not None:
        return
    number, kind = file.case.number, document.kind.value
    reader = await work.desk.people.by_id(document.reader) if document.reader else None
    if reader is not None:
        told = DocumentDelayed(
            number=number, kind=kind, version=document.version, cause=cause, long=long
        )
        await notify(work, reader, told, case=file.case.id, loud=False)
    await _tell_admin(work, number, kind, cause, error)


async def case_delayed(work: Work, case: int, what: str, cause: str, error: str) -> None:
    """Tell the admin that something of a case is late for which nobody waits in chat."""
    file = await work.desk.cases.by_id(case)
    if file is not None:
        await _tell_admin(work, file.case.number, what, cause, error)


async def report_delayed(work: Work, what: str, cause: str, error: str) -> None:
    """Tell the admin that a report of the office is late."""
    await _tell_admin(work, "", what, cause, error)


async def _tell_admin(work: Work, number: str, what: str, cause: str, error: str) -> None:
    told = AdminDelayed(number=number, what=what, cause=cause, error=error[:200])
    await notify_role(work, ADMIN, told)
