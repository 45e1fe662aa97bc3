"""Proof that the database works: a row is written and read again, and every table can be read."""

from datetime import datetime

from sqlalchemy import literal_column, select

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


class NotKept(Exception):
    """What was written is not what is read."""


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
