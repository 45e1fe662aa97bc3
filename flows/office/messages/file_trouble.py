"""Trouble with a file that somebody sent, and how to mend it."""

from flows.messages.kinds.answers import (
    FileLater,
    FileLost,
    FileNotPassedOn,
    FilePending,
    FileTooBig,
    PictureUnreadable,
)
from flows.messages.rows.message import Message
from flows.records.received_file import FileState, ReceivedFile

GONE, TRIED = "gone", "tried"
"""The channel no longer has the file; it was tried for days."""
_NAMED = {"harmful": "", "zipempty": "zip"}
"""Troubles that are told otherwise of evidence than of a design."""


def file_trouble(received: ReceivedFile, channel: str, number: str = "") -> Message | None:
    """The word to the sender of a file, None if nothing is wrong. `number` is that of the case, ""
    for a draft.
    """
    if received.state is FileState.PENDING:
        return FileLater() if received.wait else FilePending()
    if received.state is FileState.LOST:
        name = received.name or ""
        return FileLost(number=number, name=name, channel=channel, cause=GONE)
    if received.state is FileState.TOO_BIG:
        return FileTooBig(size=received.size // (1024 * 1024))
    if received.state is FileState.UNREADABLE:
        return PictureUnreadable()
    if not received.passed_on:
        trouble = _NAMED.get(received.unseen, received.unseen)
        return FileNotPassedOn(name=received.name or "", trouble=trouble or None)
    return None
