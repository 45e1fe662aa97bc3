"""Open steps that may be for a person: by name, by role and by key, without those of others."""

from collections.abc import Set

from sqlalchemy import text

from storage.database.statement import Statement
from storage.desk import Desk
from tests.conversations.reports.stories import report
from tests.world import Someone, World

NOBODY = 0


async def steps(
    office: World,
    person: int = NOBODY,
    roles: Set[str] = frozenset(),
    keys: Set[str] = frozenset(),
) -> list[str]:
    async with office.app.database.unit() as unit:
        found = await Desk(unit).cases.steps_of(person, roles, keys)
    return [each.opened.key for each in found]


async def _is_held(office: World, *, roles: str, holders: str) -> None:
    async with office.app.database.unit() as unit:
        await unit.run(
            Statement(text(f"UPDATE step_runs SET roles = '{roles}', holders = '{holders}'"))
        )


async def test_a_step_is_for_whoever_has_one_of_its_roles(
    office: World, reporter: Someone
) -> None:
    await report(reporter, "printer macet")
    assert await steps(office, roles={"ict_head"}) == ["approve"]
    assert await steps(office, roles={"staff", "ict_head"}) == ["approve"]
    assert await steps(office, roles={"ict", "head", "upt_head", "ictxhead"}) == []
    await _is_held(office, roles='["upt_head", "ict_head"]', holders="[]")
    for role in ("upt_head", "ict_head"):
        assert await steps(office, roles={role}) == ["approve"]
    assert await steps(office, roles={"ict_team"}) == []


async def test_a_step_that_names_people_is_for_them_alone(
    office: World, reporter: Someone
) -> None:
    await report(reporter, "printer macet")
    await _is_held(office, roles='["ict_head"]', holders="[2, 31]")
    for person in (2, 31):
        assert await steps(office, person=person) == ["approve"]
    assert await steps(office, person=3, roles={"ict_head"}) == []


async def test_a_step_is_found_by_its_key_whosever_it_is(office: World, reporter: Someone) -> None:
    await report(reporter, "printer macet")
    await _is_held(office, roles='["ict_head"]', holders="[2]")
    assert await steps(office, keys={"approve", "repair"}) == ["approve"]
    assert await steps(office, keys={"appro_e", "repair"}) == []


async def test_an_open_step_tells_of_its_case(office: World, reporter: Someone) -> None:
    await report(reporter, "printer macet")
    async with office.app.database.unit() as unit:
        cases = Desk(unit).cases
        file = await cases.by_number("G-2026-0001")
        assert file is not None
        (opened,) = file.case.open_steps
        assert await cases.steps_of(NOBODY, {"ict_head"}, frozenset()) == [file.standing(opened)]
