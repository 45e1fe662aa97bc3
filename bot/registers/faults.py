"""Laporan Gangguan (SOP A): one row a fault that was reported in the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import lasted, local, standing
from flows.faults.sop import FAULT
from storage.registers.case_pages import cases_between
from storage.registers.names import names


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    office, words = asked.office, asked.words
    known = await names(asked.unit)
    async for page in cases_between(asked.unit, FAULT, asked.begin, asked.until):
        for each in page:
            file = each.file
            yield (
                file.case.number,
                local(file.case.opened_at, office),
                each.reporter,
                file.place or each.unit,
                words(f"category-{file.category or 'none'}"),
                words(f"sub-{file.subcategory}") if file.subcategory else "",
                file.description,
                words(f"priority-{file.priority}") if file.priority else "",
                each.letter,
                ", ".join(known[person] for person in sorted(file.case.team) if person in known),
                standing(file, each.runs, words),
                local(file.case.closed_at, office),
                lasted(file, office),
            )


FORM = Form(
    title="register-gangguan",
    columns=(
        Column("register-number"),
        Column("register-opened", 0.7),
        Column("register-reporter", 1),
        Column("register-place", 1),
        Column("register-category", 0.8),
        Column("register-kind", None),
        Column("register-description", 2),
        Column("register-priority"),
        Column("register-letter", 1),
        Column("register-team", 1),
        Column("register-state", 0.9),
        Column("register-closed", 0.7),
        Column("register-minutes", 0.6),
    ),
    rows=rows,
)
