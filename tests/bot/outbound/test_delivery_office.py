"""Delivery over HTTP: blocked chats, moved groups, long texts and edits that change nothing."""

import aiohttp
import pytest

from flows.messages.kinds.reports import LateEvidence
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Decide
from storage.database.statement import Statement
from storage.database.tables import cases, outbox
from storage.desk import Desk
from storage.people.people import People
from storage.queues.outbox import Outbox
from tests.conversations.reports.stories import FAULT, approved, report
from tests.world import Someone, World

OUT_OF_REACH = "tidak dapat dihubungi lewat telegram"


@pytest.fixture(autouse=True)
def at_once(office: World) -> None:
    office.app.delivery.retry_after = 0.0


async def states(office: World) -> set[str]:
    rows = await office.app.database.read(Statement(outbox.select()))
    return {row["state"] for row in rows}


async def blocks_unseen(office: World, someone: Someone) -> None:
    """Block the bot without an update: it finds out when it writes."""
    await someone.phone.blocks_bot()
    office.double.updates.clear()


async def test_a_403_marks_them_and_the_admin_is_told_once(
    office: World, admin: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await blocks_unseen(office, reporter)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    assert sum(OUT_OF_REACH in message.words for message in admin.chat) == 1
    assert await states(office) == {"sent", "unreachable"}


async def test_who_comes_back_is_reached_again(
    office: World, admin: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await blocks_unseen(office, reporter)
    await ict_head.presses("Setujui")
    await reporter.phone.unblocks_bot()
    await reporter.says("/status")
    reporter.sees_last("G-2026-0001")
    await technician.presses("Terima")
    reporter.sees("mulai ditangani")
    await blocks_unseen(office, reporter)
    await technician.presses("Kendala")
    await technician.presses("Listrik padam")
    assert sum(OUT_OF_REACH in message.words for message in admin.chat) == 2


async def test_an_edit_that_was_done_already_is_done(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    office.double.fault(method="editMessageText", kind="cut", after_accept=True)
    await ict_head.presses("Setujui")
    assert any("message is not modified" in each.description for each in office.double.refusals)
    assert sum("✓ Disetujui" in message.words for message in ict_head.chat) == 1
    assert await states(office) == {"sent"}


@pytest.mark.parametrize("kind", ["500", "502", "cut", "half", "html"])
async def test_trouble_on_the_way_changes_neither_order_nor_number(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, kind: str
) -> None:
    for method in ("sendMessage", "editMessageText", "sendDocument"):
        office.double.fault(method=method, kind=kind, times=2)
    office.double.fault(method="getMe", kind=kind, times=100)
    await approved(reporter, ict_head)
    words = [message.words for message in reporter.chat]
    received = next(n for n, text in enumerate(words) if "kami terima pada" in text)
    assert "disetujui" in words[received + 1]
    assert technician.chat[-2].kind == "document"
    assert await states(office) == {"sent"}


async def test_a_lost_reply_means_one_more_copy_at_most_and_never_a_second_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    for someone in (reporter, ict_head, technician):
        office.double.fault(
            method="sendMessage", kind="half", chat_id=someone.phone.id, after_accept=True
        )
    await approved(reporter, ict_head)
    for someone in (reporter, ict_head, technician):
        words = [message.words for message in someone.chat]
        assert max(words.count(text) for text in words) <= 2
        assert len(words) - len(set(words)) <= 1
    assert len(await office.app.database.read(Statement(cases.select()))) == 1


async def test_a_group_that_became_a_supergroup_is_followed(office: World) -> None:
    group = office.double.group(-500, "Contoh Grup")
    async with office.app.database.unit() as unit:
        people = People(unit)
        person = await people.add_person("Contoh Grup", office.clock())
        contact = await people.add_contact("telegram", group.id, person, office.clock())
    moved = group.becomes_supergroup(-1009876543210, announced=False)
    async with office.app.database.unit() as unit:
        for number in ("satu", "dua"):
            await Outbox(unit).enqueue(
                message=LateEvidence(number=number),
                contact=contact,
                now=office.clock(),
            )
    await office.app.idle()
    await office.moves_on(seconds=1)
    said = [message["text"] for _, message in sorted(moved.place.messages.items())]
    assert ["satu" in said[0], "dua" in said[1], len(said)] == [True, True, 2]
    assert await states(office) == {"sent"}


async def test_a_card_decided_before_it_went_out_is_not_shown(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/bantuan")
    await reporter.says(FAULT)
    async with office.app.database.unit() as unit:
        key = await Desk(unit).facts.secret("button key")
    approve = pack(Decide(case=1, step="approve", round=1, outcome="approve"), key)
    async with aiohttp.ClientSession() as session:
        for press in (reporter.phone.presses("Kirim"), ict_head.phone.presses_data(approve)):
            await press
            await office.app.polling.poll(session)
            await office.app.intake.idle()
    await office.settle()
    assert all("Persetujuan" not in message.words for message in ict_head.chat)
    technician.sees("Penugasan — G-2026-0001")
    assert await states(office) == {"sent", "superseded"}
