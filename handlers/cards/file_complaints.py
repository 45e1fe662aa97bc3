"""Files that cannot be the answer to a field: why, and what to send instead."""

from flows.messages.kinds.forms import (
    FileComplaint,
    FinalAsFile,
    FinalTooBig,
    FinalUnusable,
    Gathering,
    GatherNeedsLink,
    GatherNeedsText,
    ManuscriptUnread,
)
from flows.messages.rows.message import Message
from flows.records.received_file import UNUSABLE, FileState, ReceivedFile
from flows.sop.fields import Field, Takes

NAMELESS = frozenset({"picture"})


def complaint(gathering: Gathering, field: Field, received: ReceivedFile) -> Message | None:
    """The reason why a file cannot count, with what to send instead; None if it can."""
    if field.takes is Takes.LINKS:
        return GatherNeedsLink(gathering=gathering)
    kind = _trouble(field, received)
    if kind is None:
        return None
    return kind(
        gathering=gathering,
        name=received.name or "",
        size=received.size // (1024 * 1024),
        trouble=_final_trouble(received) if kind is FinalUnusable else received.unread or "other",
    )


def _trouble(field: Field, received: ReceivedFile) -> type[FileComplaint] | None:
    if received.state in (FileState.PENDING, FileState.LOST):
        return None
    if field.takes is Takes.TEXT and not received.text:
        return ManuscriptUnread if received.kind == "document" else GatherNeedsText
    if field.takes is not Takes.FINAL:
        return None
    if received.state is FileState.TOO_BIG:
        return FinalTooBig
    if received.kind in NAMELESS and received.name is None:
        return FinalAsFile
    return FinalUnusable if _final_trouble(received) else None


def _final_trouble(received: ReceivedFile) -> str:
    """The reason why nobody could see a final; of a ZIP, what is in it counts."""
    if received.unread in UNUSABLE:
        return received.unread
    return "" if received.unseen == "zip" else received.unseen
