"""State of each monitored target."""

import json

from sqlalchemy import select

from flows.monitoring.finding import Finding, Health
from flows.monitoring.target_state import Standing
from storage.database.statement import Statement, inserting, param
from storage.database.tables import standings
from storage.database.timestamps import from_ms_or_none, to_ms_or_none
from storage.database.unit import Row, Unit, one

_KEPT = ("health", "since", "recent", "last", "warned", "case_id", "words", "evidence")
_of = Statement(select(standings).where(standings.c.target == param("of")))
_save = Statement(
    inserting(standings, "target", *_KEPT).on_conflict_do_update(
        index_elements=["target"], set_={name: param(name) for name in _KEPT}
    )
)


class Standings:
    """Implements flows.ports.monitoring.Standings inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def of(self, target: str) -> Standing | None:
        row = await one(self._unit, _of, of=target)
        return _standing(row) if row else None

    async def save_standing(self, standing: Standing) -> None:
        await self._unit.run(
            _save,
            target=standing.target,
            health=standing.health.value,
            since=to_ms_or_none(standing.since),
            recent=json.dumps([each.value for each in standing.recent]),
            last=json.dumps(standing.last.to_data()) if standing.last else "",
            warned=to_ms_or_none(standing.warned),
            case_id=standing.case,
            words=standing.words,
            evidence=standing.evidence,
        )


def _standing(row: Row) -> Standing:
    return Standing(
        target=row["target"],
        health=Health(row["health"]),
        since=from_ms_or_none(row["since"]),
        recent=tuple(Health(each) for each in json.loads(row["recent"])),
        last=Finding.from_data(json.loads(row["last"])) if row["last"] else None,
        warned=from_ms_or_none(row["warned"]),
        case=row["case_id"],
        words=row["words"],
        evidence=row["evidence"],
    )
