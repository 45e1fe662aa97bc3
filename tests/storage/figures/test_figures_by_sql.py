"""Figures of a generated year, counted anew by SQL over the journal alone, on both databases."""

from collections.abc import Sequence
from datetime import timedelta

from flows.figures.overdue import overdue_cases
from flows.figures.recap import PeriodFigures, recap
from flows.figures.span import Span
from storage.cases.case_records import CaseRecords
from storage.cases.outages import Outages
from storage.database.unit import Database, Unit
from tests.flows.engine.cast import PROCEDURES
from tests.flows.figures.generated_year import DAYS, FIRST, YEAR_CALENDAR, Year, generated_year
from tests.flows.figures.walked import histories
from tests.storage.figures.figures_in_sql import EPOCH, FiguresInSql, SqlFigures
from tests.storage.figures.kept_year import keep_year
from tests.storage.figures.statements import Dialect

CASES, SEED = 220, 2026
SPANS = ((0, 7), (77, 7), (105, 14), (150, 91), (0, DAYS), (DAYS, 30))
"""First day and number of days; Ramadan and its holidays lie in the second and third."""


def spans() -> Sequence[Span]:
    return [
        Span(begin=FIRST + timedelta(days=first), until=FIRST + timedelta(days=first + length))
        for first, length in SPANS
    ]


async def test_sql_over_the_journal_finds_the_same_figures(database: Database) -> None:
    year = generated_year(SEED, CASES)
    assert_everything_happens(year)
    async with database.unit() as unit:
        await keep_year(unit, year)
    assert await compared(database, spans()) == []


async def compared(database: Database, spans: Sequence[Span]) -> list[str]:
    """What differs between the figures and SQL, of each span."""
    found = []
    async with database.unit() as unit:
        sql = FiguresInSql(unit, dialect(database))
        await sql.begin(YEAR_CALENDAR, [*PROCEDURES])
        for span in spans:
            told, counted = await figures(unit, span), await sql.of(span)
            found += [f"{span.begin:%F}: {each}" for each in differences(told, counted)]
    return found


def dialect(database: Database) -> Dialect:
    first = (FIRST.date() - EPOCH).days - 10
    return Dialect(sqlite=database.exclusive, zone=9, first=first, last=first + 3 * DAYS)


async def figures(unit: Unit, span: Span) -> PeriodFigures:
    found = await CaseRecords(unit).between(span.begin, span.until)
    outages = await Outages(unit).touching(FIRST - timedelta(days=1), span.until)
    return recap(histories(found, span.until), span, YEAR_CALENDAR, outages)


def differences(told: PeriodFigures, counted: SqlFigures) -> list[str]:
    cases = {
        figure: sorted(getattr(told.cases, figure))
        for figure in (
            *("before", "received", "joined", "reopened", "running"),
            *("done", "rejected", "cancelled", "abuse"),
        )
    }
    pairs = [
        (f"{figure}", numbers, [*counted.cases.get(figure, ())])
        for figure, numbers in cases.items()
    ]
    steps = {
        (each.procedure, each.step): (
            *(len(each.total), len(each.within), len(each.credited)),
            each.median / timedelta(milliseconds=1),
        )
        for each in told.steps
    }
    late = {
        (each.number, each.run.step): each.late_by // timedelta(milliseconds=1)
        for each in told.overdue
    }
    waited = {
        party: (each.lasted // timedelta(milliseconds=1), len(each.cases))
        for party, each in told.waiting.items()
    }
    assert {number for number, _ in late} == {*overdue_cases(told.overdue)}
    for name, one, other in (
        ("steps", steps, counted.steps),
        ("overdue", late, counted.overdue),
        ("waiting", waited, counted.waiting),
    ):
        keys = {*one, *other}
        pairs += [
            (f"{name} of {key}", one.get(key), other.get(key))  # type: ignore[misc]
            for key in sorted(keys, key=str)
        ]
    return [f"{name}: {one}, by SQL {other}" for name, one, other in pairs if one != other]


def assert_everything_happens(year: Year) -> None:
    """The year has each kind of case that figures treat in a way of its own."""
    codes = [each for record in year.records for each in record.happened]
    named = {each.code for each in codes}
    assert {"case.reopened", "step.paused", "step.resumed", "step.stated"} <= named
    outcomes = {each.data["outcome"] for each in codes if each.code == "step.closed"}
    assert {"join", "part", "external", "approve", "reject"} <= outcomes, outcomes
    ends = {each.data["state"] for each in codes if each.code == "case.ended"}
    assert {"done", "rejected", "cancelled", "abuse"} <= ends
    assert {each.subcategory for each in year.records} == {"", "aplikasi_pusat"}
    assert {each.procedure for each in year.records} == {each.id for each in PROCEDURES}
