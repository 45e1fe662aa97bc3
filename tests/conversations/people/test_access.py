"""Joining the office by number, invitation or request, and leaving it."""

from datetime import timedelta

from flows.office.people.joining import COMMANDS
from flows.people.invitation import NewInvitation, hash_of, new_code
from storage.desk import Desk
from storage.people.people_import import Identity, put
from tests.conversations.reports.stories import FAULT, report
from tests.world import OFFICE_UNIT, Someone, World

PHONE = "6281100001111"


async def imported(office: World, name: str, role: str, phone: str | None = PHONE) -> int:
    """A person of the imported list who has never written."""
    who = Identity(name=name, unit=OFFICE_UNIT, nip=None, telegram_id=None, phone=phone)
    async with office.app.database.unit() as unit:
        person, _ = await put(unit, who, [role], office.clock())
    return person


async def invitation(office: World, *roles: str, person: int | None = None) -> str:
    code = new_code()
    async with office.app.database.unit() as unit:
        await Desk(unit).access.add_invitation(
            NewInvitation(
                code_hash=hash_of(code),
                roles=roles,
                unit=OFFICE_UNIT,
                person=person,
                created_at=office.clock(),
                expires_at=office.clock() + timedelta(days=14),
            )
        )
    return code


async def shares(someone: Someone, phone: str = f"+{PHONE}") -> None:
    await someone.phone.sends_contact(phone)
    await someone._world.settle()


async def test_ones_own_number_connects_to_the_list_with_what_was_done_before(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await imported(office, "Contoh Petugas Tiga", "ict_team")
    await stranger.says(FAULT)
    await stranger.says("bagikan nomor")
    stranger.sees_last("ketuk tombol di bawah")
    await shares(stranger, "0811-0000-1111")
    stranger.sees("tersambung sebagai Contoh Petugas Tiga", "Peran: Tim TI")
    await stranger.says("Contoh Petugas Tiga")
    await stranger.says("kirim")
    ict_head.sees("Pelapor: Contoh Petugas Tiga")


async def test_a_number_of_somebody_else_never_connects(
    office: World, stranger: Someone, technician: Someone
) -> None:
    await imported(office, "Contoh Petugas Tiga", "ict_team")
    contact = {"phone_number": PHONE, "first_name": "X", "user_id": technician.phone.id}
    await stranger.sends(contact=contact)
    stranger.sees_last("hanya nomor akun ini sendiri")
    await stranger.sends(contact={"phone_number": PHONE, "first_name": "X"})
    stranger.sees_not("tersambung sebagai")


async def test_an_unknown_a_doubled_and_a_taken_number_are_told_plainly(
    office: World, stranger: Someone, admin: Someone
) -> None:
    await shares(stranger, "not a number")
    await shares(stranger)
    stranger.sees_last("belum ada di daftar kantor")
    await imported(office, "Contoh Satu", "staff")
    async with office.app.database.unit() as unit:
        twin = await Desk(unit).people.add_person("Contoh Dua", office.clock())
        await Desk(unit).people.change(twin, phone=PHONE)
    await shares(stranger)
    stranger.sees_last("lebih dari satu orang")
    admin.sees("lebih dari satu orang")
    async with office.app.database.unit() as unit:
        await Desk(unit).people.change(twin, phone=None)
    await shares(stranger)
    stranger.sees_last("tersambung sebagai Contoh Satu")
    await shares(stranger)
    stranger.sees_last("sudah tersambung")
    other = office.stranger("Contoh Lain")
    await shares(other)
    other.sees_last("sudah tersambung dengan akun lain")
    admin.sees("sudah tersambung dengan akun lain")


async def test_an_invitation_makes_somebody_known_once(
    office: World, stranger: Someone, admin: Someone
) -> None:
    code = await invitation(office, "ict_team")
    await stranger.says(f"/start {code}")
    stranger.sees_last("Peran: Tim TI")
    await stranger.says(code)
    stranger.sees_last("sudah tersambung")
    other = office.stranger("Contoh Lain")
    await other.says(code)
    other.sees_last("sudah dipakai akun lain")
    admin.sees("Tidak ada yang diberikan")
    await other.says("tugas")
    other.sees_last("Tidak ada tugas")


async def test_an_invitation_for_a_person_connects_that_person(
    office: World, stranger: Someone
) -> None:
    person = await imported(office, "Contoh Kepala UPT", "upt_head", None)
    await stranger.says(await invitation(office, "upt_head", person=person))
    stranger.sees_last("tersambung sebagai Contoh Kepala UPT")


async def test_an_old_a_withdrawn_and_a_made_up_code_open_nothing(
    office: World, stranger: Someone
) -> None:
    code = await invitation(office, "ict_head")
    await office.moves_on(days=15)
    await stranger.says(code)
    stranger.sees_last("tidak berlaku lagi")
    for number in range(6):
        await stranger.says(f"inv-{number}")
    stranger.sees("tidak kami kenal")
    stranger.sees_last("Terlalu banyak kode")
    fresh = await invitation(office, "ict_head")
    await stranger.says(fresh)
    stranger.sees_last("Terlalu banyak kode")
    await office.moves_on(hours=2)
    await stranger.says(fresh)
    stranger.sees_last("Peran: Ka. Divisi")


async def test_trying_out_codes_takes_longer_each_time_and_the_admin_is_told(
    office: World, stranger: Someone, admin: Someone
) -> None:
    for number in range(6):
        await stranger.says(f"inv-{number}")
    stranger.sees_last("paling cepat satu jam lagi")
    admin.sees_last("sudah 5 kali mengirim kode yang keliru lewat Telegram")
    told = admin.count
    await office.moves_on(hours=2)
    for number in range(7):
        await stranger.says(f"admin-{number}")
    stranger.sees_last("Terlalu banyak kode")
    assert admin.count == told + 1
    await office.moves_on(minutes=90)
    await stranger.says(await invitation(office, "ict_head"))
    stranger.sees_last("Terlalu banyak kode")
    await office.moves_on(hours=1)
    await stranger.says(await invitation(office, "ict_head"))
    stranger.sees_last("Peran: Ka. Divisi")


async def test_a_role_asked_for_is_given_by_one_tap_of_an_admin(
    office: World, reporter: Someone, admin: Someone
) -> None:
    await reporter.says("minta peran")
    await reporter.presses("Tim TI")
    reporter.sees_last("kami teruskan kepada admin")
    admin.sees_last("Peran: Tim TI")
    await admin.presses("Setujui")
    admin.sees_last("sekarang memegang peran Tim TI")
    reporter.sees_last("sudah disetujui")


async def test_an_admin_may_give_another_role_or_none(
    office: World, reporter: Someone, stranger: Someone, admin: Someone
) -> None:
    await stranger.says("/peran")
    stranger.sees_last("perkenalkan diri dahulu")
    await reporter.says("/peran")
    await reporter.presses("Ka. Divisi")
    await admin.presses("Ubah peran")
    await admin.presses("Operator")
    reporter.sees_last("Peran Operator sudah disetujui")
    await reporter.says("/peran")
    await reporter.presses("Kadis")
    await admin.presses("Tolak")
    reporter.sees_last("belum dapat disetujui")


async def test_a_role_asked_for_twice_asks_the_admin_once_and_one_decision_counts(
    office: World, reporter: Someone, admin: Someone
) -> None:
    second = await office.official("Contoh Admin Dua", "admin")
    for _ in range(2):
        await reporter.says("/peran")
        await reporter.presses("Tim TI")
    reporter.sees_last("masih menunggu admin")
    assert sum("Permintaan peran" in message.words for message in admin.chat) == 1
    approve = admin.last.data["Setujui"]
    await second.presses("Tolak")
    await admin.presses_data(approve)
    assert "sudah diputuskan admin lain" in admin.toasts[-1]
    reporter.sees_last("belum dapat disetujui")


async def test_only_an_admin_of_now_decides_about_people(
    office: World, reporter: Someone, admin: Someone, technician: Someone
) -> None:
    await reporter.says("/peran")
    await reporter.presses("Ka. Divisi")
    await technician.says("/orang")
    technician.sees_last("Hanya admin")
    await technician.presses_data(admin.last.data["Setujui"])
    assert "Hanya admin" in technician.toasts[-1]
    reporter.sees_not("sudah disetujui")


async def test_the_register_tells_what_is_missing_and_pages_through_everybody(
    office: World, admin: Someone, technician: Someone
) -> None:
    await imported(office, "Contoh Belum Tersambung", "upt_tik")
    for number in range(9):
        await office.official(f"Contoh Staf {number}", "staff")
    await technician.phone.blocks_bot()
    await office.settle()
    await admin.says("/orang")
    admin.sees_last("Belum tersambung (1): Contoh Belum Tersambung")
    admin.sees_last("Tidak dapat dihubungi (1): Contoh Petugas Satu")
    admin.sees_last("Belum ada pemegang peran Ka. Divisi")
    admin.sees_last("Admin kurang dari dua")
    await admin.presses("Berikutnya")
    await admin.presses("Sebelumnya")
    await admin.presses("Contoh Admin")
    admin.sees_last("Peran: Admin")
    await admin.presses("Ubah peran")
    await admin.presses("Operator")
    admin.sees_last("Peran: Operator")
    await admin.presses("✓ Operator")
    await admin.presses("✓ Admin")
    assert "admin terakhir" in admin.toasts[-1]


async def test_whose_access_ends_keeps_no_role_and_their_tasks_are_listed(
    office: World, admin: Someone, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    selesai = technician.message_with("Penugasan").data["Selesai"]
    await admin.says("/orang")
    await admin.presses("Contoh Petugas Satu")
    await admin.presses("Nonaktifkan")
    await admin.presses("Ya, akhiri akses")
    admin.sees_last("G-2026-0001")
    technician.sees_last("sudah diakhiri oleh admin")
    await technician.presses_data(selesai)
    await technician.says("halo")
    technician.sees_last("sudah diakhiri oleh admin")
    reporter.sees_not("Apakah sudah normal?")


async def test_access_can_be_given_back(office: World, admin: Someone, reporter: Someone) -> None:
    await admin.says("/orang")
    await admin.presses("Contoh Pelapor")
    await admin.presses("Nonaktifkan")
    await admin.presses("Tidak jadi")
    restore = admin.last.data
    await admin.presses("Nonaktifkan")
    await admin.presses("Ya, akhiri akses")
    assert "Nonaktifkan" in restore
    person = await office.person(reporter)
    assert person.ended
    assert person.roles == frozenset()


async def test_the_list_of_commands_follows_the_roles(
    office: World, reporter: Someone, admin: Someone
) -> None:
    await reporter.says("/peran")
    await reporter.presses("Tim TI")
    await admin.presses("Setujui")
    told = [call for call in office.double.calls if call.method == "setMyCommands"]
    assert told[-1].params["scope"]["chat_id"] == reporter.phone.id
    offered = [each["command"] for each in told[-1].params["commands"]]
    assert offered[:4] == ["tugas", "lapor", "periksa", "piket"]
    assert "gangguan_massal" not in offered
    assert COMMANDS == "command-list"
