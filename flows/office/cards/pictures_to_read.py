"""Pictures whose words are read once they are on record."""

from flows.office.work import Work

READ = "read-picture"


async def plan(work: Work, row: int, bot: int) -> None:
    """Have a picture read once this unit is committed, if the office reads any."""
    if work.office.reads_pictures:
        await work.desk.timers.plan(READ, str(row), work.now, {"bot": bot})
