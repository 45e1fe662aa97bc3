"""Our messages as they stand in people's chats."""

import json
from dataclasses import dataclass

from flows.messages.registry import decode
from flows.messages.rows.codec import Unreadable
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """One message. `message_id` is None if it never arrived; `written` is its content as JSON;
    `target` is the row that an edit changes.
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
        """The content, parsed at each access; None once it is dropped, or if it cannot be read."""
        row = json.loads(self.written)
        try:
            return decode(self.kind, row) if row else None
        except Unreadable:
            return None
