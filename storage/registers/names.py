"""Names of people, for cases that keep ids."""

from collections.abc import Mapping

from sqlalchemy import select

from storage.database.statement import Statement
from storage.database.tables import people
from storage.database.unit import Unit

_names = Statement(select(people.c.id, people.c.name))


async def names(unit: Unit) -> Mapping[int, str]:
    """The names of everybody on record."""
    return {row["id"]: row["name"] for row in await unit.fetch(_names)}
