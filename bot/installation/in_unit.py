"""Work of a command on the office's database, in a unit of its own."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

from bot.config.settings import Settings
from bot.installation.database import require_file
from bot.process.database import opened
from bot.runtime.clock import clock
from storage.database.schema import sqlite_path
from storage.database.unit import Unit

T = TypeVar("T")


def in_unit(settings: Settings, work: Callable[[Unit, datetime], Awaitable[T]]) -> T:
    """Do `work`, which is given the time, and commit it. Raises Trouble."""
    require_file(sqlite_path(settings.database))
    return asyncio.run(_done(settings, work))


async def _done(settings: Settings, work: Callable[[Unit, datetime], Awaitable[T]]) -> T:
    async with opened(settings) as database, database.unit() as unit:
        return await work(unit, clock(settings.clock_offset)())
