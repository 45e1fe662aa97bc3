"""Surat tugas (SOP A.3): numbered with the approval, typeset after its commit."""

from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.engine.events import ActedFor
from flows.letters.letter import UNNUMBERED, LetterRecord, NewLetter
from flows.letters.status_code import new_code
from flows.messages.kinds.documents import Letter
from flows.messages.kinds.news import Revoked
from flows.messages.rows.codec import write
from flows.office.letters import registry
from flows.office.letters.content import content
from flows.office.messages.acting_names import represented, signer_of
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
RENDER = "render-letter"


async def issue(
    work: Work,
    file: CaseFile,
    *,
    approver: int,
    channel: str,
    acted: ActedFor | None = None,
) -> None:
    """Allocate the letter's number and save its content; a timer due at once typesets it."""
    waiting = bool(work.office.letter.registry)
    number = await _placeholder(work.desk) if waiting else await _allocate(work)
    by = await work.desk.people.by_id(approver)
    acting = await represented(work.desk, acted) if acted else None
    letter = await work.desk.letters.add_letter(
        NewLetter(
            case_id=file.case.id,
            number=number,
            content=await content(work, file, by, channel)
            | {
                "acting": write(acting) if acting else None,
                "approver_roles": sorted(by.roles) if by else [],
                "signer": await signer_of(work.desk, work.office.letter.signer_role, work.now),
            },
            approved_by=approver,
            issued_at=work.now,
            code=new_code(),
        )
    )
    await work.desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code="letter.numbered", data={"letter": letter, "number": number})],
        actor=approver,
        role="",
        channel=channel,
        now=work.now,
    )
    if waiting:
        await registry.ask(work, file, letter)
    else:
        await work.desk.timers.plan(RENDER, str(letter), work.now)


async def _allocate(work: Work) -> str:
    """The next number of the year, by the office's template."""
    settings, local = work.office.letter, work.now.astimezone(work.office.calendar.zone)
    return settings.number.format(
        code=settings.code,
        seq=await work.desk.facts.next_number(f"letter:{local.year}"),
        unit=settings.unit,
        month=ROMAN[local.month - 1],
        year=local.year,
    )


async def _placeholder(desk: Desk) -> str:
    return f"{UNNUMBERED}{await desk.facts.next_number('letters without a number')}"


async def give_number(work: Work, case: int, number: str, visit: Visit) -> LetterRecord | None:
    """Give the registry's number to the letter that waits for one, and return the letter. None if
    none waits, the number is taken, or the visitor is not of the registry.
    """
    letter = await work.desk.letters.current(case)
    if letter is None or letter.numbered:
        return None
    if work.office.letter.registry not in visit.person.roles:
        return None
    if not await work.desk.letters.give_number(letter.id, number):
        return None
    await work.desk.journal.append(
        f"case:{case}",
        [Recorded(code="letter.numbered", data={"letter": letter.id, "number": number})],
        actor=visit.person.id,
        role=work.office.letter.registry,
        channel=visit.channel,
        now=visit.now,
    )
    await work.desk.timers.plan(RENDER, str(letter.id), visit.now)
    return letter


async def typeset(work: Work, letter: LetterRecord, sha256: str, signing_sha256: str) -> None:
    """Record the hashes of the finished PDFs, the concept and the copy for the signer, and send
    the concept to the team and the approver. A letter that has its PDFs keeps them.
    """
    file = await work.desk.cases.by_id(letter.case_id)
    if file is None or letter.state == "revoked" or letter.sha256 is not None:
        return
    await work.desk.letters.mark_rendered(letter.id, sha256, signing_sha256, work.now)
    data = {"letter": letter.id, "sha256": sha256, "signing": signing_sha256}
    await work.desk.journal.append(
        f"case:{letter.case_id}",
        [Recorded(code="letter.typeset", data=data)],
        actor=0,
        role="",
        channel="clock",
        now=work.now,
    )
    made = replace(letter, sha256=sha256, signing_sha256=signing_sha256)
    for person in sorted(file.case.team | {letter.approved_by}):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await queue_letter(work, reader, file, made, sha256)


async def queue_letter(
    work: Work,
    reader: Person,
    file: CaseFile,
    letter: LetterRecord,
    sha256: str,
) -> None:
    """Queue the page as a file for one reader."""
    page = Letter(
        number=file.case.number,
        letter=letter.number,
        sha256=sha256,
        row=letter.id,
        to_sign=letter.signing_sha256 is not None or None,
    )
    await notify(work, reader, page, case=file.case.id, loud=False)


async def revoke(work: Work, file: CaseFile, *, by: int) -> None:
    """Revoke the current letter and tell the team. Its number stays taken."""
    letter = await work.desk.letters.current(file.case.id)
    if letter is None:
        return
    await work.desk.letters.revoke(letter.id, work.now)
    await work.desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code="letter.revoked", data={"letter": letter.id, "number": letter.number})],
        actor=by,
        role="",
        channel="",
        now=work.now,
    )
    facts = replace(await case_facts(work, file), letter=letter.number)
    revoked = Revoked(case=facts, place=file.place)
    for person in sorted(file.case.team):
        reader = await work.desk.people.by_id(person)
        if reader is not None:
            await notify(work, reader, revoked, case=file.case.id)
