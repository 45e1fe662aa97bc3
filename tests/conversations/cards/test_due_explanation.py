"""Mengapa tenggat ini: each pause with its reason, chosen or automatic, and the case's clock."""

from tests.conversations.reports.stories import approved
from tests.world import Someone, World


async def test_each_pause_is_named_with_its_reason_and_what_it_moved(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "08.30")
    await technician.presses("Kendala")
    await technician.presses("Listrik padam")
    await office.moves_to(23, "08.50")
    await technician.presses("Lanjut")
    await technician.presses("Tanya pelapor")
    await technician.says("Di ruang mana?")
    await office.moves_to(23, "09.10")
    await technician.presses("Mengapa tenggat?")
    technician.sees_last("Jeda: Listrik padam, Senin 08.30")
    technician.sees_last("Jeda: Menunggu pelapor, Senin 08.50")
    technician.sees_last("sampai sekarang")
    technician.sees_last("Jeda dalam jam kerja seluruhnya 40 menit")
    technician.sees_last("Jam laporan berjalan sejak Senin 08.15")
    technician.sees_last("55 menit kerja sampai sekarang")


async def test_only_working_time_of_a_pause_counts(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_to(23, "15.30")
    await technician.presses("Kendala")
    await technician.presses("Menunggu UPT TIK")
    await office.moves_to(24, "08.00")
    await technician.presses("Lanjut")
    await technician.presses("Mengapa tenggat?")
    technician.sees_last("Jeda dalam jam kerja seluruhnya 1 jam")
