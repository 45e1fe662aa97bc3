"""Messages as a whole: counted, taken up again, made void, forgotten."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import delete, func, select, update

from storage.database.statement import Statement, param
from storage.database.tables import webhook_endpoints, webhook_messages
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Unit
from storage.webhooks.messages import DEAD, SENT, VOID, WAITING

_m = webhook_messages
_waiting = _m.c.state == WAITING
_again = Statement(
    update(_m)
    .where(_m.c.endpoint == param("of_endpoint"), _m.c.state.in_((WAITING, DEAD)))
    .values(state=WAITING, attempts=0, since=param("now"), retry_at=param("now"))
)
_void = Statement(update(_m).where(_waiting).values(state=VOID))
_void_of = Statement(
    update(_m).where(_waiting, _m.c.endpoint == param("of_endpoint")).values(state=VOID)
)
_counts = Statement(
    select(_m.c.endpoint, _m.c.state, func.count().label("rows")).group_by(
        _m.c.endpoint, _m.c.state
    )
)
_dead = Statement(
    select(webhook_endpoints.c.url, func.count().label("rows"))
    .join(_m, _m.c.endpoint == webhook_endpoints.c.id)
    .where(
        _m.c.state == DEAD,
        _m.c.done_at >= param("after"),
        webhook_endpoints.c.ended_at.is_(None),
    )
    .group_by(webhook_endpoints.c.url)
)
_old = Statement(
    select(_m.c.id)
    .where(_m.c.state.in_((SENT, DEAD, VOID)), _m.c.created_at < param("before"))
    .order_by(_m.c.id)
    .limit(param("most"))
)
_forget = Statement(delete(_m).where(_m.c.id == param("row")))


async def again(unit: Unit, endpoint: int, now: datetime) -> int:
    """Have what waits and what was given up be tried now; return how many."""
    return await unit.run(_again, of_endpoint=endpoint, now=to_ms(now))


async def void(unit: Unit, endpoint: int | None = None) -> None:
    """Never send what waits: of an address that was removed, or all after a restore."""
    if endpoint is None:
        await unit.run(_void)
    else:
        await unit.run(_void_of, of_endpoint=endpoint)


async def counts(unit: Unit) -> Mapping[tuple[int, str], int]:
    """The number of messages by endpoint and state."""
    rows = await unit.fetch(_counts)
    return Counter({(row["endpoint"], row["state"]): row["rows"] for row in rows})


async def dead(database: Database, since: datetime) -> Mapping[str, int]:
    """The number of messages given up since then, by the host of their address."""
    rows = await database.read(_dead, after=to_ms(since))
    found: Counter[str] = Counter()
    for row in rows:
        found[urlsplit(row["url"]).hostname or ""] += row["rows"]
    return found


async def forget(unit: Unit, before: datetime, most: int = 1000) -> None:
    """Remove up to `most` messages that are done and older."""
    rows = await unit.fetch(_old, before=to_ms(before), most=most)
    if rows:
        await unit.run_many(_forget, [{"row": row["id"]} for row in rows])
