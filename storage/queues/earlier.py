"""Messages that a chat sent before an update: an edit is compared with it."""

from collections.abc import Sequence

from sqlalchemy import select

from storage.database.statement import Statement, param
from storage.database.tables import inbox
from storage.database.unit import Unit
from storage.queues.inbox import Waiting

BACK = 5000
MOST = 200

_earlier = Statement(
    select(inbox.c.payload)
    .where(
        inbox.c.id < param("before"),
        inbox.c.id >= param("after"),
        inbox.c.channel == param("channel"),
        inbox.c.chat == param("chat"),
        inbox.c.payload != "",
    )
    .order_by(inbox.c.id.desc())
    .limit(MOST)
)


async def earlier(unit: Unit, row: Waiting) -> Sequence[str]:
    """Payloads of the chat among the inbox's last `BACK` rows before this one, newest first."""
    rows = await unit.fetch(
        _earlier, before=row.id, after=row.id - BACK, channel=row.channel, chat=row.chat
    )
    return [found["payload"] for found in rows]
