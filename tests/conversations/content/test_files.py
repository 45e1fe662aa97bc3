"""SOP C: wrong kinds of files and texts, and the answers to them."""

from collections.abc import Callable

import pytest

from tests.conversations.content.files import bomb, docx, locked_pdf, made, pdf, zipped
from tests.conversations.content.office import FACEBOOK, WEBSITE, Office
from tests.world import World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_a_draft_comes_as_a_word_file_or_as_plain_text(people: Office) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document(docx("Judul kegiatan", "Isi kegiatan."), "konsep.docx")
    people.team.sees_last("2 paragraf")
    await people.team.presses("Cukup")
    await people.team.presses("Tulis konsep")
    await people.team.sends_document("Naskah lain.\r\n\r\nDua.".encode("utf-16"), "konsep.txt")
    await people.team.presses("Cukup")
    people.team.sees("disimpan sebagai versi 2", "+ Naskah lain.")


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (zipped(a_txt=b"bukan word"), "konsep.docx", "bukan dokumen Word"),
        (b"bukan apa-apa" * 9, "konsep.docx", "bukan dokumen Word"),
        (zipped(**{"word/document_xml": b"<salah"}), "konsep.docx", ""),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "konsep.doc", "jenis berkas lama"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "konsep.txt", "tidak dapat dibaca"),
        (docx(""), "konsep.docx", "tidak ada isinya"),
        (("kata " * 20_000).encode(), "konsep.txt", "terlalu panjang"),
        (bomb, "konsep.docx", "terlalu besar setelah dibuka"),
    ],
    ids=["renamed-zip", "renamed-text", "broken", "old", "picture", "empty", "long", "bomb"],
)
async def test_a_file_that_holds_no_text_is_kept_and_told_why(
    people: Office, data: bytes | Callable[[], bytes], name: str, told: str
) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document(made(data), name)
    people.team.sees_last("naskahnya tidak terbaca")
    people.team.sees_last(told)
    await people.team.says("Naskah yang ditempel saja.")
    await people.team.presses("Cukup")
    people.team.sees("disimpan sebagai versi 1")


async def test_a_photo_is_no_draft_but_is_kept(people: Office) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_photo()
    people.team.sees_last("kami simpan sebagai bahan")


async def test_every_page_of_a_pdf_and_every_picture_of_a_zip_is_shown(people: Office) -> None:
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(pdf(3), "selebaran.pdf")
    await people.designer.sends_document(
        zipped(satu_png=picture(), dua_png=picture("red")), "a.zip"
    )
    await people.designer.presses("Cukup")
    people.team.sees("Tampilan desain K-2026-0001 versi 1: 5 halaman")
    await people.team.presses("Terima")
    people.team.sees("selebaran.pdf", "satu.png", "dua.png")


async def test_a_compressed_picture_is_asked_for_as_a_file(people: Office) -> None:
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_photo()
    people.designer.sees_last("kirim ulang sebagai berkas")
    assert "Cukup" not in people.designer.last.data
    await people.designer.sends_document(picture(), "poster.png")
    await people.designer.presses("Cukup")
    people.team.sees("poster.png")


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (locked_pdf(), "poster.pdf", "dikunci kata sandi"),
        (bomb, "poster.zip", "terlalu besar setelah dibuka"),
        (b"PK\x03\x04 rusak", "poster.zip", "rusak"),
    ],
    ids=["locked-pdf", "zip-bomb", "broken-zip"],
)
async def test_a_final_that_nobody_can_open_is_kept_and_asked_for_again(
    people: Office, data: bytes | Callable[[], bytes], name: str, told: str
) -> None:
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(made(data), name)
    people.designer.sees_last(told)
    await people.designer.sends_document(picture(), "poster.png")
    await people.designer.presses("Cukup")
    people.team.sees("Tampilan desain K-2026-0001 versi 1: 1 halaman")


async def test_a_film_of_sixty_megabytes_is_asked_for_as_a_link(people: Office) -> None:
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_video(b"\0" * 100, size=60 * 1024 * 1024)
    people.designer.sees_last("60 MB")
    await people.designer.says("https://berkas.contoh.go.id/film-festival.mp4")
    await people.designer.presses("Cukup")
    people.team.sees("Tautan berkas: https://berkas.contoh.go.id/film-festival.mp4")


async def test_of_two_designers_at_once_the_second_is_told_and_nothing_is_lost(
    people: Office,
) -> None:
    second = await people.world.official("Contoh Desainer Dua", "designer")
    await people.to_design()
    await people.designer.presses("Ajukan")
    await second.presses("Ajukan")
    await people.designer.sends_document(picture("red"), "satu.png")
    await second.sends_document(picture("green"), "dua.png")
    await people.designer.presses("Cukup")
    await second.presses("Cukup")
    assert "sudah" in second.toasts[-1] or "sudah" in second.last.words
    people.team.sees("satu.png")


async def test_where_the_designer_is_away_the_admin_is_told(office: World) -> None:
    admin = await office.official("Contoh Admin", "admin")
    people = await Office.of(office)
    await people.to_proposal()
    await office.withdraws("designer", people.designer)
    await people.upt_head.presses("Setujui")
    admin.sees("K-2026-0001")


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://bit.ly/abc", "bukan tautan terbitan"),
        ("https://drive.google.com/file/d/1", "bukan tautan terbitan"),
        ("http://192.168.1.5/berita", "jaringan dalam"),
        ("http://169.254.169.254/latest", "jaringan dalam"),
        ("http://2130706433/a", "jaringan dalam"),
        ("http://localhost:8080/a", "jaringan dalam"),
        ("https://situs.contoh.go.id/", "halaman depan"),
        ("https://www.instagram.com/p/abc", "tidak diminta"),
        ("https://ok@situs.contoh.go.id/a", "bukan tautan yang dapat dibuka"),
        ("sudah terbit pak", "sebagai tulisan"),
    ],
)
async def test_a_wrong_or_foreign_link_is_told_kindly(
    people: Office, link: str, told: str
) -> None:
    await people.to_publish(picture())
    await people.team.presses("Kirim tautan")
    await people.team.says(link)
    people.team.sees_last(told)


async def test_the_same_link_twice_is_one_and_a_new_one_takes_its_place(people: Office) -> None:
    await people.to_publish(picture())
    await people.team.presses("Kirim tautan")
    await people.team.says(f"{WEBSITE}?utm_source=wa")
    await people.team.says(WEBSITE)
    people.team.sees_last("sudah dicatat")
    await people.team.presses("Cukup")
    await people.team.presses("Selesai")
    assert "Belum ada tautan untuk: Facebook" in people.team.toasts[-1]
    await people.links(FACEBOOK)
    await people.links("https://situs.contoh.go.id/berita/pengganti")
    await people.team.presses("Selesai")
    people.reporter.sees("https://situs.contoh.go.id/berita/pengganti")


async def test_a_day_in_the_past_is_asked_for_again(people: Office) -> None:
    await people.asks()
    await people.team.presses("Ajukan")
    await people.team.says("Festival")
    await people.team.says("Warga")
    await people.team.says("web, fb")
    people.team.sees_last("Kapan konten ini diperlukan")
    await people.team.says("1 Januari 2020")
    people.team.sees_not("K-2026-0001: tercatat")
    await people.team.says("Jumat")
    people.head.sees_last("Diperlukan pada: Jumat, 27 November 2026")
    people.head.sees_last("Kanal: Website, Facebook")


async def test_only_what_still_holds_travels_on_and_no_change_that_nobody_asked_for(
    people: Office,
) -> None:
    await people.to_research()
    await people.team.presses("Tambah bahan")
    await people.team.sends_document(pdf(1), "notulen.pdf")
    await people.team.presses("Cukup")
    for place, name in enumerate(("konsep-lama.docx", "konsep-baru.docx"), start=1):
        await people.team.presses("Tulis konsep")
        await people.team.sends_document(docx("Judul kegiatan", f"Isi naskah {place}."), name)
        await people.team.presses("Cukup")
    await people.submits()
    people.upt_head.sees_last("Lampiran: 1 berkas")
    people.upt_head.sees_not("dibanding versi")
    await people.upt_head.presses("Kembalikan")
    await people.upt_head.sends_voice()
    assert sum(message.kind == "voice" for message in people.team.chat) == 1
    await people.drafts()
    await people.submits()
    people.upt_head.sees("versi 3 dibanding versi 2")
    await people.upt_head.presses("Setujui")
    await people.designs(picture())
    await people.team.presses("Terima")
    people.team.sees_last("Lampiran: 1 berkas")
    for person in (people.upt_head, people.designer):
        names = [message.file_name for message in person.chat if message.kind == "document"]
        assert "notulen.pdf" in names
        assert not [name for name in names if name and name.endswith(".docx")]
        assert not [message for message in person.chat if message.kind == "voice"]
    people.designer.sees_not("dibanding versi")
    assert sum(message.kind == "voice" for message in people.team.chat) == 1


async def test_a_design_waits_for_its_file_as_long_as_that_is_fetched(people: Office) -> None:
    double = people.world.double
    await people.to_design()
    double.fault(method="download", kind="502", times=None)
    await people.designs(picture())
    for _ in range(6):
        await people.world.moves_on(minutes=31)
    double.faults.clear()
    await people.world.moves_on(minutes=31)
    await people.world.moves_on(minutes=11)
    assert any(each.kind == "photo" for each in people.team.chat)


async def test_a_design_whose_file_is_lost_says_so(people: Office) -> None:
    double = people.world.double
    await people.to_design()
    double.fault(method="download", kind="502", times=None)
    await people.designs(picture())
    double.faults.clear()
    double.world.files.lose()
    await people.world.moves_on(minutes=11)
    await people.world.moves_on(minutes=11)
    people.designer.sees("(poster.png)", "sudah tidak ada lagi di Telegram")
    people.team.sees("berkasnya tidak dapat kami ambil")


async def test_a_draft_that_arrives_late_is_read_late_and_only_that_is_said(
    people: Office,
) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    people.world.double.fault(method="download", kind="502", times=None)
    before = people.team.count
    await people.team.sends_document(docx("Judul kegiatan", "Isi kegiatan."), "konsep.docx")
    assert people.team.count == before + 1
    people.team.sees_last("sedang diambil")
    people.world.double.faults.clear()
    await people.world.moves_on(minutes=1)
    people.team.sees_last("2 paragraf")
    await people.team.presses("Cukup")
    people.team.sees("disimpan sebagai versi 1")


async def test_a_late_draft_without_text_says_why(people: Office) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    people.world.double.fault(method="download", kind="502", times=None)
    await people.team.sends_document(zipped(a_txt=b"bukan word"), "konsep.docx")
    people.world.double.faults.clear()
    await people.world.moves_on(minutes=1)
    people.team.sees_last("naskahnya tidak terbaca")


async def test_a_draft_that_comes_after_the_form_is_told_of(people: Office) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    people.world.double.fault(method="download", kind="502", times=None)
    await people.team.sends_document(docx("Judul", "Isi."), "tambahan.docx")
    await people.team.says("Naskah yang ditempel saja.")
    await people.team.presses("Cukup")
    people.world.double.faults.clear()
    await people.world.moves_on(minutes=1)
    people.team.sees_last("baru selesai kami ambil, sesudah pengajuannya ditutup")


async def test_a_design_that_arrives_late_is_counted_at_once(people: Office) -> None:
    await people.to_design()
    await people.designer.presses("Ajukan")
    people.world.double.fault(method="download", kind="502", times=None)
    before = people.designer.count
    await people.designer.sends_document(picture(), "poster.png")
    assert people.designer.count == before + 1
    assert "Cukup" in people.designer.last.data
    people.world.double.faults.clear()


async def test_a_draft_that_is_gone_is_asked_for_again(people: Office) -> None:
    await people.to_research()
    await people.team.presses("Tulis konsep")
    before = people.team.count
    await people.team.phone.sends_document(docx("Judul", "Isi."), "konsep.docx", "x/y")
    people.world.double.world.files.lose()
    await people.world.settle()
    assert people.team.count == before + 1
    people.team.sees_last("(konsep.docx)")
    people.team.sees_last("Mohon kirim ulang berkas itu")
