"""Readings of pictures: what was seen in each, and what is masked."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple
from datetime import datetime

from sqlalchemy import String, cast, delete, select

from flows.office.cards.pictures_to_read import READ
from flows.screens.page import Box
from flows.screens.reading import Reading
from storage.database.statement import Statement, inserting, param
from storage.database.tables import evidence, outbox, readings, timers
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit, one

MOST = 50

_add = Statement(
    inserting(readings, "evidence", "at", "error", "target", "address", "words", "hidden")
)
_forget = Statement(delete(readings).where(readings.c.evidence == param("of_evidence")))
_one = Statement(select(readings).where(readings.c.evidence == param("of_evidence")))
_of_case = Statement(
    select(readings)
    .join(evidence, evidence.c.id == readings.c.evidence)
    .where(evidence.c.case_id == param("case"))
    .order_by(readings.c.evidence)
)
_showing = Statement(
    select(readings.c.evidence)
    .where(
        readings.c.target == param("of_target"),
        readings.c.error == param("of_error"),
        readings.c.at >= param("since"),
    )
    .order_by(readings.c.at)
    .limit(param("most"))
)
_waiting = Statement(
    select(timers.c.id)
    .join(evidence, timers.c.subject == cast(evidence.c.id, String))
    .join(outbox, outbox.c.case_id == evidence.c.case_id)
    .where(
        outbox.c.id == param("row"),
        timers.c.kind == READ,
        timers.c.state == "waiting",
    )
    .limit(1)
)
_case = Statement(select(evidence.c.case_id).where(evidence.c.id == param("row")))


class Readings:
    """Implements flows.ports.readings.Readings inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_reading(self, reading: Reading) -> None:
        """Keep the reading of a file in place of an earlier one."""
        await self._unit.run(_forget, of_evidence=reading.evidence)
        await self._unit.run(
            _add,
            evidence=reading.evidence,
            at=to_ms(reading.at),
            error=reading.error,
            target=reading.target,
            address=reading.address,
            words="\n".join(reading.words),
            hidden=json.dumps([astuple(box) for box in reading.hidden]),
        )

    async def of_evidence(self, rows: Collection[int]) -> Mapping[int, Reading]:
        """The readings of these files, by file; a file that shows nothing has none."""
        found = [each for row in rows for each in await self._unit.fetch(_one, of_evidence=row)]
        return {row["evidence"]: _reading(row) for row in found}

    async def of_case(self, case: int) -> Sequence[Reading]:
        return [_reading(row) for row in await self._unit.fetch(_of_case, case=case)]

    async def cases_showing(self, error: str, target: str, since: datetime) -> Sequence[int]:
        """Cases with a picture of this error of this target, the oldest first."""
        shown = await self._unit.fetch(
            _showing, of_error=error, of_target=target, since=to_ms(since), most=MOST
        )
        rows = [await one(self._unit, _case, row=each["evidence"]) for each in shown]
        return list(dict.fromkeys(row["case_id"] for row in rows if row and row["case_id"]))


async def being_read(database: Database, row: int) -> bool:
    """Whether a picture of the case that a row of the outbox is about has not been read yet."""
    return bool(await database.read(_waiting, row=row))


def _reading(row: Row) -> Reading:
    return Reading(
        evidence=row["evidence"],
        at=from_ms(row["at"]),
        error=row["error"],
        target=row["target"],
        address=row["address"],
        words=tuple(filter(None, row["words"].split("\n"))),
        hidden=tuple(Box(*box) for box in json.loads(row["hidden"])),
    )
