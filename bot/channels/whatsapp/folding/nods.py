"""Receipts of a reader's own act, for which a mark on their message says enough."""

from datetime import datetime, timedelta
from typing import Any

from bot.channels.channel import Parcel
from bot.channels.whatsapp.folding.merged_news import told_in
from flows.messages.kinds.cards import Card
from flows.messages.kinds.forms import Recorded
from flows.messages.rows.message import Message

FRESH = timedelta(minutes=2)
"""Later, the reader's last message may be another one."""
MARK = "✅"


def is_nod(parcel: Parcel, now: datetime) -> bool:
    """Whether everything in the parcel only says that what its reader just did is done."""
    if parcel.screen.choices or parcel.screen.media or parcel.page or parcel.made is None:
        return False
    told = told_in(parcel.message, parcel.folded)
    return now - parcel.made < FRESH and bool(told) and all(_own(each) for each in told)


def _own(message: Message) -> bool:
    match message:
        case Recorded():
            return True
        case Card(outcome=outcome) if outcome is not None:
            acted = outcome.by == message.to.name and not outcome.stands_for
            return acted and outcome.good and outcome.acting is None
    return False


def mark(wamid: str) -> dict[str, Any]:
    """The reaction, which Meta never reports as delivered, and so does not bill."""
    return {"type": "reaction", "reaction": {"message_id": wamid, "emoji": MARK}}
