"""A promotion round: media in five acts, choices that are typed, a guest told in passing."""

import pytest

from tests.conversations.promotion.office import ASKED
from tests.conversations.replayed.office import Office
from tests.world import Someone

MEDIA = ("notulen rapat", "kartu nama", "profil", "materi website")


@pytest.fixture
async def operator(people: Office) -> Someone:
    """The operator of a round whose media are sent, named, one after another."""
    made = await people.official("Contoh Operator", "operator")
    await made.says(ASKED)
    await made.presses("Kirim")
    for name in MEDIA:
        await made.sends_document(f"%PDF-1.4 {name}".encode(), f"{name}.pdf")
    made.sees_last("Media sudah lengkap")
    await made.presses("Selesai")
    return made


async def planned(operator: Someone) -> None:
    await operator.presses("Tambah jadwal")
    for answer in ("Kamis jam 9", "Balai Contoh", "Kepala sekolah"):
        await operator.says(answer)
    await operator.presses("Selesai")


async def test_media_take_five_acts_and_the_cards_count_them(operator: Someone) -> None:
    operator.sees("Lampiran: 4 berkas")
    await planned(operator)
    operator.sees("Kunjungan dan daftar tamu")
    assert "Lampiran: tidak ada" not in operator.message_with("Kunjungan dan daftar").words


async def test_several_that_are_typed_are_all_taken(operator: Someone) -> None:
    await planned(operator)
    await operator.presses("Catat perkenalan")
    await operator.says("Camat Contoh")
    await operator.says("kartu nama dan profil")
    operator.sees_last("Bagaimana tanggapannya?")
    await operator.presses("Berminat")
    await operator.presses("Lewati")
    operator.sees("Perkenalan: 1 (Berminat 1)")


async def test_a_guest_told_in_passing_is_read_back_and_entered(operator: Someone) -> None:
    await planned(operator)
    await operator.says("Tamu pak Yosep dr kantor camat kunjungan 2 org")
    operator.sees_last("Apakah ini tamu untuk P-2026-0001? pak Yosep, kantor camat")
    operator.sees_last("2 orang")
    await operator.presses("Ya, catat tamu")
    operator.sees("1 kunjungan dicatat, 2 orang")


async def test_a_stage_does_not_end_in_one_tap_while_a_visit_is_booked(
    people: Office, operator: Someone
) -> None:
    await planned(operator)
    await operator.presses("Akhiri tahap")
    operator.sees_last("Masih ada jadwal")
    operator.sees_last("Kamis, 26 November 2026 pukul 09.00 WIT")
    await people.world.moves_to(25, "07.31")
    await operator.looks()
    operator.sees("Pengingat P-2026-0001: Kamis, 26 November 2026 pukul 09.00 WIT")


async def test_a_form_left_half_way_is_not_dropped_in_silence(operator: Someone) -> None:
    await operator.presses("Tambah jadwal")
    await operator.says("Kamis jam 9")
    await operator.says("/start")
    operator.sees("tetap kami simpan pada P-2026-0001", "pilih kembali tombolnya pada kartu")
