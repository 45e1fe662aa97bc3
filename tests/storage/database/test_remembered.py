"""A unit asks once for what nothing has changed since."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update

from storage.database.remembered import MOST, Remembered
from storage.database.statement import Statement, inserting, param
from storage.database.tables import cases, people, roles
from storage.database.unit import Database
from storage.people.people import People

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
OF_PERSON = Statement(select(people.c.name).where(people.c.id == param("person")))
WITH_ROLES = Statement(
    select(people.c.name).where(people.c.id.in_(select(roles.c.person).where(roles.c.role == "x")))
)
OPEN_CASES = Statement(select(cases.c.number))
RENAMED = Statement(update(people).values(name=param("called")))
ADDED = Statement(inserting(roles, "person", "role").returning(roles.c.person))
ROWS: Sequence[dict[str, Any]] = [{"name": "Contoh"}]


def test_what_was_read_is_found_until_its_table_is_written() -> None:
    unit = Remembered()
    for each in (OF_PERSON, WITH_ROLES, OPEN_CASES):
        unit.keep(each, {"person": 1}, ROWS)
    assert unit.find(OF_PERSON, {"person": 1}) is ROWS
    assert unit.find(OF_PERSON, {"person": 2}) is None
    unit.keep(ADDED, {"person": 1, "role": "x"}, ROWS)
    assert unit.find(ADDED, {"person": 1, "role": "x"}) is None
    assert unit.find(WITH_ROLES, {"person": 1}) is None
    assert unit.find(OF_PERSON, {"person": 1}) is ROWS
    unit.forget(RENAMED)
    assert unit.find(OF_PERSON, {"person": 1}) is None
    assert unit.find(OPEN_CASES, {"person": 1}) is ROWS


def test_parameters_are_told_apart_by_name() -> None:
    unit = Remembered()
    unit.keep(OF_PERSON, {"person": 1, "other": 2}, ROWS)
    assert unit.find(OF_PERSON, {"other": 1, "person": 2}) is None


def test_a_long_result_is_not_kept() -> None:
    unit = Remembered()
    unit.keep(OPEN_CASES, {}, ROWS * (MOST + 1))
    assert unit.find(OPEN_CASES, {}) is None


async def test_a_person_is_seen_as_changed_in_the_same_unit(database: Database) -> None:
    async with database.unit() as unit:
        someone = await People(unit).add_person("Contoh Pelapor", NOW)
        before = await People(unit).by_id(someone)
        await People(unit).change(someone, name="Contoh Petugas")
        after = await People(unit).by_id(someone)
        assert before is not None
        assert after is not None
        assert (before.name, after.name) == ("Contoh Pelapor", "Contoh Petugas")
        assert await People(unit).role_holders() == {}
        await People(unit).grant(someone, "ict_team", NOW)
        assert await People(unit).role_holders() == {"ict_team": {someone}}
