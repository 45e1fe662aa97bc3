"""Evidence of cases closed long ago: listed, and disposed of. Rows and hashes stay."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import null, select, update

from flows.office.retention.listing import OldClass, OldFile
from flows.records.evidence import DISPOSED, STORED
from storage.database.statement import Statement, param
from storage.database.tables import cases, evidence
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit

_old = Statement(
    select(
        cases.c.number,
        cases.c.procedure,
        cases.c.closed_at,
        evidence.c.id,
        evidence.c.case_id,
        evidence.c.sha256,
        evidence.c.picture,
        evidence.c.size,
    )
    .join(evidence, evidence.c.case_id == cases.c.id)
    .where(
        cases.c.procedure == param("of"),
        cases.c.closed_at < param("before"),
        cases.c.state != "open",
        evidence.c.state == STORED,
    )
    .order_by(cases.c.closed_at, cases.c.id, evidence.c.id)
)
_dispose = Statement(
    update(evidence)
    .where(evidence.c.id == param("row"), evidence.c.state == STORED)
    .values(state=DISPOSED, picture=null(), passed_on=0, name=null(), file_id=null())
)


async def old_classes(
    unit: Unit, years: Mapping[str, int], limits: Mapping[str, datetime]
) -> list[OldClass]:
    """Evidence of each SOP whose cases were closed before its limit; SOPs without any are left
    out.
    """
    found = []
    for procedure, before in sorted(limits.items()):
        rows = await unit.fetch(_old, of=procedure, before=to_ms(before))
        files = [_file(row) for row in rows]
        if files:
            found.append(
                OldClass(
                    procedure=procedure,
                    years=years.get(procedure, 0),
                    before=before,
                    files=files,
                )
            )
    return found


async def dispose(unit: Unit, files: Sequence[OldFile]) -> None:
    """Mark files as disposed of; their rows and hashes stay on record."""
    for each in files:
        await unit.run(_dispose, row=each.row)


def _file(row: Row) -> OldFile:
    return OldFile(
        row=row["id"],
        case=row["case_id"],
        number=row["number"],
        procedure=row["procedure"],
        closed=row["closed_at"],
        sha256=row["sha256"] or "",
        pictures=tuple((row["picture"] or "").split()),
        size=row["size"],
    )
