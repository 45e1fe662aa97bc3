"""Documents of a case. The content is saved with the commit, the file's hash once it is made."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from flows.records.document import Document, DocumentKind, NewDocument
from storage.database.statement import Statement, inserting, param
from storage.database.tables import documents
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one

_add = Statement(
    inserting(
        documents, "case_id", "kind", "version", "step", "reader", "content", "created_at"
    ).returning(documents.c.id)
)
_by_id = Statement(select(documents).where(documents.c.id == param("row")))
_of_case = Statement(
    select(documents).where(documents.c.case_id == param("case")).order_by(documents.c.id)
)
_rendered = Statement(
    update(documents)
    .where(documents.c.id == param("row"))
    .values(sha256=param("hash"), rendered_at=param("at"))
)


def _document(row: Row) -> Document:
    return Document(
        id=row["id"],
        case_id=row["case_id"],
        kind=DocumentKind(row["kind"]),
        version=row["version"],
        step=row["step"],
        reader=row["reader"],
        content=json.loads(row["content"]),
        sha256=row["sha256"],
        created_at=from_ms(row["created_at"]),
    )


class Documents:
    """Implements flows.records.document.Documents inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_document(self, new: NewDocument) -> int:
        """Insert a document by its content and return its id."""
        return await identifier(
            self._unit,
            _add,
            case_id=new.case_id,
            kind=new.kind.value,
            version=new.version,
            step=new.step,
            reader=new.reader,
            content=json.dumps(new.content, ensure_ascii=False),
            created_at=to_ms(new.created_at),
        )

    async def by_id(self, row: int) -> Document | None:
        found = await one(self._unit, _by_id, row=row)
        return _document(found) if found else None

    async def of_case(self, case: int) -> Sequence[Document]:
        """Every version of every kind, oldest first."""
        return [_document(row) for row in await self._unit.fetch(_of_case, case=case)]

    async def mark_rendered(self, row: int, sha256: str, now: datetime) -> None:
        await self._unit.run(_rendered, row=row, hash=sha256, at=to_ms(now))
