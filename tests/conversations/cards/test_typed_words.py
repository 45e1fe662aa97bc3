"""Typed words do what buttons do, and decide nothing that was not said clearly."""

import pytest

from storage.desk import Desk
from tests.conversations.reports.stories import approved, finish, report
from tests.world import Someone, World

OTHER_FAULT = "printer di ruang arsip macet dari kemarin sore"


async def outcomes(office: World, case: int = 1) -> list[str]:
    async with office.app.database.unit() as unit:
        return [run.outcome or "" for run in await Desk(unit).cases.runs(case) if run.closed_at]


async def approvals(office: World, case: int = 1) -> int:
    return (await outcomes(office, case)).count("approve")


@pytest.mark.parametrize("text", ["setuju", "acc", "oke pak setuju", "Setujui", "1", "Approve"])
async def test_the_head_of_division_approves_in_words(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, text: str
) -> None:
    await report(reporter)
    await ict_head.says(text)
    assert await approvals(office) == 1
    ict_head.sees(
        "✓ Disetujui oleh Contoh Kepala Divisi",
        "Baik, sudah kami catat untuk G-2026-0001: Disetujui.",
    )
    technician.sees("Penugasan — G-2026-0001")


async def test_a_reason_after_the_colon_is_the_answer_to_what_would_be_asked(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("tolak: sudah ditangani penyedia")
    reporter.sees("tidak dapat ditindaklanjuti: sudah ditangani penyedia")


async def test_without_a_reason_it_is_asked_as_after_the_button(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("kembalikan")
    ict_head.sees_last("alasan atau bagian yang perlu diperbaiki")
    await ict_head.says("setuju kalau lantainya disebut")
    reporter.sees("melengkapi laporan G-2026-0001: setuju kalau lantainya disebut")
    await reporter.says("Lantai dua, ruang arsip")
    reporter.sees("sudah ditambahkan ke laporan G-2026-0001")
    await reporter.says("kirim")
    ict_head.sees_last("Lantai dua, ruang arsip")


async def test_a_whole_repair_without_a_single_button(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("wifi mati dari tadi pagi di ruang depan")
    await reporter.says("kirim")
    await ict_head.says("setuju")
    await technician.says("terima")
    reporter.sees("mulai ditangani")
    await technician.says("kendala: listrik padam")
    reporter.sees("dijeda: Listrik padam")
    await technician.says("lanjut")
    reporter.sees("Penanganan G-2026-0001 dilanjutkan.")
    await technician.says("kendala")
    await technician.says("2")
    await technician.says("lanjut")
    await technician.says("selesai: kabel putus")
    technician.sees_last("Apa yang sudah dilakukan?")
    await technician.says("1")
    technician.sees_last("sedikit lebih jelas")
    await technician.says("kabel diganti")
    await technician.says("lewati")
    reporter.sees("kabel diganti")
    await reporter.says("sudah normal pak, terima kasih")
    reporter.sees("dinyatakan selesai")


@pytest.mark.parametrize("text", ["ok", "oke", "lanjut", "siap pak", "👍"])
async def test_an_ok_asks_before_it_decides(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, text: str
) -> None:
    await report(reporter)
    await ict_head.says(text)
    assert await approvals(office) == 0
    ict_head.sees_last("Bila maksudnya Setujui, mohon pilih tombolnya")
    assert ict_head.last.labels == ("Setujui", "Bukan")
    await ict_head.presses("Setujui")
    assert await approvals(office) == 1


async def test_the_question_can_be_answered_in_words(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("siap")
    await ict_head.says("bukan")
    ict_head.sees_last("tidak ada yang diputuskan")
    assert await approvals(office) == 0
    await ict_head.says("siap")
    await ict_head.says("ya")
    assert await approvals(office) == 1


@pytest.mark.parametrize(
    "text", ["jangan setuju", "belum setuju", "tidak setuju", "seng setuju", "tdk", "jangan dulu"]
)
async def test_a_negation_never_approves(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, text: str
) -> None:
    await report(reporter)
    await ict_head.says(text)
    assert await approvals(office) == 0
    ict_head.sees_last("Belum ada yang diputuskan untuk G-2026-0001")
    await ict_head.says("tolak: di luar kewenangan")
    reporter.sees("tidak dapat ditindaklanjuti: di luar kewenangan")


async def test_a_decision_amid_other_words_is_asked_about(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("saya setuju tapi tolong cepat")
    assert await approvals(office) == 0
    ict_head.sees_last("“saya setuju tapi tolong cepat” belum kami catat")
    await ict_head.says("setuju: segera dikerjakan")
    assert await approvals(office) == 0
    ict_head.sees_last("Bila maksudnya Setujui")


async def test_with_several_open_cards_the_words_are_asked_about_by_number(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says(OTHER_FAULT)
    await reporter.says("laporan baru")
    await reporter.says("kirim")
    await ict_head.says("tolak: bukan wewenang kami")
    ict_head.sees_last("1. G-2026-0001 · Persetujuan surat tugas: Tolak")
    ict_head.sees_last("2. G-2026-0002")
    await ict_head.says("2")
    reporter.sees("laporan G-2026-0002 tidak dapat ditindaklanjuti: bukan wewenang kami")
    assert "reject" not in await outcomes(office, 1)
    await ict_head.says("setuju")
    assert await approvals(office, 1) == 1


async def test_quoting_a_card_or_naming_its_number_says_which_one_is_meant(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    for text in ("wifi mati dari tadi pagi", OTHER_FAULT, "website ppid 404 semua linknya"):
        await reporter.says(text)
        if "laporan baru" in " ".join(reporter.last.labels).lower():
            await reporter.presses("Laporan baru")
        await reporter.presses("Kirim")
    await ict_head.says("acc", answering="Persetujuan Surat Tugas — G-2026-0002")
    assert [await approvals(office, case) for case in (1, 2, 3)] == [0, 1, 0]
    await ict_head.says("setuju G-2026-0003")
    assert [await approvals(office, case) for case in (1, 2, 3)] == [0, 1, 1]


async def test_a_vague_word_with_several_cards_asks_for_the_card_and_then_for_the_choice(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says(OTHER_FAULT)
    await reporter.presses("Kirim")
    await ict_head.says("1")
    ict_head.sees_last("untuk yang mana?")
    await ict_head.presses("2. G-2026-0002")
    ict_head.sees_last("Belum ada yang diputuskan untuk G-2026-0002")
    await ict_head.says("1")
    assert [await approvals(office, case) for case in (1, 2)] == [0, 1]


async def test_a_word_on_a_decided_card_says_that_it_is_decided(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await ict_head.says("setuju", answering="Persetujuan Surat Tugas")
    ict_head.sees_last("sudah melewati langkah ini")
    await ict_head.says("batalkan persetujuan", answering="Persetujuan Surat Tugas")
    await ict_head.says("salah petugas")
    technician.sees("tidak berlaku lagi")


async def test_a_word_whose_time_has_not_come_says_what_comes_first(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.says("selesai")
    technician.sees_last("belum diterima; pilih Terima dahulu")


async def test_a_forward_an_edit_and_a_reaction_decide_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    card = ict_head.message_with("Persetujuan Surat Tugas").message_id
    await ict_head.reacts(card, "👍")
    await technician.says("setuju")
    said = technician.phone.chat[0].message_id
    await ict_head.phone.forwards(technician.phone, said)
    await office.settle()
    await reporter.edits(reporter.phone.chat[0].message_id, "setuju")
    assert await approvals(office) == 0


async def test_an_open_form_hears_the_word_first(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Tolak")
    await ict_head.says("setuju", answering="Persetujuan Surat Tugas")
    reporter.sees("tidak dapat ditindaklanjuti: setuju")
    assert await approvals(office) == 0


async def test_a_report_that_holds_such_a_word_is_a_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.says("printer kami belum normal juga")
    reporter.sees_last("Untuk laporan yang mana")
    await reporter.says("baru")
    reporter.sees_last("Mohon diperiksa")
    await reporter.says("ok")
    reporter.sees_last("Mohon diperiksa")
    reporter.sees_not("printer kami belum normal juga\nok")
    await reporter.says("ya")
    ict_head.sees("G-2026-0002")


async def test_a_category_and_a_unit_can_be_typed_or_numbered(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await stranger.sends_photo()
    await stranger.says("Contoh Pelapor")
    await stranger.says("kecamatan kei besar")
    stranger.sees_last("Apakah salah satu dari ini?")
    await stranger.says("1")
    stranger.sees("Tercatat: Contoh Pelapor, Kecamatan Kei Besar")
    await stranger.says("internet")
    await stranger.says("putus dari pagi")
    stranger.sees_last("Jaringan/internet")
    await stranger.says("kirim")
    stranger.sees("Laporan G-2026-0001 kami terima")
    await stranger.says("ibu")
    stranger.sees("Baik, Bu Contoh Pelapor.")


async def test_somebody_without_a_card_is_not_answered_as_if_they_had_one(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await technician.says("setuju")
    assert await approvals(office) == 0
    technician.sees_last("Apakah ini laporan gangguan?")
