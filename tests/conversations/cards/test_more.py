"""The buttons behind "Lainnya": shown in place, with a way back, and never a decision."""

from tests.conversations.reports.stories import report
from tests.whatsapp_world import on_whatsapp
from tests.world import LESS, MORE, Someone, World

FIRST = ("Setujui", "Kembalikan", "Tolak", MORE)


async def test_more_shows_the_others_in_place_and_leads_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    assert ict_head.last.labels == FIRST
    card, count = ict_head.last.message_id, ict_head.count
    await ict_head.presses(MORE)
    assert (ict_head.count, ict_head.last.message_id) == (count, card)
    assert {"Ganti petugas", "Penyalahgunaan", "Riwayat", LESS} <= set(ict_head.last.labels)
    assert not set(FIRST) & set(ict_head.last.labels)
    await ict_head.presses(LESS)
    assert ict_head.last.labels == FIRST
    await ict_head.presses("Setujui")
    ict_head.sees("Disetujui oleh Contoh Kepala Divisi")


async def test_a_button_that_stands_behind_more_decides_as_ever(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Penyalahgunaan")
    await ict_head.says("bukan laporan dinas")
    ict_head.sees("Penyalahgunaan oleh Contoh Kepala Divisi")


async def test_a_card_that_was_decided_meanwhile_has_no_more(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    card, more = ict_head.last.message_id, await ict_head.offers(MORE)
    await ict_head.presses("Setujui")
    await ict_head.phone.presses_data(more, card)
    await office.settle()
    assert ict_head.message_with("Persetujuan Surat Tugas").labels == ("Batalkan persetujuan",)


async def test_the_heavy_button_is_behind_more_on_whatsapp_too(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    await report(await on_whatsapp(both, "Contoh Pelapor", "staff"))
    assert head.last.labels == ("Setujui", "Kembalikan", MORE)
    await head.presses("Penyalahgunaan")
    await head.says("bukan laporan dinas")
    head.sees("Penyalahgunaan")
