"""Port for promotions (SOP B); storage/sops/promotion.py implements it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from flows.promotion.guest_line import Guest
from flows.promotion.promotion import Appointment, Direction, Introduction, Reaction, Visit


class Promotions(Protocol):
    """Part of flows.ports.desk.Desk. Every list is in order of entry."""

    async def add_appointment(
        self,
        *,
        case: int,
        starts_at: datetime,
        place: str,
        audience: str,
        person: int,
        now: datetime,
    ) -> Appointment: ...
    async def appointments(self, case: int) -> Sequence[Appointment]: ...
    async def appointment(self, row: int) -> Appointment | None: ...
    async def cancel(self, row: int, now: datetime) -> bool: ...
    async def add_visit(
        self,
        *,
        case: int,
        direction: Direction,
        guest: Guest,
        photos: Sequence[int],
        person: int,
        now: datetime,
    ) -> Visit: ...
    async def strike(self, row: int, now: datetime) -> bool: ...
    async def visits(self, case: int) -> Sequence[Visit]: ...
    async def add_introduction(
        self,
        *,
        case: int,
        audience: str,
        handed: Sequence[str],
        reaction: Reaction,
        remark: str,
        person: int,
        now: datetime,
    ) -> Introduction: ...
    async def introductions(self, case: int) -> Sequence[Introduction]: ...
