"""Files returned as the signed letter: recognised, asked about, or refused."""

from pathlib import Path

import pytest

from bot.documents.letter import render_letter
from bot.documents.sample_letter import SAMPLE
from bot.files.evidence_folder import EvidenceFolder
from flows.letters.returned_letter import Added, Found, Trust
from storage.desk import Desk
from storage.office.journal_check import verify
from tests.bot.reading import updates
from tests.conversations.letters.office import answers, concept, letter_of, signed_letter, signings
from tests.conversations.reports.stories import approved
from tests.pdf import pdf_text
from tests.signing import fingerprint, saved_again, scanned, signed
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World, opened, picture

NUMBER = "800.1.11.1/001/DISKOMINFO/XI/2026"
AS_IT_WAS = "Berkas itu tidak dicatat. Surat yang sudah tersimpan tidak berubah."


@pytest.fixture
async def issued(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> Someone:
    """The technician who has the letter."""
    await approved(reporter, ict_head)
    return technician


async def refused(office: World, technician: Someone, why: str) -> None:
    technician.sees_last(why)
    technician.sees_last(AS_IT_WAS)
    assert (await letter_of(office)).state == "concept"
    assert await signings(office) == []


@pytest.mark.parametrize("again", [False, True])
async def test_the_concept_sent_back_signs_nothing(
    office: World, issued: Someone, again: bool
) -> None:
    page = await concept(office)
    await answers(office, issued, saved_again(page) if again else page)
    await refused(office, issued, f"naskah surat tugas nomor {NUMBER}, tetapi tanpa tanda tangan")


async def test_another_letter_signs_nothing_however_it_is_signed(
    office: World, issued: Someone, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.says("printer di ruang arsip rusak")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await answers(office, issued, await signed_letter(office, row=2))
    await refused(office, issued, f"Berkas itu bukan surat tugas nomor {NUMBER}")
    assert (await letter_of(office, 2)).state == "concept"


async def test_a_signature_that_was_broken_on_the_way_signs_nothing(
    office: World, issued: Someone
) -> None:
    await answers(office, issued, saved_again(await signed_letter(office)))
    await refused(office, issued, "tidak terbukti utuh")


async def test_a_trusted_signer_is_told_by_name_and_root(office: World, issued: Someone) -> None:
    await answers(office, issued, await signed_letter(office))
    issued.sees_last("sertifikat Contoh Kepala Dinas, yang dipercaya melalui Contoh Root CA")
    issued.sees_last("Waktu tanda tangan menurut penanda tangan")
    (signing,) = await signings(office)
    assert (signing["trust"], signing["root"]) == (Trust.TRUSTED, "Contoh Root CA")


async def test_a_namesake_whom_no_root_knows_is_left_to_a_person(
    office: World, issued: Someone
) -> None:
    await answers(office, issued, await signed(await concept(office), trusted=False))
    issued.sees_last("penerbitnya tidak termasuk yang dipercaya kantor ini")
    assert (await letter_of(office)).state == "concept"
    await issued.presses("Ya, surat ini")
    (signing,) = await signings(office)
    assert (signing["trust"], signing["root"]) == (Trust.UNKNOWN, None)


async def test_an_office_without_roots_is_told_that_nobody_was_checked(
    database_url: str, tmp_path: Path
) -> None:
    async with opened(database_url, tmp_path, roots=False) as office:
        reporter = await office.official("Contoh Pelapor", "staff")
        head = await office.official("Contoh Kepala Divisi", "ict_head")
        technician = await office.official("Contoh Petugas Satu", "ict_team")
        await approved(reporter, head)
        await answers(office, technician, await signed_letter(office))
        technician.sees_last("Identitas penanda tangan tidak diperiksa")
        assert (await letter_of(office)).state == "concept"
        await technician.presses("Ya, surat ini")
        (signing,) = await signings(office)
        assert (signing["found"], signing["trust"]) == (Found.SIGNED, Trust.UNCHECKED)


async def test_what_was_found_is_on_record(office: World, issued: Someone) -> None:
    await answers(office, issued, await signed_letter(office))
    await answers(office, issued, await signed(saved_again(await concept(office))))
    first, second = await signings(office)
    assert (first["found"], second["found"]) == (Found.SIGNED, Found.REWRITTEN)
    assert first["certificate"] == second["certificate"] == fingerprint()
    assert first["signing_time"]
    assert (await verify(office.app.database, None))[1] == []


async def test_what_came_after_the_signature_is_told_and_on_record(
    office: World, issued: Someone, ict_head: Someone
) -> None:
    returned = updates.with_long_term_data(await signed_letter(office))
    await answers(office, issued, await signed(returned, "Kedua", trusted=False))
    for person in (issued, ict_head):
        person.sees_last(
            "masih ditambahi: data pendukung untuk pemeriksaan jangka panjang, "
            "tanda tangan elektronik lain"
        )
    (signing,) = await signings(office)
    assert signing["added"] == [Added.DATA, Added.SIGNATURE]


async def test_a_note_laid_over_the_signed_page_is_left_to_a_person(
    office: World, issued: Someone
) -> None:
    await answers(office, issued, updates.written_on(await signed_letter(office)))
    issued.sees_last("yang dipercaya melalui Contoh Root CA")
    issued.sees_last("masih ditambahi: catatan atau cap pada halamannya")
    issued.sees_last("bukan untuk perubahannya")
    assert (await letter_of(office)).state == "concept"
    await issued.presses("Ya, surat ini")
    (signing,) = await signings(office)
    assert (signing["found"], signing["added"]) == (Found.CHANGED, [Added.ANNOTATIONS])


async def test_the_copy_for_the_signer_is_a_tap_away_and_comes_back_signed(
    office: World, issued: Someone
) -> None:
    await issued.presses("Berkas untuk TTE")
    issued.sees_last("tanpa tulisan KONSEP")
    page = issued.last.file or b""
    text = pdf_text(page)
    assert "KONSEP" not in text
    assert NUMBER in text
    await answers(office, issued, page, to="untuk ditandatangani secara elektronik")
    await refused(office, issued, "tetapi tanpa tanda tangan")
    returned = await signed(page, "TandaTangan", visible=True)
    await answers(office, issued, returned, to="untuk ditandatangani secara elektronik")
    (signing,) = await signings(office)
    assert signing["found"] == Found.SIGNED


async def test_a_letter_of_an_earlier_build_is_known_by_its_stored_bytes(
    office: World, issued: Someone
) -> None:
    folder = EvidenceFolder(office.app.settings.data_dir / "evidence")
    older = render_letter(SAMPLE)
    async with office.app.database.unit() as unit:
        kept = await folder.store(older)
        await Desk(unit).letters.mark_rendered(1, kept, kept, office.clock())
    await answers(office, issued, await signed(older))
    assert (await letter_of(office)).state == "signed"


async def test_a_scan_is_the_letter_once_a_person_says_so(office: World, issued: Someone) -> None:
    await answers(office, issued, scanned(await concept(office)))
    issued.sees_last("Berkas itu hanya berisi gambar")
    await issued.presses("Bukan surat ini")
    issued.sees_last("berkas itu tidak dicatat")
    assert (await letter_of(office)).state == "concept"
    await issued.presses("Unggah surat ber-TTD")
    await issued.sends_document(scanned(await concept(office)), "pindai.pdf")
    await issued.presses("Ya, surat ini")
    issued.sees("tercatat sebagai surat tugas", "sudah ditandatangani, terlampir")
    (signing,) = await signings(office)
    assert (signing["found"], signing["certificate"]) == (Found.SCAN, "")


async def test_the_answer_about_a_photo_may_be_typed(office: World, issued: Someone) -> None:
    for said, signed_pages in (("bukan surat ini", 0), ("ya", 1)):
        await issued.presses("Unggah surat ber-TTD")
        await issued.sends_photo(picture("white"))
        await issued.says(said)
        assert len(await signings(office)) == signed_pages
    issued.sees("sudah ditandatangani, terlampir")


async def test_the_same_page_again_is_known(office: World, issued: Someone) -> None:
    for told in ("sudah ditandatangani, terlampir", "sama dengan versi 1"):
        await issued.presses("Unggah surat ber-TTD")
        await issued.sends_photo(picture("white"))
        if "Ya, surat ini" in issued.last.labels:
            await issued.presses("Ya, surat ini")
        issued.sees(told)
    assert len(await signings(office)) == 1


async def test_after_a_refusal_the_question_stays_open(office: World, issued: Someone) -> None:
    await issued.presses("Unggah surat ber-TTD")
    await issued.sends_document(await concept(office), "surat.pdf")
    issued.sees_last("masih konsep")
    await issued.sends_document(await signed_letter(office), "surat.pdf")
    issued.sees_last("sudah ditandatangani, terlampir")
    await issued.says("wifi mati di ruang depan")
    issued.sees_not("Mohon kirim suratnya sebagai foto atau PDF")


async def test_what_was_begun_in_the_meantime_goes_on(
    office: World, issued: Someone, reporter: Someone
) -> None:
    await issued.presses("Unggah surat ber-TTD")
    await issued.phone.sends_document(await signed_letter(office), "surat.pdf", "application/pdf")
    await issued.phone.sends_text("/batal")
    await issued.phone.sends_text("printer di ruang arsip rusak")
    await office.settle()
    issued.sees("sudah ditandatangani, terlampir")
    await issued.presses("Laporan baru")
    await issued.presses("Kirim")
    issued.sees("G-2026-0002")


async def test_a_question_whose_letter_was_revoked_is_over(
    office: World, issued: Someone, ict_head: Someone
) -> None:
    await answers(office, ict_head, scanned(await concept(office)))
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    await ict_head.presses("Ya, surat ini")
    assert "sudah DIBATALKAN" in ict_head.toasts[-1]
    assert (await letter_of(office)).state == "revoked"


async def test_on_whatsapp_too(both: World) -> None:
    reporter = await both.official("Contoh Pelapor", "staff")
    head = await both.official("Contoh Kepala Divisi", "ict_head")
    technician = await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    await approved(reporter, head)
    await technician.presses("Unggah surat ber-TTD")
    await technician.sends_document(await concept(both), "surat.pdf")
    technician.sees_last("masih konsep")
    await technician.sends_document(scanned(await concept(both)), "surat.pdf")
    await technician.presses("Bukan surat ini")
    assert (await letter_of(both)).state == "concept"
    await technician.presses("Unggah surat ber-TTD")
    await technician.sends_document(await signed_letter(both), "surat.pdf")
    technician.sees_last("sudah ditandatangani, terlampir")
    assert (await letter_of(both)).state == "signed"
