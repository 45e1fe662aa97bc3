"""Updates that need no message of their own and are prepended to the reader's next one."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from storage.database.statement import Statement, param
from storage.database.tables import outbox
from storage.database.timestamps import to_ms
from storage.database.unit import Unit, one

FOLDED = "folded"

_this = Statement(select(outbox).where(outbox.c.id == param("row")))
_next = Statement(
    select(outbox)
    .where(
        outbox.c.contact == param("to"),
        outbox.c.id > param("row"),
        outbox.c.created_at == param("made"),  # rows of the same act only
        outbox.c.state == "queued",
        outbox.c.operation == "send",
        outbox.c.not_before <= param("now"),
    )
    .order_by(outbox.c.id)
    .limit(1)
)
_write = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(params=param("params"))
)


async def fold(unit: Unit, row: int, now: datetime) -> tuple[int, Mapping[str, Any]] | None:
    """Merge a row's news into the reader's next row; return that row with all its news, or None if
    there is no next row.

    Merging is idempotent: news are kept under the id of the row they come from.
    """
    news = await one(unit, _this, row=row)
    if news is None:
        return None
    found = await one(
        unit, _next, to=news["contact"], row=row, made=news["created_at"], now=to_ms(now)
    )
    if found is None:
        return None
    params = json.loads(found["params"])
    own = json.loads(news["params"])
    own.pop(FOLDED, None)
    entry = {"kind": news["kind"], "params": own}
    params[FOLDED] = {**params.get(FOLDED, {}), str(row): entry}
    merged = json.dumps(params, ensure_ascii=False)
    if not await unit.run(_write, row=found["id"], params=merged):
        return None
    return found["id"], params[FOLDED]
