"""Laporan Kondisi Web (SOP A): the state of each target at each inspection of the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.condition import cause_words
from bot.documents.sheets.sheet import Cell
from bot.documents.wording import Words
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local
from flows.monitoring.finding import Finding
from flows.monitoring.inspection import Entry
from storage.monitoring.inspections import inspections_between


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    words = asked.words
    async for inspection, inspector in inspections_between(asked.unit, asked.begin, asked.until):
        by = inspector or words("condition-monitor")
        at = local(inspection.finished_at, asked.office)
        for entry in inspection.entries:
            yield (at, by, *_condition(entry, words))


def _condition(entry: Entry, words: Words) -> Sequence[Cell]:
    finding = Finding.from_data(entry.finding) if entry.finding else None
    return (
        entry.name,
        entry.address,
        words(f"judged-{entry.judged}"),
        cause_words(finding, words) if finding else "",
        (finding.milliseconds or None) if finding else None,
        finding.days_left if finding else None,
        entry.note,
    )


FORM = Form(
    title="condition-title",
    columns=(
        Column("condition-inspected", 0.8),
        Column("condition-by", 1),
        Column("condition-target", 1.2),
        Column("condition-address", 1.4),
        Column("condition-judged", 0.7),
        Column("condition-finding", 1.4),
        Column("condition-milliseconds", 0.6),
        Column("condition-days", 0.6),
        Column("condition-note", 1.4),
    ),
    rows=rows,
)
