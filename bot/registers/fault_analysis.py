"""Laporan Analisis Gangguan (SOP A): cause, action, duration and recurrence of every fault."""

from datetime import datetime

from bot.documents.sheets.sheet import Sheet
from bot.registers.wording import Words, local, minutes
from flows.faults.analysis import analysis
from flows.faults.sop import FAULT
from flows.settings import Office
from storage.cases.fault_register import faults
from storage.database.unit import Database

ANALYSIS = (
    *("number", "opened", "closed", "category", "kind", "unit", "description", "cause", "action"),
    *("origin", "repair-minutes", "case-minutes", "recurrences", "earlier"),
)


async def fault_register(database: Database, office: Office, now: datetime) -> Sheet:
    """Cause, action, duration and recurrence of every fault."""
    words, found = Words(office), await faults(database, FAULT)
    rows = analysis(found, office.procedures.latest(FAULT), office.calendar, now)
    return Sheet(
        name=words("analysis-title"),
        columns=[words(f"analysis-{column}") for column in ANALYSIS],
        rows=[
            [
                row.number,
                local(row.opened_at, office),
                local(row.closed_at, office),
                words(f"category-{row.category or 'none'}"),
                words(f"sub-{row.subcategory}") if row.subcategory else "",
                row.unit,
                row.description,
                row.cause,
                row.action,
                words(f"analysis-origin-{row.origin}"),
                minutes(row.repaired),
                minutes(row.lasted),
                len(row.earlier),
                " ".join(row.earlier),
            ]
            for row in rows
        ],
    )
