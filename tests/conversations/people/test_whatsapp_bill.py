"""Fewer messages on WhatsApp, with nothing untold."""

import pytest

from tests.conversations.people.test_whatsapp import approved
from tests.whatsapp_world import SomeoneOnWhatsApp, on_whatsapp
from tests.world import World


@pytest.fixture
async def reporter(both: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(both, "Contoh Pelapor", "staff")


@pytest.fixture
async def head(both: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")


@pytest.fixture
async def technician(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> SomeoneOnWhatsApp:
    """A technician who has begun, and was just asked what was wrong."""
    made = await on_whatsapp(both, "Contoh Petugas Dua", "ict_team")
    await approved(reporter, head)
    await made.presses("Terima")
    await made.presses("Selesai")
    return made


async def test_a_form_asks_together_and_one_message_answers_a_line_each(
    technician: SomeoneOnWhatsApp,
) -> None:
    for asked in ("Apa penyebab gangguannya?", "Apa yang sudah dilakukan?", "foto hasilnya"):
        technician.sees_last(asked)
    before = technician.count
    await technician.says("1. Kabel putus\n2. Kabel diganti")
    await technician.presses("Lewati")
    assert technician.phone.marked
    assert technician.count == before


async def test_a_question_that_stays_open_is_asked_again_after_a_minute(
    both: World, technician: SomeoneOnWhatsApp
) -> None:
    before = technician.count
    await technician.says("Kabel putus lalu sudah kami ganti")
    assert technician.count == before
    await both.moves_on(minutes=2)
    assert technician.count == before + 1
    technician.sees_last("Apa yang sudah dilakukan?")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    await both.moves_on(minutes=2)
    assert technician.count == before + 1


async def test_what_one_act_closes_is_not_shown_open_before(both: World) -> None:
    operator = await on_whatsapp(both, "Contoh Operator", "operator")
    await operator.says("Putaran promosi layanan website triwulan empat")
    await operator.presses("Kirim")
    for name in ("notulen rapat", "kartu nama", "profil", "materi website"):
        await operator.sends_document(f"%PDF-1.4 {name}".encode(), f"{name}.pdf")
    before = operator.count
    await operator.presses("Selesai")
    assert operator.count == before + 1
    operator.sees_last("Selesai oleh Contoh Operator")
    operator.sees_last("Jadwal promosi")
    assert "Kirim media" not in operator.last.data


async def test_news_wait_for_the_next_message_and_no_longer_than_ten_minutes(
    both: World, reporter: SomeoneOnWhatsApp, technician: SomeoneOnWhatsApp
) -> None:
    reporter.sees_not("mulai ditangani")
    await both.moves_on(minutes=11)
    told = reporter.message_with("mulai ditangani").words
    assert "disetujui" in told


async def test_what_was_told_together_waits_by_itself_if_the_window_is_closed(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    both.graph.fault(131047)
    await reporter.says("wifi mati di ruang depan sejak pagi")
    assert reporter.chat == []
    await reporter.says("halo")
    reporter.sees("Kami mencatat nama", "Mohon diperiksa")


async def test_a_message_is_marked_as_read_and_answered_with_typing(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    item = await reporter.phone.sends_text("bantuan")
    await both.settle()
    graph = both.graph
    await graph.until(lambda: graph.typing == [item["id"]])
    reaction = await reporter.phone.reacts(0, "👍")
    await both.settle()
    assert reaction["id"] not in graph.typing
