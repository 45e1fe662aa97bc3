"""Laporan Kondisi Web (SOP A): the state of each target at each inspection."""

from datetime import datetime

from bot.documents.condition import cause_words
from bot.documents.sheets.sheet import Cell, Sheet
from bot.registers.wording import Words, local
from flows.monitoring.finding import Finding
from flows.monitoring.inspection import Entry
from flows.settings import Office
from storage.database.unit import Database
from storage.monitoring.inspections import every_inspection

CONDITION = (
    *("inspected", "by", "target", "address", "judged", "finding", "milliseconds", "days", "note"),
)


async def condition_register(database: Database, office: Office, now: datetime) -> Sheet:
    """State of each target at each inspection."""
    words = Words(office)
    rows: list[list[Cell]] = []
    for inspection, inspector in await every_inspection(database):
        by = inspector or words("condition-monitor")
        at = local(inspection.finished_at, office)
        rows += [[at, by, *_condition(entry, words)] for entry in inspection.entries]
    columns = [words(f"condition-{column}") for column in CONDITION]
    return Sheet(name=words("condition-title"), columns=columns, rows=rows)


def _condition(entry: Entry, words: Words) -> list[Cell]:
    finding = Finding.from_data(entry.finding) if entry.finding else None
    return [
        entry.name,
        entry.address,
        words(f"judged-{entry.judged}"),
        cause_words(finding, words) if finding else "",
        (finding.milliseconds or None) if finding else None,
        finding.days_left if finding else None,
        entry.note,
    ]
