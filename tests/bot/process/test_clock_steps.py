"""A clock that is set back, or was wrong for a moment: nothing waits for a time long planned."""

from datetime import datetime, timedelta
from typing import Any

from bot.scheduling.calendar_jobs import GAPS
from bot.scheduling.checkpoint_jobs import CHECKPOINT
from bot.scheduling.housekeeping import FORGET
from flows.messages.kinds.reports import LateEvidence
from flows.office.deadlines.outages import HEARTBEAT
from flows.office.deadlines.weekly_summary import WEEKLY
from storage.database.statement import Statement
from storage.database.tables import inbox, outages, outbox, timers
from storage.database.timestamps import from_ms, to_ms
from storage.desk import Desk
from storage.queues import delivery
from storage.queues import timers as queue
from storage.queues.inbox import Incoming
from storage.queues.outbox import Outbox
from tests.conversations.reports.stories import approved
from tests.world import Someone, World

SUMMARY = "Ringkasan"
HOUR = timedelta(hours=1)
ENDLESS = timedelta(days=400)


async def _rows(office: World, table: Any) -> list[Any]:
    return list(await office.app.database.read(Statement(table.select().order_by(table.c.id))))


async def _queues(office: World, someone: Someone) -> None:
    """A message for now, one that was put off, and one for the next morning."""
    person = await office.person(someone)
    async with office.app.database.unit() as unit:
        assert person.contact is not None
        for number in ("now", "late", "held"):
            row = await Outbox(unit).enqueue(
                message=LateEvidence(number=number),
                contact=person.contact,
                now=office.clock(),
                not_before=office.clock() + timedelta(hours=20) if number == "held" else None,
            )
            if number == "late":
                later = office.clock() + timedelta(minutes=25)
                await delivery.postpone(unit, row, later, "502")


async def test_what_was_queued_when_the_clock_went_back_an_hour_goes_out_at_once(
    office: World, reporter: Someone
) -> None:
    await reporter.says("/bantuan")
    await _queues(office, reporter)
    office.clock.at -= HOUR
    await office.settle()
    reporter.sees("now", "late")
    reporter.sees_not("held")
    await office.moves_on(hours=22)
    reporter.sees("held")


async def test_a_letter_does_not_wait_for_a_clock_that_went_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    async with office.app.database.unit() as unit:
        await Desk(unit).timers.plan("bell", "", office.clock())
    office.clock.at -= HOUR
    rung: list[datetime] = []

    async def ring(*_: object) -> None:
        rung.append(office.clock())

    office.app.ticker.on("bell", ring)
    await office.settle()
    assert rung == [office.clock()]
    await approved(reporter, ict_head)
    assert technician.chat[-2].kind == "document"


async def test_a_summary_that_was_told_is_not_told_again(office: World, admin: Someone) -> None:
    head = await office.official("Contoh Kepala Dinas", "agency_head")
    await head.says("/bantuan")
    await office.moves_to(30, "08.00")
    head.sees(SUMMARY)
    await office.moves_to(30, "07.30")
    await office.moves_to(30, "09.00")
    assert sum(SUMMARY in message.words for message in head.chat) == 1


async def _next(office: World, kind: str) -> datetime:
    return next(
        from_ms(row["retry_at"])
        for row in await _rows(office, timers)
        if (row["kind"], row["state"]) == (kind, "waiting")
    )


async def test_a_clock_wrong_by_400_days_leaves_nothing_planned_for_next_year(
    office: World, reporter: Someone
) -> None:
    await reporter.says("/bantuan")
    kinds = (CHECKPOINT, FORGET, WEEKLY)
    right = [await _next(office, kind) for kind in kinds]
    await office.app.heartbeat.beat()
    office.clock.at += ENDLESS
    await office.app.heartbeat.beat()
    await office.settle()
    await _queues(office, reporter)
    async with office.app.database.unit() as unit:
        taken = await _accepted(unit, office)
    office.clock.at -= ENDLESS
    await office.settle()
    await office.app.heartbeat.beat()
    assert [await _next(office, kind) for kind in kinds] == right
    reporter.sees("now", "late", "held")
    far = to_ms(office.clock() + timedelta(days=30))
    planned = {row["kind"] for row in await _rows(office, timers) if _waits(row) > far}
    assert planned <= {GAPS}  # those of the years after next
    assert [row["ended_at"] for row in await _rows(office, outages) if row["ended_at"] > far] == []
    lease = next(row for row in await _rows(office, inbox) if row["id"] == taken)["lease_until"]
    assert lease <= far
    async with office.app.database.unit() as unit:
        beat = await Desk(unit).facts.fact(HEARTBEAT)
    assert beat == office.clock().isoformat()
    assert all(row["state"] == "sent" for row in await _rows(office, outbox))


async def _accepted(unit: Any, office: World) -> int:
    from storage.queues import inbox as updates

    item = Incoming(external_id="1", chat="1", payload="{}", id_is_all=True)
    return (await updates.accept(unit, "none", "", [item], office.clock()))[0].id


def _waits(row: Any) -> int:
    return int(row["retry_at"]) if row["state"] == "waiting" else 0


async def test_a_process_that_starts_after_the_wrong_moment_finds_it(
    office: World, reporter: Someone
) -> None:
    await reporter.says("/bantuan")
    office.clock.at += ENDLESS
    await reporter.says("/bantuan")
    async with office.app.database.unit() as unit:
        await queue.Timers(unit).plan(FORGET, "", office.clock() + ENDLESS)
    office.clock.at -= ENDLESS
    office.app.ticker._seen = office.clock()
    async with office.app.database.unit() as unit:
        found = await _newest(unit)
    assert found > office.clock()
    office.app.ticker.seen(found)
    await office.settle()
    assert await _next(office, FORGET) < office.clock() + timedelta(days=2)


async def _newest(unit: Any) -> datetime:
    from storage.queues.clock_step import newest

    found = await newest(unit)
    assert found is not None
    return found
