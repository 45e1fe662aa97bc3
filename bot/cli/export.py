"""python -m bot export REGISTER: the office's registers as .xlsx or CSV."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

from bot.config.trouble import Trouble
from bot.documents.sheets.delimited import csv_text
from bot.documents.sheets.sheet import Sheet
from bot.documents.sheets.workbook import xlsx_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.runtime.clock import clock
from flows.settings import Office
from storage.database.schema import sqlite_path
from storage.database.unit import Database

Read = Callable[[Database, Office, datetime], Awaitable[Sheet]]


def export(read: Read, target: Path | None) -> None:
    """Write a register to a new file, .xlsx or else CSV, or as CSV to standard output.

    Raises Trouble.
    """
    settings = read_settings()
    office = read_office_file(settings).office
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        raise Trouble(f"No database at {path}.")
    if target is not None and target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")
    now = clock(settings.clock_offset)()

    async def found() -> Sheet:
        async with opened(settings) as database:
            return await read(database, office, now)

    sheet = asyncio.run(found())
    if target is None:
        sys.stdout.write(csv_text(sheet))
        return
    try:
        target.write_bytes(_file(sheet, target.suffix.lower(), now))
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"{len(sheet.rows)} rows written to {target}.")


def _file(sheet: Sheet, suffix: str, now: datetime) -> bytes:
    if suffix == ".xlsx":
        return xlsx_file(sheet, now)
    return csv_text(sheet).encode("utf-8-sig")  # Excel needs the mark
