"""Costs of WhatsApp: messages by kind, by what Meta bills, and undelivered ones."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from storage.database.statement import Statement, param
from storage.database.tables import contacts, outbox, whatsapp_messages
from storage.database.timestamps import to_ms
from storage.database.unit import Database
from storage.queues.finished import gone
from storage.queues.parked import PARKED
from storage.whatsapp.accounts import CHANNEL

_m = whatsapp_messages
_span = (_m.c.ours == 1, _m.c.sent_at >= param("since"), _m.c.sent_at < param("until"))
_billed = Statement(
    select(_m.c.billed.label("name"), func.count().label("messages"))
    .where(*_span)
    .group_by(_m.c.billed)
)
_kinds = Statement(
    select(outbox.c.kind.label("name"), func.count(_m.c.id.distinct()).label("messages"))
    .join(contacts, contacts.c.id == outbox.c.contact)
    .join(_m, _m.c.id == outbox.c.message_id)
    .where(contacts.c.channel == CHANNEL, *_span)
    .group_by(outbox.c.kind)
)
_failed = Statement(
    select(_m.c.error.label("name"), func.count().label("messages"))
    .where(_m.c.ours == 1, _m.c.failed_at >= param("since"), _m.c.failed_at < param("until"))
    .group_by(_m.c.error)
)
_parked = Statement(select(func.count().label("messages")).where(outbox.c.state == PARKED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Messages of a span of time; `waiting` are those that wait for their reader now."""

    billed: Mapping[str, int]
    kinds: Mapping[str, int]
    failed: Mapping[str, int]
    waiting: int


async def counts(database: Database, since: datetime, until: datetime) -> Counts:
    """Counts of a month of the office; messages that left the outbox are among its kinds."""
    span = {"since": to_ms(since), "until": to_ms(until)}
    billed, kinds, failed = [
        {row["name"] or "-": row["messages"] for row in await database.read(each, **span)}
        for each in (_billed, _kinds, _failed)
    ]
    waiting = (await database.read(_parked))[0]["messages"]
    left = await gone(database, f"outbox.{CHANNEL}.sent.{since:%Y-%m}")
    kinds = Counter(kinds) + Counter(left)
    return Counts(billed=billed, kinds=kinds, failed=failed, waiting=waiting)
