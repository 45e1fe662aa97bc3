"""A setting changed by one process holds in the others, without a restart."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.config.office_file import ROOT, read_office
from bot.runtime import current_office as module
from bot.runtime.current_office import CurrentOffice, current_office
from flows.amendments.amendment import Amendment, duty_phone
from storage.database.unit import Database
from storage.desk import Desk
from tests.patience import PATIENCE

NUMBER = "0812-3456-7890"
NOW = datetime(2026, 11, 23, tzinfo=UTC)


async def _change(database: Database, current: CurrentOffice | None, number: str) -> None:
    async with database.unit() as unit:
        desk = Desk(unit, None, current.amended if current else None)
        person = await desk.people.add_person("Contoh Admin", NOW)
        await desk.amendments.put(duty_phone(number), person, NOW)
        if current is not None:
            assert current.office.duty_phone != number  # not before the commit


async def test_it_holds_at_once_here_and_soon_elsewhere(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK", 0.01)
    base = read_office(ROOT / "office.toml").office
    here = await current_office(database, base)
    elsewhere = await current_office(database, base)
    heard = asyncio.Event()
    take = elsewhere.amended

    def amended(found: Sequence[Amendment]) -> None:
        take(found)
        if elsewhere.office.duty_phone == NUMBER:
            heard.set()

    monkeypatch.setattr(elsewhere, "amended", amended)
    following = asyncio.create_task(elsewhere.follow(database))
    await _change(database, here, NUMBER)
    assert here.office.duty_phone == NUMBER
    async with asyncio.timeout(PATIENCE):
        await heard.wait()
    following.cancel()
    assert (await current_office(database, base)).office.duty_phone == NUMBER


async def test_a_change_that_is_not_committed_holds_nowhere(database: Database) -> None:
    current = await current_office(database, read_office(ROOT / "office.toml").office)
    with pytest.raises(RuntimeError):
        async with database.unit() as unit:
            desk = Desk(unit, None, current.amended)
            person = await desk.people.add_person("Contoh Admin", NOW)
            await desk.amendments.put(duty_phone(NUMBER), person, NOW)
            raise RuntimeError
    assert current.office.duty_phone == ""
