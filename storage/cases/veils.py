"""Copies of pictures with what looks secret smeared, in place of the clear ones."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import evidence, veils
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Unit

_add = Statement(inserting(veils, "clear", "evidence", "place", "shown", "at"))
_behind = Statement(
    select(veils.c.clear).where(veils.c.evidence == param("row")).order_by(veils.c.place)
)
_shown = Statement(
    select(veils.c.shown).where(veils.c.clear == param("hash")).order_by(veils.c.at).limit(1)
)
_replace = Statement(
    update(evidence).where(evidence.c.id == param("row")).values(picture=param("copies"))
)

_as_picture = Statement(
    update(evidence).where(evidence.c.id == param("row")).values(kind="picture")
)
"""A document of which no copy can be shown is none that may be passed on whole."""


class Veils:
    """Implements flows.ports.veils.Veils inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def draw(
        self, evidence: int, clear: Sequence[str], shown: Sequence[str], now: datetime
    ) -> None:
        """Have a file's `clear` copies shown to nobody by themselves: for each its `shown` one,
        or "" for none. The original is as it was.
        """
        for place, (one, other) in enumerate(zip(clear, shown, strict=True)):
            told = {"clear": one, "evidence": evidence, "place": place, "shown": other}
            await self._unit.run(_add, at=to_ms(now), **told)
        copies = " ".join(filter(None, shown)) or None
        await self._unit.run(_replace, row=evidence, copies=copies)
        if copies is None:
            await self._unit.run(_as_picture, row=evidence)

    async def behind(self, rows: Collection[int]) -> Mapping[int, Sequence[str]]:
        """The clear copies of those files that have a veil."""
        found = {row: await self._unit.fetch(_behind, row=row) for row in rows}
        return {row: [each["clear"] for each in copies] for row, copies in found.items() if copies}


async def shown_in_place(database: Database, sha256: str) -> str:
    """The file shown in place of a copy: the copy itself if it has no veil, "" for nothing."""
    found = await database.read(_shown, hash=sha256)
    return str(found[0]["shown"]) if found else sha256
