"""Links to files: an unguessable address for each, of which only the hash is kept."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import file_links
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Unit

_add = Statement(inserting(file_links, "token_hash", "sha256", "name", "expires_at"))
_live = (
    file_links.c.token_hash == param("hashed"),
    file_links.c.expires_at > param("now"),
    file_links.c.opened < param("most"),
)
_found = Statement(select(file_links).where(*_live))
_opened = Statement(update(file_links).where(*_live).values(opened=file_links.c.opened + 1))
_forget = Statement(delete(file_links).where(file_links.c.expires_at < param("before")))


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLink:
    """A file of the evidence folder, to be had by its link until `expires_at` (UTC)."""

    sha256: str
    name: str
    expires_at: datetime


async def add(unit: Unit, token_hash: str, link: FileLink) -> None:
    await unit.run(
        _add,
        token_hash=token_hash,
        sha256=link.sha256,
        name=link.name,
        expires_at=to_ms(link.expires_at),
    )


async def find(
    database: Database, token_hash: str, now: datetime, *, most: int
) -> FileLink | None:
    """The link, if it is valid and was opened less than `most` times. Nothing is counted."""
    rows = await database.read(_found, hashed=token_hash, now=to_ms(now), most=most)
    return (
        FileLink(
            sha256=rows[0]["sha256"],
            name=rows[0]["name"],
            expires_at=from_ms(rows[0]["expires_at"]),
        )
        if rows
        else None
    )


async def count_opening(unit: Unit, token_hash: str, now: datetime, *, most: int) -> bool:
    """Count one opening. Return False if the link is not valid any more."""
    return bool(await unit.run(_opened, hashed=token_hash, now=to_ms(now), most=most))


async def forget(unit: Unit, before: datetime) -> None:
    """Delete links that expired before a time."""
    await unit.run(_forget, before=to_ms(before))
