"""What officials ask of a case, the recap and their own absence, before and after its approval."""

from tests.conversations.replayed.office import Office


async def test_the_head_is_told_where_a_case_stands_and_has_its_letter(people: Office) -> None:
    await people.reports()
    await people.head.looks()
    await people.head.says("nomor surat G-2026-0001")
    people.head.sees_last("Surat tugas untuk G-2026-0001 belum terbit")
    await people.head.presses("Setujui")
    for text in ("G-2026-0001", "status G-2026-0001", "kenapa G-2026-0001 belum selesai?"):
        await people.head.says(text)
        people.head.sees_last("Pada: Contoh Petugas Satu. Tenggat: Senin, 23 November 2026")
    await people.head.says("nomor surat G-2026-0001")
    people.head.sees("Surat tugas G-2026-0001 bernomor")
    assert len(await people.filed()) == 1


async def test_a_patient_question_is_answered_and_no_superior_is_told(people: Office) -> None:
    await people.reports()
    for text in ("sudah sampai mana perbaikan wifi?", "kapan teknisinya datang?"):
        await people.reporter.says(text)
        people.reporter.sees_last("Keadaan laporan saat ini")
        people.reporter.sees_not("Keluhan ini kami teruskan")
    await people.upt_head.looks()
    await people.agency_head.looks()
    assert (people.upt_head.count, people.agency_head.count) == (0, 0)
    await people.reporter.says("sudah 3 hari belum ada tindak lanjut")
    people.reporter.sees_last("Keluhan ini kami teruskan kepada atasan")


async def test_of_several_cases_the_one_that_is_named_is_told(people: Office) -> None:
    await people.reports()
    await people.reporter.says("/lapor printer di aula macet tidak mau mencetak")
    await people.reporter.presses("Kirim")
    await people.reporter.says("sudah sampai mana perbaikan printer?")
    people.reporter.sees_last("G-2026-0002")
    assert "G-2026-0001" not in people.reporter.last.words


async def test_the_agency_head_hears_the_recap_and_who_is_late(people: Office) -> None:
    await people.repairs()
    await people.agency_head.says("rekap")
    people.agency_head.sees_last("Rekap 23–29 November 2026")
    people.agency_head.sees_last("Masuk: 1")
    await people.agency_head.says("rekap minggu lalu mana")
    people.agency_head.sees_last("Rekap 16–22 November 2026")
    await people.world.moves_on(hours=3)
    await people.agency_head.says("siapa yang terlambat?")
    people.agency_head.sees_last("Contoh Petugas Satu, sejak")
    assert len(await people.filed()) == 1


async def test_an_absence_that_is_told_opens_the_delegation_filled_in(people: Office) -> None:
    await people.head.says("besok sy dinas luar ke ambon 3 hari, tolong diwakili pak kepala UPT")
    people.head.sees_last("Sebagai apa Contoh Kepala UPT mewakili?")
    await people.head.presses("Plh.")
    await people.head.presses("Lewati")
    people.head.sees_last("24 November 2026")
    people.head.sees_last("26 November 2026")
    assert await people.filed() == []


async def test_an_approver_who_is_late_is_asked_for_a_decision(people: Office) -> None:
    await people.reports()
    await people.world.moves_on(minutes=16)
    await people.head.looks()
    people.head.sees_last("Mohon diputuskan: Setujui atau Kembalikan")
    people.head.sees_not("keterangan kendala")
    await people.head.presses("Setujui")
    people.head.sees("Disetujui oleh Contoh Kepala Divisi")


async def test_the_monday_summary_is_announced_as_what_it_is(people: Office) -> None:
    await people.agency_head.says("halo")
    await people.repairs()
    await people.world.moves_to(27, "10.00")
    await people.world.moves_to(30, "08.30")
    if people.channel == "whatsapp":
        people.agency_head.sees_last("ringkasan mingguan layanan Sigap")
        people.agency_head.sees_not("daftar pekerjaan")
        await people.agency_head.looks()
    people.agency_head.sees("Ringkasan pekan 23 November 2026", "Contoh Petugas Satu, sejak")
