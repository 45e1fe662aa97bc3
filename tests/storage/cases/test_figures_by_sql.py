"""Figures of a generated year, counted anew by SQL over the journal alone, on both databases."""

import random
from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import text

from flows.figures.cases import case_figures
from flows.figures.history import CaseRecord
from flows.figures.span import Span
from flows.records.journal import Recorded
from flows.sop.case_state import CaseState
from storage.cases.case_records import CaseRecords
from storage.database.statement import Statement, inserting
from storage.database.tables import cases
from storage.database.timestamps import to_ms
from storage.database.unit import Database, Unit, identifier
from storage.office.journal import Journal, chain_of
from storage.people.people import People
from tests.flows.engine.cast import START
from tests.flows.figures.walked import histories, walked

CASES, DAYS = 120, 365
_add = Statement(
    inserting(
        cases,
        *("number", "procedure", "reporter", "filed_by", "touched_at", "opened_at", "closed_at"),
        *("subcategory", "state"),
    ).returning(cases.c.id)
)
# The last turn of each case before a moment: how it stood then.
STOOD = """
SELECT c.number AS number, j.at AS at, j.code AS code, j.data AS data
FROM cases c JOIN journal j ON j.chain = 'case:' || CAST(c.id AS TEXT)
WHERE j.code IN ('case.opened', 'case.ended', 'case.reopened') AND j.at < {moment}
AND NOT EXISTS (
    SELECT 1 FROM journal k WHERE k.chain = j.chain AND k.seq > j.seq AND k.at < {moment}
    AND k.code IN ('case.opened', 'case.ended', 'case.reopened')
)
"""
RECEIVED = """
SELECT c.number AS number FROM cases c JOIN journal j ON j.chain = 'case:' || CAST(c.id AS TEXT)
WHERE j.code = 'case.opened' AND j.at >= {begin} AND j.at < {until}
"""


async def test_sql_over_the_journal_counts_the_same(database: Database) -> None:
    by = random.Random(2026)
    records = [_in_the_year(by, f"X-2026-{place:04}") for place in range(CASES)]
    async with database.unit() as unit:
        await _kept(unit, records)
    spans = [
        Span(begin=START + timedelta(days=first), until=START + timedelta(days=first + length))
        for first, length in ((0, 7), (7, 7), (30, 30), (60, 91), (0, DAYS), (DAYS, 30))
    ]
    for span in spans:
        async with database.unit() as unit:
            found = await CaseRecords(unit).between(span.begin, span.until)
            told = case_figures(histories(found, span.until), span)
            counted = await _by_sql(unit, span)
        for figure, numbers in counted.items():
            assert sorted(getattr(told, figure)) == numbers, (figure, span)


async def _by_sql(unit: Unit, span: Span) -> Mapping[str, Sequence[str]]:
    """Case numbers by figure, by the words of flows/figures/README.md."""
    begin, until = to_ms(span.begin), to_ms(span.until)
    earlier = await unit.fetch(Statement(text(STOOD.format(moment=begin))))
    standing = await unit.fetch(Statement(text(STOOD.format(moment=until))))
    received = await unit.fetch(Statement(text(RECEIVED.format(begin=begin, until=until))))
    ended_before = {row["number"] for row in earlier if row["code"] == "case.ended"}
    open_now = {row["number"] for row in standing if row["code"] != "case.ended"}
    turned = {row["number"] for row in standing if row["at"] >= begin}
    ended = [row for row in standing if row["code"] == "case.ended" and row["at"] >= begin]
    return {
        "before": sorted(row["number"] for row in earlier if row["code"] != "case.ended"),
        "received": sorted(row["number"] for row in received),
        "reopened": sorted(ended_before & turned),
        "running": sorted(open_now),
        **{
            state.value: sorted(r["number"] for r in ended if f'"{state.value}"' in r["data"])
            for state in CaseState
            if state is not CaseState.OPEN
        },
    }


def _in_the_year(by: random.Random, number: str) -> CaseRecord:
    """A case that went its way at random, begun on any day of the year."""
    record, _ = walked(by, number)
    later = timedelta(days=by.randrange(DAYS - 60))
    return CaseRecord(
        number=number,
        procedure=record.procedure,
        version=record.version,
        subcategory=record.subcategory,
        description="",
        touched_at=record.touched_at + later,
        happened=[
            type(h)(at=h.at + later, code=h.code, data=h.data, actor=1) for h in record.happened
        ],
    )


async def _kept(unit: Unit, records: Sequence[CaseRecord]) -> None:
    person = await People(unit).add_person("Contoh Pelapor", START)
    for each in records:
        turns = [h for h in each.happened if h.code in TURNS]
        ended = turns[-1] if turns[-1].code == "case.ended" else None
        case = await identifier(
            unit,
            _add,
            number=each.number,
            procedure=each.procedure,
            reporter=person,
            filed_by=person,
            touched_at=to_ms(each.touched_at),
            opened_at=to_ms(turns[0].at),
            closed_at=to_ms(ended.at) if ended else None,
            subcategory=each.subcategory,
            state=ended.data["state"] if ended else "open",
        )
        for happened in each.happened:
            await Journal(unit).append(
                chain_of(case),
                [Recorded(code=happened.code, data=dict(happened.data))],
                actor=person,
                role="",
                channel="",
                now=happened.at,
            )


TURNS = frozenset({"case.opened", "case.ended", "case.reopened"})
