"""Signed pages of letters (SOP A.3): saved, their hash beside the concept's, and handed out.
`returned_letters` finds out whether a file is that page.
"""

from dataclasses import dataclass

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.letters.letter import LetterRecord, SignedLetter
from flows.letters.returned_letter import LetterFinding
from flows.messages.kinds.documents import LetterSigned
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk

MAY_BRING = frozenset({"ict_head", "admin"})


class LetterRevoked(Refusal):
    """The letter was revoked and stays so, even if it is signed."""

    message_id = "refused-letter-revoked"

    def __init__(self, *, number: str) -> None:
        super().__init__(number=number)


class NotYourLetter(Refusal):
    """Only the head of division, an admin, the approver and the team may return the letter."""

    message_id = "refused-letter-not-yours"

    def __init__(self, *, number: str) -> None:
        super().__init__(number=number)


class NoSignedPage(Refusal):
    """The file cannot be a signed page. `why`: pending (not fetched), big, kind (neither PDF
    nor picture), or unjudged (it could not be checked).
    """

    message_id = "refused-letter-file"

    def __init__(self, *, number: str, why: str) -> None:
        super().__init__(number=number, why=why)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPage:
    """A page: `sha256` is handed out, `original` is what arrived; `kind` is pdf or picture."""

    sha256: str
    original: str
    kind: str


async def may_bring(desk: Desk, letter: LetterRecord, visit: Visit) -> CaseFile:
    """The letter's case, for a visitor who may return it. Raises NotYourLetter, LetterRevoked."""
    file = await desk.cases.by_id(letter.case_id)
    known = file.case.number if file else ""
    person = visit.person
    if file is None or not (
        person.roles & MAY_BRING or person.id in file.case.team or person.id == letter.approved_by
    ):
        raise NotYourLetter(number=known)
    if letter.state == "revoked":
        raise LetterRevoked(number=letter.number)
    return file


async def bring(
    work: Work,
    letter: LetterRecord,
    page: SignedPage,
    finding: LetterFinding,
    visit: Visit,
) -> None:
    """Record the signed page, as the next version if there is one, and hand it out. Raises
    NotYourLetter, LetterRevoked.
    """
    file = await may_bring(work.desk, letter, visit)
    before = await work.desk.letters.signed(letter.id)
    signed = SignedLetter(
        letter=letter.id,
        version=before.version + 1 if before else 1,
        kind=page.kind,
        sha256=page.sha256,
        original=page.original,
        person=visit.person.id,
        at=visit.now,
    )
    await work.desk.letters.sign(signed)
    await _record(work.desk, letter, signed, before, finding, visit)
    holders = {*file.case.team, letter.approved_by, visit.person.id}
    for person in sorted(holders):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await hand_out(work, reader, file, letter, signed, visit, finding)


async def _record(
    desk: Desk,
    letter: LetterRecord,
    signed: SignedLetter,
    before: SignedLetter | None,
    finding: LetterFinding,
    visit: Visit,
) -> None:
    data = {
        "letter": letter.id,
        "version": signed.version,
        "concept": letter.sha256,
        "sha256": signed.sha256,
        "original": signed.original,
        "replaces": before.sha256 if before else None,
        "found": finding.kind,
        "certificate": finding.certificate,
        "signing_time": finding.signing_time,
        "trust": finding.trust,
        "root": finding.root,
        "stamped": finding.stamped,
        "added": list(finding.added or ()),
    }
    await put_on_record(desk, chain_of(letter.case_id), "letter.signed", data, visit)


async def hand_out(
    work: Work,
    reader: Person,
    file: CaseFile,
    letter: LetterRecord,
    signed: SignedLetter,
    visit: Visit,
    finding: LetterFinding | None = None,
) -> None:
    """Queue the signed page as a file for one reader, with who signed it if it was judged now."""
    by = await work.desk.people.by_id(signed.person)
    page = LetterSigned(
        number=file.case.number,
        letter=letter.number,
        row=letter.id,
        sha256=signed.sha256,
        form=signed.kind,
        version=signed.version,
        by=by.name if by else "",
        at=milliseconds(signed.at),
        finding=finding if finding and finding.certificate else None,
    )
    await notify(work, reader, page, case=file.case.id, loud=False)
