"""The signed page comes back (SOP A.3): a scan, a photo, or a PDF signed electronically.

Sigap does not judge the signature. It keeps the file, its hash beside the concept's, and hands it
to everybody who holds the letter.
"""

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.letters.letter import LetterRecord, SignedLetter
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import tell
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.received_file import FileState, ReceivedFile

SIGNED = "letter-signed"
LETTERS = frozenset({"letter", SIGNED, "letter-sign-asked"})
"""Messages that a signed page may answer."""
MAY_BRING = frozenset({"ict_head", "admin"})


class LetterRevoked(Refusal):
    """A letter that was withdrawn stays so, whoever signed it."""

    message_id = "refused-letter-revoked"

    def __init__(self, *, number: str) -> None:
        super().__init__(number=number)


class NotYourLetter(Refusal):
    """Only the head of division, the admin, who approved it and those it sends bring it back."""

    message_id = "refused-letter-not-yours"

    def __init__(self, *, number: str) -> None:
        super().__init__(number=number)


class NoSignedPage(Refusal):
    """`why`: pending (not fetched), big, or kind (neither PDF nor picture)."""

    message_id = "refused-letter-file"

    def __init__(self, *, number: str, why: str) -> None:
        super().__init__(number=number, why=why)


async def may_bring(desk: Desk, letter: LetterRecord, visit: Visit) -> CaseFile:
    """The letter's case. Raises NotYourLetter, LetterRevoked."""
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
    work: Work, letter: LetterRecord, received: ReceivedFile, visit: Visit
) -> SignedLetter:
    """The concept becomes signed; a page brought again is its next version. Raises a Refusal."""
    file = await may_bring(work.desk, letter, visit)
    page, kind = _page(received, file.case.number)
    before = await work.desk.letters.signed(letter.id)
    if before is not None and before.original == received.sha256:
        return before
    signed = SignedLetter(
        letter=letter.id,
        version=before.version + 1 if before else 1,
        kind=kind,
        sha256=page,
        original=received.sha256 or page,
        person=visit.person.id,
        at=visit.now,
    )
    await work.desk.letters.sign(signed)
    await _record(work.desk, letter, signed, before, visit)
    holders = {*file.case.team, letter.approved_by, visit.person.id}
    for person in sorted(holders):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await hand_out(work, reader, file, letter, signed, visit)
    return signed


def _page(received: ReceivedFile, number: str) -> tuple[str, str]:
    """The hash of what is handed out, and its kind. Raises NoSignedPage."""
    if received.state is FileState.PENDING:
        raise NoSignedPage(number=number, why="pending")
    if received.state is FileState.TOO_BIG:
        raise NoSignedPage(number=number, why="big")
    if received.picture is not None:
        return received.picture, "picture"
    if received.pdf and received.sha256 is not None:
        return received.sha256, "pdf"
    raise NoSignedPage(number=number, why="kind")


async def _record(
    desk: Desk,
    letter: LetterRecord,
    signed: SignedLetter,
    before: SignedLetter | None,
    visit: Visit,
) -> None:
    data = {
        "letter": letter.id,
        "version": signed.version,
        "concept": letter.sha256,
        "sha256": signed.sha256,
        "original": signed.original,
        "replaces": before.sha256 if before else None,
    }
    await desk.journal.append(
        f"case:{letter.case_id}",
        [Recorded(code="letter.signed", data=data)],
        actor=visit.person.id,
        role=",".join(sorted(visit.person.roles)),
        channel=visit.channel,
        now=visit.now,
    )


async def hand_out(
    work: Work,
    reader: Person,
    file: CaseFile,
    letter: LetterRecord,
    signed: SignedLetter,
    visit: Visit,
) -> None:
    """The signed page as a file, to one reader."""
    by = await work.desk.people.by_id(signed.person)
    facts = {
        "number": file.case.number,
        "letter": letter.number,
        "row": letter.id,
        "sha256": signed.sha256,
        "form": signed.kind,
        "version": signed.version,
        "by": by.name if by else "",
        "at": milliseconds(signed.at),
    }
    await tell(work, reader, SIGNED, facts, case=file.case.id, loud=False)
