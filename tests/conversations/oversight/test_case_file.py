"""The file of a case: who gets it, what stands in it, and that it is on record."""

from tests.conversations.absence.stories import delegate
from tests.conversations.reports.stories import approved, finish, report
from tests.pdf import pdf_text
from tests.world import Someone, World


async def test_the_whole_case_comes_as_one_file(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo(caption="wifi mati dari tadi pagi di ruang depan")
    await reporter.presses("Kirim")
    await office.moves_on(minutes=5)
    await ict_head.presses("Setujui")
    await finish(technician)
    await ict_head.says("berkas g-2026-1")
    ict_head.sees("Berkas G-2026-0001 sedang disusun")
    text = pdf_text(ict_head.message_with("Berkas G-2026-0001, versi 1.").file)
    for words in (
        "BERKAS LAPORAN",
        "wifi mati dari tadi pagi",
        "Persetujuan surat tugas: Disetujui",
        "Contoh Kepala Divisi (Ka. Divisi)",
        "Kabel putus",
        "1. Gambar",
        "Surat tugas mendapat nomor",
        "Petugas ditetapkan: Contoh Petugas Satu.",
        "; kode keaslian catatan terakhir (SHA-256):",
    ):
        assert words in text, words
    assert "casefile.given" in await office.codes()


async def test_the_same_file_is_sent_again_while_nothing_has_happened(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await ict_head.says("riwayat G-2026-0001")
    await ict_head.presses("Berkas PDF")
    await ict_head.presses("Berkas PDF")
    sent = [each for each in ict_head.chat if "Berkas G-2026-0001, versi 1." in each.words]
    assert len(sent) == 2
    assert (await office.codes()).count("casefile.given") == 2


async def test_neither_a_reporter_nor_an_outsider_gets_it(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await reporter.says("/berkas G-2026-0001")
    reporter.sees_last("bukan untuk")
    outsider = await office.official("Contoh Desainer", "designer")
    await outsider.says("berkas G-2026-0001")
    outsider.sees_last("bukan untuk")
    await outsider.says("/berkas")
    outsider.sees_last("Berkas laporan yang mana?")
    assert "casefile.given" not in await office.codes()


async def test_a_delegate_stands_there_with_the_basis_of_that_day(
    office: World, reporter: Someone, ict_head: Someone, upt_head: Someone, technician: Someone
) -> None:
    await delegate(ict_head, "kepala upt", basis="Surat Perintah 800/12/2026")
    await report(reporter)
    await upt_head.presses("Setujui")
    await upt_head.says("berkas G-2026-0001")
    text = pdf_text(upt_head.message_with("Berkas G-2026-0001, versi").file)
    assert "Plh. Ka. Divisi, mewakili Contoh Kepala Divisi" in text
    assert "Dasar: Surat Perintah 800/12/2026" in text
