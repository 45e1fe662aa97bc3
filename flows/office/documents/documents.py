"""Documents: saved with the decision, made after its commit, sent with the card that needs them.

A card waits a little for its documents; if they take longer, it goes without and says so.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.messages.kinds.cards import BroughtBy, Card
from flows.office.cards import attachments
from flows.office.cards.cards import show_card
from flows.office.letters.approval import approval_of
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.document import Document, DocumentKind, NewDocument
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.sop.procedure import Holders, Step

RENDER, HELD = "render-document", "card-held"
CARD_WAITS = timedelta(seconds=20)


async def make(
    desk: Desk,
    file: CaseFile,
    kind: DocumentKind,
    content: Mapping[str, Any],
    now: datetime,
    *,
    step: str = "",
    reader: int | None = None,
) -> Document | None:
    """Add the next version, to be made at once; return the last one if it would say the same."""
    versions = [each for each in await desk.documents.of_case(file.case.id) if each.kind is kind]
    if versions and dict(versions[-1].content) == dict(content):
        return versions[-1]
    row = await desk.documents.add_document(
        NewDocument(
            case_id=file.case.id,
            kind=kind,
            version=len(versions) + 1,
            step=step,
            reader=reader,
            content=content,
            created_at=now,
        )
    )
    await desk.timers.plan(RENDER, str(row), now)
    return await desk.documents.by_id(row)


async def held(desk: Desk, file: CaseFile, step: Step, opened: OpenStep, now: datetime) -> bool:
    """Whether the card of a newly opened step has to wait for a document that is being made, or a
    team's card for its letter.
    """
    documents = await attachments.of_step(desk, file.case.id, opened.key)
    made = all(each.sha256 is not None for each in documents)
    if made and not (step.holders is Holders.TEAM and await _typesetting(desk, file)):
        return False
    await desk.timers.plan(HELD, f"{file.case.id}:{opened.key}:{opened.round}", now + CARD_WAITS)
    return True


async def _typesetting(desk: Desk, file: CaseFile) -> bool:
    letter = await desk.letters.current(file.case.id)
    return letter is not None and letter.numbered and letter.sha256 is None


async def letter_came(work: Work, case: int) -> None:
    """Show the team's card that waited for the letter, after the letter."""
    file = await work.desk.cases.by_id(case)
    if file is None:
        return
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        if procedure.steps[opened.key].holders is Holders.TEAM:
            await _show_once(work, file, opened)


async def rendered(work: Work, document: Document, sha256: str) -> None:
    """Record the hash of a finished file, and send the file to those who wait for it."""
    await work.desk.documents.mark_rendered(document.id, sha256, work.now)
    kept = {"document": document.id, "kind": document.kind.value, "version": document.version}
    await work.desk.journal.append(
        f"case:{document.case_id}",
        [Recorded(code="document.made", data=kept | {"sha256": sha256})],
        actor=0,
        role="",
        channel="clock",
        now=work.now,
    )
    file = await work.desk.cases.by_id(document.case_id)
    made = await work.desk.documents.by_id(document.id)
    if file is None or made is None:
        return
    if document.reader is not None:
        reader = await work.desk.people.by_id(document.reader)
        if reader is not None:
            await attachments.pass_on(work, reader, file, [made])
    opened = file.case.open_step(document.step)
    if opened is not None:
        await _bring(work, file, opened, made)


async def _bring(work: Work, file: CaseFile, opened: OpenStep, made: Document) -> None:
    """Send a document with the card once all are there, or after a card that could not wait."""
    copies = await work.desk.outbox.cards_of(file.case.id, opened.key, opened.round)
    for shown in copies:
        card = shown.message
        reader = await work.desk.people.by_id(card.to.id) if isinstance(card, Card) else None
        if reader is not None:
            await attachments.pass_on(work, reader, file, [made])
    if not any(shown.kind == Card.KIND for shown in copies):
        documents = await attachments.of_step(work.desk, file.case.id, opened.key)
        if all(each.sha256 is not None for each in documents):
            await _show(work, file, opened)


async def release(work: Work, timer: Timer) -> None:
    """Send a card that has waited long enough, without the documents still being made."""
    case, step, round = timer.subject.split(":")
    file = await work.desk.cases.by_id(int(case))
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None or opened.round != int(round):
        return
    await _show_once(work, file, opened)


async def _show_once(work: Work, file: CaseFile, opened: OpenStep) -> None:
    shown = await work.desk.outbox.cards_of(file.case.id, opened.key, opened.round)
    if not any(card.kind == Card.KIND for card in shown):
        await _show(work, file, opened)


async def _show(work: Work, file: CaseFile, opened: OpenStep) -> None:
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    documents = await attachments.of_step(work.desk, file.case.id, opened.key)
    told = documents[0].content.get("told", {}) if documents else {}
    by, note = told.get("by", ""), told.get("note", "")
    brought = BroughtBy(by=by, note=note, approver=by, result=note)
    if procedure.steps[opened.key].holders is Holders.TEAM:
        approver, acting = await approval_of(work.desk, file, procedure)
        brought = replace(brought, by=by or approver, approver=approver, acting=acting)
    await show_card(work, file, procedure, opened, brought)
