"""SOP C.7 and after: links archived, checked again, corrected, withdrawn and found."""

import io
import json
import zipfile

import pytest

from tests.conversations.content.office import FACEBOOK, TEXT, WEBSITE, Office
from tests.pdf import pdf_text
from tests.world import World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_a_dead_link_and_one_that_differs_come_to_the_team(people: Office) -> None:
    await people.to_publish(picture())
    await people.links(
        "https://situs.contoh.go.id/mati/festival",
        "https://www.facebook.com/dinas/posts/beda-festival",
    )
    await people.team.presses("Selesai")
    people.team.sees_last("tidak aktif, kode 404")
    people.team.sees_last("aktif, 2 dari 3 paragraf sesuai naskah")
    people.reporter.sees_not("sudah terbit dan diarsipkan")
    await people.team.presses("Ganti tautan")
    await people.team.presses("Lewati")
    await people.links(WEBSITE)
    await people.team.presses("Selesai")
    people.team.sees_last("aktif, 2 dari 3")
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan", WEBSITE)
    people.reporter.sees_not("/mati/festival")


async def test_a_link_that_was_slow_is_looked_at_again_with_one_tap(people: Office) -> None:
    await people.to_publish(picture(), "Website")
    await people.links("https://situs.contoh.go.id/lambat/festival")
    await people.team.presses("Selesai")
    people.team.sees_last("terlalu lambat")
    people.world.web.moods["https://situs.contoh.go.id/lambat/festival"] = "/"
    await people.team.presses("Periksa lagi")
    people.reporter.sees("sudah terbit dan diarsipkan")


async def test_a_site_that_refuses_robots_is_recorded_and_a_screenshot_asked_for(
    people: Office,
) -> None:
    await people.to_publish(picture(), "Instagram")
    await people.links("https://www.instagram.com/p/tolak-festival")
    await people.team.presses("Selesai")
    people.team.sees_last("belum dapat diperiksa, situsnya menolak pemeriksaan otomatis")
    await people.team.presses("Selesai")
    assert "tangkapan layar" in people.team.toasts[-1]
    await people.team.presses("Kirim tangkapan")
    await people.team.sends_photo()
    await people.team.presses("Cukup")
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan", "menolak pemeriksaan otomatis")


async def test_approved_is_what_was_published_on_paper_and_offline(people: Office) -> None:
    await people.published(picture())
    paper = next(m for m in people.team.chat if m.file_name and m.file_name.endswith(".pdf"))
    text = pdf_text(paper.file)
    for told in (
        "YANG DISETUJUI ADALAH YANG TERBIT",
        "K-2026-0001/1",
        "Contoh Kepala UPT",
        "Festival berlangsung tiga hari",
        "poster.png",
    ):
        assert told in text
    kept = [e for e in await people.world.evidence("K-2026-0001") if e.step == "archive"]
    codes = await people.world.codes("K-2026-0001")
    folder = people.world.app.settings.data_dir / "evidence"
    sha256 = kept[0].sha256 or ""
    data = (folder / sha256[:2] / sha256[2:4] / sha256).read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.read("naskah/naskah.txt").decode() == TEXT
        assert {"archive/1-website.warc", "archive/2-facebook.warc", "final/01-poster.png"} <= {
            *opened.namelist()
        }
        assert (
            json.loads(opened.read("naskah/persetujuan.json"))["links"][0]["entry"]
            == "K-2026-0001/1"
        )
    assert {
        "content.version",
        "content.submitted",
        "content.approved",
        "content.design",
        "content.final",
        "content.links",
        "content.archived",
    } <= {*codes}


async def test_an_approved_picture_is_found_again_on_the_page_that_shows_it(
    people: Office,
) -> None:
    people.world.web.pictures["https://cdn.contoh.id/kecil.png"] = picture()
    await people.published(picture())
    paper = next(m for m in people.team.chat if m.file_name and m.file_name.endswith(".pdf"))
    text = pdf_text(paper.file)
    assert text.count("1 dari 1 gambar final terlihat di halaman") == 2


async def test_every_week_the_links_are_looked_at_and_a_dead_one_is_a_task(
    people: Office,
) -> None:
    await people.published(picture())
    before = people.team.count
    await people.world.moves_on(days=8)
    assert not any("Perbaikan tautan" in m.words for m in people.team.chat[before:])
    people.world.web.moods[WEBSITE] = "mati"
    await people.world.moves_on(days=7)
    people.team.sees_not("Perbaikan tautan K-2026-0001")
    await people.world.moves_on(hours=2)
    people.team.sees_last("Perbaikan tautan K-2026-0001")
    people.team.sees_last("K-2026-0001/1 https://situs.contoh.go.id/berita/festival")
    await people.links("https://situs.contoh.go.id/berita/festival-baru")
    await people.team.presses("Selesai")
    people.team.sees("Konten K-2026-0002 sudah terbit dan diarsipkan")
    await people.team.says("/arsip festival website")
    people.team.sees_last("K-2026-0002/1")
    assert "K-2026-0001/1" not in people.team.last.words


async def test_a_dead_link_that_cannot_be_mended_is_on_record_as_gone(people: Office) -> None:
    await people.published(picture())
    people.world.web.moods[WEBSITE] = "mati"
    await people.world.moves_on(days=7, hours=1)
    await people.world.moves_on(hours=2)
    await people.team.presses("Catat tidak aktif")
    await people.team.says("Situs lama sudah ditutup")
    await people.team.says("/arsip")
    people.team.sees_last("K-2026-0001/2")
    assert "K-2026-0001/1" not in people.team.last.words


async def test_a_page_that_changed_later_is_a_task_too(people: Office) -> None:
    await people.published(picture())
    people.world.web.moods[FACEBOOK] = "beda"
    await people.world.moves_on(days=7, hours=1)
    await people.world.moves_on(hours=2)
    people.team.sees_last("Perbaikan tautan K-2026-0001")


async def test_a_correction_is_a_case_of_its_own_that_shows_what_changes(people: Office) -> None:
    await people.published(picture())
    await people.team.presses("Ralat")
    await people.team.says("Jumlah peserta keliru")
    people.team.sees("Ralat K-2026-0002 atas K-2026-0001 dibuka")
    await people.team.presses("Ajukan")
    assert "Belum ada konsep baru" in people.team.toasts[-1]
    await people.drafts(TEXT.replace("dua ratus", "seratus"))
    people.team.sees("versi 2 dibanding versi 1")
    await people.submits()
    people.upt_head.sees_last("Ralat atas K-2026-0001")
    await people.upt_head.presses("Setujui")
    await people.designs(picture("green"), "ralat.png")
    await people.team.presses("Terima")
    await people.links(WEBSITE, FACEBOOK)
    await people.team.presses("Selesai")
    people.upt_head.sees("Konten K-2026-0002 sudah terbit")


async def test_published_content_is_withdrawn_by_the_head_of_upt(people: Office) -> None:
    await people.published(picture())
    await people.head.says("/tarik K-2026-1 kegiatan dibatalkan")
    people.head.sees_last("Usul penarikan K-2026-0002 atas K-2026-0001")
    people.upt_head.sees_last("Penarikan K-2026-0001")
    await people.upt_head.presses("Setujui")
    await people.team.presses("Selesai")
    people.upt_head.sees_last("Konten K-2026-0001 sudah ditarik")
    await people.team.says("/arsip festival")
    people.team.sees_last("Tidak ada tautan yang cocok")


async def test_what_is_not_published_or_not_theirs_cannot_be_withdrawn(people: Office) -> None:
    await people.to_proposal()
    await people.team.says("/tarik K-2026-0001 salah")
    people.team.sees_last("tidak dapat diralat atau ditarik")
    stranger = await people.world.official("Contoh Lain", "staff")
    await people.team.says("/ralat")
    people.team.sees_last("/ralat K-2026-0001")
    await stranger.says("/ralat K-2026-0009 salah")
    stranger.sees_last("tidak dapat diralat")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("/arsip", 2),
        ("/arsip festival", 2),
        ("/arsip facebook", 1),
        ("/arsip fb november", 1),
        ("/arsip 11/2026", 2),
        ("/arsip oktober", 0),
        ("/arsip november 2025", 0),
        ("/arsip k-2026-0001", 2),
        ("/arsip poster", 0),
        ("arsip", 2),
    ],
)
async def test_the_archive_is_searched_by_word_month_and_channel(
    people: Office, asked: str, found: int
) -> None:
    await people.published(picture())
    await people.team.says(asked)
    people.team.sees_last(f"{found} ditemukan" if found else "Tidak ada tautan")
