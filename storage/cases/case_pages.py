"""Cases page by page, as other programs read them: by the day they came, the SOP and the state."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select

from flows.engine.case_file import CaseFile
from storage.cases.case_rows import CASE, file_of
from storage.database.statement import Statement, param
from storage.database.tables import cases
from storage.database.timestamps import to_ms
from storage.database.unit import Unit

_page = Statement(
    select(*CASE)
    .where(
        cases.c.id > param("after"),
        cases.c.opened_at >= param("begin"),
        cases.c.opened_at < param("until"),
        or_(param("sop") == "", cases.c.procedure == param("sop")),
        or_(param("standing") == "", cases.c.state == param("standing")),
    )
    .order_by(cases.c.id)
    .limit(param("most"))
)


async def page(
    unit: Unit,
    *,
    begin: datetime,
    until: datetime,
    after: int = 0,
    most: int,
    procedure: str = "",
    state: str = "",
) -> Sequence[CaseFile]:
    """At most `most` cases that came from `begin` until before `until`, in the order of their ids,
    those after the case `after`; of one SOP and in one state, if these are named.
    """
    rows = await unit.fetch(
        _page,
        begin=to_ms(begin),
        until=to_ms(until),
        after=after,
        most=most,
        sop=procedure,
        standing=state,
    )
    return [file_of(row, ()) for row in rows]
