"""/piket: turns of duty, from when to when."""

from tests.conversations.absence.stories import on_duty
from tests.world import Someone, World


async def test_the_head_enters_a_duty_and_the_whole_team_reads_it(
    office: World, ict_head: Someone, technician: Someone, second_technician: Someone
) -> None:
    await ict_head.says("/piket")
    ict_head.sees_last("Belum ada piket yang tercatat")
    await ict_head.presses("Piket baru")
    ict_head.sees_last("Siapa yang piket?")
    await ict_head.presses("Contoh Petugas Dua")
    await ict_head.says("hari ini 16.00")
    await ict_head.says("besok 07.30")
    ict_head.sees_last("Piket tercatat: Contoh Petugas Dua, Senin, 23 November 2026 pukul 16.00")
    second_technician.sees_last("bertugas piket")
    await office.moves_to(23, "17.00")
    await technician.says("/piket")
    technician.sees_last("Contoh Petugas Dua (bertugas sekarang)")
    assert technician.last.labels == ()


async def test_what_overlaps_is_past_or_empty_is_answered_and_can_be_said_again(
    office: World, ict_head: Someone, technician: Someone, second_technician: Someone
) -> None:
    await on_duty(ict_head, "petugas satu", "besok 07.30", "besok 16.00")
    await ict_head.presses("Piket baru")
    await ict_head.presses("Contoh Petugas Dua")
    for since, until, answer in (
        ("besok 12.00", "besok 20.00", "Contoh Petugas Satu sudah bertugas pada sebagian waktu"),
        ("kemarin 08.00", "kemarin 16.00", "Waktu itu sudah lewat"),
        ("besok 20.00", "besok 19.00", "Akhir piket harus sesudah mulainya"),
        ("besok 20.00", "31 Desember 2026", "Piket paling lama 31 hari"),
    ):
        await ict_head.says(since)
        await ict_head.says(until)
        ict_head.sees(answer)
        ict_head.sees_last("Mulai kapan?")
    await ict_head.says("entah")
    ict_head.sees_last("Waktu itu belum kami pahami")
    await ict_head.says("besok 16.00")
    await ict_head.says("lusa 07.30")
    ict_head.sees_last("Piket tercatat: Contoh Petugas Dua")


async def test_the_admin_takes_a_duty_off_and_who_had_it_is_told(
    office: World, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    await on_duty(ict_head, "petugas satu", "sekarang", "besok 07.30")
    await admin.says("/piket")
    await admin.presses("Hapus 1")
    admin.sees_last("Belum ada piket yang tercatat")
    technician.sees_last("sudah dihapus dari daftar")


async def test_others_neither_read_nor_keep_the_list(
    office: World, ict_head: Someone, technician: Someone, reporter: Someone
) -> None:
    await reporter.says("/piket")
    reporter.sees_last("Daftar piket hanya untuk Tim TI dan pimpinan")
    await on_duty(ict_head, "petugas satu", "sekarang", "besok 07.30")
    await ict_head.says("/piket")
    data = ict_head.last.data
    await technician.presses_data(data["Hapus 1"])
    await technician.presses_data(data["Piket baru"])
    assert technician.toasts[-1] == "Piket diatur oleh Kepala Divisi atau admin."
    await technician.says("/piket")
    technician.sees_last("bertugas sekarang")


async def test_batal_leaves_the_list_as_it_was(
    office: World, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    await ict_head.presses("Contoh Petugas Satu")
    await ict_head.presses("Batal")
    await ict_head.says("/piket")
    ict_head.sees_last("Belum ada piket yang tercatat")
