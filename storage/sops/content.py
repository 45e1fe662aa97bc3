"""Versions, remarks and relations of content cases; its links are in storage/sops/links.py."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from flows.content.content import NewVersion, Part, Remark, Version
from storage.database.statement import Statement, inserting, param
from storage.database.tables import relations, remarks, versions
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, identifier, one
from storage.sops.links import Links

_add_version = Statement(
    inserting(
        versions, "case_id", "part", "number", "text", "sha256", "files", "person", "at"
    ).returning(versions.c.id)
)
_newest = Statement(
    select(func.max(versions.c.number).label("number")).where(
        versions.c.case_id == param("case"), versions.c.part == param("of_part")
    )
)
_versions = Statement(
    select(versions)
    .where(versions.c.case_id == param("case"), versions.c.part == param("of_part"))
    .order_by(versions.c.number)
)
_version = Statement(select(versions).where(versions.c.id == param("row")))
_preview = Statement(
    update(versions).where(versions.c.id == param("row")).values(files=param("now_files"))
)
_add_remark = Statement(
    inserting(remarks, "case_id", "text", "person", "at").returning(remarks.c.id)
)
_remarks = Statement(
    select(remarks).where(remarks.c.case_id == param("case")).order_by(remarks.c.id)
)
_drop_open = Statement(
    delete(remarks).where(remarks.c.case_id == param("case"), remarks.c.ticked_at.is_(None))
)
_tick = Statement(
    update(remarks)
    .where(remarks.c.id == param("row"), remarks.c.ticked_at.is_(None))
    .values(ticked_at=param("moment"), ticked_by=param("who"))
)
_relate = Statement(inserting(relations, "case_id", "origin", "kind"))
_origin = Statement(select(relations).where(relations.c.case_id == param("case")))
_related = Statement(
    select(relations).where(relations.c.origin == param("of")).order_by(relations.c.case_id)
)


def _read(row: Row) -> Version:
    return Version(
        id=row["id"],
        case_id=row["case_id"],
        part=Part(row["part"]),
        number=row["number"],
        text=row["text"],
        sha256=row["sha256"],
        files=json.loads(row["files"]),
        person=row["person"],
        at=from_ms(row["at"]),
    )


def _remark(row: Row) -> Remark:
    ticked = row["ticked_at"]
    return Remark(
        id=row["id"],
        case_id=row["case_id"],
        text=row["text"],
        person=row["person"],
        at=from_ms(row["at"]),
        ticked_at=from_ms(ticked) if ticked is not None else None,
        ticked_by=row["ticked_by"],
    )


class Contents(Links):
    """Implements flows.ports.content.Contents inside one unit."""

    async def add_version(self, new: NewVersion) -> Version:
        """Add the next version; earlier ones stay unchanged."""
        found = await one(self._unit, _newest, case=new.case_id, of_part=new.part.value)
        number = ((found["number"] if found else None) or 0) + 1
        row = await identifier(
            self._unit,
            _add_version,
            case_id=new.case_id,
            part=new.part.value,
            number=number,
            text=new.text,
            sha256=new.sha256,
            files=_spelled(new.files),
            person=new.person,
            at=to_ms(new.at),
        )
        return Version(
            id=row,
            case_id=new.case_id,
            part=new.part,
            number=number,
            text=new.text,
            sha256=new.sha256,
            files=new.files,
            person=new.person,
            at=new.at,
        )

    async def versions(self, case: int, part: Part) -> Sequence[Version]:
        """Versions of a part, oldest first."""
        rows = await self._unit.fetch(_versions, case=case, of_part=part.value)
        return [_read(row) for row in rows]

    async def version(self, row: int) -> Version | None:
        found = await one(self._unit, _version, row=row)
        return _read(found) if found else None

    async def preview(self, row: int, files: Sequence[Mapping[str, Any]]) -> None:
        """Set the page previews of a design's files; the files' hashes stay."""
        await self._unit.run(_preview, row=row, now_files=_spelled(files))

    async def add_remark(self, *, case: int, text: str, person: int, now: datetime) -> int:
        return await identifier(
            self._unit, _add_remark, case_id=case, text=text, person=person, at=to_ms(now)
        )

    async def remarks(self, case: int) -> Sequence[Remark]:
        return [_remark(row) for row in await self._unit.fetch(_remarks, case=case)]

    async def drop_open_remarks(self, case: int) -> None:
        """Delete the remarks that nobody ticked off; their words stay in the notes of the case."""
        await self._unit.run(_drop_open, case=case)

    async def tick(self, row: int, person: int, now: datetime) -> bool:
        """Tick a remark off. Return False if it was ticked before."""
        return bool(await self._unit.run(_tick, row=row, who=person, moment=to_ms(now)))

    async def relate(self, case: int, origin: int, kind: str) -> None:
        await self._unit.run(_relate, case_id=case, origin=origin, kind=kind)

    async def origin(self, case: int) -> tuple[int, str] | None:
        """The case that this one follows, and the relation."""
        row = await one(self._unit, _origin, case=case)
        return (row["origin"], row["kind"]) if row else None

    async def related(self, origin: int) -> Sequence[tuple[int, str]]:
        rows = await self._unit.fetch(_related, of=origin)
        return [(row["case_id"], row["kind"]) for row in rows]


def _spelled(files: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps([dict(each) for each in files], ensure_ascii=False)
