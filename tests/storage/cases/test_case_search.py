"""The words of cases, kept beside them whatever changes, and found by their beginnings."""

from collections.abc import Sequence

import pytest
from sqlalchemy import text

from storage.database.sqlite_unit import SQLiteUnit
from storage.database.statement import Statement
from storage.database.unit import Unit
from storage.desk import Desk
from tests.conversations.reports.stories import report
from tests.world import Someone, World


async def found(
    office: World, *words: str, person: int = 0, procedures: frozenset[str] | None = None
) -> Sequence[int]:
    async with office.app.database.unit() as unit:
        return await _asked(unit, words, person, procedures)


async def _asked(
    unit: Unit, words: Sequence[str], person: int, procedures: frozenset[str] | None
) -> Sequence[int]:
    search = Desk(unit).search
    return await search.matching(words, None, None, person=person, procedures=procedures, most=50)


async def test_a_case_is_found_by_number_words_and_unit(office: World, reporter: Someone) -> None:
    await report(reporter, "Printer di ruang arsip macet")
    for words in (("g", "2026", "0001"), ("printer",), ("print", "arsi"), ("macet",)):
        assert await found(office, *words) == [1], words
    assert await found(office, "wifi") == []
    assert await found(office, "printer", "wifi") == []


async def test_a_search_index_that_is_gone_holds_up_no_report(
    office: World, reporter: Someone
) -> None:
    async with office.app.database.unit() as unit:
        if not isinstance(unit, SQLiteUnit):
            pytest.skip("PostgreSQL keeps the words by triggers alone")
        await unit.run(Statement(text("DROP TABLE search_words")))
    await report(reporter, "printer macet")
    reporter.sees("G-2026-0001")


async def test_the_words_follow_every_change(office: World, reporter: Someone) -> None:
    await report(reporter, "printer macet")
    async with office.app.database.unit() as unit:
        desk = Desk(unit)
        file = await desk.cases.by_number("G-2026-0001")
        assert file is not None
        new = await desk.people.unit_id("Kecamatan Pulau Jauh")
        await desk.people.change(file.case.reporter, unit=new)
        await desk.cases.change(1, description="server panas")
    assert await found(office, "printer") == []
    assert await found(office, "server", "kecamatan", "jauh") == [1]


async def test_a_search_sees_what_no_commit_has_written_yet(
    office: World, reporter: Someone
) -> None:
    await report(reporter, "printer macet")
    async with office.app.database.unit() as unit:
        await Desk(unit).cases.change(1, description="server panas")
        assert await _asked(unit, ("server",), 0, None) == [1]
        assert await _asked(unit, ("printer",), 0, None) == []
        await Desk(unit).cases.change(1, description="kabel putus")
        assert await _asked(unit, ("server",), 0, None) == []
    assert await found(office, "kabel") == [1]


async def test_without_a_role_only_own_and_open_cases_are_looked_at(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter, "printer macet")
    file = await office.case()
    await ict_head.presses("Tolak")
    await ict_head.says("Bukan urusan kami")
    nowhere: frozenset[str] = frozenset()
    assert await found(office, "printer", person=0, procedures=nowhere) == []
    assert await found(office, "printer", person=0, procedures=frozenset({"gangguan"})) == [1]
    assert await found(office, "printer", person=0, procedures=frozenset({"konten"})) == []
    own = file.case.reporter
    assert await found(office, "printer", person=own, procedures=nowhere) == [1]
