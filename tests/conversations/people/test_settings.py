"""/pengaturan: an admin changes days off, Ramadan, targets and the duty phone in chat."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest

from storage.desk import Desk
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

CHANNELS = ("telegram", "whatsapp")
Joins = Callable[..., Awaitable[Someone]]


@pytest.fixture(params=CHANNELS)
def joins(request: pytest.FixtureRequest, both: World) -> Joins:
    async def join(name: str, *roles: str) -> Someone:
        if request.param == "whatsapp":
            return await on_whatsapp(both, name, *roles)
        return await both.official(name, *roles)

    return join


@pytest.fixture
async def boss(joins: Joins) -> Someone:
    return await joins("Contoh Admin", "admin")


async def asks(boss: Someone, button: str) -> None:
    await boss.says("/pengaturan")
    await boss.presses(button)


async def saves(boss: Someone, button: str, words: str) -> None:
    await asks(boss, button)
    await boss.says(words)
    boss.sees("Mohon diperiksa")
    await boss.presses("Simpan")
    boss.sees("Tersimpan dan berlaku sekarang")


async def test_a_day_off_that_comes_late_moves_what_runs_and_is_taken_back(
    both: World, joins: Joins, boss: Someone
) -> None:
    head = await joins("Contoh Kepala Divisi", "ict_head")
    await joins("Contoh Petugas", "ict_team")
    reporter = await joins("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.presses("Kirim")
    await asks(boss, "Tambah libur")
    boss.sees("satu baris untuk tiap libur")
    await boss.says("hari ini Pemadaman listrik\n2-4 Januari 2027 Hari Nen Dit Sakmas")
    boss.sees(
        "Senin, 23 November 2026: libur (Pemadaman listrik)",
        "Sabtu, 2 Januari 2027 s.d. Senin, 4 Januari 2027: libur (Hari Nen Dit Sakmas)",
        "Tenggat 1 langkah yang sedang berjalan ikut bergeser",
    )
    assert both.app.current.office.calendar.is_open(both.clock())
    await boss.presses("Simpan")
    boss.sees("Tersimpan dan berlaku sekarang", "Tenggat 1 langkah yang sedang berjalan sudah")
    assert not both.app.current.office.calendar.is_open(both.clock())
    await both.moves_on(hours=6)
    head.sees_not("waktu baku hampir")
    await boss.says("pengaturan")
    boss.sees("Hari yang diatur di sini")
    await boss.presses("Cabut pengaturan")
    await boss.says("pemadaman")
    boss.sees("Cabut pengaturan ini?")
    await boss.presses("Cabut")
    assert len(await settings_kept(both)) == 3
    entries = await both.office_entries()
    changed = [each for each in entries if each.code == "setting.changed"]
    assert [
        (each.data["before"], each.data["after"])
        for each in changed
        if "11-23" in each.data["key"]
    ] == [
        (None, {"off": "Pemadaman listrik"}),
        ({"off": "Pemadaman listrik"}, None),
    ]
    assert {each.data["moved"] for each in changed} == {1}


async def settings_kept(both: World) -> list[str]:
    async with both.app.database.unit() as unit:
        return [each.key for each in await Desk(unit).amendments.every()]


async def test_what_is_wrong_is_told_and_nothing_changes(both: World, boss: Someone) -> None:
    await asks(boss, "Tambah libur")
    for words, told in (
        ("libur saja", "Tanggalnya tidak kami kenali"),
        ("31 Desember 2026", "Namanya belum ada"),
        ("1 November 2026 Lama", "Hari itu sudah lewat"),
        ("4-2 Januari 2027 Salah", "Hari terakhir mendahului"),
    ):
        await boss.says(words)
        boss.sees(told, "Tidak ada yang berubah")
    await boss.says("31 Desember 2026 Cuti bersama Natal")
    await boss.says("ubah")
    await boss.says("30 Desember 2026 cuti bersama Natal")
    boss.sees("Rabu, 30 Desember 2026: libur (Cuti Bersama Natal)")
    await boss.says("batal")
    assert await settings_kept(both) == []
    await boss.presses("Simpan")
    assert await settings_kept(both) == []


async def test_the_office_is_never_closed_for_good(both: World, boss: Someone) -> None:
    await asks(boss, "Tambah libur")
    lines, first = [], date(2026, 11, 24)
    for _ in range(8):
        last = first + timedelta(days=55)
        lines.append(f"{first} sampai {last} Libur panjang")
        first = last + timedelta(days=1)
    await boss.says("\n".join(lines))
    boss.sees("tidak buka lagi selama lebih dari setahun", "Tidak ada yang berubah")
    await boss.says("simpan")
    assert await settings_kept(both) == []


async def test_only_an_admin_changes_settings(both: World, joins: Joins) -> None:
    staff = await joins("Contoh Pelapor", "staff")
    await staff.says("/pengaturan")
    staff.sees("Hanya admin yang dapat melakukannya")


async def test_estimates_and_ramadan_are_confirmed_with_a_tap(both: World, boss: Someone) -> None:
    await both.moves_on(minutes=1)
    await both.moves_on(days=7, hours=2)
    await boss.says("bantuan")
    boss.sees("SKB 2027 belum tercatat lengkap", "/pengaturan")
    await boss.presses("Pengaturan")
    boss.sees("Belum pasti untuk 2027", "Hari Raya Idul Fitri", "belum dikonfirmasi")
    await boss.presses("Sesuai SKB")
    boss.sees("Rabu, 10 Maret 2027", "Senin, 17 Mei 2027")
    await boss.presses("Simpan")
    await asks(boss, "Jam Ramadan")
    boss.sees("Menurut perhitungan: Senin, 8 Februari 2027 s.d. Selasa, 9 Maret 2027")
    await boss.presses("Sesuai perhitungan")
    await boss.presses("Simpan")
    calendar = both.app.current.office.calendar
    assert [f"{first}" for first, _ in calendar.ramadan_ranges] == ["2027-02-08"]
    shown = boss.count
    await boss.says("/pengaturan")
    latest = "\n".join(each.words for each in boss.chat[shown:])
    assert "Belum pasti" not in latest
    assert "belum dikonfirmasi" not in latest
    await saves(boss, "Jam Ramadan", "9 Februari–10 Maret 2027; Senin–Kamis 08.00–14.00")
    boss.sees("Senin–Kamis 08.00–14.00")
    calendar = both.app.current.office.calendar
    assert [f"{first}" for first, _ in calendar.ramadan_ranges] == ["2027-02-09"]
    assert len(calendar.ramadan_of[calendar.ramadan_ranges[0]][0]) == 1
    assert len(calendar.ramadan_of[calendar.ramadan_ranges[0]][4]) == 2


async def test_a_day_in_two_lines_is_read_back_once_by_the_later_name(
    both: World, boss: Someone
) -> None:
    await asks(boss, "Tambah libur")
    await boss.says("28 Februari - 3 Maret 2028 Banjir\n1 Maret 2028 Hari Contoh")
    boss.sees(
        "Senin, 28 Februari 2028 s.d. Selasa, 29 Februari 2028: libur (Banjir)",
        "Rabu, 1 Maret 2028: libur (Hari Contoh)",
        "Kamis, 2 Maret 2028 s.d. Jumat, 3 Maret 2028: libur (Banjir)",
    )


async def test_a_day_is_worked_after_all(both: World, boss: Someone) -> None:
    await saves(boss, "Hari tetap masuk", "25 Desember 2026 Piket Natal")
    office = both.app.current.office
    assert office.calendar.days_worked
    assert office.base is not None
    assert not office.base.calendar.days_worked


async def test_a_site_is_watched_and_no_longer(both: World, boss: Someone) -> None:
    await asks(boss, "Pantau situs")
    await boss.says("Server absensi, 10.0.0.5:22")
    boss.sees("hanya dapat didaftarkan di office.toml")
    await boss.says("Portal kabupaten, https://situs.example")
    await boss.presses("Simpan")
    target = both.app.current.office.watch.target("portal-kabupaten")
    assert target is not None
    assert (target.name, target.address, target.internal) == (
        "Portal kabupaten",
        "https://situs.example",
        False,
    )
    await asks(boss, "Cabut pengaturan")
    await boss.says("1")
    await boss.presses("Cabut")
    assert both.app.current.office.watch.targets == ()


async def test_the_duty_phone_stands_in_the_journal_by_its_last_digits(
    both: World, boss: Someone
) -> None:
    await asks(boss, "Telepon piket")
    await boss.says("besok saja")
    boss.sees("Itu bukan nomor telepon")
    await boss.says("0812-3456-7890")
    await boss.presses("Simpan")
    assert both.app.current.office.duty_phone == "0812-3456-7890"
    changed = [each for each in await both.office_entries() if each.code == "setting.changed"]
    assert [each.data["after"] for each in changed] == [{"number": "…7890"}]
    await saves(boss, "Telepon piket", "hapus")
    assert both.app.current.office.duty_phone == ""
