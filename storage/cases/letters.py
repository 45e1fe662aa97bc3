"""Assignment letters. Number and content are saved by the approval, the PDF's hash once it is
made.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from flows.letters.letter import LetterRecord, NewLetter, SignedLetter
from flows.letters.status_code import LetterStatus
from storage.cases.signed_letters import add_signed_letter, newest, status_of, with_code
from storage.database.statement import Statement, inserting, param
from storage.database.tables import letters
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit, identifier, one

_add = Statement(
    inserting(
        letters, "case_id", "number", "content", "approved_by", "issued_at", "code"
    ).returning(letters.c.id)
)
_by_id = Statement(select(letters).where(letters.c.id == param("row")))
_current = Statement(
    select(letters)
    .where(letters.c.case_id == param("case"), letters.c.state != "revoked")
    .order_by(letters.c.id.desc())
    .limit(1)
)
_of_case = Statement(
    select(letters).where(letters.c.case_id == param("case")).order_by(letters.c.id)
)
_rendered = Statement(
    update(letters)
    .where(letters.c.id == param("row"))
    .values(sha256=param("hash"), signing_sha256=param("signing"), rendered_at=param("at"))
)
_number_taken = Statement(select(letters.c.id).where(letters.c.number == param("numbered")))
_give_number = Statement(
    update(letters).where(letters.c.id == param("row")).values(number=param("numbered"))
)
_revoke = Statement(
    update(letters)
    .where(letters.c.id == param("row"), letters.c.state != "revoked")
    .values(state="revoked", revoked_at=param("at"))
)
_signed = Statement(
    update(letters)
    .where(letters.c.id == param("row"), letters.c.state == "concept")
    .values(state="signed")
)


def _letter(row: Row) -> LetterRecord:
    return LetterRecord(
        id=row["id"],
        case_id=row["case_id"],
        number=row["number"],
        state=row["state"],
        content=json.loads(row["content"]),
        sha256=row["sha256"],
        approved_by=row["approved_by"],
        issued_at=from_ms(row["issued_at"]),
        code=row["code"],
        signing_sha256=row["signing_sha256"],
    )


class Letters:
    """Implements flows.ports.desk.Letters inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_letter(self, new: NewLetter) -> int:
        """Insert a concept and return its id."""
        return await identifier(
            self._unit,
            _add,
            case_id=new.case_id,
            number=new.number,
            content=json.dumps(new.content, ensure_ascii=False),
            approved_by=new.approved_by,
            issued_at=to_ms(new.issued_at),
            code=new.code,
        )

    async def by_id(self, row: int) -> LetterRecord | None:
        found = await one(self._unit, _by_id, row=row)
        return _letter(found) if found else None

    async def of_case(self, case: int) -> Sequence[LetterRecord]:
        """Every letter of a case, also revoked ones, oldest first."""
        return [_letter(row) for row in await self._unit.fetch(_of_case, case=case)]

    async def current(self, case: int) -> LetterRecord | None:
        """The letter in force for a case, if any."""
        found = await one(self._unit, _current, case=case)
        return _letter(found) if found else None

    async def mark_rendered(
        self, row: int, sha256: str, signing_sha256: str, now: datetime
    ) -> None:
        """Save the hashes of the concept and of the copy for the signer."""
        await self._unit.run(
            _rendered, row=row, hash=sha256, signing=signing_sha256, at=to_ms(now)
        )

    async def give_number(self, row: int, number: str) -> bool:
        """Set the number. Return False if another letter has it: no number is used twice."""
        if await one(self._unit, _number_taken, numbered=number):
            return False
        return bool(await self._unit.run(_give_number, row=row, numbered=number))

    async def revoke(self, row: int, now: datetime) -> bool:
        """Revoke a letter. Its number stays taken for ever."""
        return bool(await self._unit.run(_revoke, row=row, at=to_ms(now)))

    async def status(self, code: str) -> LetterStatus | None:
        """Status of the letter with this code, as a check may show it."""
        row = await one(self._unit, with_code, checked=code)
        return status_of(row) if row else None

    async def signed(self, row: int) -> SignedLetter | None:
        """The signed page in force, if there is one."""
        return await newest(self._unit, row)

    async def sign(self, letter: SignedLetter) -> None:
        """Add a version of the signed page; earlier ones stay on record."""
        await add_signed_letter(self._unit, letter)
        await self._unit.run(_signed, row=letter.letter)


async def status_by(database: Database, code: str) -> LetterStatus | None:
    """Status of a letter as last committed, read outside any unit."""
    rows = await database.read(with_code, checked=code)
    return status_of(rows[0]) if rows else None
