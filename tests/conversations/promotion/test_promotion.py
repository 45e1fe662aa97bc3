"""SOP B: a promotion round from its media to the recommendations for the next one."""

import pytest

from tests.conversations.promotion.office import Office
from tests.world import World


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_a_round_is_opened_by_words_and_shows_its_phase_and_step(people: Office) -> None:
    await people.opens()
    people.operator.sees("P-2026-0001", "A. Persiapan · langkah 1")
    people.second.sees("Penyiapan media promosi — P-2026-0001")
    people.team.sees_not("P-2026-0001")


async def test_media_are_uploaded_one_by_one_and_the_step_waits_for_all(people: Office) -> None:
    await people.opens()
    await people.operator.presses("Kartu nama")
    await people.operator.sends_photo(caption="Kartu nama baru")
    await people.operator.presses("Cukup")
    people.second.sees("kartu nama ✓, profil (belum)")
    await people.operator.presses("Selesai")
    assert "Belum ada notulen rapat" in people.operator.toasts[-1]


NAMES = ("Notulen rapat.pdf", "kartu_nama.pdf", "Profil UPT.pdf", "materi-website.pdf")


async def test_media_that_are_named_take_five_acts(people: Office) -> None:
    await people.opens()
    for name in NAMES:
        await people.operator.sends_document(b"%PDF-1.4 contoh " + name.encode(), name)
    people.operator.sees_last("4 berkas kami terima")
    people.operator.sees_last("Media sudah lengkap")
    await people.operator.presses("Selesai")
    people.operator.sees_last("A. Persiapan · langkah 2")
    closed = people.second.message_with("Penyiapan media promosi — P-2026-0001")
    assert "kartu nama ✓, profil ✓, materi website ✓" in closed.words
    assert "Lampiran: 4 berkas" in closed.words


async def test_an_album_with_its_names_in_one_caption_takes_two_acts(people: Office) -> None:
    await people.opens()
    await people.operator.sends_album(4, "notulen, kartu nama, profil dan materi website")
    await people.operator.presses("Selesai")
    people.operator.sees_last("A. Persiapan · langkah 2")
    people.operator.sees_not("Apakah ini laporan")


async def test_media_that_are_still_missing_are_named_at_the_end(people: Office) -> None:
    await people.opens()
    await people.operator.presses("Kirim media")
    for name in NAMES[:3]:
        await people.operator.sends_document(b"%PDF-1.4 contoh " + name.encode(), name)
    await people.operator.presses("Selesai")
    people.operator.sees_last("Media P-2026-0001: 3 berkas kami terima")
    people.operator.sees_last("Belum ada: materi website")
    people.operator.sees_not("tanpa nama itu")
    await people.operator.sends_photo(caption="materi website")
    await people.operator.presses("Selesai")
    people.operator.sees_last("A. Persiapan · langkah 2")


async def test_a_file_without_a_name_is_named_with_one_tap(people: Office) -> None:
    await people.opens()
    await people.operator.presses("Kirim media")
    for name in (*NAMES[:3], "scan.pdf"):
        await people.operator.sends_document(b"%PDF-1.4 contoh " + name.encode(), name)
    await people.operator.presses("Selesai")
    people.operator.sees_last("Belum ada: materi website")
    people.operator.sees_last("tanpa nama itu")
    await people.operator.presses("Materi website")
    people.operator.sees_last("A. Persiapan · langkah 2")


async def test_a_photo_of_a_fault_is_no_media(people: Office) -> None:
    await people.opens()
    await people.operator.sends_photo(caption="website kami mati")
    people.operator.sees_not("Belum ada: notulen")


async def test_a_half_filled_form_is_kept_if_a_command_takes_its_place(people: Office) -> None:
    await people.to_schedule()
    await people.operator.presses("Tambah jadwal")
    await people.operator.says("besok jam 10")
    await people.operator.says("/mulai")
    people.operator.sees("Kiriman Bapak/Ibu tetap kami simpan pada P-2026-0001")


async def test_a_half_filled_form_is_kept_if_another_one_is_begun(people: Office) -> None:
    await people.to_schedule()
    await people.operator.presses("Tambah jadwal")
    await people.operator.says("besok jam 10")
    await people.operator.says("Balai Contoh")
    await people.operator.presses("Tambah jadwal")
    people.operator.sees_last("Siapa sasarannya")
    await people.operator.says("Kepala sekolah")
    people.operator.sees("pukul 10.00 WIT, Balai Contoh (Kepala sekolah)")
    await people.operator.presses("Selesai")
    await people.operator.presses("Catat perkenalan")
    await people.operator.says("Camat Contoh")
    await people.operator.presses("Catat tamu")
    people.operator.sees("Kiriman Bapak/Ibu tetap kami simpan pada P-2026-0001")


async def test_the_schedule_is_told_in_full_made_as_files_and_reminded_of(people: Office) -> None:
    await people.to_schedule()
    people.operator.sees_last("A. Persiapan · langkah 2")
    await people.plans("Selasa depan jam 9")
    people.operator.sees("Selasa, 1 Desember 2026 pukul 09.00 WIT, Balai Contoh (Kepala sekolah)")
    people.operator.sees("Pengingat dikirim Senin, 30 November 2026 pukul 07.30 WIT")
    await people.plans("12 Des 2026", "Pasar Contoh")
    await people.plans("28 Des 2026 jam 9", "Kantor Contoh")
    people.operator.sees("Pengingat dikirim Rabu, 23 Desember 2026 pukul 07.30 WIT")
    await people.plans("besok jam 2 siang", "Kantor Contoh")
    receipt = people.operator.message_with("Selasa, 24 November 2026 pukul 14.00 WIT, Kantor")
    assert "Pengingat dikirim Selasa, 24 November 2026 pukul 07.30 WIT" in receipt.words
    people.operator.sees_not("Jadwal ditambahkan. Sudah")
    await people.operator.presses("Selesai")
    for person in (people.operator, people.second):
        names = [message.file_name for message in person.chat]
        assert "Jadwal Promosi P-2026-0001.ics" in names
        assert "Jadwal Promosi P-2026-0001.pdf" in names
    await people.world.moves_to(30, "07.31")
    people.second.sees("Pengingat P-2026-0001: Selasa, 1 Desember 2026 pukul 09.00 WIT")


async def test_a_visit_booked_for_tomorrow_is_reminded_of(people: Office) -> None:
    await people.to_schedule()
    await people.plans("besok jam 2 siang", "Kantor Contoh")
    await people.plans("besok jam 8", "Pasar Contoh")
    people.operator.sees("Pengingat dikirim Selasa, 24 November 2026 pukul 07.00 WIT")
    await people.operator.presses("Selesai")
    await people.world.moves_to(24, "07.01")
    people.second.sees_last("Pengingat P-2026-0001: Selasa, 24 November 2026 pukul 08.00 WIT")
    await people.world.moves_to(24, "07.31")
    people.second.sees_last("Pengingat P-2026-0001: Selasa, 24 November 2026 pukul 14.00 WIT")


async def test_what_begins_within_the_hour_is_not_reminded_of(people: Office) -> None:
    await people.to_schedule()
    await people.plans("hari ini jam 9", "Kantor Contoh")
    assert "Pengingat dikirim" not in people.operator.message_with("pukul 09.00 WIT").words


async def test_a_date_in_the_past_is_told_kindly_and_asked_again(people: Office) -> None:
    await people.to_schedule()
    await people.operator.presses("Tambah jadwal")
    await people.operator.says("12 Jan 2026 jam 9")
    people.operator.sees_last("Waktu tersebut sudah lewat")
    await people.operator.says("kapan-kapan")
    people.operator.sees_last("Waktunya belum terbaca")
    await people.operator.says("besok pukul 10.00")
    people.operator.sees_last("Di mana tempatnya")


async def test_the_schedule_is_not_closed_while_it_is_empty(people: Office) -> None:
    await people.to_schedule()
    await people.operator.presses("Selesai")
    assert "Jadwal masih kosong" in people.operator.toasts[-1]


async def test_what_is_cancelled_is_not_reminded_of_and_leaves_the_calendars(
    people: Office,
) -> None:
    await people.to_visits()
    await people.operator.presses("Lihat jadwal")
    await people.operator.presses("Hapus no. 1")
    people.operator.sees("Kepala sekolah), dibatalkan")
    people.second.sees("Jadwal P-2026-0001 untuk kalender ponsel, versi 2")
    await people.world.moves_to(30, "07.31")
    people.second.sees_not("Pengingat")


async def test_one_unreadable_line_among_good_ones_is_told_and_the_rest_is_kept(
    people: Office,
) -> None:
    await people.to_visits()
    await people.operator.presses("Catat tamu")
    await people.operator.presses("Menerima tamu")
    await people.operator.says(
        "1. Contoh Satu, Dinas Sosial, konsultasi, 3 orang\n2. entah siapa\n"
        "3. Contoh Dua, SMP Contoh, kerja sama, dua orang"
    )
    people.operator.sees_last("✗ 2. entah siapa: belum lengkap")
    people.operator.sees_last("2 kunjungan siap dicatat")
    await people.operator.presses("Cukup")
    people.operator.sees("Daftar tamu P-2026-0001: 2 kunjungan dicatat, 5 orang")
    people.second.sees("Kunjungan: 2 (berkunjung 0, menerima 2), 5 orang dari 2 instansi")


async def test_two_people_write_the_guest_book_at_once(people: Office) -> None:
    await people.to_visits()
    for person in (people.operator, people.second):
        await person.presses("Catat tamu")
        await person.presses("Menerima tamu")
    await people.operator.says("Contoh Satu, Dinas Sosial, konsultasi")
    await people.second.says("Contoh Dua, Dinas Sosial, kunjungan kerja, 4 orang")
    await people.second.sends_photo()
    await people.operator.presses("Cukup")
    await people.second.presses("Cukup")
    await people.operator.presses("Daftar tamu")
    people.operator.sees("1. Contoh Satu, Dinas Sosial", "2. Contoh Dua, Dinas Sosial")
    people.operator.sees("2 kunjungan, 5 orang")
    await people.operator.presses("Cetak PDF")
    people.operator.sees("Daftar Tamu P-2026-0001, versi 1")


async def test_a_mistaken_entry_is_taken_out_and_counts_no_more(people: Office) -> None:
    await people.to_visits()
    await people.enters(
        people.operator,
        "Contoh Satu, Dinas Sosial, konsultasi, 300 orang",
        "Contoh Dua, SMP Contoh, konsultasi, 2 orang",
    )
    await people.second.says("/promosi")
    await people.second.presses("Daftar tamu")
    await people.second.presses("Hapus no. 1")
    people.second.sees_last("1 kunjungan, 2 orang")
    people.operator.sees("Kunjungan: 1 (berkunjung 0, menerima 1), 2 orang dari 1 instansi")
    await people.operator.says("tamu: Contoh Tiga, Dinas Sosial, konsultasi")
    await people.operator.presses("Daftar tamu")
    people.operator.sees("3. Contoh Tiga, Dinas Sosial")


async def test_entries_that_come_at_the_same_moment_are_all_kept_each_with_its_number(
    people: Office,
) -> None:
    await people.to_visits()
    staff = [await people.world.official(f"Contoh Operator {n}", "operator") for n in range(3, 9)]
    for place, person in enumerate(staff):
        await person.phone.sends_text(f"tamu: Contoh {place}, Dinas Sosial, konsultasi, 2 orang")
    await people.world.settle()
    for person in staff:
        person.sees("1 kunjungan dicatat, 2 orang")
    await people.operator.says("/promosi")
    people.operator.sees("Kunjungan: 6 (berkunjung 0, menerima 6), 12 orang dari 1 instansi")
    await people.operator.presses("Daftar tamu")
    people.operator.sees(*(f"{place}. Contoh " for place in range(1, 7)))


async def test_what_somebody_had_written_stays_where_the_phase_was_ended_meanwhile(
    people: Office,
) -> None:
    await people.to_visits()
    await people.second.presses("Catat tamu")
    await people.second.presses("Menerima tamu")
    await people.second.says("Contoh, Dinas Sosial, konsultasi")
    await people.operator.presses("Akhiri tahap")
    await people.operator.presses("Akhiri tahap")
    await people.second.presses("Cukup")
    people.second.sees("tetap kami simpan pada P-2026-0001")


async def test_a_guest_is_entered_by_one_line_without_any_button(people: Office) -> None:
    await people.to_visits()
    await people.second.says("tamu: Contoh, Dinas Sosial, konsultasi, 3 orang")
    people.second.sees("1 kunjungan dicatat, 3 orang")
    await people.second.says("/kunjungan Contoh, SMA Contoh, sosialisasi, 40 orang\nentah")
    people.second.sees("✗ entah: belum lengkap")
    people.operator.sees("Kunjungan: 2 (berkunjung 1, menerima 1), 43 orang dari 2 instansi")


async def test_a_guest_told_in_a_sentence_is_read_back_and_entered_once(people: Office) -> None:
    await people.to_visits()
    await people.second.says("Tamu pak Contoh dr kantor camat Contoh mau tanya domain desa 2 org")
    people.second.sees_last("Apakah ini tamu untuk P-2026-0001?")
    people.second.sees_last("pak Contoh, kantor camat Contoh, tanya domain desa, 2 orang")
    yes, asked = await people.second.offers("Ya, catat tamu"), people.second.last.message_id
    for _ in range(2):
        await people.second.phone.presses_data(yes, asked)
    await people.second.presses_data(yes)
    people.second.sees("1 kunjungan dicatat, 2 orang", "Tamu dicatat pada P-2026-0001")
    people.operator.sees("Kunjungan: 1 (berkunjung 0, menerima 1), 2 orang dari 1 instansi")


@pytest.mark.parametrize(
    ("said", "kept"), [("ya", "1 kunjungan dicatat"), ("bukan", "Baik, tidak")]
)
async def test_the_question_about_a_guest_is_answered_in_words(
    people: Office, said: str, kept: str
) -> None:
    await people.to_visits()
    await people.second.says("Tamu bu Contoh dari SMA Contoh, 3 orang")
    await people.second.says(said)
    people.second.sees(kept)


async def test_the_words_of_others_about_a_guest_are_no_guest(people: Office) -> None:
    await people.to_visits()
    await people.team.says("Tamu bu Contoh dari SMA Contoh, 3 orang")
    people.team.sees_not("Apakah ini tamu")
    await people.second.says("tamu dari SMA Contoh wifi mati")
    people.second.sees_not("Apakah ini tamu")


async def test_a_photo_with_the_line_under_it_is_an_entry_with_its_photo(people: Office) -> None:
    await people.to_visits()
    await people.second.sends_photo(caption="tamu: Contoh, Dinas Sosial, konsultasi, 3 orang")
    people.second.sees("1 kunjungan dicatat, 3 orang")
    await people.second.sends_photo(caption="tamu: entah")
    people.second.sees_last("✗ entah: belum lengkap")
    people.operator.sees("Lampiran: 4 berkas")
    await people.operator.says("/promosi")
    people.operator.sees("Lampiran: 6 berkas")


async def test_a_guest_for_no_round_is_told_so(people: Office) -> None:
    await people.operator.says("tamu: Contoh, Dinas Sosial, konsultasi, 3 orang")
    people.operator.sees_last("Tulisan tersebut tidak dicatat")


async def test_posts_are_kept_side_by_side_the_same_link_once_and_archived(
    people: Office,
) -> None:
    await people.to_visits()
    await people.operator.presses("Kirim tautan")
    await people.operator.says("https://www.instagram.com/p/satu")
    await people.operator.says("https://www.instagram.com/p/satu?igsh=x")
    people.operator.sees("sudah dicatat")
    await people.operator.says("https://www.instagram.com/p/dua")
    await people.operator.presses("Cukup")
    people.second.sees("Tautan: 2 (Instagram 2)")
    people.second.sees("https://www.instagram.com/p/dua (aktif)")
    await people.operator.presses("Kirim tautan")
    await people.operator.says("https://www.instagram.com/p/satu")
    people.operator.sees_last("sudah dicatat")
    await people.world.moves_on(minutes=5)
    await people.operator.says("https://situs.contoh.go.id/mati")
    await people.operator.presses("Cukup")
    people.operator.sees("tidak aktif (kode 404)")
    await people.operator.says("/arsip instagram")
    people.operator.sees_last("2 ditemukan")


async def test_a_screenshot_is_of_a_channel(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Kirim tangkapan")
    await people.operator.presses("Instagram")
    await people.operator.sends_photo()
    await people.operator.presses("Cukup")
    people.second.sees("tangkapan layar 1 (Instagram 1)")


async def test_content_comes_out_of_a_round_with_what_was_prepared(people: Office) -> None:
    await people.prepares()
    await people.operator.presses("Buka konten")
    await people.operator.says("Halaman layanan di website")
    people.operator.sees("Konten K-2026-0001 dibuka dari P-2026-0001")
    people.team.sees("Pemeriksaan kebutuhan informasi — K-2026-0001", "Lampiran: 4 berkas")
    people.team.sees("Bagian dari promosi P-2026-0001")
    await people.operator.says("/promosi")
    people.operator.sees("Konten terkait: K-2026-0001")


async def test_to_whom_the_unit_was_introduced_and_how_it_was_received(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Catat perkenalan")
    await people.operator.says("Camat Contoh")
    await people.operator.presses("Profil")
    await people.operator.presses("Proposal")
    await people.operator.presses("Cukup")
    await people.operator.presses("Berminat")
    await people.operator.presses("Lewati")
    people.second.sees("Perkenalan: 1 (Berminat 1)")


@pytest.mark.parametrize("typed", ["kartu nama dan profil", "1 dan 2", "profil sama kartunama"])
async def test_several_choices_are_taken_by_what_their_buttons_say(
    people: Office, typed: str
) -> None:
    await people.to_visits()
    await people.operator.presses("Catat perkenalan")
    await people.operator.says("Camat Contoh")
    await people.operator.says(typed)
    people.operator.sees_last("Bagaimana tanggapan")
    await people.operator.presses("Berminat")
    await people.operator.presses("Lewati")
    people.second.sees("Perkenalan: 1 (Berminat 1)")


async def test_words_that_leave_a_choice_out_are_asked_again(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Catat perkenalan")
    await people.operator.says("Camat Contoh")
    await people.operator.says("semua kecuali proposal")
    people.operator.sees_last("Mohon pilih")


async def test_the_evaluation_begins_with_the_numbers_and_its_advice_opens_the_next_round(
    people: Office,
) -> None:
    await people.to_evaluation()
    people.operator.sees("Daftar Tamu P-2026-0001", "C. Evaluasi · langkah 7")
    people.operator.sees_last("3 orang dari 1 instansi")
    await people.operator.presses("Selesai")
    people.operator.sees_last("3 orang dari 1 instansi")
    people.operator.sees_last("Bagaimana ketercapaiannya")
    await people.operator.says("/batal")
    await people.evaluates()
    people.operator.sees("Laporan Hasil Promosi P-2026-0001", "C. Evaluasi · langkah 8")
    await people.closes()
    people.operator.sees("Putaran promosi P-2026-0001 selesai")
    people.upt_head.sees("Putaran promosi P-2026-0001 selesai")
    people.operator.sees("Laporan Hasil Promosi P-2026-0001, versi 2")
    await people.opens()
    people.second.sees("(P-2026-0001): Mulai dari kecamatan terluar")


async def test_staff_opens_a_round_and_sees_it_while_other_staff_is_left_in_peace(
    people: Office,
) -> None:
    staff = await people.world.official("Contoh Staf", "staff")
    other = await people.world.official("Contoh Staf Lain", "staff")
    await staff.says("/promosi Sosialisasi website ke sekolah")
    await staff.presses("Kirim")
    staff.sees("Penyiapan media promosi — P-2026-0001")
    other.sees_not("P-2026-0001")


async def test_staff_of_the_same_unit_finds_the_round_and_writes_the_guest_book_too(
    people: Office,
) -> None:
    await people.to_visits()
    staff = await people.world.official("Contoh Staf", "staff")
    await staff.says("/promosi")
    staff.sees("Kunjungan dan daftar tamu — P-2026-0001")
    await staff.says("tamu: Contoh, Dinas Sosial, konsultasi, 3 orang")
    staff.sees("1 kunjungan dicatat, 3 orang")


async def test_a_table_pasted_from_a_sheet_is_read_line_by_line(people: Office) -> None:
    await people.to_visits()
    await people.operator.presses("Catat tamu")
    await people.operator.presses("Berkunjung")
    await people.operator.says(
        "Contoh Satu, S.Sos\tSMP Contoh\tsosialisasi, tanya jawab\t30\nContoh Dua\tSMA Contoh"
    )
    people.operator.sees_last("✗ Contoh Dua | SMA Contoh: belum lengkap")
    await people.operator.presses("Cukup")
    await people.operator.presses("Daftar tamu")
    people.operator.sees("1. Contoh Satu, S.Sos, SMP Contoh: sosialisasi, tanya jawab (30 orang")


async def test_a_round_opened_by_mistake_is_cancelled_with_a_reason(people: Office) -> None:
    await people.opens()
    await people.operator.presses("Batal")
    await people.operator.says("Salah ketik")
    people.second.sees("Dibatalkan oleh Contoh Operator")
    await people.operator.says("/status")
    people.operator.sees_last("Dibatalkan")
