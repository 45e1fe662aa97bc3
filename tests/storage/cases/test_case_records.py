"""What figures are computed from: the cases that were open in a period, and their journal."""

from datetime import UTC, datetime, timedelta

from flows.records.journal import Recorded
from storage.cases.case_records import CaseRecords
from storage.database.statement import Statement, inserting
from storage.database.tables import cases
from storage.database.unit import Database, identifier
from storage.office.journal import Journal, chain_of
from storage.people.people import People

BEGIN = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
UNTIL = BEGIN + timedelta(days=7)
INSTANT = timedelta(milliseconds=1)

_add = Statement(
    inserting(
        cases, "number", "reporter", "filed_by", "touched_at", "opened_at", "closed_at"
    ).returning(cases.c.id)
)


async def _kept(database: Database, **cases: tuple[datetime, datetime | None]) -> None:
    """Cases by number, from opening to closing, with an entry for each and one of no figure."""
    async with database.unit() as unit:
        person = await People(unit).add_person("Contoh Pelapor", BEGIN)
        for number, (opened, closed) in cases.items():
            case = await identifier(
                unit,
                _add,
                number=number,
                reporter=person,
                filed_by=person,
                touched_at=_ms(opened),
                opened_at=_ms(opened),
                closed_at=_ms(closed) if closed else None,
            )
            told = [(opened, "case.opened"), (opened, "notice.due"), (closed, "case.ended")]
            for at, code in told:
                if at is not None:
                    await Journal(unit).append(
                        chain_of(case),
                        [Recorded(code=code, data={})],
                        actor=person,
                        role="",
                        channel="",
                        now=at,
                    )


async def _codes(database: Database) -> dict[str, list[str]]:
    async with database.unit() as unit:
        found = await CaseRecords(unit).between(BEGIN, UNTIL)
    return {each.number: [entry.code for entry in each.happened] for each in found}


async def test_cases_open_in_the_period_come_with_what_happened_until_its_end(
    database: Database,
) -> None:
    day = timedelta(days=1)
    await _kept(
        database,
        over=(BEGIN - 9 * day, BEGIN - INSTANT),
        ended_at_once=(BEGIN - 9 * day, BEGIN),
        spans=(BEGIN - day, UNTIL + day),
        open=(BEGIN - day, None),
        within=(BEGIN, UNTIL - INSTANT),
        ended_after=(UNTIL - INSTANT, UNTIL),
        ahead=(UNTIL, None),
    )
    assert await _codes(database) == {
        "ended_at_once": ["case.opened", "case.ended"],
        "spans": ["case.opened"],
        "open": ["case.opened"],
        "within": ["case.opened", "case.ended"],
        "ended_after": ["case.opened"],
    }


async def test_no_case_no_record(database: Database) -> None:
    assert await _codes(database) == {}


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)
