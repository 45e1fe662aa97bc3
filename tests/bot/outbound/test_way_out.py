"""Channels that change or refuse a message on its way: it arrives all the same."""

import asyncio

import pytest

from bot.outbound.pauses import EVERYBODY
from storage.database.statement import Statement
from storage.database.tables import outbox
from tests.conversations.reports.stories import FAULT, report
from tests.world import Someone, World


async def test_a_429_is_obeyed_and_the_message_arrives_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.double.fault(method="sendMessage", kind="429", retry_after=0, times=2)
    await report(reporter)
    assert sum("kami terima pada" in m.words for m in reporter.chat) == 1
    ict_head.sees("Persetujuan Surat Tugas")


async def test_a_server_in_trouble_is_tried_again_in_order(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.double.fault(method="sendMessage", kind="502", times=1, chat_id=reporter.phone.id)
    await reporter.says("/bantuan")
    reporter.sees("Yang dapat dilakukan di sini")


async def test_a_reply_lost_after_it_was_accepted_leads_to_one_more_message_at_most(
    office: World, reporter: Someone
) -> None:
    office.double.fault(method="sendMessage", kind="cut", times=1, after_accept=True)
    await reporter.says("/bantuan")
    assert 1 <= sum("Yang dapat dilakukan" in m.words for m in reporter.chat) <= 2


async def test_a_picture_that_telegram_never_takes_leaves_the_words(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.app.delivery.retry_after = 0.0
    office.double.fault(method="sendPhoto", kind="502", times=10_000)
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    ict_head.sees("Persetujuan Surat Tugas")
    ict_head.sees("tidak dapat ditampilkan")


async def test_a_card_whose_picture_is_gone_from_the_disk_says_so(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo(caption=FAULT)
    for kept in list(office.app.settings.data_dir.rglob("*")):
        if kept.is_file() and len(kept.name) == 64:
            kept.unlink()
    await reporter.presses("Kirim")
    ict_head.sees("Persetujuan Surat Tugas")
    ict_head.sees("tidak ada lagi di penyimpanan")
    await ict_head.presses("Setujui")
    technician.sees("Terima")


async def test_somebody_who_blocked_the_bot_is_marked_and_the_admin_told_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    await ict_head.phone.blocks_bot()
    await report(reporter)
    told = [m for m in admin.chat if "tidak dapat dihubungi lewat telegram" in m.words]
    assert len(told) == 1
    assert not (await office.person(ict_head)).reachable
    await ict_head.phone.unblocks_bot()
    await ict_head.says("tugas")
    ict_head.sees("G-2026-0001")


async def test_a_card_that_vanished_is_shown_anew_with_its_outcome(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.phone.presses("Setujui")
    ict_head.phone.deletes(ict_head.last.message_id)
    await office.settle()
    ict_head.sees("✓ Disetujui oleh Contoh Kepala Divisi")


async def test_everything_queued_is_marked_sent(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    rows = await office.app.database.read(Statement(outbox.select()))
    assert rows
    assert all(row["state"] in ("sent", "superseded") for row in rows)


async def test_a_card_shown_anew_is_the_one_that_the_next_edit_finds(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await technician.phone.presses("Terima")
    technician.phone.deletes(technician.message_with("Penugasan").message_id)
    await office.settle()
    await technician.presses("Kendala")
    await technician.presses("Listrik padam")
    assert sum("Penugasan" in message.words for message in technician.chat) == 1
    technician.sees("Dijeda sejak 08.15 WIT")


async def test_a_429_of_a_day_for_one_chat_is_that_chats_alone_and_told(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    office.double.fault(
        method="*", kind="429", retry_after=86_400, times=None, chat_id=reporter.phone.id
    )
    await reporter.says(FAULT)
    await admin.says("/bantuan")
    await ict_head.says("/bantuan")
    ict_head.sees("Yang dapat dilakukan di sini")
    admin.sees("telegram meminta bot menunggu 60 menit", "Contoh Pelapor")
    assert reporter.count == 0
    rows = await office.app.database.read(Statement(outbox.select()))
    assert {row["state"] for row in rows} == {"queued", "sent"}


async def test_a_429_of_everybody_has_a_ceiling_and_is_told(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    people = (reporter, ict_head, technician)
    for someone in people:
        office.double.fault(
            method="sendMessage", kind="429", retry_after=86_400, chat_id=someone.phone.id
        )
        await someone.phone.sends_text("/bantuan")
    loop = asyncio.get_running_loop()
    longest: list[float] = []
    limit = office.app.delivery._ways["telegram"]._rate_limit
    limit.suspend = longest.append  # type: ignore[method-assign]
    begun = loop.time()
    await office.settle()
    await admin.says("/bantuan")
    assert longest == pytest.approx([EVERYBODY])
    admin.sees("telegram meminta bot menunggu 5 menit", "kepada siapa pun")
    assert loop.time() - begun < EVERYBODY


async def test_a_message_taken_again_and_again_without_an_answer_has_few_copies(
    office: World, reporter: Someone, admin: Someone
) -> None:
    office.app.delivery.retry_after = 0.0
    office.double.fault(
        method="sendMessage",
        kind="502",
        times=None,
        chat_id=reporter.phone.id,
        after_accept=True,
    )
    await reporter.says("/bantuan")
    for _ in range(12):
        await office.moves_on(hours=2)
    copies = [m for m in reporter.chat if "Yang dapat dilakukan di sini" in m.words]
    assert len(copies) <= 8
    late = [m for m in admin.chat if "belum diterima telegram" in m.words]
    given_up = [m for m in admin.chat if "ditolak telegram" in m.words]
    assert (len(late), len(given_up)) == (1, 1)
