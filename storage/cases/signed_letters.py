"""Signed pages of letters in every version, and what a check of a letter may show."""

from sqlalchemy import select

from flows.letters.letter import UNNUMBERED, SignedLetter
from flows.letters.status_code import LetterStatus
from storage.database.statement import Statement, inserting, param
from storage.database.tables import letters, signed_letters
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, one

_add = Statement(
    inserting(signed_letters, "letter", "version", "kind", "sha256", "original", "person", "at")
)
_newest = Statement(
    select(signed_letters)
    .where(signed_letters.c.letter == param("row"))
    .order_by(signed_letters.c.version.desc())
    .limit(1)
)
with_code = Statement(
    select(
        letters.c.number,
        letters.c.state,
        letters.c.issued_at,
        letters.c.sha256,
        letters.c.revoked_at,
        signed_letters.c.sha256.label("signed_sha256"),
        signed_letters.c.at.label("signed_at"),
        signed_letters.c.version,
    )
    .outerjoin(signed_letters, signed_letters.c.letter == letters.c.id)
    .where(letters.c.code == param("checked"))
    .order_by(signed_letters.c.version.desc())
    .limit(1)
)


def status_of(row: Row) -> LetterStatus:
    """Status of a letter, without anything personal: its content is not read."""
    number: str = row["number"]
    return LetterStatus(
        number="" if number.startswith(UNNUMBERED) else number,
        state=row["state"],
        issued_at=from_ms(row["issued_at"]),
        sha256=row["sha256"],
        signed_sha256=row["signed_sha256"],
        signed_at=from_ms_or_none(row["signed_at"]),
        version=row["version"] or 0,
        revoked_at=from_ms_or_none(row["revoked_at"]),
    )


async def newest(unit: Unit, letter: int) -> SignedLetter | None:
    """The version in force."""
    row = await one(unit, _newest, row=letter)
    if row is None:
        return None
    return SignedLetter(
        letter=row["letter"],
        version=row["version"],
        kind=row["kind"],
        sha256=row["sha256"],
        original=row["original"],
        person=row["person"],
        at=from_ms(row["at"]),
    )


async def add_signed_letter(unit: Unit, letter: SignedLetter) -> None:
    await unit.run(
        _add,
        letter=letter.letter,
        version=letter.version,
        kind=letter.kind,
        sha256=letter.sha256,
        original=letter.original,
        person=letter.person,
        at=to_ms(letter.at),
    )
