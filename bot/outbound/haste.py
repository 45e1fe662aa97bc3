"""The time that a row may wait while others go before it, in seconds."""

from collections.abc import Iterable

from flows.messages.registry import KINDS
from flows.messages.rows.message import Haste
from storage.queues.delivery import Queued

PATIENCE = {Haste.URGENT: 0.0, Haste.USUAL: 10.0, Haste.LATER: 60.0}


def patience(rows: Iterable[Queued]) -> float:
    """The patience of a chat's rows: those before an urgent one have to be as quick."""
    known = [KINDS[each.kind].haste(each.row) for each in rows if each.kind in KINDS]
    return min((PATIENCE[haste] for haste in known), default=PATIENCE[Haste.USUAL])
