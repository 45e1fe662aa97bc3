"""A look at an open database: its schema, and that it works, by a row that is written
and read again and by reading every table.
"""

import sqlite3
from datetime import datetime

from sqlalchemy import column, literal_column, select
from sqlalchemy import table as named

from storage.database.statement import Statement, inserting, param
from storage.database.tables import facts, metadata
from storage.database.timestamps import to_ms
from storage.database.unit import Database

NAME = "probed"
_write = Statement(
    inserting(facts, "name", "value").on_conflict_do_update(
        index_elements=["name"], set_={"value": param("value")}
    )
)
_read = Statement(select(facts.c.value).where(facts.c.name == param("named")))
_tables = Statement(
    select(
        *(
            select(literal_column("1")).select_from(table).limit(1).scalar_subquery().label(name)
            for name, table in metadata.tables.items()
        )
    )
)
_REVISION = Statement(select(column("version_num")).select_from(named("alembic_version")))


class NotKept(Exception):
    """A row was read that differs from the one written."""


async def probe(database: Database, now: datetime) -> None:
    """Write, commit and read a row, and a row of every table. Raises NotKept, and whatever the
    driver raises.
    """
    value = str(to_ms(now))
    async with database.unit() as unit:
        await unit.run(_write, name=NAME, value=value)
        written = await unit.fetch(_read, named=NAME)
    kept = await database.read(_read, named=NAME)
    if not kept or [row["value"] for row in written] != [value]:
        raise NotKept(NAME)
    await database.read(_tables)


async def revision_of(database: Database) -> str | None:
    """Revision of an open database, or None if it has none. Raises sqlite3.OperationalError if a
    file cannot be read.
    """
    try:
        rows = await database.read(_REVISION)
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        return None
    except Exception:  # asyncpg has its own error for a table that is not there
        return None
    return str(rows[0]["version_num"]) if rows else None
