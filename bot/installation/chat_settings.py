"""Settings changed in chat (/pengaturan), for commands that need the office as it is now."""

import asyncio
from collections.abc import Iterator, Sequence

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from flows.amendments.amendment import Amendment, AmendmentKind
from flows.amendments.laid_over import laid_over
from flows.settings import Office
from storage.database.schema import sqlite_path


def office_now(settings: Settings, office: Office) -> tuple[Office, Sequence[str]]:
    """The office with what was changed in chat, and a line for each such change. If the database
    cannot be read, the office of the file, and a line that says so.
    """
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        return office, ()
    try:
        found = asyncio.run(_found(settings))
    except Trouble as trouble:
        return office, [f"settings changed in chat are not known: {trouble}"]
    return laid_over(office, found), [*_lines(found)]


async def _found(settings: Settings) -> Sequence[Amendment]:
    from bot.process.database import opened
    from storage.office.amendments import amendments_of

    async with opened(settings) as database:
        return await amendments_of(database)


def _lines(found: Sequence[Amendment]) -> Iterator[str]:
    for each in found:
        yield f"set in chat, over office.toml: {_told(each)}"


def _told(each: Amendment) -> str:
    match each.kind:
        case AmendmentKind.DAY:
            return f"{each.key} is {'off' if each.off else 'worked'} ({each.name})"
        case AmendmentKind.RAMADAN:
            hours = ", with hours of its own" if each.value.get("hours") else ""
            return f"Ramadan from {each.key} until {each.until}{hours}"
        case AmendmentKind.TARGET if each.value.get("gone"):
            return f"target {each.key} is not watched"
        case AmendmentKind.TARGET:
            return f"target {each.key} ({each.value['address']}) is watched"
        case AmendmentKind.PHONE:
            return f"duty_phone = {each.value['number']!r}"
