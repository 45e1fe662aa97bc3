"""One row per update that a channel brought, never twice, until it is handled or given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import func, select, update

from flows.language.tokens import mask_tokens
from storage.database.statement import Statement, inserting, param
from storage.database.tables import inbox
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit

LEASE = timedelta(seconds=20)
ATTEMPTS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """An update as a channel brought it: the channel's id, the chat, and the raw JSON.

    If one id can mean two updates, as Telegram's can, the payload tells them apart; a channel with
    unique ids sets `id_is_all`.
    """

    external_id: str
    chat: str
    payload: str
    id_is_all: bool = False

    @property
    def body_hash(self) -> str:
        return "" if self.id_is_all else sha256(self.payload.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A stored update that still has to be handled."""

    id: int
    channel: str
    chat: str
    payload: str
    attempts: int
    received_at: datetime


class AlreadyHandled(Exception):
    """Another process finished this update first; roll this unit back."""


_COLUMNS = ("channel", "source", "external_id", "body_hash", "chat", "payload", "received_at")
_insert = Statement(
    inserting(inbox, *_COLUMNS, "lease_until").on_conflict_do_nothing().returning(inbox.c.id)
)
_known = Statement(
    select(inbox.c.id).where(
        inbox.c.channel == param("channel"),
        inbox.c.source == param("source"),
        inbox.c.external_id == param("external_id"),
        inbox.c.body_hash == param("body_hash"),
    )
)
_waiting = Statement(
    select(inbox)
    .where(inbox.c.state == "new", inbox.c.lease_until <= param("before"))
    .order_by(inbox.c.id)
)
_lease = Statement(
    update(inbox).where(inbox.c.id == param("row")).values(lease_until=param("until"))
)
_done = Statement(
    update(inbox)
    .where(inbox.c.id == param("row"), inbox.c.state == "new")
    .values(state="done", done_at=param("at"))
)
_failed = Statement(
    update(inbox)
    .where(inbox.c.id == param("row"), inbox.c.state == "new")
    .values(
        attempts=inbox.c.attempts + 1,
        last_error=param("error"),
        state=param("next"),
        lease_until=param("until"),
    )
)
_depth = Statement(
    select(func.count().label("waiting"), func.min(inbox.c.received_at).label("oldest")).where(
        inbox.c.state == "new"
    )
)
_dead = Statement(
    select(func.count().label("dead")).where(
        inbox.c.state == "dead", inbox.c.received_at >= param("since")
    )
)


async def knows(database: Database, channel: str, source: str, items: Sequence[Incoming]) -> bool:
    """Return whether all of a batch are stored already."""
    for item in items:
        row = {"external_id": item.external_id, "body_hash": item.body_hash}
        if not await database.read(_known, channel=channel, source=source, **row):
            return False
    return True


async def accept(
    unit: Unit, channel: str, source: str, items: Sequence[Incoming], now: datetime
) -> list[Waiting]:
    """Store a batch, ignoring known updates. Return the new ones in order."""
    await unit.line_up({f"{channel} {item.chat}" for item in items})
    fresh = []
    for item in items:
        rows = await unit.fetch(
            _insert,
            channel=channel,
            source=source,
            external_id=item.external_id,
            body_hash=item.body_hash,
            chat=item.chat,
            payload=item.payload,
            received_at=to_ms(now),
            lease_until=to_ms(now + LEASE),
        )
        if rows:
            fresh.append(
                Waiting(
                    id=rows[0]["id"],
                    channel=channel,
                    chat=item.chat,
                    payload=item.payload,
                    attempts=0,
                    received_at=now,
                )
            )
    return fresh


async def claim_waiting(unit: Unit, now: datetime, *, all_leases: bool) -> list[Waiting]:
    """Lease updates that nobody is handling to the only process of this database.

    `all_leases` includes those leased by an earlier process. See claims.py for several processes.
    """
    before = to_ms(now + LEASE * 1000) if all_leases else to_ms(now)
    rows = await unit.fetch(_waiting, before=before)
    until = to_ms(now + LEASE)
    await unit.run_many(_lease, [{"row": row["id"], "until": until} for row in rows])
    return [told_waiting(row) for row in rows]


def told_waiting(row: Row) -> Waiting:
    """A row of the inbox, as it is handled."""
    return Waiting(
        id=row["id"],
        channel=row["channel"],
        chat=row["chat"],
        payload=row["payload"],
        attempts=row["attempts"],
        received_at=from_ms(row["received_at"]),
    )


async def mark_done(unit: Unit, row: int, now: datetime) -> None:
    """Mark an update as handled. Raises AlreadyHandled if another process was first."""
    if not await unit.run(_done, row=row, at=to_ms(now)):
        raise AlreadyHandled(row)


async def mark_failed(unit: Unit, work: Waiting, error: str, now: datetime) -> bool:
    """Count a failed attempt. Return True if it was the last: the update is dead, but kept."""
    dead = work.attempts + 1 >= ATTEMPTS
    await unit.run(
        _failed,
        row=work.id,
        error=mask_tokens(error)[:2000],
        next="dead" if dead else "new",
        until=to_ms(now + LEASE * 3),
    )
    return dead


async def depth(database: Database) -> tuple[int, datetime | None, int]:
    """Number of waiting updates, time of the oldest, and number of dead ones."""
    row = (await database.read(_depth))[0]
    oldest = row["oldest"]
    return row["waiting"], None if oldest is None else from_ms(oldest), await dead(database)


async def dead(database: Database, since: datetime | None = None) -> int:
    """Number of updates that were given up, of those received since then."""
    return int((await database.read(_dead, since=to_ms(since) if since else 0))[0]["dead"])
