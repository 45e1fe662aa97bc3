"""Laporan Analisis Gangguan (SOP A): cause, action, duration and recurrence of every fault of the
period that was not turned down.
"""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local, minutes
from flows.faults.analysis import (
    LEFT_OUT,
    WINDOW,
    AnalysisRow,
    Earlier,
    Known,
    Recurrences,
    analysed,
)
from flows.faults.sop import FAULT
from storage.registers.case_pages import CaseRow, cases_between
from storage.registers.earlier_faults import known_faults


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    recurrences, begin = Recurrences(), asked.begin
    for known in await known_faults(asked.unit, FAULT, begin - WINDOW, begin):
        recurrences.hear(known)
    async for page in cases_between(asked.unit, FAULT, begin, asked.until):
        for each in page:
            if each.file.case.state not in LEFT_OUT:
                yield _cells(_analysed(each, recurrences, asked), asked)


def _analysed(each: CaseRow, recurrences: Recurrences, asked: Asked) -> AnalysisRow:
    file, office = each.file, asked.office
    known = Known(
        number=file.case.number,
        category=file.category,
        unit=each.unit,
        place=file.place,
        opened_at=file.case.opened_at,
    )
    return analysed(
        file,
        each.unit,
        each.words,
        each.runs,
        office.procedures.get(file.case.procedure, file.case.procedure_version),
        office.calendar,
        asked.now,
        recurrences.hear(known),
    )


def _cells(row: AnalysisRow, asked: Asked) -> Sequence[Cell]:
    words, office = asked.words, asked.office
    return (
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
        row.earlier.count,
        _named(row.earlier),
    )


def _named(earlier: Earlier) -> str:
    more = earlier.count - len(earlier.numbers)
    return " ".join(earlier.numbers) + (f" (+{more})" if more else "")


FORM = Form(
    title="analysis-title",
    columns=(
        Column("analysis-number"),
        Column("analysis-opened", 0.7),
        Column("analysis-closed", 0.7),
        Column("analysis-category", 0.8),
        Column("analysis-kind", None),
        Column("analysis-unit", 1),
        Column("analysis-description", 1.7),
        Column("analysis-cause", 1.3),
        Column("analysis-action", 1.3),
        Column("analysis-origin", 0.6),
        Column("analysis-repair-minutes", 0.6),
        Column("analysis-case-minutes", 0.6),
        Column("analysis-recurrences", 0.6),
        Column("analysis-earlier", None),
    ),
    rows=rows,
)
