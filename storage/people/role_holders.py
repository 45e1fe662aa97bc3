"""Holders of roles, by role."""

from collections.abc import Mapping
from functools import lru_cache

from sqlalchemy import Text, cast, exists, func, select, union_all

from flows.sop.roles import STAFF
from storage.database.statement import Statement
from storage.database.tables import people, roles
from storage.database.unit import Unit

_holders = select(
    roles.c.role,
    func.aggregate_strings(cast(roles.c.person, Text), ",").label("people"),
).group_by(roles.c.role)
_all_roles = Statement(
    _holders.where(roles.c.person.not_in(select(people.c.id).where(people.c.blocked == 1)))
)
# A half for each side of STAFF, or SQLite reads them only to leave them out.
_officials = Statement(
    union_all(
        *(
            _holders.where(
                side, ~exists().where(people.c.id == roles.c.person, people.c.blocked == 1)
            )
            for side in (roles.c.role < STAFF, roles.c.role > STAFF)
        )
    )
)


@lru_cache(maxsize=32)  # a role's holders seldom change
def _people_of(text: str) -> frozenset[int]:
    return frozenset(map(int, text.split(",")))


class RoleHolders:
    """The part of flows.ports.desk.People that says who holds which role."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._holders: Mapping[str, frozenset[int]] | None = None

    async def role_holders(self) -> Mapping[str, frozenset[int]]:
        """Person ids by role; read once in a unit that changes none, since staff are thousands."""
        if self._holders is None:
            self._holders = await self._held(_all_roles)
        return self._holders

    async def officials(self) -> Mapping[str, frozenset[int]]:
        """The same but for staff."""
        return await self._held(_officials)

    def forget_holders(self) -> None:
        """Have them read anew: a role or a person has changed."""
        self._holders = None

    async def _held(self, held: Statement) -> Mapping[str, frozenset[int]]:
        return {row["role"]: _people_of(row["people"]) for row in await self._unit.fetch(held)}
