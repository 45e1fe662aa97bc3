"""Tokens of other programs: made by the admin, kept by their hashes alone, each use on record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import null, select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import api_tokens
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms
from storage.database.unit import Row, Unit, identifier, one

_t = api_tokens
_add = Statement(inserting(_t, "name", "token_hash", "scopes", "created_at").returning(_t.c.id))
_found = Statement(select(_t).where(_t.c.token_hash == param("hashed"), _t.c.revoked_at.is_(None)))
_all = Statement(select(_t).order_by(_t.c.id))
_revoke = Statement(
    update(_t)
    .where(_t.c.id == param("row"), _t.c.revoked_at.is_(null()))
    .values(revoked_at=param("at"))
)
_used = Statement(
    update(_t).where(_t.c.id == param("row")).values(used_at=param("at"), used=_t.c.used + 1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """A token on record. `scopes` say what it may read; times are UTC."""

    id: int
    name: str
    scopes: frozenset[str]
    created_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None
    used: int


async def add(unit: Unit, name: str, hashed: str, scopes: frozenset[str], now: datetime) -> int:
    return await identifier(
        unit,
        _add,
        name=name,
        token_hash=hashed,
        scopes=",".join(sorted(scopes)),
        created_at=to_ms(now),
    )


async def find(unit: Unit, hashed: str) -> ApiToken | None:
    """The token with this hash, unless it was revoked."""
    row = await one(unit, _found, hashed=hashed)
    return _token(row) if row else None


async def every(unit: Unit) -> Sequence[ApiToken]:
    return [_token(row) for row in await unit.fetch(_all)]


async def revoke(unit: Unit, row: int, now: datetime) -> bool:
    """Return False if there is no such token, or it was revoked before."""
    return bool(await unit.run(_revoke, row=row, at=to_ms(now)))


async def count_use(unit: Unit, row: int, now: datetime) -> None:
    await unit.run(_used, row=row, at=to_ms(now))


def _token(row: Row) -> ApiToken:
    return ApiToken(
        id=row["id"],
        name=row["name"],
        scopes=frozenset(row["scopes"].split(",")) - {""},
        created_at=from_ms(row["created_at"]),
        revoked_at=from_ms_or_none(row["revoked_at"]),
        used_at=from_ms_or_none(row["used_at"]),
        used=row["used"],
    )
