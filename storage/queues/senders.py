"""The chats that each process sends to, if several share one PostgreSQL.

A chat belongs to one process as long as it has something to send there, and until a pause after
it, so that its messages keep their order and their pace.
"""

from collections.abc import Collection
from datetime import datetime

from storage.database.session import Session
from storage.database.timestamps import to_ms

_TAKE = """
INSERT INTO senders (contact, process)
SELECT DISTINCT contact, $1::bigint FROM outbox
WHERE state = 'queued' AND not_before <= $2 AND id > $3 AND NOT EXISTS (
    SELECT 1 FROM senders JOIN processes ON processes.id = senders.process
    WHERE senders.contact = outbox.contact)
ORDER BY contact
ON CONFLICT (contact) DO UPDATE SET process = excluded.process
    WHERE senders.process NOT IN (SELECT id FROM processes)
RETURNING contact, xmax <> 0 AS left_behind
"""
_OTHERS = """
SELECT outbox.id, senders.process
FROM outbox JOIN senders USING (contact) JOIN processes ON processes.id = senders.process
WHERE state = 'queued' AND not_before <= $2 AND outbox.id > $3 AND senders.process <> $1
"""
_RELEASE = "DELETE FROM senders WHERE process = $1 AND contact = ANY($2::bigint[])"


async def take(session: Session, now: datetime, *, after: int) -> dict[int, bool]:
    """Take the free chats with something to send in a row above `after`: contact, and whether
    a process that is gone left it behind.
    """
    rows = await session.fetch(_TAKE, to_ms(now), after)
    return {row["contact"]: row["left_behind"] for row in rows}


async def of_others(session: Session, now: datetime, *, after: int) -> dict[int, int]:
    """Rows above `after` that other processes have to send, each with its process."""
    rows = await session.fetch(_OTHERS, to_ms(now), after)
    return {row["id"]: row["process"] for row in rows}


async def release(session: Session, contacts: Collection[int]) -> None:
    await session.fetch(_RELEASE, list(contacts))
