"""What people say while a case is under way: answers, additions, estimates, a mass outage."""

from tests.conversations.replayed.office import WIFI, Office


async def test_an_unquoted_answer_ends_the_pause(people: Office) -> None:
    await people.repairs()
    await people.technician.presses("Tanya pelapor")
    await people.technician.says("Lampu modem warna apa?")
    await people.reporter.looks()
    await people.reporter.says("merah pak")
    people.reporter.sees_last("sudah diteruskan kepada petugas G-2026-0001")
    people.technician.sees("Jawaban pelapor untuk G-2026-0001:\nmerah pak")
    assert "Lanjut" not in people.technician.message_with("Penugasan").labels


async def test_what_is_still_wrong_goes_to_that_case_and_its_card_is_true(people: Office) -> None:
    await people.finished()
    await people.reporter.looks()
    await people.reporter.presses("Masih terganggu")
    people.reporter.sees_last("Apa yang masih terganggu?")
    await people.reporter.says("masih lambat pak")
    people.reporter.sees_last("sudah ditambahkan ke laporan G-2026-0001")
    people.technician.sees("masih lambat pak", "Disetujui oleh Contoh Kepala Divisi")
    people.technician.sees_not("Disetujui oleh (pelapor)")
    people.technician.sees_not("Disetujui oleh Contoh Pelapor")
    assert await people.filed() == [WIFI]


async def test_it_works_again_confirms_the_repair(people: Office) -> None:
    await people.finished()
    await people.reporter.looks()
    await people.reporter.says("sdh normal pak trima kasih")
    people.reporter.sees("Bagaimana penanganannya?")
    assert await people.filed() == [WIFI]


async def test_an_external_fault_is_told_once_its_hour_kept_and_its_card_true(
    people: Office,
) -> None:
    office = await people.official("Contoh Staf UPT TIK", "upt_tik")
    await people.repairs()
    await people.technician.presses("Eksternal")
    await people.technician.says("Fiber putus di laut, milik penyedia")
    people.reporter.sees("menunggu keputusan Kepala Divisi")
    people.reporter.sees_not("diteruskan ke UPT TIK")
    assert office.count == 0
    await people.head.presses("Kirim")
    await people.head.presses("Lewati")
    people.reporter.sees("diteruskan ke UPT TIK")
    await office.looks()
    office.sees_once("Fiber putus di laut, milik penyedia")
    await office.presses("Perkiraan selesai")
    await office.says("besok jam 10")
    people.reporter.sees("24 November 2026 pukul 10.00")
    await office.presses("Selesai")
    await office.says("Kabel laut disambung")
    await people.technician.looks()
    await people.technician.presses("Belum berfungsi")
    await people.technician.says("Masih putus di kantor")
    await office.looks()
    office.sees("Masih putus di kantor")
    for person in (people.technician, office):
        person.sees_not("Disetujui oleh (pelapor)")


async def test_of_two_reports_it_is_asked_which_with_what_each_is_about(people: Office) -> None:
    await people.reports()
    await people.reporter.says("/lapor printer di aula rusak tidak mau mencetak")
    await people.reporter.presses("Kirim")
    await people.reporter.says("tambahan, kabelnya juga terkelupas")
    people.reporter.sees_last(f"G-2026-0001: Jaringan/internet – {WIFI}")
    people.reporter.sees_last("G-2026-0002: Perangkat – printer di aula rusak")


async def test_a_mass_outage_is_looked_at_first_and_told_to_all_it_concerns(
    people: Office,
) -> None:
    await people.reports()
    await people.head.looks()
    await people.head.says("/gangguan_massal internet seluruh kantor bupati putus sampai jam 14")
    people.head.sees_last("Belum ada yang kami sampaikan")
    people.reporter.sees_not("Gangguan massal")
    await people.head.presses("Umumkan")
    for person in (people.reporter, people.technician, people.agency_head):
        await person.looks()
        person.sees("internet seluruh kantor bupati putus")
    another = await people.official("Contoh Lain", "staff")
    await another.says("internet mati")
    another.sees_last("sudah diketahui")
    another.sees_last("14.00")
    await another.presses("Laporkan yang lain")
    another.sees("Mohon diperiksa")
