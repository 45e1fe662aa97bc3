"""Rows that wait a little, because what the reader hears or does next may make them needless."""

from datetime import timedelta

from flows.messages.kinds.drafts import AskWhat
from flows.messages.kinds.forms import FormChoices, FormField, GatherGot, GatherLinks
from flows.messages.kinds.news import Approved, RequestApproved, WorkStarted
from flows.messages.kinds.promotion import GatherGuests
from flows.messages.rows.message import Message

COMPANY = timedelta(minutes=10)
"""News that ask nothing wait for the reader's next message, in which they are told."""
ACT = timedelta(minutes=1)
"""A question that was asked already, and a receipt with the choices that the reader has, wait for
the reader's next act, which makes them needless.
"""
NEWS: tuple[type[Message], ...] = (Approved, RequestApproved, WorkStarted)
NEWS_KINDS = frozenset(each.KIND for each in NEWS)
RECEIPT_KINDS = frozenset(
    each.KIND for each in (AskWhat, FormChoices, FormField, GatherGot, GatherGuests, GatherLinks)
)


def patience(message: Message | None, operation: str) -> timedelta | None:
    """The time that a row may wait; None if it goes out at once."""
    if isinstance(message, NEWS):
        return COMPANY
    return ACT if is_receipt(message, operation) else None


def is_receipt(message: Message | None, operation: str) -> bool:
    """Whether the row says nothing that its reader needs before the next act."""
    match message:
        case GatherGot():
            read = message.gathering.files > 0  # tells how much of a file was read
            return message.gathering.takes != "text" or not read
        case GatherLinks():
            return not message.troubles
        case GatherGuests():
            return not (message.troubles or message.unread)
        case FormChoices():
            return operation == "edit"
        case FormField() | AskWhat():
            return bool(message.told)
    return False
