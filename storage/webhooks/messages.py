"""Messages to other programs: one row for each event and address, tried until it is taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import webhook_messages
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, identifier, one

LEASE = timedelta(minutes=5)
WAITING, SENT, DEAD, VOID = "waiting", "sent", "dead", "void"

_m = webhook_messages
_waiting = _m.c.state == WAITING
_add = Statement(
    inserting(
        _m, "endpoint", "message", "event", "body", "created_at", "since", "retry_at"
    ).returning(_m.c.id)
)
_due = (
    select(_m.c.id)
    .where(
        _m.c.endpoint == param("of_endpoint"),
        _waiting,
        _m.c.retry_at <= param("now"),
        _m.c.lease_until <= param("now"),
    )
    .order_by(_m.c.id)
    .limit(param("most"))
    .with_for_update(skip_locked=True)
)
_claim = Statement(
    update(_m).where(_m.c.id.in_(_due)).values(lease_until=param("until")).returning(*_m.c)
)
_next = Statement(
    select(_m.c.retry_at, _m.c.lease_until)
    .where(_m.c.endpoint == param("of_endpoint"), _waiting)
    .order_by(_m.c.retry_at)
    .limit(1)
)
_sent = Statement(
    update(_m)
    .where(_m.c.id == param("row"), _waiting)
    .values(
        state=SENT,
        attempts=_m.c.attempts + 1,
        answer=param("told"),
        done_at=param("at"),
        lease_until=0,
    )
)
_failed = Statement(
    update(_m)
    .where(_m.c.id == param("row"), _waiting)
    .values(
        attempts=_m.c.attempts + 1,
        answer=param("told"),
        retry_at=param("until"),
        lease_until=0,
    )
)
_release = Statement(update(_m).where(_m.c.id == param("row"), _waiting).values(lease_until=0))
_give_up = Statement(
    update(_m)
    .where(_m.c.endpoint == param("of_endpoint"), _waiting, _m.c.since <= param("before"))
    .values(state=DEAD, done_at=param("at"))
)
_dismiss = Statement(
    update(_m).where(_m.c.id == param("row"), _waiting).values(state=DEAD, done_at=param("at"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookMessage:
    """One message. `message` is its id for the receiver, the same at each attempt; `answer` is
    what came of the last one. `since` is when it was first due, or was taken up again.
    """

    id: int
    endpoint: int
    message: str
    event: str
    body: str
    state: str
    attempts: int
    since: datetime
    answer: str
    done_at: datetime | None


async def add(
    unit: Unit, endpoint: int, message: str, event: str, body: str, now: datetime
) -> int:
    at = to_ms(now)
    return await identifier(
        unit,
        _add,
        endpoint=endpoint,
        message=message,
        event=event,
        body=body,
        created_at=at,
        since=at,
        retry_at=at,
    )


async def claim(unit: Unit, endpoint: int, now: datetime, most: int) -> Sequence[WebhookMessage]:
    """Take up to `most` messages that are due, the oldest first, which no other process has."""
    rows = await unit.fetch(
        _claim, of_endpoint=endpoint, now=to_ms(now), most=most, until=to_ms(now + LEASE)
    )
    return sorted(map(_message, rows), key=lambda each: each.id)


async def next_due(unit: Unit, endpoint: int) -> datetime | None:
    """The time at which the next waiting message is due; None if none does."""
    row = await one(unit, _next, of_endpoint=endpoint)
    return from_ms(max(row["retry_at"], row["lease_until"])) if row else None


async def sent(unit: Unit, message: WebhookMessage, answer: str, now: datetime) -> None:
    await unit.run(_sent, row=message.id, told=answer, at=to_ms(now))


async def failed(unit: Unit, message: WebhookMessage, answer: str, until: datetime) -> None:
    await unit.run(_failed, row=message.id, told=answer, until=to_ms(until))


async def release(unit: Unit, messages: Sequence[WebhookMessage]) -> None:
    """Give back what was claimed and not tried."""
    for each in messages:
        await unit.run(_release, row=each.id)


async def give_up(unit: Unit, endpoint: int, before: datetime, now: datetime) -> int:
    """Give up what has waited since `before` or longer; return how many."""
    return await unit.run(_give_up, of_endpoint=endpoint, before=to_ms(before), at=to_ms(now))


async def dismiss(unit: Unit, message: WebhookMessage, now: datetime) -> None:
    """Give up one message."""
    await unit.run(_dismiss, row=message.id, at=to_ms(now))


def _message(row: Row) -> WebhookMessage:
    return WebhookMessage(
        id=row["id"],
        endpoint=row["endpoint"],
        message=row["message"],
        event=row["event"],
        body=row["body"],
        state=row["state"],
        attempts=row["attempts"],
        since=from_ms(row["since"]),
        answer=row["answer"],
        done_at=from_ms_or_none(row["done_at"]),
    )
