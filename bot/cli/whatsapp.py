"""python -m bot whatsapp: a month's messages, as billed by Meta and by our kinds."""

import asyncio
from collections.abc import Mapping
from datetime import datetime

from bot.config.trouble import Trouble
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from storage.whatsapp.costs import Counts, counts


def print_month(month: str) -> None:
    """Print the counts of a month such as 2026-11; "" is the current one."""
    settings = read_settings()
    zone = read_office_file(settings).office.calendar.zone
    now = clock(settings.clock_offset)().astimezone(zone)
    try:
        begin = datetime.strptime(month, "%Y-%m").replace(tzinfo=zone) if month else now
    except ValueError as error:
        raise Trouble(f"{month}: a month is written 2026-11.") from error
    begin = begin.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    end = begin.replace(year=begin.year + begin.month // 12, month=begin.month % 12 + 1)

    async def work() -> Counts:
        async with opened(settings) as database:
            return await counts(database, begin, end)

    found = asyncio.run(work())
    print(f"WhatsApp in {begin:%Y-%m}: {sum(found.billed.values())} messages taken by Meta.")
    _table("billed as", found.billed)
    _table("kind", found.kinds)
    _table("did not arrive", found.failed)
    print(f"{found.waiting} wait until their reader writes.")


def _table(title: str, rows: Mapping[str, int]) -> None:
    for name, number in sorted(rows.items(), key=lambda row: (-row[1], row[0])):
        print(f"  {title}: {name}: {number}")
