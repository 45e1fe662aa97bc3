"""python -m bot export analysis: registers of the office as CSV."""

import asyncio
import csv
import io
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bot.cli.database import opened
from bot.cli.setup import read_office_file, read_settings
from bot.cli.trouble import Trouble
from bot.now import clock
from bot.office_file import LOCALES
from bot.texts import DEFAULT, Texts
from flows.analysis import AnalysisRow, analysis
from flows.dates import local_time
from flows.settings import Office
from handlers.views.screen import Say
from storage.register import faults
from storage.schema import sqlite_path

FAULT = "gangguan"
COLUMNS = (
    *("number", "opened", "closed", "category", "kind", "unit", "description", "cause", "action"),
    *("origin", "repair-minutes", "case-minutes", "recurrences", "earlier"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_analysis(target: Path | None) -> None:
    """The register to a new file, or to standard output."""
    settings = read_settings()
    office = read_office_file(settings).office
    path = sqlite_path(settings.database)
    if path is not None and not path.is_file():
        raise Trouble(f"No database at {path}.")
    if target is not None and target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")
    now = clock(settings.clock_offset)()

    async def read() -> list[AnalysisRow]:
        async with opened(settings) as database:
            found = await faults(database, FAULT)
        return analysis(found, office.procedures.latest(FAULT), office.calendar, now)

    rows = asyncio.run(read())
    text = written(rows, office)
    if target is None:
        sys.stdout.write(text)
        return
    try:
        target.write_text(text, encoding="utf-8-sig", newline="")  # Excel asks for the mark
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror}") from error
    print(f"{len(rows)} faults written to {target}.")


def written(rows: Sequence[AnalysisRow], office: Office) -> str:
    """The CSV, its heads in the office's language."""
    texts = Texts(LOCALES, office.calendar.zone)

    def words(id: str) -> str:
        return texts.plain(Say(id=id), DEFAULT)

    made = io.StringIO(newline="")
    sheet = csv.writer(made, lineterminator="\r\n")
    sheet.writerow([words(f"analysis-{column}") for column in COLUMNS])
    for row in rows:
        category = words(f"category-{row.category or 'none'}")
        kind = words(f"sub-{row.subcategory}") if row.subcategory else ""
        cells = [
            row.number, _day(row.opened_at, office), _day(row.closed_at, office), category, kind,
            row.unit, row.description, row.cause, row.action,
            words(f"analysis-origin-{row.origin}"), _minutes(row.repaired), _minutes(row.lasted),
            str(len(row.earlier)), " ".join(row.earlier),
        ]  # fmt: skip
        sheet.writerow([_harmless(cell) for cell in cells])
    return made.getvalue()


def _harmless(cell: str) -> str:
    """A cell that begins like a formula is read as text by every spreadsheet."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _day(at: datetime | None, office: Office) -> str:
    return f"{local_time(at, office.calendar.zone):%Y-%m-%d %H:%M}" if at else ""


def _minutes(length: timedelta | None) -> str:
    return "" if length is None else str(int(length.total_seconds() // 60))
