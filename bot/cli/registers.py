"""Registers required by SOP A, as sheets: Laporan Analisis Gangguan, Laporan Kondisi Web."""

from datetime import datetime, timedelta

from bot.config.office_file import LOCALES
from bot.documents.condition import cause_words
from bot.documents.sheets.sheet import Cell, Sheet
from bot.texts.fluent import DEFAULT, Texts
from flows.faults.analysis import analysis
from flows.faults.sop import FAULT
from flows.monitoring.finding import Finding
from flows.monitoring.inspection import Entry
from flows.settings import Office
from flows.worktime.formatting import local_time
from flows.worktime.workday import workday
from handlers.views.parts.screen import Say
from storage.cases.fault_register import faults
from storage.database.unit import Database
from storage.monitoring.inspections import every_inspection

ANALYSIS = (
    *("number", "opened", "closed", "category", "kind", "unit", "description", "cause", "action"),
    *("origin", "repair-minutes", "case-minutes", "recurrences", "earlier"),
)
CONDITION = (
    *("inspected", "by", "target", "address", "judged", "finding", "milliseconds", "days", "note"),
)


class Words:
    """Texts of the locales in the office's language."""

    def __init__(self, office: Office) -> None:
        self._texts = Texts(LOCALES, office.calendar.zone, workday(office.calendar))

    def __call__(self, id: str, **arguments: str | int) -> str:
        return self._texts.plain(Say(id=id, args=arguments), DEFAULT)


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
                _local(row.opened_at, office),
                _local(row.closed_at, office),
                words(f"category-{row.category or 'none'}"),
                words(f"sub-{row.subcategory}") if row.subcategory else "",
                row.unit,
                row.description,
                row.cause,
                row.action,
                words(f"analysis-origin-{row.origin}"),
                _minutes(row.repaired),
                _minutes(row.lasted),
                len(row.earlier),
                " ".join(row.earlier),
            ]
            for row in rows
        ],
    )


async def condition_register(database: Database, office: Office, now: datetime) -> Sheet:
    """State of each target at each inspection."""
    words = Words(office)
    rows: list[list[Cell]] = []
    for inspection, inspector in await every_inspection(database):
        by = inspector or words("condition-monitor")
        at = _local(inspection.finished_at, office)
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


def _local(at: datetime | None, office: Office) -> datetime | None:
    """The office's time, to the minute."""
    if at is None:
        return None
    return local_time(at, office.calendar.zone).replace(second=0, microsecond=0, tzinfo=None)


def _minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds() // 60)
