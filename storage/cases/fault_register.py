"""Earlier faults like a given one (Laporan Analisis Gangguan)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select

from storage.database.statement import Statement, param
from storage.database.tables import cases, people
from storage.database.timestamps import to_ms
from storage.database.unit import Unit

TURNED_DOWN = ("rejected", "cancelled", "abuse")
_mine, _other = cases.alias("mine"), cases.alias("other")
_reporter, _theirs = people.alias("reporter_of_mine"), people.alias("reporter_of_other")
_like = Statement(
    select(_other.c.number)
    .select_from(_mine)
    .join(_reporter, _reporter.c.id == _mine.c.reporter)
    .join(
        _other,
        and_(
            _other.c.procedure == _mine.c.procedure,
            _other.c.category == _mine.c.category,
            _other.c.opened_at >= param("since"),
            _other.c.opened_at <= _mine.c.opened_at,
            _other.c.id < _mine.c.id,
        ),
    )
    .join(_theirs, _theirs.c.id == _other.c.reporter)
    .where(
        _mine.c.id == param("case"),
        _mine.c.category != "",
        _other.c.state.not_in(TURNED_DOWN),
        or_(
            _theirs.c.unit == _reporter.c.unit,
            and_(_mine.c.place != "", _other.c.place == _mine.c.place),
        ),
    )
    .order_by(_other.c.id)
)


class Register:
    """Implements flows.faults.analysis.Register inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def like(self, case: int, since: datetime) -> Sequence[str]:
        """Numbers of earlier cases of the same category and unit, not older than `since`."""
        rows = await self._unit.fetch(_like, case=case, since=to_ms(since))
        return [row["number"] for row in rows]
