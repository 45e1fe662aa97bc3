"""Plh, Plt and a.n.: decisions while the official is away, and their record."""

import pytest

from storage.desk import Desk
from tests.conversations.absence.stories import delegate
from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World


@pytest.fixture
async def deputy(office: World) -> Someone:
    return await office.official("Contoh Wakil", "staff")


async def test_a_delegate_gets_the_card_decides_and_both_are_named(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await delegate(ict_head)
    ict_head.sees(
        "Plh. Ka. Divisi: Contoh Wakil mewakili Contoh Kepala Divisi",
        "Rabu, 25 November 2026 pukul 23.59 WIT",
        "Dasar: 800/12/2026",
    )
    deputy.sees("ditunjuk mewakili Contoh Kepala Divisi")
    await report(reporter)
    reporter.sees("diteruskan kepada Contoh Wakil untuk persetujuan")
    deputy.sees_last("Sebagai Plh. Ka. Divisi, mewakili Contoh Kepala Divisi.")
    assert "Setujui" in ict_head.last.labels
    await deputy.presses("Setujui")
    for person in (deputy, ict_head):
        person.sees("Disetujui oleh Plh. Ka. Divisi, Contoh Wakil; mewakili Contoh Kepala Divisi")
    technician.sees("Disetujui oleh Plh. Ka. Divisi, Contoh Wakil; mewakili Contoh Kepala Divisi")
    acted = [entry for entry in await office.entries() if entry.code == "step.acted_for"]
    letter = await office.letter()
    assert (acted[0].data["kind"], acted[0].data["delegations"]) == ("plh", [1])
    assert letter is not None
    assert letter.content["acting"]["official"] == "Contoh Kepala Divisi"


async def test_what_waits_at_the_start_is_passed_on_and_the_official_may_still_decide(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await report(reporter)
    await delegate(ict_head)
    deputy.sees_last("Persetujuan Surat Tugas — G-2026-0001")
    await ict_head.presses("Setujui")
    deputy.sees("✓ Disetujui oleh Contoh Kepala Divisi")
    assert "step.acted_for" not in await office.codes()


async def test_a_delegate_has_the_officials_tasks_and_nobody_elses(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await delegate(ict_head)
    await approved(reporter, ict_head)
    await deputy.says("/tugas")
    deputy.sees_last("Tidak ada tugas")
    await reporter.says("Printer ruang rapat macet sejak tadi pagi")
    await reporter.presses("Kirim")
    await deputy.says("/tugas")
    deputy.sees_last("G-2026-0002")


async def test_a_delegation_begins_and_ends_by_its_dates(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await report(reporter)
    await ict_head.says("/delegasi")
    await ict_head.presses("Delegasi baru")
    await ict_head.says("contoh wakil")
    await ict_head.says("plt")
    await ict_head.says("24 november 2026")
    await ict_head.says("besok")
    await ict_head.presses("Lewati")
    await ict_head.presses("Kirim")
    deputy.sees_not("Persetujuan Surat Tugas")
    await office.moves_to(24, "00.01")
    deputy.sees("Mulai sekarang", "Persetujuan Surat Tugas — G-2026-0001")
    data = next(m.data["Setujui"] for m in reversed(deputy.chat) if "Setujui" in m.labels)
    await office.moves_to(25, "00.01")
    deputy.sees("Delegasi berakhir")
    cards = [each for each in deputy.chat if "Persetujuan Surat Tugas —" in each.words]
    assert all("Setujui" not in message.labels for message in cards)
    await deputy.presses_data(data)
    assert deputy.toasts[-1].startswith("Keputusan ini hanya untuk Ka. Divisi")


async def test_a_delegation_is_over_at_its_time_even_before_the_timer_tells(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await delegate(ict_head, until="hari ini")
    await report(reporter)
    data = deputy.last.data["Setujui"]
    await deputy.phone.presses_data(data)
    office.clock.at = office.clock.at.replace(
        day=23, hour=15, minute=0
    )  # midnight in the office's zone
    await office.app.polling.poll(office._session)
    await office.app.intake.idle()
    await office.settle()
    assert deputy.toasts[-1].startswith("Keputusan ini hanya untuk Ka. Divisi")


async def test_it_passes_through_two_hands_and_ends_early_with_the_first(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    upt_head: Someone,
    deputy: Someone,
) -> None:
    await delegate(ict_head, "kepala upt")
    await delegate(upt_head)
    await report(reporter)
    deputy.sees_last("mewakili Contoh Kepala Divisi")
    await ict_head.says("delegasi")
    await ict_head.presses("Akhiri 1")
    ict_head.sees_last("Delegasi berakhir")
    upt_head.sees("Keputusan kembali pada Contoh Kepala Divisi")
    assert all("Setujui" not in message.labels for message in deputy.chat)


async def test_a_delegate_does_not_decide_their_own_report(
    office: World, ict_head: Someone, technician: Someone, upt_head: Someone, deputy: Someone
) -> None:
    await delegate(ict_head)
    await report(deputy)
    upt_head.sees_last("Persetujuan Surat Tugas — G-2026-0001")
    await deputy.presses_data(upt_head.last.data["Setujui"])
    assert deputy.toasts[-1].startswith("Laporan sendiri diputuskan oleh atasan")


async def test_a_delegate_does_not_decide_what_the_official_reported(
    office: World, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    await delegate(ict_head)
    await report(ict_head)
    deputy.sees_not("Persetujuan Surat Tugas")


@pytest.mark.parametrize(
    ("name", "until", "answer"),
    [
        ("kepala divisi", "", "Delegasi kepada diri sendiri tidak dapat dibuat"),
        ("tidak ada", "", "Tidak ada pegawai terdaftar dengan nama tidak ada"),
        ("wakil", "31 Februari", "Tanggal itu belum kami pahami"),
        ("wakil", "20 November", "Masa itu sudah lewat"),
    ],
)
async def test_what_cannot_be_is_said_at_once(
    office: World, ict_head: Someone, deputy: Someone, name: str, until: str, answer: str
) -> None:
    await ict_head.says("/delegasi")
    await ict_head.presses("Delegasi baru")
    await ict_head.says(name)
    if until:
        await ict_head.presses("a.n.")
        await ict_head.presses("Besok")
        await ict_head.says(until)
    ict_head.sees_last(answer)


async def test_overlapping_circles_and_deactivated_people_are_refused_and_can_be_changed(
    office: World, ict_head: Someone, upt_head: Someone, admin: Someone, deputy: Someone
) -> None:
    await delegate(ict_head, "kepala upt")
    await delegate(upt_head, "kepala divisi")
    upt_head.sees("menyerahkan wewenangnya kembali")
    await upt_head.presses("Yang mewakili")
    await upt_head.says("wakil")
    await upt_head.presses("Kirim")
    upt_head.sees("Delegasi tercatat")
    await delegate(ict_head)
    ict_head.sees("Pada masa itu Contoh Kepala UPT sudah mewakili")
    known = await office.person(deputy)
    async with office.app.database.unit() as unit:
        await Desk(unit).people.change(known.id, blocked=1)
    await ict_head.says("batal")
    await ict_head.says("/delegasi")
    await ict_head.presses("Akhiri 1")
    await delegate(ict_head)
    ict_head.sees("Akun Contoh Wakil tidak aktif")


async def test_the_admin_delegates_for_an_official_who_can_end_it(
    office: World, ict_head: Someone, admin: Someone, deputy: Someone
) -> None:
    await admin.says("/delegasi")
    await admin.presses("Delegasi baru")
    await admin.says("wakil")
    admin.sees_last("tidak ditemukan di antara pejabat")
    await admin.says("kepala divisi")
    await admin.says("wakil")
    await admin.presses("a.n.")
    await admin.presses("Besok")
    await admin.says("besok")
    await admin.presses("Lewati")
    admin.sees_last("Mohon diperiksa")
    await admin.presses("Ubah")
    await admin.presses("Sampai")
    await admin.says("25 november")
    await admin.presses("Kirim")
    admin.sees("keduanya sudah kami beri tahu")
    ict_head.sees("Delegasi tercatat")
    deputy.sees("ditunjuk mewakili")
    assert await office.office_entries()
    await ict_head.says("/delegasi")
    await ict_head.presses("Akhiri 1")
    deputy.sees_last("Delegasi berakhir")


async def test_whoever_decides_nothing_has_nothing_to_delegate(
    office: World, reporter: Someone, stranger: Someone
) -> None:
    for person in (reporter, stranger):
        await person.says("/delegasi")
        person.sees_last("Delegasi dibuat oleh pejabat yang bersangkutan atau admin")


async def test_a_delegate_who_never_opened_the_chat_is_to_be_told_by_the_official(
    office: World, ict_head: Someone
) -> None:
    async with office.app.database.unit() as unit:
        guest = await Desk(unit).people.add_person("Contoh Tamu", office.clock())
        await Desk(unit).people.change(guest, verified=1)
    await delegate(ict_head, "tamu")
    ict_head.sees("Contoh Tamu belum pernah membuka layanan ini", "Delegasi tercatat")


async def test_several_of_a_name_are_offered(office: World, ict_head: Someone) -> None:
    await office.official("Contoh Wakil Satu", "staff")
    await office.official("Contoh Wakil Dua", "staff")
    await ict_head.says("/delegasi")
    await ict_head.presses("Delegasi baru")
    await ict_head.says("WAKIL")
    await ict_head.presses("Contoh Wakil Dua")
    ict_head.sees_last("Sebagai apa Contoh Wakil Dua mewakili?")


async def test_after_four_silent_working_hours_the_alternate_may_decide(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await report(reporter)
    await office.moves_to(23, "13.14")
    upt_head.sees_not("Persetujuan Surat Tugas —")
    await office.moves_to(23, "13.16")
    ict_head.sees("belum diputuskan selama 4 jam kerja. Contoh Kepala UPT sekarang juga dapat")
    upt_head.sees("Mohon keputusan Pak Contoh Kepala UPT sebagai pengganti")
    upt_head.sees_last("Persetujuan Surat Tugas — G-2026-0001")
    await upt_head.says("/tugas")
    upt_head.sees_last("G-2026-0001")
    await upt_head.presses("Setujui")
    ict_head.sees("pengganti Ka. Divisi (Contoh Kepala Divisi tidak menjawab 4 jam kerja)")
    entries = await office.entries()
    acted = next(entry for entry in entries if entry.code == "step.acted_for")
    assert (acted.data["kind"], acted.data["hours"]) == ("alternate", 4)


async def test_before_the_hours_are_over_the_alternate_is_refused(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await report(reporter)
    await upt_head.says("halo")
    await upt_head.presses_data(ict_head.last.data["Setujui"])
    assert upt_head.toasts[-1].startswith("Keputusan ini hanya untuk Ka. Divisi")


async def test_an_answer_in_time_leaves_the_alternate_in_peace(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await approved(reporter, ict_head)
    await office.moves_to(23, "15.00")
    upt_head.sees_not("Mohon keputusan")


async def test_the_officials_own_report_goes_to_the_alternate_and_says_why(
    office: World, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await report(ict_head)
    await upt_head.presses("Setujui")
    upt_head.sees("Contoh Kepala UPT (Contoh Kepala Divisi adalah pelapor)")
    assert "step.acted_for" in await office.codes()


async def test_while_the_kadis_is_represented_so_is_the_signature(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, deputy: Someone
) -> None:
    kadis = await office.official("Contoh Kadis", "agency_head")
    await delegate(kadis, kind="a.n.")
    await approved(reporter, ict_head)
    letter = await office.letter()
    assert letter is not None
    assert letter.content["signer"]["name"] == "Contoh Wakil"
    assert letter.content["signer"]["kind"] == "an"
    technician.sees("Surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026")
