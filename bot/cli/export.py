"""python -m bot export REGISTER: the office's registers as CSV."""

import asyncio
import csv
import io
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path

from bot.cli.setup import read_office_file, read_settings
from bot.config.trouble import Trouble
from bot.process.database import opened
from bot.runtime.clock import clock
from flows.settings import Office
from storage.database.schema import sqlite_path
from storage.database.unit import Database

Rows = list[list[str]]
Read = Callable[[Database, Office, datetime], Awaitable[Rows]]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(read: Read, target: Path | None) -> None:
    """Write a register, header first, to a new file or to standard output. Raises Trouble."""
    settings = read_settings()
    office = read_office_file(settings).office
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        raise Trouble(f"No database at {path}.")
    if target is not None and target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")
    now = clock(settings.clock_offset)()

    async def rows() -> Rows:
        async with opened(settings) as database:
            return await read(database, office, now)

    found = asyncio.run(rows())
    text = sheet(found)
    if target is None:
        sys.stdout.write(text)
        return
    try:
        target.write_text(text, encoding="utf-8-sig", newline="")  # Excel needs the mark
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"{len(found) - 1} rows written to {target}.")


def sheet(rows: Sequence[Sequence[str]]) -> str:
    """Format rows as CSV."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return made.getvalue()


def _harmless(cell: str) -> str:
    """Quote a cell that spreadsheets would run as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
