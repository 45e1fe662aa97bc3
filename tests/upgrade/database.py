"""A database of the previous build, loaded at its revision and migrated to ours."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg

from storage.database.migrate import downgrade, migrate

REVISION = "0013"
"""The schema in which the files of this folder were written."""
_KEYS = (
    "SELECT table_name AS name FROM information_schema.columns"
    " WHERE column_name = 'id' AND column_default LIKE 'nextval%'"
)


async def load(url: str, script: Path) -> None:
    """Fill a fresh, migrated database from a file, in the order of an upgrade."""
    await asyncio.to_thread(downgrade, url, REVISION)
    text = await asyncio.to_thread(script.read_text, encoding="utf-8")
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(_path(url))) as connection:
            connection.executescript(text)
    else:
        server = await asyncpg.connect(url)
        await server.execute(text)
        for key in await server.fetch(_KEYS):  # rows that bring their id do not move a sequence
            await server.execute(
                f"SELECT setval(pg_get_serial_sequence('{key['name']}', 'id'),"
                f" (SELECT max(id) FROM {key['name']}))"
            )
        await server.close()
    await asyncio.to_thread(migrate, url)


async def rows(url: str, query: str) -> Sequence[dict[str, Any]]:
    """Rows of a statement over a connection of its own; it may also change rows."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(_path(url))) as connection:
            connection.row_factory = sqlite3.Row
            found = [dict(row) for row in connection.execute(query)]
            connection.commit()
            return found
    server = await asyncpg.connect(url)
    found = [dict(row) for row in await server.fetch(query)]
    await server.close()
    return found


def _path(url: str) -> str:
    return url.removeprefix("sqlite:///")
