"""Keep a file that came with a message, and report what is wrong with it."""

from datetime import timedelta

from flows.office import evidence_record
from flows.office.cards import pictures_to_read, sounds_to_hear
from flows.office.cards.late_files import FETCH
from flows.office.messages.file_trouble import file_trouble
from flows.records.evidence import LOST, PENDING, STORED, NewEvidence
from flows.records.received_file import FileState, ReceivedFile
from handlers.conversation.talk import Talk

_STATES = {FileState.PENDING: PENDING, FileState.LOST: LOST}


async def keep_file(
    talk: Talk,
    received: ReceivedFile,
    *,
    token: str | None = None,
    case: int | None = None,
    step: str = "",
    quiet: bool = False,
) -> None:
    """Put a file on record, and tell what is wrong; if `quiet`, only that it is lost or waits."""
    row = await talk.desk.evidence.add_evidence(
        NewEvidence(
            person=talk.visit.person.id,
            kind=received.kind,
            channel=talk.visit.channel,
            chat=talk.visit.chat,
            at=talk.visit.now,
            case_id=case,
            draft=token,
            step=step,
            name=received.name,
            sha256=received.sha256,
            picture=received.picture,
            pieces=received.pieces,
            file_id=received.file_id,
            file_unique_id=received.file_unique_id,
            album=received.album,
            size=received.size,
            state=_STATES.get(received.state, STORED),
            passed_on=received.passed_on,
        )
    )
    await evidence_record.put_on_record_anew(talk.desk, row, talk.visit.actor, talk.visit.now)
    await _have_read(talk, received, row)
    if received.state is FileState.PENDING:
        at = talk.visit.now + timedelta(seconds=received.wait)
        await talk.desk.timers.plan(FETCH, str(row), at, {"bot": talk.visit.bot})
    if quiet and received.state is not FileState.LOST and not received.wait:
        return
    file = await talk.desk.cases.by_id(case) if case is not None else None
    trouble = file_trouble(received, talk.visit.channel, file.case.number if file else "")
    if trouble is not None:
        await talk.tell(trouble)


async def _have_read(talk: Talk, received: ReceivedFile, row: int) -> None:
    """Have a picture read and a voice note heard once they are on record."""
    if received.picture:
        await pictures_to_read.plan(talk.work, row, talk.visit.bot)
    if received.sha256:
        await sounds_to_hear.plan(talk.work, row, received.kind, talk.visit.bot)
