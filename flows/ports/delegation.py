"""Ports for delegations, statements and feedback; see flows/ports/desk.py."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from flows.delegation.delegation import Delegation
from flows.people.person import Person
from flows.records.statement import NewStatement


class Delegations(Protocol):
    async def add_delegation(self, new: Delegation, now: datetime) -> int: ...
    async def by_id(self, row: int) -> Delegation | None: ...
    async def holding(self, at: datetime) -> Sequence[Delegation]: ...
    async def unfinished(self, at: datetime) -> Sequence[Delegation]: ...
    async def end(self, row: int, by: int, now: datetime) -> bool: ...


class Colleagues(Protocol):
    """Look people up by what somebody typed."""

    async def named(self, typed: str, most: int) -> Sequence[Person]: ...
    async def of_unit(self, unit: str, most: int) -> Sequence[Person]: ...


class Statements(Protocol):
    """Times at which a step was done according to its performer, and at which we heard of it."""

    async def add_statement(self, new: NewStatement) -> None: ...
    async def of_case(self, case: int) -> Mapping[tuple[str, int], datetime]: ...


class Opinions(Protocol):
    """Feedback of reporters: a rating and a complaint, one of each kind per case."""

    async def add_opinion(
        self, *, case: int, kind: str, value: int, person: int, now: datetime
    ) -> bool: ...
    async def of_case(self, case: int) -> Mapping[str, int]: ...
