"""One's own data: a copy to read, a correction and a removal with an admin's tap."""

from pathlib import Path

from sqlalchemy import select

from bot.runtime.checkpoint_key import read_key
from storage.database.statement import Statement
from storage.database.tables import contacts, journal, people
from storage.office.journal_check import inspect
from tests.conversations.reports.stories import approved, finish
from tests.pdf import pdf_text
from tests.world import Someone, World

EVERYBODY = Statement(select(people))
CHATS = Statement(select(contacts))
JOURNAL = Statement(select(journal))


async def test_a_copy_of_everything_comes_as_a_file_and_leaves_the_disk(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await reporter.says("data saya")
    await reporter.presses("Unduh data saya")
    sent = reporter.message_with("ada dalam berkas ini")
    text = pdf_text(sent.file)
    for words in (
        "DATA YANG KAMI SIMPAN",
        "Contoh Pelapor",
        f"akun {reporter.chat_id}",
        "wifi mati dari tadi pagi",
        "Hak atas data ini",
    ):
        assert words in text, words
    await office.moves_on(days=3)
    entries = await office.office_entries()
    assert "person.copied" in [entry.code for entry in entries]


async def test_a_wrong_phone_is_put_right_by_one_tap_of_an_admin(
    office: World, reporter: Someone, ict_head: Someone, admin: Someone
) -> None:
    await reporter.says("/data_saya")
    await reporter.presses("Perbaiki data")
    await reporter.presses("No. HP")
    await reporter.says("tidak tahu")
    reporter.sees_last("Itu belum berupa nomor HP")
    await reporter.says("0812 3456 7890")
    reporter.sees_last("sudah kami teruskan kepada admin: nomor HP menjadi 6281234567890")
    admin.sees_last("No. HP: – → 6281234567890")
    await admin.presses("Setujui")
    admin.sees_last("sudah diperbaiki")
    reporter.sees_last("sudah diperbaiki: nomor HP menjadi 6281234567890")
    assert (await office.person(reporter)).phone == "6281234567890"


async def test_a_newer_request_takes_the_place_of_an_earlier_one(
    office: World, reporter: Someone, admin: Someone
) -> None:
    for name in ("Contoh Pelapor Satu", "Contoh Pelapor Dua"):
        await reporter.says("/data_saya")
        await reporter.presses("Perbaiki data")
        await reporter.presses("Nama")
        await reporter.says(name)
    first = next(each for each in admin.chat if "Contoh Pelapor Satu" in each.words)
    await admin.phone.presses_on(first.message_id, "Setujui")
    await office.settle()
    assert (await office.person(reporter)).name == "Contoh Pelapor"
    await admin.presses("Tolak")
    reporter.sees_last("belum dapat disetujui")


async def test_only_an_admin_may_decide(
    office: World, reporter: Someone, technician: Someone, admin: Someone
) -> None:
    await reporter.says("/data_saya")
    await reporter.presses("Hapus data saya")
    await reporter.presses("Ya, ajukan")
    await technician.says("tugas")
    await technician.presses_data(await admin.offers("Hapus datanya"))
    assert (await office.person(reporter)).name == "Contoh Pelapor"


async def test_a_removal_leaves_a_pseudonym_and_a_whole_journal(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    admin: Someone,
    tmp_path: Path,
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await office.moves_on(minutes=1)
    await reporter.says("/data_saya")
    await reporter.presses("Hapus data saya")
    reporter.sees_last("Admin yang memutuskan")
    await reporter.presses("Ya, ajukan")
    reporter.sees_last("Masih ada laporan yang berjalan: G-2026-0001")
    await reporter.presses("Sudah normal")
    person = await office.person(reporter)
    await ict_head.presses("Terima")
    await reporter.says("/data_saya")
    await reporter.presses("Hapus data saya")
    await reporter.presses("Ya, ajukan")
    reporter.sees_last("sudah kami teruskan kepada admin")
    admin.sees_last("Permintaan penghapusan data")
    await admin.presses("Hapus datanya")
    admin.sees_last(f"pada catatan lama tertulis Orang {person.id}")
    reporter.sees_last("sudah dihapus")
    await office.moves_on(hours=2)
    database = office.app.database
    row = next(r for r in await database.read(EVERYBODY) if r["id"] == person.id)
    kept = (row["name"], row["nip"], row["phone"], row["unit"], row["ended"])
    assert kept == (f"Orang {person.id}", None, None, None, 1)
    assert all(r["chat"] != reporter.chat_id for r in await database.read(CHATS))
    await ict_head.says("riwayat G-2026-0001")
    ict_head.sees_last(f"Pelapor: Orang {person.id}")
    found = await inspect(database, read_key(tmp_path))
    assert found.troubles == []
    told = [row["data"] for row in await database.read(JOURNAL)]
    names = ("Contoh Pelapor", "Contoh Petugas", "Contoh Kepala", "Kabel", "wifi")
    assert not [data for data in told if any(name in data for name in names)]
