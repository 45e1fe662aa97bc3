"""Keep a file that came with a message, and report what is wrong with it."""

from flows.messages.kinds.answers import (
    FileNotPassedOn,
    FilePending,
    FileTooBig,
    PictureUnreadable,
)
from flows.records.evidence import NewEvidence
from flows.records.received_file import FileState, ReceivedFile
from handlers.conversation.talk import Talk

_NAMED = {"harmful": "", "zipempty": "zip"}
"""Troubles that are told otherwise of evidence than of a design."""


async def keep_file(
    talk: Talk,
    received: ReceivedFile,
    *,
    token: str | None = None,
    case: int | None = None,
    step: str = "",
    quiet: bool = False,
) -> None:
    """Put a file on record. If something is wrong with it, say what and how to mend it, unless the
    caller does (`quiet`).
    """
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
            state="pending" if received.state is FileState.PENDING else "stored",
            passed_on=received.passed_on,
        )
    )
    if received.state is FileState.PENDING:
        await talk.desk.timers.plan("fetch-evidence", str(row), talk.visit.now)
        await talk.tell(FilePending())
    elif not quiet:
        await _told(talk, received)


async def _told(talk: Talk, received: ReceivedFile) -> None:
    if received.state is FileState.TOO_BIG:
        await talk.tell(FileTooBig(size=received.size // (1024 * 1024)))
    elif received.state is FileState.UNREADABLE:
        await talk.tell(PictureUnreadable())
    elif not received.passed_on:
        trouble = _NAMED.get(received.unseen, received.unseen)
        await talk.tell(FileNotPassedOn(name=received.name or "", trouble=trouble or None))
