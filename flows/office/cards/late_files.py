"""Files that could not be had with their message: fetched later, or lost in the end."""

from flows.engine.case_file import CaseFile
from flows.messages.kinds.answers import EvidenceLost, FileLost
from flows.messages.rows.message import Message
from flows.office import evidence_record
from flows.office.cards import pictures_to_read, sounds_to_hear
from flows.office.cards.cards import refresh_cards
from flows.office.cards.evidence_files import show_files
from flows.office.cards.late_texts import read_late
from flows.office.cards.recipients import recipients
from flows.office.messages.current_evidence import files_of
from flows.office.messages.file_trouble import file_trouble
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import clock_actor
from flows.records.evidence import PENDING, Evidence, told_by
from flows.records.received_file import ReceivedFile
from flows.sop.procedure import Procedure

FETCH = "fetch-evidence"


async def came(work: Work, row: int, received: ReceivedFile, bot: int) -> None:
    """Record a file that was fetched late, and send it to those who have a card without it; a
    manuscript is read into the form that waits for it in the chat with `bot`. Its sender is told
    that, or what is wrong with the file.
    """
    evidence = await _waiting(work, row)
    if evidence is None:
        return
    await work.desk.evidence.mark_fetched(row, received)
    await evidence_record.put_on_record_anew(work.desk, row, clock_actor(), work.now)
    if received.picture:
        await pictures_to_read.plan(work, row, bot)
    await sounds_to_hear.plan(work, row, received.kind, bot)
    file = await work.desk.cases.by_id(evidence.case_id) if evidence.case_id else None
    told = await read_late(work, bot, evidence, received)
    told = told or file_trouble(received, evidence.channel)
    if told is not None:
        await _tell_sender(work, evidence, file, told)
    kept = await work.desk.evidence.by_id(row)
    if file is None or kept is None or not await _is_shown(work, file, row):
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    if not procedure.quiet_files:
        reporter = await work.desk.people.by_id(file.case.reporter)
        spoiler = not (reporter and reporter.verified)
        for reader in await _holders(work, file, procedure):
            await show_files(work, file, reader, [kept], spoiler=spoiler)
    await _refresh(work, file, procedure)


async def lost(work: Work, row: int, cause: str) -> None:
    """Record that a file cannot be fetched, for one of the causes GONE and TRIED. Its sender is
    asked to send it again; those who work on the case are told, and their cards say so.
    """
    evidence = await _waiting(work, row)
    if evidence is None:
        return
    await work.desk.evidence.mark_lost(row)
    file = await work.desk.cases.by_id(evidence.case_id) if evidence.case_id else None
    number, name = file.case.number if file else "", evidence.name or ""
    asked = FileLost(number=number, name=name, channel=evidence.channel, cause=cause)
    await _tell_sender(work, evidence, file, asked)
    if file is None or not await _is_shown(work, file, row):
        return
    sender = await work.desk.people.by_id(evidence.person)
    told = EvidenceLost(
        number=number,
        form=told_by([evidence], "") or "file",
        name=name,
        channel=evidence.channel,
        sender=sender.name if sender else "",
        cause=cause,
    )
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for reader in await _holders(work, file, procedure):
        if reader.id != evidence.person:
            await notify(work, reader, told, case=file.case.id, loud=False)
    await _refresh(work, file, procedure)


async def _waiting(work: Work, row: int) -> Evidence | None:
    evidence = await work.desk.evidence.by_id(row)
    return evidence if evidence is not None and evidence.state == PENDING else None


async def _is_shown(work: Work, file: CaseFile, row: int) -> bool:
    return any(each.id == row for each in await files_of(work, file.case))


async def _tell_sender(
    work: Work, evidence: Evidence, file: CaseFile | None, message: Message
) -> None:
    sender = await work.desk.people.by_id(evidence.person)
    if sender is not None:
        await notify(work, sender, message, case=file.case.id if file else None)


async def _holders(work: Work, file: CaseFile, procedure: Procedure) -> list[Person]:
    """People who have the card of an open step, without those who only wait for the result."""
    found: dict[int, Person] = {}
    for opened in file.case.open_steps:
        if procedure.steps[opened.key].holders == "reporter":
            continue
        cards = await work.desk.outbox.cards_of(file.case.id, opened.key, opened.round)
        shown = {card.contact for card in cards}
        for person in await recipients(work, file, procedure, opened):
            if person.contact in shown:
                found[person.id] = person
    return list(found.values())


async def _refresh(work: Work, file: CaseFile, procedure: Procedure) -> None:
    for opened in file.case.open_steps:
        await refresh_cards(work, file, procedure, opened)
