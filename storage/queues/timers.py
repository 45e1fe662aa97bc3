"""Timers: rows with a unique key, each claimed and run once by whichever process runs."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, null, select, update

from flows.language.tokens import mask_tokens
from flows.records.timer import Timer
from storage.database.statement import Statement, inserting, param
from storage.database.tables import timers
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit, one

_insert = Statement(
    inserting(
        timers, "kind", "subject", "arguments", "due_at", "retry_at"
    ).on_conflict_do_nothing()
)
_due = Statement(
    select(timers)
    .where(timers.c.state == "waiting", timers.c.retry_at <= param("now"))
    .order_by(timers.c.retry_at)
    .limit(param("most"))
)
_next = Statement(
    select(timers.c.retry_at)
    .where(timers.c.state == "waiting")
    .order_by(timers.c.retry_at)
    .limit(1)
)
_dead = Statement(
    select(func.count().label("dead")).where(
        timers.c.state == "dead", timers.c.due_at >= param("since")
    )
)
_done = Statement(
    update(timers)
    .where(timers.c.id == param("row"), timers.c.state == "waiting")
    .values(state="done", done_at=param("at"))
)
_failed = Statement(
    update(timers)
    .where(
        timers.c.id == param("row"),
        timers.c.state == "waiting",
        timers.c.attempts == param("counted"),
    )
    .values(
        attempts=timers.c.attempts + 1,
        last_error=param("error"),
        retry_at=param("until"),
        state=param("next"),
        process=0,
    )
)
_cancel = Statement(
    update(timers)
    .where(
        timers.c.kind == param("of_kind"),
        timers.c.subject == param("about"),
        timers.c.state == "waiting",
    )
    .values(state="cancelled")
)
_revive = Statement(
    update(timers)
    .where(
        timers.c.kind == param("of_kind"),
        timers.c.subject == param("about"),
        timers.c.due_at == param("due"),
        timers.c.state == "cancelled",
    )
    .values(state="waiting")
)
_known = Statement(
    select(timers.c.state, timers.c.done_at).where(
        timers.c.kind == param("of_kind"),
        timers.c.subject == param("about"),
        timers.c.due_at == param("due"),
    )
)
_cancel_later = Statement(
    update(timers)
    .where(
        timers.c.kind == param("of_kind"),
        timers.c.subject == param("about"),
        timers.c.due_at > param("due"),
        timers.c.state == "waiting",
    )
    .values(state="cancelled")
)
_again = Statement(
    update(timers)
    .where(
        timers.c.kind == param("of_kind"),
        timers.c.subject == param("about"),
        timers.c.due_at == param("due"),
    )
    .values(state="waiting", retry_at=param("due"), attempts=0, done_at=null())
)

WRONG = timedelta(days=1)
"""A timer done so long before its time was done by a wrong clock."""

_take_up = Statement(
    update(timers)
    .where(
        timers.c.state == "dead",
        timers.c.kind == param("of_kind"),
        timers.c.due_at >= param("since"),
    )
    .values(state="waiting", attempts=0, retry_at=param("now"))
)


async def due(database: Database, now: datetime, most: int = 100) -> list[Timer]:
    rows = await database.read(_due, now=to_ms(now), most=most)
    return [told_timer(row) for row in rows]


def told_timer(row: Row) -> Timer:
    """The timer of a row, as it is due."""
    return Timer(
        id=row["id"],
        kind=row["kind"],
        subject=row["subject"],
        arguments=json.loads(row["arguments"]),
        due_at=from_ms(row["due_at"]),
        attempts=row["attempts"],
    )


async def next_due(database: Database) -> datetime | None:
    rows = await database.read(_next)
    return from_ms(rows[0]["retry_at"]) if rows else None


async def dead(database: Database, since: datetime | None = None) -> int:
    """Number of timers that were given up, of those due since then."""
    return int((await database.read(_dead, since=to_ms(since) if since else 0))[0]["dead"])


async def claim(unit: Unit, timer: Timer, now: datetime) -> bool:
    """Claim a timer inside the unit that runs it. Return False if another process has."""
    return bool(await unit.run(_done, row=timer.id, at=to_ms(now)))


async def retry(unit: Unit, timer: Timer, until: datetime, error: str, *, last: bool) -> bool:
    """Count a failure. Return False if the timer was done, cancelled or counted meanwhile."""
    return bool(
        await unit.run(
            _failed,
            row=timer.id,
            counted=timer.attempts,
            error=mask_tokens(error)[:2000],
            until=to_ms(until),
            next="dead" if last else "waiting",
        )
    )


async def take_up(unit: Unit, kind: str, since: datetime, now: datetime) -> int:
    """Have timers that were given up wait again, if they were due after `since`; return their
    number.
    """
    return await unit.run(_take_up, of_kind=kind, since=to_ms(since), now=to_ms(now))


class Timers:
    """Implements flows.ports.desk.Timers inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def plan(
        self,
        kind: str,
        subject: str,
        due_at: datetime,
        arguments: Mapping[str, Any] | None = None,
    ) -> None:
        """Set a timer. The same kind, subject and time twice is one timer."""
        at = to_ms(due_at)
        changed = await self._unit.run(
            _insert,
            kind=kind,
            subject=subject,
            arguments=json.dumps(arguments or {}, ensure_ascii=False),
            due_at=at,
            retry_at=at,
        )
        if not changed:
            await self._unit.run(_revive, of_kind=kind, about=subject, due=at)

    async def renew(self, kind: str, subject: str, due_at: datetime, now: datetime) -> None:
        """Set the next time of a recurring timer, instead of any later one: a clock that was wrong
        for a moment leaves nothing planned for another year. One done a moment ago stays done.
        """
        at = to_ms(due_at)
        known = await one(self._unit, _known, of_kind=kind, about=subject, due=at)
        done = known if known is not None and known["state"] == "done" else None
        if done is not None and done["done_at"] <= to_ms(now + WRONG):
            return
        await self._unit.run(_cancel_later, of_kind=kind, about=subject, due=at)
        if done is not None:
            await self._unit.run(_again, of_kind=kind, about=subject, due=at)
        else:
            await self.plan(kind, subject, due_at)

    async def cancel(self, kind: str, subject: str) -> None:
        await self._unit.run(_cancel, of_kind=kind, about=subject)
