"""SOP C: from a request for content to published links on record."""

import pytest

from tests.conversations.content.office import FACEBOOK, TEXT, WEBSITE, Office
from tests.world import World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_words_that_ask_for_content_begin_a_request_and_no_fault(people: Office) -> None:
    await people.reporter.says("mau upload berita kegiatan bupati, kirim kemana")
    people.reporter.sees_last("Upload Konten Web dan Media Sosial")
    await people.reporter.presses("Kirim")
    people.reporter.sees_last("K-2026-0001")
    people.team.sees_last("Pemeriksaan kebutuhan informasi* — K-2026-0001".replace("*", ""))
    people.head.sees_not("K-2026-0001")


async def test_a_fault_that_was_taken_for_a_request_becomes_one_with_one_tap(
    people: Office,
) -> None:
    await people.reporter.says("mau upload berita kegiatan bupati")
    await people.reporter.presses("Ini gangguan")
    people.reporter.sees_last("Gangguannya pada bagian mana")


async def test_content_goes_straight_through_to_the_archive(people: Office) -> None:
    await people.to_acc()
    people.head.sees_last("Festival Contoh")
    people.head.sees_last("Kanal: Website, Facebook")
    await people.head.presses("Setujui")
    await people.drafts()
    people.team.sees("disimpan sebagai versi 1")
    await people.submits()
    people.upt_head.sees(*TEXT.split("\n\n"))
    people.upt_head.sees_last("Naskah versi 1")
    await people.upt_head.presses("Setujui")
    await people.designs(picture())
    people.team.sees("Tampilan desain K-2026-0001 versi 1: 1 halaman")
    await people.team.presses("Terima")
    await people.links(WEBSITE, FACEBOOK)
    await people.team.presses("Selesai")
    for person in (people.reporter, people.team, people.head, people.upt_head):
        person.sees("Konten K-2026-0001 sudah terbit dan diarsipkan")
    people.team.sees("yang disetujui adalah yang terbit")
    assert people.world.double.violations == []


async def test_what_comes_back_is_written_anew_and_what_changed_is_shown(people: Office) -> None:
    await people.to_proposal()
    await people.upt_head.presses("Kembalikan")
    await people.upt_head.says("Jumlah peserta keliru")
    people.team.sees_last("Jumlah peserta keliru")
    await people.team.presses("Ajukan")
    assert "Belum ada konsep baru" in people.team.toasts[-1]
    await people.drafts(TEXT.replace("dua ratus", "tiga ratus"))
    people.team.sees("versi 2 dibanding versi 1, 1 paragraf", "+ Kegiatan diikuti tiga ratus")
    await people.submits()
    people.upt_head.sees("versi 2 dibanding versi 1, 1 paragraf", "tiga ratus peserta")
    await people.upt_head.presses("Kembalikan")
    await people.upt_head.says("Sebutkan tanggalnya")
    await people.drafts(TEXT + "\n\nTanggal 27 November 2026.")
    await people.submits()
    assert "Naskah versi 3," in people.team.message_with("Dikirim oleh").words
    await people.upt_head.presses("Setujui")
    people.designer.sees("Tanggal 27 November 2026.", "Versi 3")


async def test_a_design_comes_back_as_often_as_it_must_each_round_kept(people: Office) -> None:
    await people.to_design()
    await people.designs(picture("red"))
    await people.team.presses("Kembalikan")
    await people.team.says("Logo terlalu kecil")
    people.designer.sees_last("Logo terlalu kecil")
    people.designer.sees_once("Naskah K-2026-0001 –")
    await people.designs(picture("green"), "poster-2.png")
    people.team.sees("Tampilan desain K-2026-0001 versi 2: 1 halaman")
    assert "Desain versi 2," in people.designer.message_with("Dikirim oleh").words
    await people.team.presses("Terima")
    people.team.sees("Berkas desain K-2026-0001 versi 2: poster-2.png")
    people.team.sees_once("Tampilan desain K-2026-0001 versi 2")


async def test_notes_of_an_approval_are_ticked_off_before_anything_is_closed(
    people: Office,
) -> None:
    await people.to_proposal()
    await people.upt_head.presses("Setujui + catatan")
    await people.upt_head.says("Judul dipersingkat\n- Tambahkan logo daerah")
    await people.designs(picture())
    await people.team.presses("Terima")
    people.team.sees_last("Catatan pimpinan: 2, belum selesai 2")
    await people.links(WEBSITE, FACEBOOK)
    await people.team.presses("Selesai")
    assert "Masih ada 2 catatan" in people.team.toasts[-1]
    await people.team.presses("Catatan pimpinan")
    people.team.sees_last("1. Judul dipersingkat")
    await people.team.presses("✓ Catatan 1")
    await people.team.presses("✓ Catatan 2")
    people.team.sees("Tambahkan logo daerah – selesai, Contoh Petugas Satu")
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan")


async def test_a_voice_note_is_a_reason_and_goes_to_who_has_to_write_anew(people: Office) -> None:
    await people.to_proposal()
    await people.upt_head.presses("Kembalikan")
    await people.upt_head.sends_voice()
    assert any(message.kind == "voice" for message in people.team.chat)
    people.team.sees_last("Penelusuran dan penulisan konsep")


@pytest.mark.parametrize("step", ["acc", "proposal"])
async def test_whoever_asked_hears_why_content_was_rejected(people: Office, step: str) -> None:
    await (people.to_acc() if step == "acc" else people.to_proposal())
    head = people.head if step == "acc" else people.upt_head
    await head.presses("Tolak")
    await head.says("Kegiatan ini ditunda")
    people.reporter.sees_last("K-2026-0001 tidak dapat dilanjutkan: Kegiatan ini ditunda")
    await people.reporter.says("/status")
    people.reporter.sees_last("Ditolak")


async def test_the_need_comes_back_with_a_reason(people: Office) -> None:
    await people.to_acc()
    await people.head.presses("Kembalikan")
    await people.head.says("Sasarannya kurang jelas")
    people.team.sees_last("Sasarannya kurang jelas")
    people.team.sees_last("Pemeriksaan kebutuhan informasi")


async def test_a_text_longer_than_a_message_is_split_at_paragraphs_and_never_cut(
    people: Office,
) -> None:
    await people.to_research()
    long = [f"Paragraf {place}. " + "Kegiatan berjalan lancar. " * 30 for place in range(12)]
    await people.team.presses("Tulis konsep")
    for place in range(0, 12, 4):
        await people.team.says("\n\n".join(long[place : place + 4]))
    await people.team.presses("Cukup")
    await people.submits()
    shown = "\n\n".join(message.words for message in people.upt_head.chat)
    for paragraph in long:
        assert paragraph.strip() in shown
    assert "Setujui" in people.upt_head.last.data
    assert all(not message.data for message in people.upt_head.chat[:-1])


async def test_nobody_decides_on_content_that_they_asked_for(people: Office) -> None:
    await people.upt_head.says("tolong upload berita kegiatan dinas")
    await people.upt_head.presses("Kirim")
    await people.checks()
    await people.head.presses("Setujui")
    await people.drafts()
    boss = await people.world.official("Contoh Kadis", "agency_head")
    await people.submits()
    boss.sees_last("Persetujuan konten")


async def test_material_is_gathered_by_several_people_over_hours(people: Office) -> None:
    second = await people.world.official("Contoh Petugas Dua", "ict_team")
    await people.to_research()
    await people.team.presses("Tambah bahan")
    await people.team.sends_photo(caption="Foto pembukaan")
    await people.team.says("Dibuka pukul 08.00 oleh Bupati")
    await people.team.presses("Cukup")
    await people.world.moves_on(hours=1)
    second.sees("Bahan: Foto pembukaan")
    await second.presses("Tambah bahan")
    await second.sends_voice()
    await second.presses("Cukup")
    people.team.sees("Bahan: Foto pembukaan")
    await people.drafts()
    second.sees("Naskah versi 1")


async def test_asking_without_words_for_it_by_command(people: Office) -> None:
    await people.reporter.says("/konten")
    people.reporter.sees_last("mohon dijelaskan apa yang diperlukan")
    await people.reporter.says("Poster jadwal layanan Dukcapil")
    await people.reporter.presses("Kirim")
    people.reporter.sees_last("K-2026-0001")


async def test_an_album_with_words_is_one_request_with_its_pictures(people: Office) -> None:
    await people.reporter.sends_album(3, caption="mohon upload berita kegiatan posyandu")
    await people.reporter.presses("Kirim")
    people.team.sees_last("Lampiran: 3 berkas")


async def test_what_is_typed_in_place_of_buttons_works_here_too(people: Office) -> None:
    await people.to_acc()
    await people.head.says("acc")
    people.team.sees_last("Penelusuran dan penulisan konsep")
    await people.drafts()
    await people.submits()
    await people.upt_head.says("setuju dengan catatan: logo diperbesar")
    people.designer.sees_last("Desain konten")
