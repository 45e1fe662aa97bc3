"""Names behind the ids in a case's journal: the journal itself never holds any."""

from collections.abc import Iterable, Sequence

from flows.ports.desk import Desk
from flows.records.journal import Entry

PEOPLE = ("person", "official", "reporter", "writer", "account")
CROWDS = ("team", "holders")
CASES = ("parent", "case")


class Names:
    """Names of people and numbers of cases, each looked up once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.people: dict[str, str] = {}
        self.cases: dict[str, str] = {}

    async def of(self, person: int | None) -> str:
        """The name, or "" for nobody."""
        key = str(person or 0)
        if key not in self.people:
            found = await self._desk.people.by_id(person) if person else None
            self.people[key] = found.name if found else ""
        return self.people[key]

    async def all_of(self, people: Iterable[int]) -> list[str]:
        return [name for each in sorted(people) if (name := await self.of(each))]

    async def learn(self, entries: Sequence[Entry]) -> None:
        """Look up everybody and every case that these entries name."""
        for entry in entries:
            await self.of(entry.actor)
            for key in PEOPLE:
                if isinstance(person := entry.data.get(key), int):
                    await self.of(person)
            for key in CROWDS:
                await self.all_of(entry.data.get(key, ()))
            for key in CASES:
                if isinstance(case := entry.data.get(key), int):
                    file = await self._desk.cases.by_id(case)
                    self.cases[str(case)] = file.case.number if file else ""
