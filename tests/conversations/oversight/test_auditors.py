"""An auditor reads until a day that an admin sets, decides nothing, and it ends by itself."""

from storage.desk import Desk
from tests.conversations.reports.stories import approved
from tests.pdf import pdf_text
from tests.world import Someone, World


async def _asked_until_when(office: World, admin: Someone) -> Someone:
    """The person to become auditor, as the admin is asked for the last day."""
    auditor = await office.official("Contoh Pemeriksa", "staff")
    await admin.says("/orang")
    await admin.presses("Contoh Pemeriksa")
    await admin.presses("Jadikan pemeriksa")
    return auditor


async def _made(office: World, admin: Someone) -> Someone:
    auditor = await _asked_until_when(office, admin)
    await admin.presses("7 hari")
    return auditor


async def test_an_admin_gives_it_until_a_day_and_it_ends_by_itself(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, admin: Someone
) -> None:
    await approved(reporter, ict_head)
    auditor = await _made(office, admin)
    admin.sees_last("Contoh Pemeriksa menjadi pemeriksa sampai Senin, 30 November 2026")
    auditor.sees_last("sekarang pemeriksa sampai Senin, 30 November 2026")
    await auditor.says("riwayat G-2026-0001")
    auditor.sees_last("Riwayat G-2026-0001")
    await auditor.says("rekap")
    auditor.sees("Rekap")
    await auditor.says("berkas G-2026-0001")
    assert "BERKAS LAPORAN" in pdf_text(auditor.message_with("Berkas G-2026-0001, versi 1.").file)
    await auditor.says("setuju")
    await office.moves_on(days=7, minutes=1)
    auditor.sees("Masa pemeriksaan sudah berakhir")
    admin.sees("Masa pemeriksaan Contoh Pemeriksa sudah berakhir")
    await auditor.says("riwayat G-2026-0001")
    auditor.sees_last("tidak ditemukan, atau hanya untuk yang terlibat")
    codes = [entry.code for entry in await office.office_entries()]
    assert codes.count("auditor.given") == codes.count("auditor.ended") == 1


async def test_the_last_day_may_be_typed_and_a_wrong_one_says_why(
    office: World, admin: Someone
) -> None:
    auditor = await _asked_until_when(office, admin)
    await admin.says("sampai kapan-kapan saja")
    admin.sees_last("Tanggalnya belum kami pahami, jadi belum ada yang berubah")
    await admin.says("31 Februari 2027")
    admin.sees_last("Tanggalnya belum kami pahami")
    await admin.says("1 November 2026")
    admin.sees_last("Hari itu sudah lewat, jadi belum ada yang berubah")
    await admin.says("31 Desember 2030")
    admin.sees_last("Hari itu lebih dari satu tahun lagi")
    await admin.says("sampai 31 Desember")
    admin.sees_last(
        "Contoh Pemeriksa menjadi pemeriksa sampai Kamis, 31 Desember 2026 pukul 23.59"
    )
    auditor.sees_last("sekarang pemeriksa sampai Kamis, 31 Desember 2026")
    await office.moves_to(31, "23.00", month=12)
    auditor.sees_not("Masa pemeriksaan sudah berakhir")
    await office.moves_on(hours=1, minutes=1)
    auditor.sees("Masa pemeriksaan sudah berakhir")


async def test_another_day_is_asked_for_by_its_button_and_can_be_cancelled(
    office: World, admin: Someone
) -> None:
    auditor = await _asked_until_when(office, admin)
    await admin.presses("Tanggal lain")
    admin.sees_last("Mohon ketik hari terakhir Contoh Pemeriksa menjadi pemeriksa")
    await admin.says("batal")
    await admin.says("15 Desember")
    auditor.sees_not("sekarang pemeriksa")
    await admin.presses("Tanggal lain")
    await admin.says("besok")
    auditor.sees_last("sekarang pemeriksa sampai Selasa, 24 November 2026")


async def test_each_reading_of_evidence_is_on_record(
    office: World, reporter: Someone, ict_head: Someone, admin: Someone
) -> None:
    await reporter.sends_photo(caption="wifi mati dari tadi pagi di ruang depan")
    await reporter.presses("Kirim")
    auditor = await _made(office, admin)
    await auditor.says("bukti G-2026-0001")
    assert auditor.last.file or auditor.last.words
    entries = await office.entries()
    person = await office.person(auditor)
    read = [entry for entry in entries if entry.code == "evidence.read"]
    assert [(each.actor, each.data) for each in read] == [(person.id, {"evidence": [1]})]


async def test_whoever_works_or_represents_cannot_be_one(
    office: World, technician: Someone, admin: Someone
) -> None:
    someone = await office.official("Contoh Pegawai", "staff")
    await admin.says("/orang")
    await admin.presses("Contoh Pegawai")
    await admin.presses("Jadikan pemeriksa")
    person = await office.person(someone)
    async with office.app.database.unit() as unit:
        await Desk(unit).people.grant(person.id, "ict_team", office.clock())
    await admin.presses("7 hari")
    assert "masih memegang peran lain" in admin.toasts[-1]


async def test_who_gets_work_is_none_any_more_and_an_admin_ends_it_early(
    office: World, ict_head: Someone, admin: Someone
) -> None:
    auditor = await _made(office, admin)
    await admin.says("/orang")
    await admin.presses("Contoh Pemeriksa")
    await admin.presses("Ubah peran")
    await admin.presses("Tim TI")
    assert (await office.person(auditor)).roles == {"staff", "ict_team"}
    await admin.presses("✓ Tim TI")
    await admin.presses("Selesai")
    await admin.presses("Jadikan pemeriksa")
    await admin.presses("14 hari")
    await admin.says("/orang")
    await admin.presses("Contoh Pemeriksa")
    await admin.presses("Akhiri pemeriksaan")
    auditor.sees_last("Masa pemeriksaan sudah berakhir")
    assert (await office.office_entries())[-1].code == "auditor.stopped"
