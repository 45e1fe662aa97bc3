"""Search for people by part of a name, and list the colleagues of a unit."""

from collections.abc import Sequence

from sqlalchemy import func, select

from flows.people.person import Person
from storage.database.statement import Statement, param
from storage.database.tables import contacts, people, units
from storage.database.unit import Row, Unit
from storage.people.people_rows import person_of, person_rows

# A self-typed name is not trusted until the office has confirmed the person.
_known = (
    person_rows.outerjoin(contacts, contacts.c.person == people.c.id)
    .where(people.c.verified == 1, people.c.name != "")
    .order_by(
        people.c.name,
        people.c.id,
        contacts.c.unreachable.is_not(None),
        contacts.c.last_seen_at.desc(),
    )
)
_all = Statement(_known)
_of_unit = Statement(
    _known.where(
        people.c.blocked == 0,
        people.c.shared == 0,
        people.c.unit.in_(
            select(units.c.id).where(func.lower(units.c.name) == func.lower(param("named")))
        ),
    )
)


class Colleagues:
    """Implements flows.ports.delegation.Colleagues inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def named(self, typed: str, most: int) -> Sequence[Person]:
        """Confirmed people whose name has every typed word in it, blocked and
        shared ones among them.

        Compared here: SQLite knows the case of ASCII letters only, and % is no wildcard to people.
        """
        words = typed.casefold().split()
        found = _distinct(await self._unit.fetch(_all))
        hits = [each for each in found if all(word in each.name.casefold() for word in words)]
        return hits[:most] if words else []

    async def of_unit(self, unit: str, most: int) -> Sequence[Person]:
        """Confirmed people of a unit by name, for a shared account to choose from."""
        return _distinct(await self._unit.fetch(_of_unit, named=unit))[:most]


def _distinct(rows: Sequence[Row]) -> list[Person]:
    """Each person once, with their first and therefore best chat."""
    found: dict[int, Person] = {}
    for row in rows:
        found.setdefault(row["id"], person_of(row))
    return list(found.values())
