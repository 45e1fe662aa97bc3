"""Claims of several processes on one PostgreSQL, each in one statement.

A claim is the process's number in the row, and holds as long as the process is listed (see
storage/database/session.py). Claims are lost without harm: what counts is the state of the row,
which the unit that does the work changes. SQLite has one process and needs none of this.
"""

from collections.abc import Collection
from datetime import datetime

from flows.records.timer import Timer
from storage.database.session import Session
from storage.database.timestamps import to_ms
from storage.queues.inbox import Waiting, told_waiting
from storage.queues.timers import told_timer

Lane = tuple[str, str]
"""Channel and chat."""
TIMERS = 0x51_6A_72
"""Advisory lock of the process that is claiming timers: what falls due together stays together."""

_OLDEST_OF_THESE = """
SELECT first.id FROM unnest($4::text[], $5::text[]) AS lane (channel, chat), LATERAL (
    SELECT id FROM inbox
    WHERE state = 'new' AND channel = lane.channel AND chat = lane.chat
    ORDER BY channel, chat, id LIMIT 1) AS first
"""
_OLDEST_OF_ALL = """
WITH RECURSIVE lane AS (
    (SELECT channel, chat, id FROM inbox
     WHERE state = 'new' ORDER BY channel, chat, id LIMIT 1)
    UNION ALL
    SELECT further.* FROM lane, LATERAL (
        SELECT channel, chat, id FROM inbox
        WHERE state = 'new' AND (channel, chat) > (lane.channel, lane.chat)
        ORDER BY channel, chat, id LIMIT 1) AS further)
SELECT id FROM lane
UNION SELECT id FROM inbox
WHERE state = 'new' AND process <> 0 AND process NOT IN (SELECT id FROM processes)
"""
"""One step on the index for each chat, however much waits in it."""
_UPDATES = """
WITH mine AS MATERIALIZED (
    SELECT inbox.id FROM inbox JOIN ({oldest}) AS first ON first.id = inbox.id
    WHERE state = 'new' AND inbox.id <> ALL($3::bigint[]) AND (
        process = $1
        OR process <> 0 AND process NOT IN (SELECT id FROM processes)
        OR process = 0 AND NOT EXISTS (
            SELECT 1 FROM inbox AS begun
            WHERE begun.state = 'new' AND begun.process <> 0
                AND begun.channel = inbox.channel AND begun.chat = inbox.chat))
    ORDER BY inbox.id LIMIT $2 FOR UPDATE OF inbox SKIP LOCKED)
UPDATE inbox SET process = $1 FROM mine WHERE inbox.id = mine.id
RETURNING inbox.id, channel, chat, payload, attempts, received_at
"""
_OF_THESE = _UPDATES.format(oldest=_OLDEST_OF_THESE)
_OF_ALL = _UPDATES.format(oldest=_OLDEST_OF_ALL)
_TIMERS = """
WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock($6) AS ours)
UPDATE timers SET process = $1 FROM (
    SELECT id FROM timers
    WHERE state = 'waiting' AND retry_at <= $2 AND (SELECT ours FROM turn)
        AND id <> ALL($7::bigint[])
        AND (kind = ANY($3::text[])) = $4
        AND (process IN (0, $1) OR process NOT IN (SELECT id FROM processes))
    ORDER BY retry_at, id LIMIT $5 FOR UPDATE SKIP LOCKED) AS mine
WHERE timers.id = mine.id
RETURNING timers.id, kind, subject, arguments, due_at, attempts, retry_at
"""


async def claim_updates(
    session: Session, known: Collection[int], most: int, lanes: Collection[Lane] | None = None
) -> list[Waiting]:
    """Take up to `most` updates, oldest first, none that is `known`: at most one of each chat, and
    only if no older one of its chat is unfinished. Of `lanes`, or of all chats.
    """
    if lanes is None:
        rows = await session.fetch(_OF_ALL, most, list(known))
    else:
        channels, chats = zip(*lanes, strict=True)
        rows = await session.fetch(_OF_THESE, most, list(known), list(channels), list(chats))
    return [told_waiting(row) for row in sorted(rows, key=lambda row: int(row["id"]))]


async def claim_timers(
    session: Session,
    now: datetime,
    kinds: Collection[str],
    known: Collection[int],
    *,
    of_them: bool,
    most: int,
) -> list[Timer]:
    """Take up to `most` timers that are due, none that is `known`: those of `kinds` if `of_them`,
    else those of other kinds.
    """
    rows = await session.fetch(
        _TIMERS, to_ms(now), list(kinds), of_them, most, TIMERS, list(known)
    )
    return [
        told_timer(row)
        for row in sorted(rows, key=lambda row: (int(row["retry_at"]), int(row["id"])))
    ]
