"""A letter in chat: checked by its code, returned signed."""

import pytest

from bot.channels.telegram.bot_name import learn_bot_name
from flows.letters.status_code import grouped
from storage.office.journal_check import verify
from storage.people.people import People
from tests.conversations.letters.office import LETTER, answers, letter_of, signed_letter, signings
from tests.conversations.reports.stories import approved, report
from tests.pdf import pdf_text
from tests.world import Someone, World, picture


async def test_the_printed_letter_carries_its_check(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await learn_bot_name(office.app.bot, office.app.database)
    await approved(reporter, ict_head)
    code = (await letter_of(office)).code or ""
    text = pdf_text(technician.message_with(LETTER).file)
    assert "Pemeriksaan status, bukan tanda tangan" in text
    assert f"Pindai, atau ketik ke layanan Sigap: surat {grouped(code)}" in text
    assert "Jabatan : Anggota Tim TI" in text


async def test_the_letter_prints_rank_and_position_as_the_register_has_them(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    person = await office.person(technician)
    async with office.app.database.unit() as unit:
        await People(unit).change(
            person.id, rank="Penata Muda, III/a", position="Pranata Komputer Ahli Pertama"
        )
    await approved(reporter, ict_head)
    text = pdf_text(technician.message_with(LETTER).file)
    assert "Pangkat, Gol. : Penata Muda, III/a Jabatan : Pranata Komputer Ahli Pertama" in text


async def test_the_letter_of_a_report_without_words_says_what_was_sent(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo()
    await reporter.presses("Jaringan/internet")
    await office.moves_on(hours=1)
    await ict_head.presses("Setujui")
    assert "sesuai foto pelapor" in pdf_text(technician.message_with(LETTER).file)


@pytest.mark.parametrize("way", ["/start surat-{}", "surat {}", "Surat {}"])
async def test_anybody_with_the_code_learns_the_status_and_no_name(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    stranger: Someone,
    way: str,
) -> None:
    await approved(reporter, ict_head)
    letter = await letter_of(office)
    await stranger.says(way.format(letter.code))
    stranger.sees_last("Surat Tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026")
    stranger.sees_last("Status: konsep, belum ditandatangani")
    stranger.sees_last(letter.sha256 or "?")
    for personal in ("Contoh Petugas", "Contoh Kepala", "Contoh Pelapor", "wifi"):
        stranger.sees_not(personal)


async def test_a_wrong_code_is_said_to_be_unknown(office: World, stranger: Someone) -> None:
    await stranger.says("/start surat-" + "a" * 24)
    stranger.sees_last("Kode surat itu tidak dikenal")
    await stranger.says("/start surat-<b>")
    stranger.sees_last("Kode surat itu tidak dikenal")


async def test_the_signed_pdf_as_an_answer_makes_the_concept_signed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    concept = await letter_of(office)
    page = await signed_letter(office)
    await answers(office, technician, page)
    for holder in (technician, ict_head):
        holder.sees_last("sudah ditandatangani, terlampir. Diunggah oleh Contoh Petugas Satu")
        assert holder.last.file == page
    letter = await letter_of(office)
    assert letter.state == "signed"
    assert letter.sha256 == concept.sha256
    (signing,) = await signings(office)
    assert signing["concept"] == concept.sha256
    assert signing["version"] == 1
    await reporter.says(f"surat {letter.code}")
    reporter.sees_last("Status: ditandatangani")
    reporter.sees_last(str(signing["sha256"]))
    await technician.presses("Lihat surat")
    technician.sees_last("sudah ditandatangani")
    assert (await verify(office.app.database, None))[1] == []


async def test_a_photo_after_the_button_does_too(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    await approved(reporter, ict_head)
    await ict_head.presses("Unggah surat ber-TTD")
    ict_head.sees_last("foto, hasil pindai, atau PDF")
    await ict_head.says("sebentar")
    ict_head.sees_last("Mohon kirim suratnya sebagai foto atau PDF")
    await ict_head.sends_photo(picture("white"))
    ict_head.sees_last("Apakah ini surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026")
    assert (await letter_of(office)).state == "concept"
    await ict_head.presses("Ya, surat ini")
    technician.sees_last("sudah ditandatangani")
    assert (technician.last.file or b"").startswith(b"\xff\xd8")
    assert (await letter_of(office)).state == "signed"
    await ict_head.sends_photo()
    ict_head.sees_last("Gangguannya pada bagian mana")


@pytest.mark.parametrize("word", ["batal", "/batal"])
async def test_whoever_has_no_signed_letter_yet_may_go_back(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, word: str
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Unggah surat ber-TTD")
    await technician.says(word)
    await technician.sends_photo(picture("white"))
    technician.sees_not("Mohon kirim suratnya sebagai foto atau PDF")
    assert (await letter_of(office)).state == "concept"
    technician.sees_not("sudah ditandatangani, terlampir")


async def test_another_upload_is_the_next_version_and_the_same_one_is_none(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    page = await signed_letter(office)
    await answers(office, technician, page)
    await answers(office, technician, page)
    technician.sees_last("sama dengan versi 1")
    again = await signed_letter(office, field="Paraf")
    await answers(office, ict_head, again, to="sudah ditandatangani")
    technician.sees_last("versi 2, menggantikan unggahan sebelumnya")
    first, second = await signings(office)
    assert second["replaces"] == first["sha256"]
    assert second["version"] == 2


@pytest.mark.parametrize(
    ("data", "name"),
    [
        *((b"MZ" + b"\0" * 200, "surat.pdf"), (b"surat " * 50, "surat.txt"), (b"", "surat.pdf")),
        (b"%PDF-1.7\n" + b"\0" * 200, "surat.pdf"),
    ],
)
async def test_what_is_no_page_is_refused_kindly_and_changes_nothing(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    data: bytes,
    name: str,
) -> None:
    await approved(reporter, ict_head)
    await answers(office, technician, data, name)
    technician.sees_last("Surat yang sudah tersimpan tidak berubah")
    assert (await letter_of(office)).state == "concept"
    assert await signings(office) == []


async def test_a_revoked_letter_refuses_and_says_so_to_whoever_checks(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await answers(office, technician, await signed_letter(office))
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    await answers(office, ict_head, await signed_letter(office, field="Paraf"))
    ict_head.sees_last("sudah DIBATALKAN, sehingga unggahan tidak dapat diterima")
    letter = await letter_of(office)
    assert letter.state == "revoked"
    await reporter.says(f"surat {letter.code}")
    reporter.sees_last("Surat ini dibatalkan pada Senin, 23 November 2026 pukul 08.15 WIT")


async def test_only_those_concerned_may_bring_it(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    stranger: Someone,
    admin: Someone,
) -> None:
    await stranger.says("halo")
    await approved(reporter, ict_head)
    data = next(
        m.data["Unggah surat ber-TTD"]
        for m in technician.chat
        if "Unggah surat ber-TTD" in m.labels
    )
    await stranger.presses_data(data)
    assert "hanya dapat diunggah oleh" in stranger.toasts[-1]
    await admin.says("halo")
    await admin.presses_data(data)
    admin.sees_last("yang sudah ditandatangani")
    await admin.sends_photo(picture("white"))
    await admin.presses("Ya, surat ini")
    assert (await letter_of(office)).state == "signed"
    admin.sees_last("sudah ditandatangani")


async def test_a_cancelled_letter_keeps_its_number_and_the_next_has_its_own_and_its_own_code(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("setuju")
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    technician.sees("Surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026 DIBATALKAN")
    await ict_head.says("setuju")
    cancelled, new = await letter_of(office, 1), await letter_of(office, 2)
    assert (cancelled.number, new.number) == (
        "800.1.11.1/001/DISKOMINFO/XI/2026",
        "800.1.11.1/002/DISKOMINFO/XI/2026",
    )
    assert cancelled.code != new.code
    await reporter.says(f"surat {cancelled.code}")
    reporter.sees_last("Status: DIBATALKAN")
    await reporter.says(f"surat {new.code}")
    reporter.sees_last("Status: konsep")
