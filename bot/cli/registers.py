"""Registers required by SOP A, as rows: Laporan Analisis Gangguan, Laporan Kondisi Web."""

from datetime import datetime, timedelta

from bot.config.office_file import LOCALES
from bot.documents.condition import cause_words
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


async def fault_rows(database: Database, office: Office, now: datetime) -> list[list[str]]:
    """Cause, action, duration and recurrence of every fault; the first row is the header."""
    words, found = Words(office), await faults(database, FAULT)
    rows = analysis(found, office.procedures.latest(FAULT), office.calendar, now)
    head = [words(f"analysis-{column}") for column in ANALYSIS]
    return [
        head,
        *(
            [
                row.number,
                _day(row.opened_at, office),
                _day(row.closed_at, office),
                words(f"category-{row.category or 'none'}"),
                words(f"sub-{row.subcategory}") if row.subcategory else "",
                row.unit,
                row.description,
                row.cause,
                row.action,
                words(f"analysis-origin-{row.origin}"),
                _minutes(row.repaired),
                _minutes(row.lasted),
                str(len(row.earlier)),
                " ".join(row.earlier),
            ]
            for row in rows
        ),
    ]


async def condition_rows(database: Database, office: Office, now: datetime) -> list[list[str]]:
    """State of each target at each inspection; the first row is the header."""
    words = Words(office)
    head = [words(f"condition-{column}") for column in CONDITION]
    rows = [head]
    for inspection, inspector in await every_inspection(database):
        by = inspector or words("condition-monitor")
        at = _day(inspection.finished_at, office)
        rows += [[at, by, *_condition(entry, words)] for entry in inspection.entries]
    return rows


def _condition(entry: Entry, words: Words) -> list[str]:
    finding = Finding.from_data(entry.finding) if entry.finding else None
    return [
        entry.name,
        entry.address,
        words(f"judged-{entry.judged}"),
        cause_words(finding, words) if finding else "",
        str(finding.milliseconds or "") if finding else "",
        "" if finding is None or finding.days_left is None else str(finding.days_left),
        entry.note,
    ]


def _day(at: datetime | None, office: Office) -> str:
    return f"{local_time(at, office.calendar.zone):%Y-%m-%d %H:%M}" if at else ""


def _minutes(length: timedelta | None) -> str:
    return "" if length is None else str(int(length.total_seconds() // 60))
