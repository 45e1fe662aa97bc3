"""Registers of the office of a test."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bot.registers.writing import Order, write_register
from flows.monitoring.inspection import Inspection
from flows.worktime.period import Days
from storage.database.unit import Unit
from storage.monitoring.inspections import inspections_between
from tests.world import World


async def register_text(world: World, name: str, days: Days | None = None) -> str:
    """A register as CSV."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "register.csv"
        order = Order(register=name, days=days, kind=".csv", now=world.clock())
        await write_register(world.app.database, world.app.office_file.office, order, target)
        return target.read_bytes().decode("utf-8-sig")


async def inspections(world: World) -> list[tuple[Inspection, str]]:
    """Every inspection with the inspector's name ("" for the monitor), oldest first."""
    begin, until = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)

    async def read(unit: Unit) -> list[tuple[Inspection, str]]:
        return [each async for each in inspections_between(unit, begin, until)]

    return await world.app.database.aside(read)
