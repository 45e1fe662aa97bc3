"""Further pages of choices, asked for by "Lainnya"."""

import json
from datetime import datetime

from sqlalchemy import func, select, union_all

from storage.database.statement import Statement, param
from storage.database.tables import outbox
from storage.database.unit import Unit, one
from storage.queues.merging import FOLDED, written
from storage.queues.outbox import insert

_first = (
    select(func.coalesce(outbox.c.target, outbox.c.id))
    .where(outbox.c.id == param("asked"))
    .scalar_subquery()
)
_own = outbox.alias("own")
_newest = Statement(
    select(outbox)
    .where(
        outbox.c.id.in_(
            union_all(
                select(_own.c.id).where(_own.c.id == _first),
                select(_own.c.id).where(_own.c.target == _first),
            )
        ),
        outbox.c.contact == param("to"),
        outbox.c.params != "{}",
        outbox.c.operation != "page",
    )
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_asked = Statement(select(outbox).where(outbox.c.id == param("asked")))


async def turn(
    unit: Unit, row: int, contact: int, page: int, now: datetime, *, in_place: bool = False
) -> bool:
    """Queue another page of a message as it stands now, as a message of its own or `in_place`.
    Return False if the message is not the reader's or is forgotten.

    The row is of its own kind ("page"), so that it does not count as a copy of a card.
    """
    found = await one(unit, _newest, to=contact, asked=row)
    if found is None:
        return False
    said = {**json.loads(found["params"]), "page": page}
    said.pop(FOLDED, None)
    shown = await one(unit, _asked, asked=row)
    if shown is not None and (told := written(shown)[1]):
        said[FOLDED] = told  # their choices stand on its pages, too
    await insert(
        unit,
        operation="page",
        kind=found["kind"],
        row=said,
        contact=contact,
        now=now,
        case=found["case_id"],
        step=found["step"],
        round=found["round"],
        target=(found["target"] or found["id"]) if in_place else None,
        silent=in_place,
    )
    return True


class Pages:
    """Implements flows.ports.desk.Pages inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def turn(self, row: int, contact: int, page: int, now: datetime) -> bool:
        return await turn(self._unit, row, contact, page, now, in_place=True)
