"""Access to the office's page: links not yet used, and open sessions, by their hashes alone."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import page_sessions
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit


class Kind(StrEnum):
    """LINK: sent in chat, not used yet. SESSION: open in a browser. SPENT: what Telegram vouched
    for, which opens a session once.
    """

    LINK = "link"
    SESSION = "session"
    SPENT = "spent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A link or session. `roles` are those that the person had when it was made; `browser` is a
    hash of the browser's name, "" for a link. `expires_at` is UTC.
    """

    kind: Kind
    person: int
    roles: frozenset[str]
    browser: str
    expires_at: datetime


_t = page_sessions
_add = Statement(
    inserting(
        _t, "token_hash", "kind", "person", "roles", "browser", "expires_at"
    ).on_conflict_do_nothing()
)
_live = (
    _t.c.token_hash == param("hashed"),
    _t.c.kind == param("of_kind"),
    _t.c.expires_at > param("now"),
)
_found = Statement(select(_t).where(*_live))
_taken = Statement(delete(_t).where(*_live).returning(*_t.c))
_end = Statement(delete(_t).where(_t.c.token_hash == param("hashed")))
_end_others = Statement(
    delete(_t).where(_t.c.person == param("of"), _t.c.kind == param("of_kind"))
)
_forget = Statement(delete(_t).where(_t.c.expires_at < param("before")))


async def add(unit: Unit, token_hash: str, kept: Kept) -> bool:
    """Keep one. Return False if the same hash is kept already."""
    added = await unit.run(
        _add,
        token_hash=token_hash,
        kind=kept.kind.value,
        person=kept.person,
        roles=json.dumps(sorted(kept.roles)),
        browser=kept.browser,
        expires_at=to_ms(kept.expires_at),
    )
    return bool(added)


async def find(unit: Unit, token_hash: str, kind: Kind, now: datetime) -> Kept | None:
    rows = await unit.fetch(_found, hashed=token_hash, of_kind=kind.value, now=to_ms(now))
    return _kept(rows[0]) if rows else None


async def take(unit: Unit, token_hash: str, kind: Kind, now: datetime) -> Kept | None:
    """Remove it and return what it was: whoever comes second gets None."""
    rows = await unit.fetch(_taken, hashed=token_hash, of_kind=kind.value, now=to_ms(now))
    return _kept(rows[0]) if rows else None


async def end(unit: Unit, token_hash: str) -> None:
    await unit.run(_end, hashed=token_hash)


async def end_of(unit: Unit, person: int, kind: Kind) -> None:
    """End all of a person's: there is one device at a time."""
    await unit.run(_end_others, of=person, of_kind=kind.value)


async def forget(unit: Unit, before: datetime) -> None:
    """Delete what expired before a time."""
    await unit.run(_forget, before=to_ms(before))


def _kept(row: Row) -> Kept:
    return Kept(
        kind=Kind(row["kind"]),
        person=row["person"],
        roles=frozenset(json.loads(row["roles"])),
        browser=row["browser"],
        expires_at=from_ms(row["expires_at"]),
    )
