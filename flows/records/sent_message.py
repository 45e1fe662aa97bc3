"""Our messages as they stand in people's chats."""

import json
from dataclasses import dataclass

from flows.messages.registry import decode
from flows.messages.rows.codec import Unreadable
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """Where a message stands now: None as message_id means that it never arrived.

    `written` is what it says, as JSON. An edit has the row that it changes as `target`.
    """

    id: int
    kind: str
    written: str
    contact: int
    message_id: int | None
    caption: bool
    case_id: int | None
    step: str
    round: int
    target: int | None = None

    @property
    def message(self) -> Message | None:
        """What it says, read anew each time; None once that is forgotten or cannot be read."""
        row = json.loads(self.written)
        try:
            return decode(self.kind, row) if row else None
        except Unreadable:
            return None
