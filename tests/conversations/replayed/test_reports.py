"""Faults as they were told, and what became of them on the way to the head of division."""

from tests.conversations.replayed.office import WIFI, Office


async def test_an_attack_is_critical_and_its_evidence_is_kept(people: Office) -> None:
    await people.reports("komputer kena virus, smua file jd .lockbit")
    people.reporter.sees("Mohon jangan menghapus apa pun", "putuskan perangkat yang terkena")
    await people.head.looks()
    people.head.sees("Perangkat (peretasan) · Prioritas Kritis", "amankan bukti dahulu")


async def test_a_service_to_people_that_stands_still_is_high_and_may_be_urgent(
    people: Office,
) -> None:
    await people.reporter.says("puskesmas elat internet mati total, pasien bpjs antri")
    assert await people.reporter.offers("Mendesak")
    await people.reporter.presses("Kirim")
    people.head.sees("Prioritas Tinggi", "puskesmas elat")
    assert (await people.world.case()).place == "puskesmas elat"


async def test_two_faults_in_one_message_become_two_reports_with_one_tap(people: Office) -> None:
    await people.reporter.says("internet mati dan printer di ruang keuangan rusak jg")
    people.reporter.sees_last("Kami melihat dua gangguan")
    await people.reporter.presses("Kirim keduanya")
    assert await people.filed() == ["internet mati", "printer di ruang keuangan rusak jg"]


async def test_smoke_and_its_smell_are_one_fault_told_honestly_at_night(people: Office) -> None:
    for person in (people.reporter, people.head, people.technician, people.agency_head):
        await person.says("halo")
    await people.world.moves_to(24, "22.30")
    await people.reporter.says("bau hangus dari ruang server, keluar asap")
    people.reporter.sees_not("dua gangguan")
    await people.reporter.presses("Kirim")
    people.reporter.sees_last("Petugas piket belum tercatat untuk saat ini")
    people.reporter.sees_last("Sekarang juga kami beri tahu Contoh Kepala Divisi dan 1 petugas")
    people.reporter.sees_not("diproses mulai")
    for person in (people.head, people.technician):
        await person.looks()
    people.head.sees_last("Dilaporkan mendesak")
    people.technician.sees_last("Mohon Pak Contoh Petugas Satu bersiap")
    await people.head.presses("Mendesak benar")
    await people.head.says("G-2026-0001")
    people.head.sees_last("Tenggat: Selasa, 24 November 2026 pukul 22.45 WIT")


async def test_how_long_something_takes_is_not_since_when(people: Office) -> None:
    await people.reporter.says("komputer sy lambat sekali, buka excel sj 10 menit")
    people.reporter.sees_last("Sejak: belum disebutkan")


async def test_english_is_answered_in_english(people: Office) -> None:
    await people.reporter.says("The internet in our office has been down since this morning")
    people.reporter.sees_last("Please check")
    people.reporter.sees("we write in English")


async def test_a_place_alone_is_kept_and_asked_about(people: Office) -> None:
    await people.points(people.reporter)
    people.reporter.sees("Lokasi sudah kami catat")
    await people.reporter.says("wifi mati")
    people.reporter.sees_last("Lokasi: -5.63000, 132.74000")
    people.reporter.sees_not("pesan suara)")
    await people.reporter.presses("Kirim")
    people.head.sees("Lokasi: -5.63000, 132.74000")


async def test_who_never_says_a_name_is_called_that_on_every_card(people: Office) -> None:
    stranger = people.stranger()
    await stranger.says("wifi mati di kantor camat")
    await people.lapses()
    assert await people.filed() == ["wifi mati di kantor camat"]
    await people.head.looks()
    people.head.sees("Pelapor: belum menyebutkan nama (pelapor belum diverifikasi)")
    people.head.sees_not("Pelapor: ,")


async def test_a_long_report_is_read_back_in_short(people: Office) -> None:
    text = "Selamat pagi, sejak tadi pagi wifi di ruangan perencanaan tidak bisa dipakai. " * 10
    await people.reports(text[:783])
    summary = people.reporter.message_with("Mohon diperiksa").words
    assert len(summary.partition("Mohon diperiksa")[2]) < 600
    await people.head.looks()
    card = people.head.message_with("Persetujuan Surat Tugas").words
    assert "Mohon persetujuan" in card[:350]


async def test_who_has_no_role_any_more_goes_on_reporting(people: Office) -> None:
    await people.reports()
    await people.world.withdraws("staff", people.reporter)
    await people.reporter.says("printer di aula macet")
    await people.reporter.presses("Kirim")
    assert await people.filed() == [WIFI, "printer di aula macet"]


async def test_a_report_for_somebody_else_is_a_report(people: Office) -> None:
    text = "lapor untuk ibu Contoh di bagian umum, printernya rusak"
    await people.reports(text)
    assert await people.filed() == [text]
