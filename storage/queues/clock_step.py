"""Traces of a clock that stepped back: rows that would wait for a time long planned."""

from datetime import datetime, timedelta

from sqlalchemy import or_, select, update

from flows.content.content import RECHECK
from storage.database.statement import Statement, param
from storage.database.tables import inbox, outages, outbox, timers
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Unit

RETRIES = timedelta(minutes=10)
"""The longest pause before a timer or an update is tried again."""
WEEK = timedelta(days=7)
"""The longest pause between two checks of published links."""
FAR = timedelta(days=1)
"""Messages written further ahead than this were written by a wrong clock."""

_messages = Statement(
    update(outbox)
    .where(
        outbox.c.state == "queued",
        outbox.c.not_before > param("now"),
        or_(
            outbox.c.not_before <= param("seen"),
            outbox.c.created_at > param("far"),
            outbox.c.last_error.is_not(None),
        ),
    )
    .values(not_before=param("now"))
)
_timers = Statement(
    update(timers)
    .where(
        timers.c.state == "waiting",
        timers.c.retry_at > param("now"),
        or_(
            timers.c.retry_at <= param("seen"),
            (timers.c.attempts > 0) & (timers.c.retry_at > param("retries")),
        ),
    )
    .values(retry_at=param("now"))
)
_rechecks = Statement(
    update(timers)
    .where(
        timers.c.state == "waiting",
        timers.c.kind == RECHECK,
        timers.c.retry_at > param("week"),
    )
    .values(retry_at=param("week"))
)
_updates = Statement(
    update(inbox)
    .where(inbox.c.state == "new", inbox.c.lease_until > param("retries"))
    .values(lease_until=param("now"))
)
_outages = Statement(
    update(outages)
    .where(outages.c.kind == "link", outages.c.ended_at > param("far"))
    .values(ended_at=outages.c.begun_at)
)
_newest = [
    Statement(select(column.label("at")).order_by(table.c.id.desc()).limit(1))
    for table, column in ((inbox, inbox.c.received_at), (outbox, outbox.c.created_at))
]


async def newest(unit: Unit) -> datetime | None:
    """The time of the last update or message: a clock that is behind it stepped back."""
    rows = [row for statement in _newest for row in await unit.fetch(statement)]
    return from_ms(max(row["at"] for row in rows)) if rows else None


async def stepped_back(unit: Unit, seen: datetime, now: datetime) -> None:
    """Make due what was due when the clock showed `seen`, or waits for a time that only a wrong
    clock can have planned; an outage that ends in the future is none.
    """
    retries, far = to_ms(now + RETRIES), to_ms(now + FAR)
    at, until = to_ms(now), to_ms(seen)
    await unit.run(_messages, now=at, seen=until, far=far)
    await unit.run(_timers, now=at, seen=until, retries=retries)
    await unit.run(_rechecks, week=to_ms(now + WEEK))
    await unit.run(_updates, now=at, retries=retries)
    await unit.run(_outages, far=far)
