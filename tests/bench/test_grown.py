"""A grown database is one that the office goes on with."""

import asyncio
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench.grown.growth import grow
from bench.grown.history import Size
from storage.cases.cases import Cases
from storage.office.journal_check import verify
from tests.world import MONDAY, Someone, opened

SIZE = Size(cases=120, open=12, reporters=20, years=2)


async def test_a_grown_office_is_whole_and_goes_on(database_url: str, tmp_path: Path) -> None:
    rows = await asyncio.to_thread(grow, database_url, SIZE, MONDAY - timedelta(days=1))
    assert rows["cases"] == SIZE.cases
    async with opened(database_url, tmp_path) as office:
        entries, troubles = await verify(office.app.database, None)
        assert (entries, troubles) == (rows["journal"], [])
        await office.settle()
        reporter = await office.official("Contoh Pelapor Baru", "staff")
        await _goes_on(reporter)
        async with office.app.database.unit() as unit:
            last = await Cases(unit).by_id(SIZE.cases)
            new = await Cases(unit).by_id(SIZE.cases + 1)
    assert last is not None
    assert new is not None
    assert int(new.case.number[-4:]) == int(last.case.number[-4:]) + 1


async def test_slim_cases_have_whole_chains(database_url: str, tmp_path: Path) -> None:
    """Closed ones without messages, letters and evidence, which figures and lists do not read."""
    now = MONDAY - timedelta(days=1)
    rows = await asyncio.to_thread(partial(grow, slim=True), database_url, SIZE, now)
    assert rows["cases"] == SIZE.cases
    assert rows["step_runs"] > 3 * SIZE.cases
    async with opened(database_url, tmp_path) as office:
        assert await verify(office.app.database, None) == (rows["journal"], [])


async def _goes_on(reporter: Someone) -> None:
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    reporter.sees("kami terima pada")
