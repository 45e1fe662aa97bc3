"""A backup put on record in the office, which tells the admin when the last one is old."""

import asyncio

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.process.database import opened
from bot.runtime.clock import clock
from flows.records.backup import BACKED_UP
from storage.database.timestamps import to_ms
from storage.office.key_values import Facts


def record_backup(settings: Settings) -> None:
    """Note that a backup was made now, unless the office is of another schema."""
    try:
        asyncio.run(_record(settings))
    except Trouble:
        return


async def _record(settings: Settings) -> None:
    now = clock(settings.clock_offset)()
    async with opened(settings) as database, database.unit() as unit:
        await Facts(unit).remember(BACKED_UP, str(to_ms(now)))
