"""Named values of the office, such as keys, one-time codes and the last opening."""

from collections.abc import Callable
from secrets import token_hex

from sqlalchemy import delete, select

from storage.database.statement import Statement, inserting, param
from storage.database.tables import counters, facts
from storage.database.unit import Unit, one

_get = Statement(select(facts.c.value).where(facts.c.name == param("named")))
_put = Statement(
    inserting(facts, "name", "value").on_conflict_do_update(
        index_elements=["name"], set_={"value": param("value")}
    )
)
_first = Statement(inserting(facts, "name", "value").on_conflict_do_nothing())
_forget = Statement(delete(facts).where(facts.c.name == param("named")))
_count = Statement(
    inserting(counters, "name", "value")
    .on_conflict_do_update(index_elements=["name"], set_={"value": counters.c.value + 1})
    .returning(counters.c.value)
)

Given = Callable[[str, int], Callable[[], None]]
"""Takes a sequence and the number given of it, and returns what to do once that is committed."""


class Facts:
    """Implements flows.ports.desk.Facts inside one unit."""

    def __init__(self, unit: Unit, given: Given | None = None) -> None:
        self._unit = unit
        self._given = given

    async def fact(self, name: str) -> str | None:
        row = await one(self._unit, _get, named=name)
        return row["value"] if row else None

    async def remember(self, name: str, value: str) -> None:
        await self._unit.run(_put, name=name, value=value)

    async def forget(self, name: str) -> None:
        await self._unit.run(_forget, named=name)

    async def secret(self, name: str) -> bytes:
        """A random 256-bit key, made at first use and kept from then on."""
        known = await self.fact(name)
        if known is None:  # another process may be making it, too: the first one counts
            await self._unit.run(_first, name=name, value=token_hex(32))
            known = await self.fact(name)
        return bytes.fromhex(known or "")

    async def next_number(self, sequence: str) -> int:
        """The next number of a sequence such as "G-2026"; a number once given never comes again.

        The row stays locked until the commit: two units are never given the same number, and
        a unit that fails leaves no gap.
        """
        rows = await self._unit.fetch(_count, name=sequence, value=1)
        number = int(rows[0]["value"])
        if self._given is not None:
            self._unit.after_commit.append(self._given(sequence, number))
        return number
