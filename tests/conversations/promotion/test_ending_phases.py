"""Phases of SOP B ended, reopened the same day, and guests told after the end."""

import pytest

from tests.conversations.promotion.office import Office
from tests.world import World

GUEST = "tamu: Contoh Empat, SMA Contoh, sosialisasi, 4 orang"


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_ending_the_visits_shows_what_is_still_scheduled_and_asks(people: Office) -> None:
    await people.to_schedule()
    await people.plans("Kamis jam 9", "SMA Contoh")
    await people.plans("Jumat jam 10", "Pasar Contoh")
    await people.operator.presses("Selesai")
    await people.operator.presses("Akhiri tahap")
    people.operator.sees_last("Masih ada jadwal")
    people.operator.sees_last(
        "Kamis, 26 November 2026 pukul 09.00 WIT – SMA Contoh (Kepala sekolah)"
    )
    people.operator.sees_last("Jumat, 27 November 2026 pukul 10.00 WIT – Pasar Contoh")
    await people.operator.presses("Batal")
    people.second.sees_not("Tahap diakhiri")
    await people.operator.says("akhiri tahap kunjungan")
    await people.world.moves_to(27, "11.00")
    await people.operator.says("/promosi")
    await people.operator.presses("Akhiri tahap")
    people.second.sees("Tahap diakhiri oleh Contoh Operator")


async def test_what_is_taken_off_the_schedule_is_not_asked_about(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Lihat jadwal")
    await people.operator.presses("Hapus no. 1")
    await people.operator.presses("Akhiri tahap")
    people.second.sees("Tahap diakhiri oleh Contoh Operator")


async def test_a_phase_is_reopened_the_same_day_by_whoever_ended_it(people: Office) -> None:
    await people.to_evaluation()
    people.operator.sees_last("C. Evaluasi · langkah 7")
    await people.operator.presses("Batal akhiri tahap")
    people.second.sees("Tahap dibuka kembali oleh Contoh Operator")
    await people.enters(people.second, "Contoh Dua, SMP Contoh, konsultasi, 2 orang")
    people.second.sees("Daftar tamu P-2026-0001: 1 kunjungan dicatat, 2 orang")
    await people.operator.presses("Akhiri tahap")
    await people.operator.presses("Akhiri tahap")
    people.operator.sees_last("C. Evaluasi · langkah 7")
    people.operator.sees_last("Kunjungan: 2 (berkunjung 0, menerima 2), 5 orang dari 2 instansi")
    await people.evaluates()
    people.operator.sees("Laporan Hasil Promosi P-2026-0001")


async def test_others_and_another_day_do_not_reopen_a_phase(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Akhiri tahap")
    await people.operator.presses("Akhiri tahap")
    with pytest.raises(LookupError):
        await people.second.presses("Batal akhiri tahap")
    data = await people.operator.offers("Batal akhiri tahap")
    await people.second.phone.presses_data(data)
    await people.world.settle()
    assert "oleh yang mengakhirinya" in people.second.toasts[-1]
    await people.world.moves_to(24, "08.00")
    await people.operator.presses("Batal akhiri tahap")
    assert "hari yang sama" in people.operator.toasts[-1]
    people.second.sees_not("Tahap dibuka kembali")


async def test_a_phase_is_reopened_once(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Akhiri tahap")
    await people.operator.presses("Akhiri tahap")
    data = await people.operator.offers("Batal akhiri tahap")
    for _ in range(2):
        await people.operator.phone.presses_data(data)
        await people.world.settle()
    assert "tidak berlaku" in people.operator.toasts[-1]
    people.second.sees_last("B. Pelaksanaan · langkah 4")


async def test_an_evaluated_round_does_not_go_back(people: Office) -> None:
    await people.to_evaluation()
    await people.evaluates()
    await people.operator.presses("Batal akhiri tahap")
    assert "Langkah berikutnya sudah selesai" in people.operator.toasts[-1]
    people.operator.sees_not("Tahap dibuka kembali")


async def test_a_guest_told_after_the_end_still_finds_the_round(people: Office) -> None:
    await people.to_evaluation()
    await people.second.says(GUEST)
    people.second.sees("Daftar tamu P-2026-0001: 1 kunjungan dicatat, 4 orang")
    people.second.sees("Tahap kunjungan sudah diakhiri")
    people.operator.sees("Kunjungan: 2 (berkunjung 0, menerima 2), 7 orang dari 2 instansi")
    people.operator.sees("Daftar Tamu P-2026-0001, versi 2")
    await people.second.sends_photo(caption="tamu: Contoh Lima, SMP Contoh, konsultasi")
    people.operator.sees("Kunjungan: 3 (berkunjung 0, menerima 3), 8 orang dari 3 instansi")
    await people.evaluates()
    people.operator.sees("Laporan Hasil Promosi P-2026-0001")


async def test_a_guest_told_in_a_sentence_after_the_end_still_finds_the_round(
    people: Office,
) -> None:
    await people.to_evaluation()
    await people.second.says("Tamu bu Contoh dari SMA Contoh, 3 orang")
    await people.second.presses("Ya, catat tamu")
    people.second.sees("Tahap kunjungan sudah diakhiri", "Tamu dicatat pada P-2026-0001")
