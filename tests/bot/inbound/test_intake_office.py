"""Intake with the whole office behind it: failures, poison and restarts."""

import asyncio
from collections import Counter
from typing import Any

import aiohttp
import pytest

from bot.process.wiring import wire
from flows.messages.kinds.people import Help
from storage.database.connect import open_database
from storage.database.statement import Statement
from storage.database.tables import cases
from storage.office.journal_check import verify
from storage.queues.outbox import Outbox
from tests.bot.inbound.inbox_rows import states
from tests.conversations.reports.stories import FAULT, approved
from tests.world import Someone, World


async def filed(office: World) -> int:
    return len(await office.app.database.read(Statement(cases.select())))


async def test_whatever_fails_once_the_case_is_there_once(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    enqueue = Outbox.enqueue
    failed: Counter[tuple[str, int]] = Counter()

    async def fails_first(self: Outbox, **given: Any) -> int:
        row = await enqueue(self, **given)
        failed[given["message"].KIND, given["contact"]] += 1
        if failed[given["message"].KIND, given["contact"]] == 1:
            raise OSError("disk full")
        return row

    monkeypatch.setattr(Outbox, "enqueue", fails_first)
    await approved(reporter, ict_head)
    assert len(failed) > 5
    assert await filed(office) == 1
    assert sum("Mohon periksa" in m.words or "kami terima" in m.words for m in reporter.chat) == 1
    for _ in range(5):  # the card waits a while for the letter, and both failed at first
        await office.moves_on(minutes=1)
    technician.sees("Penugasan — G-2026-0001")
    assert set(await states(office.app.database)) == {"done"}
    assert (await verify(office.app.database, None))[1] == []


async def test_the_admin_is_told_once_of_what_cannot_be_handled(
    office: World,
    admin: Someone,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    enqueue = Outbox.enqueue

    async def never_helps(self: Outbox, **given: Any) -> int:
        if isinstance(given["message"], Help):
            raise ValueError("no help")
        return await enqueue(self, **given)

    monkeypatch.setattr(Outbox, "enqueue", never_helps)
    await reporter.says("/bantuan")
    assert "dead" in await states(office.app.database)
    told = [m for m in admin.chat if "tidak dapat diproses setelah dicoba 8 kali" in m.words]
    assert len(told) == 1
    assert "no help" in told[0].words
    await reporter.says(FAULT)
    reporter.sees_last("Mohon diperiksa")


async def test_what_cannot_be_read_at_all_is_kept_and_told(
    office: World, admin: Someone, reporter: Someone
) -> None:
    office.double.updates.push({"message": "tanpa bentuk", "x": "\ud83d"})
    await office.settle()
    assert await states(office.app.database) == ["dead"]
    admin.sees("tidak dapat diproses setelah dicoba 8 kali")
    await reporter.says("/bantuan")
    assert reporter.count > 0


async def test_a_restart_takes_up_what_was_left_in_mid_work(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, database_url: str
) -> None:
    office.double.fault(method="download", kind="hang")
    first = office.app
    await reporter.phone.sends_photo(b"\xff\xd8\xff", caption=FAULT)
    await reporter.phone.sends_text("kirim")
    async with aiohttp.ClientSession() as session:
        await first.polling.poll(session)
        await office.double.until(lambda: office.double.hanging == 1)
    await first.intake.stop(0)
    await first.bot.session.close()
    await first.database.close()

    office.app = await wire(
        first.settings, first.office_file, await open_database(database_url), office.clock
    )
    office.app.polling.hold = 0
    await office.app.intake.sweep(starting=True)
    await office.settle()
    assert await states(office.app.database) == ["done", "done"]
    assert await filed(office) == 1
    ict_head.sees("Persetujuan Surat Tugas — G-2026-0001")


async def test_two_who_press_at_once_make_one_decision(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    deputy = await office.official("Contoh Wakil", "ict_head")
    await reporter.says(FAULT)
    await reporter.presses("Kirim")
    await asyncio.gather(ict_head.phone.presses("Setujui"), deputy.phone.presses("Setujui"))
    await office.settle()
    technician.sees("Penugasan — G-2026-0001")
    assert sum("Penugasan" in message.words for message in technician.chat) == 1
    for head in (ict_head, deputy):
        assert "Setujui" not in head.last.labels
