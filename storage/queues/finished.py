"""Removal of finished rows after a time, a few at each call; their counts stay.

Rows are read outside the unit that removes them, so that a walk through years holds up nobody.
Counts stand in `counters`, as `gone.inbox.CHANNEL.MONTH`, `gone.timers.KIND.MONTH` and
`gone.outbox.CHANNEL.STATE.MONTH.KIND`.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import cases, contacts, counters, inbox, outbox, timers
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row

BATCH = 100
"""Rows removed in one unit: a few milliseconds."""
GONE = "gone"
WAITING = ("queued", "parked")
LASTING = ("calendar-gaps",)
"""Timers whose done row keeps them from being planned again."""

_updates = Statement(
    select(inbox.c.id, inbox.c.state, inbox.c.channel, inbox.c.received_at.label("at"))
    .where(inbox.c.id > param("after"))
    .order_by(inbox.c.id)
    .limit(BATCH)
)
_timers = Statement(
    select(timers.c.id, timers.c.state, timers.c.kind, timers.c.due_at.label("at"))
    .where(timers.c.id > param("after"))
    .order_by(timers.c.id)
    .limit(BATCH)
)
_messages = Statement(
    select(
        outbox.c.id,
        outbox.c.state,
        outbox.c.kind,
        outbox.c.contact,
        outbox.c.case_id,
        outbox.c.message_id,
        outbox.c.created_at.label("at"),
        (outbox.c.params != "{}").label("worded"),
        contacts.c.channel,
        cases.c.closed_at,
    )
    .join(contacts, contacts.c.id == outbox.c.contact)
    .outerjoin(cases, cases.c.id == outbox.c.case_id)
    .where(outbox.c.id > param("after"))
    .order_by(outbox.c.id)
    .limit(BATCH)
)
_changes = Statement(
    select(outbox.c.id, outbox.c.target).where(
        outbox.c.target >= param("first"), outbox.c.target <= param("last")
    )
)
_without_update = Statement(delete(inbox).where(inbox.c.id == param("row")))
_without_timer = Statement(delete(timers).where(timers.c.id == param("row")))
_without_message = Statement(delete(outbox).where(outbox.c.id == param("row")))
_wordless = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state.not_in(WAITING))
    .values(params="{}")
)
_count = Statement(
    inserting(counters, "name", "value").on_conflict_do_update(
        index_elements=["name"], set_={"value": counters.c.value + param("value")}
    )
)
_counted = Statement(
    select(counters).where(counters.c.name >= param("first"), counters.c.name < param("last"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Rows older than these times leave; of cases that are open only the words leave. `month`
    names the month of a time in the office's zone.
    """

    updates: datetime
    timers: datetime
    messages: datetime
    words: datetime
    month: Callable[[datetime], str]

    def month_of(self, row: Row) -> str:
        return self.month(from_ms(row["at"]))


async def remove_updates(database: Database, limits: Limits, after: int) -> int | None:
    """Remove handled updates among the next rows; the last id looked at, or None at the end."""
    rows = await database.read(_updates, after=after)
    old = [row for row in rows if row["at"] < to_ms(limits.updates)]
    gone = [row for row in old if row["state"] == "done"]
    counts = Counter(f"inbox.{row['channel']}.{limits.month_of(row)}" for row in gone)
    await _remove(database, _without_update, gone, counts)
    return old[-1]["id"] if len(old) == BATCH else None


async def remove_timers(database: Database, limits: Limits, after: int) -> int | None:
    """Remove fired and cancelled timers among the next rows, as remove_updates does."""
    rows = await database.read(_timers, after=after)
    gone = [
        row
        for row in rows
        if row["state"] in ("done", "cancelled")
        and row["at"] < to_ms(limits.timers)
        and row["kind"] not in LASTING
    ]
    counts = Counter(f"timers.{row['kind']}.{limits.month_of(row)}" for row in gone)
    await _remove(database, _without_timer, gone, counts)
    return rows[-1]["id"] if len(rows) == BATCH else None


async def remove_messages(database: Database, limits: Limits, after: int) -> int | None:
    """Remove messages of closed cases and of none among the next rows, and the words of those
    that stay. A message that a later one changes stays as long as that one.
    """
    rows = await database.read(_messages, after=after)
    old = [row for row in rows if row["at"] < to_ms(limits.messages)]
    done = [row for row in old if row["state"] not in WAITING]
    gone = await _unchanged(database, [row for row in done if _closed(row, limits.messages)])
    words = [row for row in done if row not in gone and row["at"] < to_ms(limits.words)]
    worded = [{"row": row["id"]} for row in words if row["worded"]]
    if worded:
        async with database.unit() as unit:
            await unit.run_many(_wordless, worded)
    await _remove(database, _without_message, gone, _messages_of(gone, limits))
    return old[-1]["id"] if len(old) == BATCH else None


def _messages_of(rows: Sequence[Row], limits: Limits) -> Mapping[str, int]:
    """Counts of messages; a message and its changes, which share its id, are one."""
    names = {
        (row["contact"], row["message_id"] or -row["id"]): (
            f"outbox.{row['channel']}.{_state(row)}.{limits.month_of(row)}.{row['kind']}"
        )
        for row in rows
    }
    return Counter(names.values())


def _state(row: Row) -> str:
    """The fate of a message; one without an id of its own was told in another."""
    return "folded" if row["state"] == "sent" and row["message_id"] is None else row["state"]


def _closed(row: Row, before: datetime) -> bool:
    closed = row["closed_at"]
    return row["case_id"] is None or (closed is not None and closed < to_ms(before))


async def _unchanged(database: Database, rows: Sequence[Row]) -> list[Row]:
    """Rows that no other row changes but those that leave with them."""
    if not rows:
        return []
    changes: dict[int, set[int]] = {}
    for each in await database.read(_changes, first=rows[0]["id"], last=rows[-1]["id"]):
        changes.setdefault(each["target"], set()).add(each["id"])
    leaving, kept = {row["id"] for row in rows}, []
    for row in reversed(rows):  # a message changes an earlier one
        if changes.get(row["id"], set()) <= leaving:
            kept.append(row)
        else:
            leaving.discard(row["id"])
    return kept[::-1]


async def _remove(
    database: Database, removing: Statement, rows: Sequence[Row], counts: Mapping[str, int]
) -> None:
    """Remove rows, the newest first, since it may refer to an older one."""
    if not rows:
        return
    async with database.unit() as unit:
        await unit.run_many(removing, [{"row": row["id"]} for row in reversed(rows)])
        for name, value in counts.items():
            await unit.run(_count, name=f"{GONE}.{name}", value=value)


async def gone(database: Database, prefix: str) -> Mapping[str, int]:
    """Counts of what left, by the rest of the names that begin with `prefix.`"""
    first = f"{GONE}.{prefix}."
    rows = await database.read(_counted, first=first, last=f"{first}\U0010ffff")
    return {row["name"].removeprefix(first): row["value"] for row in rows}
