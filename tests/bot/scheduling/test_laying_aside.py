"""What is done leaves the queues after a time, its counts stay, and nobody misses it."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import func, select

from bot.scheduling import laying_aside
from bot.scheduling.laying_aside import LayingAside
from storage.database.statement import Statement
from storage.database.tables import counters, inbox, outbox, timers
from storage.database.unit import Database
from storage.office.journal_check import verify
from storage.queues import finished
from tests.conversations.reports.stories import approved, finish
from tests.world import Someone, World

DAY = timedelta(days=1)
_rows = {
    table.name: Statement(select(func.count().label("rows")).select_from(table))
    for table in (inbox, outbox, timers)
}
_counts = Statement(select(counters).where(counters.c.name.like("gone.%")))
_marked = Statement(select(outbox.c.id, outbox.c.target))


async def _left(database: Database) -> Mapping[str, int]:
    return {name: (await database.read(each))[0]["rows"] for name, each in _rows.items()}


async def _gone(database: Database) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for row in await database.read(_counts):
        name = row["name"].split(".")[1]
        found[name] = found.get(name, 0) + row["value"]
    return found


async def _walk(office: World, later: timedelta) -> None:
    now = office.clock() + later
    zone = office.app.office_file.office.calendar.zone
    await LayingAside(office.app.database, lambda: now, zone).walk()


async def _closed_case(reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")


async def test_a_closed_case_leaves_the_queues_and_its_buttons_still_answer(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    old = await technician.offers("Terima")
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")
    database = office.app.database
    before = await _left(database)
    await _walk(office, laying_aside.MESSAGES_KEPT + DAY)
    left, gone = await _left(database), await _gone(database)
    assert (left["inbox"], left["outbox"]) == (0, 0)
    assert left["timers"] < before["timers"]
    assert gone["inbox"] == before["inbox"]
    assert gone["timers"] == before["timers"] - left["timers"]
    assert (await verify(database, None))[1] == []
    await technician.presses_data(old)
    assert technician.toasts[-1]
    await reporter.says("/status")
    reporter.sees_last("G-2026-0001")


async def test_an_open_case_keeps_its_messages(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    rows = await office.app.database.read(_marked)
    await _walk(office, laying_aside.MESSAGES_KEPT + DAY)
    left = {row["id"] for row in await office.app.database.read(_marked)}
    of_the_case = {row["id"] for row in rows} & left
    assert of_the_case
    await finish(technician)
    reporter.sees("Apakah sudah normal?")


async def test_nothing_leaves_before_its_time(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await _closed_case(reporter, ict_head, technician)
    before = await _left(office.app.database)
    await _walk(office, laying_aside.UPDATES_KEPT - DAY)
    assert await _left(office.app.database) == before
    assert await _gone(office.app.database) == {}


async def test_counts_are_added_up_over_the_nights(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    for each in (reporter, await office.official("Contoh Pelapor Dua", "staff")):
        await _closed_case(each, ict_head, technician)
        await _walk(office, laying_aside.MESSAGES_KEPT + DAY)
    month = f"{office.clock():%Y-%m}"
    found = await finished.gone(office.app.database, f"outbox.telegram.sent.{month}")
    assert found["report-received"] == 2


async def test_the_night_lays_aside(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await _closed_case(reporter, ict_head, technician)
    await office.moves_on(days=laying_aside.UPDATES_KEPT.days + 1)
    await asyncio.gather(*office.app.ticker.under_way)
    assert (await _left(office.app.database))["inbox"] == 0
