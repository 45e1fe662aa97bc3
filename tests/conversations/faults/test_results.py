"""SOP A.5 for an internal fault: the result report, the proposal, and their recipients."""

import io
from collections.abc import Sequence
from typing import Any

import docx
import pytest

from flows.records.document import DocumentKind
from storage.desk import Desk
from tests.conversations.reports.stories import approved, finish
from tests.doubles.telegram import SentMessage
from tests.pdf import pdf_text
from tests.world import Someone, World, picture


def written(message: SentMessage) -> str:
    """The text of a Word file, with its tables."""
    found = docx.Document(io.BytesIO(message.file or b""))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in found.paragraphs), *cells])


def files(someone: Someone, words: str) -> Sequence[SentMessage]:
    return [m for m in someone.chat if m.kind == "document" and words in m.words]


async def test_what_was_answered_at_selesai_is_the_report_that_the_head_receives(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await office.moves_on(minutes=30)
    await technician.presses("Selesai")
    await technician.says("Kabel putus digigit tikus")
    await technician.says("Kabel diganti")
    await technician.sends_photo(picture("olive"))
    reporter.sees("Kabel putus digigit tikus — Kabel diganti")
    reporter.sees_not("— no")

    report = ict_head.message_with("Laporan Hasil Perbaikan G-2026-0001, versi 1")
    assert report.file_name == "Laporan Hasil Perbaikan G-2026-0001.pdf"
    text = pdf_text(report.file)
    for words in (
        "LAPORAN HASIL PERBAIKAN",
        "Kabel putus digigit tikus",
        "Dokumentasi",
        "Perbaikan 23-11-2026 08.45 1 jam 30 menit sesuai",
        "Contoh Petugas Satu",
        "800.1.11.1/001/DISKOMINFO/XI/2026",
    ):
        assert words in text
    ict_head.sees_last("Penerimaan hasil perbaikan")
    ict_head.sees_last("sebelum Selasa, 24 November 2026 pukul 16.00 WIT")
    ict_head.sees_not("menyusul")
    assert not files(ict_head, "Proposal")
    technician.sees_not("Laporan hasil perbaikan —")
    await ict_head.presses("Terima")
    technician.sees("Laporan hasil perbaikan G-2026-0001 sudah diterima oleh Contoh Kepala Divisi")
    await reporter.presses("Sudah normal")
    reporter.sees("dinyatakan selesai")


async def test_where_something_must_be_bought_the_head_gets_a_proposal_to_edit(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Perlu pembelian")
    await technician.says("2 unit access point\nKabel UTP Cat6, 1 dus")
    await technician.says("kira-kira mahal")
    technician.sees_last("Jumlahnya belum kami pahami")
    await technician.says("1,5 juta")
    assert technician.phone.marked
    await technician.presses("Selesai")
    await technician.says("Access point rusak")
    await technician.says("Dipasang cadangan")
    await technician.presses("Lewati")
    ict_head.sees_last("Perlu pembelian: konsep proposal dan ToR tersedia")
    proposal = ict_head.message_with("Konsep Proposal dan ToR G-2026-0001")
    assert proposal.file_name == "Konsep Proposal dan ToR G-2026-0001.docx"
    text = written(proposal)
    for words in (
        "Latar Belakang",
        "Maksud dan Tujuan",
        "Ruang Lingkup",
        "Rincian Kebutuhan",
        "access point",
        "Kabel UTP Cat6",
        "dus",
        "Jadwal Pelaksanaan",
        "Anggaran",
        "Rp1.500.000",
        "Penutup",
        "Access point rusak",
        "Contoh Pelapor",
    ):
        assert words in text
    assert "Diperlukan" in pdf_text(ict_head.message_with("Laporan Hasil Perbaikan").file)


async def test_a_returned_report_is_amended_and_the_old_version_is_kept(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await ict_head.presses("Kembalikan")
    await ict_head.says("Foto sesudah perbaikan belum ada")
    technician.sees_last("Foto sesudah perbaikan belum ada")
    technician.sees_last("Mohon laporan dilengkapi sebelum")
    await technician.presses("Lengkapi")
    await technician.says("Foto ditambahkan")
    await technician.sends_photo(picture("teal"))
    amended = pdf_text(ict_head.message_with("Laporan Hasil Perbaikan G-2026-0001, versi 2").file)
    assert "versi 2" in amended
    assert "Foto ditambahkan" in amended
    assert "Dokumentasi" in amended
    ict_head.sees_last("Dilengkapi: Foto ditambahkan")
    file = await office.case()
    async with office.app.database.unit() as unit:
        made = await Desk(unit).documents.of_case(file.case.id)
    kept = [document for document in made if document.kind is DocumentKind.RESULT]
    journal = await office.entries()
    assert [document.version for document in kept] == [1, 2]
    assert len({document.sha256 for document in kept}) == 2
    made = [entry.data["sha256"] for entry in journal if entry.code == "document.made"]
    assert made == [document.sha256 for document in kept]
    await ict_head.presses("Lihat dokumen")
    ict_head.sees_last("versi 2")
    await ict_head.presses("Terima")
    await reporter.presses("Sudah normal")
    reporter.sees("dinyatakan selesai")


async def test_still_broken_takes_the_report_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Masih terganggu")
    assert "Terima" not in ict_head.message_with("Penerimaan hasil perbaikan").labels
    await finish(technician)
    ict_head.sees("Laporan Hasil Perbaikan G-2026-0001, versi 2")


async def test_a_card_does_not_wait_for_ever_for_its_document(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from bot.documents import making

    whole = dict(making.PAGES)

    def broken(*_: object) -> dict[str, Any]:
        raise RuntimeError("no fonts")

    monkeypatch.setattr(making, "PAGES", dict.fromkeys(whole, ("", broken)))
    await approved(reporter, ict_head)
    await finish(technician)
    ict_head.sees_not("Penerimaan hasil perbaikan")
    await office.moves_on(seconds=21)
    ict_head.sees_last("segera menyusul")
    assert "Terima" in ict_head.last.labels
    monkeypatch.setattr(making, "PAGES", whole)
    await office.moves_on(minutes=10)
    ict_head.sees_last("Laporan Hasil Perbaikan G-2026-0001, versi 1")


async def test_the_head_is_reminded_a_working_day_after_selesai(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await office.moves_to(24, "15.59")
    ict_head.sees_not("Batas waktu")
    await office.moves_to(24, "16.01")
    ict_head.sees("Batas waktu keputusan G-2026-0001", "Penerimaan hasil perbaikan, 1 hari")
