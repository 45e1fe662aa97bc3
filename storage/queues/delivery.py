"""Outgoing side of the outbox: reading queued messages and marking what became of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Subquery, func, select, update

from flows.language.tokens import mask_tokens
from flows.records.sent_message import SentMessage
from storage.database.statement import Statement, param
from storage.database.tables import contacts, outbox, people, senders
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Unit
from storage.queues.outbox import shown_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """A row to deliver, with its channel, chat and language."""

    id: int
    operation: str
    kind: str
    written: str
    contact: int
    channel: str
    chat: int
    language: str
    silent: bool
    attempts: int
    target: int | None
    case_id: int | None
    not_before: datetime
    created_at: datetime
    process: int = 0
    """The process whose chat it was when it was read, among several."""

    @property
    def row(self) -> Mapping[str, Any]:
        """Its contents. Read anew each time: thousands may wait, and text is its smallest form."""
        read: dict[str, Any] = json.loads(self.written)
        return read


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A channel's answer after accepting a row."""

    row: int
    at: datetime
    message_id: int | None
    caption: bool = False


# The rows first: statistics know little of an index that is mostly empty.
_due = (
    select(outbox)
    .where(
        outbox.c.state == "queued",
        outbox.c.not_before <= param("now"),
        outbox.c.id > param("after"),
    )
    .order_by(outbox.c.id)
    .limit(param("most"))
)
_own_due = _due.join(senders, senders.c.contact == outbox.c.contact).where(
    senders.c.process == param("own")
)


def _with_reader(rows: Subquery) -> Statement:
    return Statement(
        select(rows, contacts.c.channel, contacts.c.chat, people.c.language)
        .join(contacts, contacts.c.id == rows.c.contact)
        .join(people, people.c.id == contacts.c.person)
        .order_by(rows.c.id)
    )


_waiting = _with_reader(_due.subquery())
_own = _with_reader(_own_due.subquery())
_sent = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"))
    .values(
        state="sent",
        sent_at=param("at"),
        message_id=param("message"),
        caption=param("has_caption"),
    )
)
_postponed = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"))
    .values(
        attempts=outbox.c.attempts + param("counted"),
        last_error=param("error"),
        not_before=param("until"),
    )
)
_forward = Statement(
    update(outbox)
    .where(
        outbox.c.state == "queued",
        outbox.c.attempts > 0,
        outbox.c.contact.in_(select(contacts.c.id).where(contacts.c.channel == param("on"))),
    )
    .values(not_before=outbox.c.created_at)
)
_closed = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"))
    .values(state=param("next"), last_error=param("error"))
)
_one = Statement(select(outbox).where(outbox.c.id == param("row")))
_depth = Statement(
    select(func.count().label("waiting"), func.min(outbox.c.created_at).label("oldest")).where(
        outbox.c.state == "queued"
    )
)
_dead = Statement(
    select(func.count().label("dead")).where(
        outbox.c.state == "dead", outbox.c.created_at >= param("since")
    )
)


async def waiting(
    database: Database, now: datetime, *, after: int = 0, most: int = 1000, process: int = 0
) -> list[Queued]:
    """Rows that may go out now, oldest first; only those with an id above `after`, and of several
    processes those in chats of this `process`.
    """
    asked = {"now": to_ms(now), "after": after, "most": most}
    found = await (
        database.read(_own, own=process, **asked) if process else database.read(_waiting, **asked)
    )
    return [
        Queued(
            id=row["id"],
            operation=row["operation"],
            kind=row["kind"],
            written=row["params"],
            contact=row["contact"],
            channel=row["channel"],
            chat=row["chat"],
            language=row["language"],
            silent=bool(row["silent"]),
            attempts=row["attempts"],
            target=row["target"],
            case_id=row["case_id"],
            not_before=from_ms(row["not_before"]),
            created_at=from_ms(row["created_at"]),
            process=process,
        )
        for row in found
    ]


async def mark_sent(unit: Unit, deliveries: Sequence[Delivered]) -> None:
    """Mark a row as sent, even a superseded one: it did arrive, and an edit follows."""
    await unit.run_many(
        _sent,
        [
            {
                "row": each.row,
                "at": to_ms(each.at),
                "message": each.message_id,
                "has_caption": int(each.caption),
            }
            for each in deliveries
        ],
    )


async def postpone(
    unit: Unit, row: int, until: datetime, error: str, *, counted: bool = True
) -> None:
    """Try again later; `counted` unless the wait was the channel's own wish."""
    await unit.run(
        _postponed,
        row=row,
        until=to_ms(until),
        error=mask_tokens(error)[:2000],
        counted=int(counted),
    )


async def bring_forward(unit: Unit, channel: str) -> int:
    """Let messages that were put off after failures go now, because the channel works again."""
    return await unit.run(_forward, on=channel)


async def give_up(unit: Unit, row: int, error: str, state: str = "dead") -> None:
    """Give up on a row for good; it stays and can be listed."""
    await unit.run(_closed, row=row, error=mask_tokens(error)[:2000], next=state)


async def shown(database: Database, row: int) -> SentMessage | None:
    found = await database.read(_one, row=row)
    return shown_of(found[0]) if found else None


async def depth(database: Database) -> tuple[int, datetime | None]:
    """Number of waiting rows, and the age of the oldest."""
    row = (await database.read(_depth))[0]
    return row["waiting"], None if row["oldest"] is None else from_ms(row["oldest"])


async def dead(database: Database, since: datetime | None = None) -> int:
    """Number of messages that were given up, of those made since then."""
    return int((await database.read(_dead, since=to_ms(since) if since else 0))[0]["dead"])
