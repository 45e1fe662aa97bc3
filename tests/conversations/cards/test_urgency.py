"""Mendesak: requested, confirmed with one tap; only then is the head of the agency woken."""

import pytest
from sqlalchemy import select

from flows.office.sops.registry import SOPS
from flows.office.urgency import urgency
from flows.office.work import Work
from flows.urgency.urgency import Source
from storage.database.statement import Statement
from storage.database.tables import contacts, outbox
from storage.desk import Desk
from tests.conversations.absence.stories import on_duty
from tests.conversations.reports.stories import HACKED, finish, report
from tests.world import Someone, World


async def recorded(office: World, *codes: str) -> list[str]:
    entries = await office.entries()
    return [entry.code for entry in entries if entry.code in codes]


async def test_a_hacked_site_tells_everybody_to_keep_the_evidence_and_delete_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter, HACKED)
    reporter.sees("Mohon jangan menghapus apa pun", "halaman pemeliharaan", "CSIRT")
    card = ict_head.message_with("Persetujuan Surat Tugas")
    assert "Dugaan peretasan: amankan bukti dahulu" in card.words
    assert "Prioritas Kritis" in card.words
    assert agency_head.count == 0
    await ict_head.presses("Setujui")
    technician.sees("Jangan menghapus berkas apa pun sebelum buktinya aman")


async def test_the_head_of_the_agency_is_woken_once_and_only_after_it_is_confirmed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await office.moves_to(21, "02.10")
    await report(reporter, HACKED)
    ict_head.sees_last("Persetujuan Surat Tugas — G-2026-0001")
    ict_head.sees_last("Dilaporkan mendesak.")
    assert ict_head.count == 1
    assert agency_head.count == 0
    data = ict_head.message_with("Dilaporkan mendesak").data
    await ict_head.presses("Mendesak benar")
    agency_head.sees("Mendesak — G-2026-0001", "Dipastikan oleh Kepala Divisi")
    ict_head.sees("Mendesak, dipastikan oleh Contoh Kepala Divisi")
    await ict_head.presses_data(data["Mendesak benar"])
    assert ict_head.toasts[-1].startswith("Ini sudah diputuskan")
    await ict_head.presses_data(data["Bukan mendesak"])
    assert ict_head.toasts[-1].startswith("Ini sudah diputuskan")
    assert agency_head.count == 1
    assert await recorded(office, "urgency.asked", "urgency.confirmed") == [
        "urgency.asked",
        "urgency.confirmed",
    ]


async def test_whoever_is_on_duty_confirms_for_the_reporter_who_asked(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await on_duty(ict_head, "petugas satu", "hari ini 16.00", "besok 07.30")
    await office.moves_to(23, "21.00")
    await reporter.says("internet putus total sejak tadi")
    await reporter.presses("Mendesak")
    reporter.sees_last("Ditandai mendesak.")
    await reporter.presses("Kirim")
    reporter.sees("Petugas piket saat ini: Contoh Petugas Satu", "Sekarang juga kami beri tahu")
    assert agency_head.count == 0
    await technician.presses("Mendesak benar")
    agency_head.sees("Dipastikan oleh petugas piket, Contoh Petugas Satu")
    reporter.sees("G-2026-0001 dipastikan mendesak")
    ict_head.sees("Prioritas Kritis", "Mendesak, dipastikan oleh Contoh Petugas Satu")
    assert (await office.case()).priority == "kritis"


async def test_the_officer_on_duty_is_woken_and_the_head_of_division_left_to_sleep(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await on_duty(ict_head, "petugas satu", "hari ini 16.00", "besok 07.30")
    await office.moves_to(23, "21.00")
    await report(reporter)
    await reporter.presses("Mendesak")
    await technician.presses("Mendesak benar")
    told = Statement(
        select(contacts.c.chat, outbox.c.kind, outbox.c.silent)
        .join(contacts, contacts.c.id == outbox.c.contact)
        .where(outbox.c.operation == "send", outbox.c.kind.like("urgency-%"))
    )
    rows = await office.app.database.read(told)
    silent = {(row["chat"], row["kind"]): row["silent"] for row in rows}
    assert silent[technician.phone.id, "urgency-asked"] == 0
    assert silent[ict_head.phone.id, "urgency-asked"] == 1
    assert silent[agency_head.phone.id, "urgency-woken"] == 0


async def test_not_urgent_after_all_is_told_kindly_and_nobody_is_woken(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await office.moves_to(21, "20.00")
    await report(reporter)
    await reporter.presses("Mendesak")
    reporter.sees_last("sudah diteruskan kepada Contoh Kepala Divisi dan 1 petugas Tim TI")
    reporter.sees_last("Petugas piket belum tercatat untuk saat ini")
    await reporter.presses("Mendesak")
    assert reporter.toasts[-1] == "Laporan ini sudah ditandai mendesak."
    await ict_head.presses("Bukan mendesak")
    reporter.sees_last("G-2026-0001 sudah diperiksa dan belum digolongkan mendesak")
    ict_head.sees("Bukan mendesak, menurut Contoh Kepala Divisi")
    assert agency_head.count == 0
    assert (await office.case()).priority == "sedang"


async def test_a_technician_who_is_not_on_duty_and_the_reporter_confirm_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter, HACKED)
    data = ict_head.message_with("Dilaporkan mendesak").data["Mendesak benar"]
    await technician.says("/tugas")
    for someone in (technician, reporter):
        await someone.presses_data(data)
        assert someone.toasts[-1].startswith("Hanya petugas piket atau Kepala Divisi")
    assert agency_head.count == 0


async def test_the_head_of_divisions_own_report_is_confirmed_by_the_head_above(
    office: World, ict_head: Someone, technician: Someone, upt_head: Someone, agency_head: Someone
) -> None:
    await report(ict_head, HACKED)
    ict_head.sees_not("Dilaporkan mendesak")
    await upt_head.presses("Mendesak benar")
    agency_head.sees("Mendesak — G-2026-0001")


async def test_the_monitor_confirms_by_itself(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter, HACKED)
    for expected in (True, False):
        async with office.app.database.unit() as unit:
            done = await urgency.confirm(
                Work(
                    desk=Desk(unit),
                    office=office.app.current.office,
                    sops=SOPS,
                    now=office.clock(),
                ),
                1,
                by=None,
                source=Source.MONITOR,
            )
        assert done is expected
    await office.settle()
    agency_head.sees("Dipastikan oleh pemantauan otomatis")
    assert agency_head.count == 1


async def test_the_head_changes_the_priority_on_the_card_and_the_order_of_tasks_follows(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await reporter.says("printer macet di ruang arsip")
    await reporter.presses("Kirim")
    due = [
        each
        for each in ict_head.message_with("printer macet").words.splitlines()
        if "sebelum" in each
    ]
    await ict_head.presses("Ubah prioritas")
    ict_head.sees_last("Prioritas G-2026-0002 sekarang Rendah")
    await ict_head.presses("Tinggi")
    ict_head.sees("Prioritas G-2026-0002 sekarang Tinggi", "Prioritas Tinggi")
    card = ict_head.message_with("Persetujuan Surat Tugas — G-2026-0002").words
    assert due[0] in card, "the standard time stands"
    await ict_head.says("tugas")
    told = ict_head.last.words
    assert told.index("G-2026-0002") < told.index("G-2026-0001")
    assert agency_head.count == 0


async def test_making_it_critical_is_confirming_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Ubah prioritas")
    await ict_head.presses("Kritis")
    agency_head.sees("Mendesak — G-2026-0001")
    await ict_head.presses("Ubah prioritas")
    await ict_head.presses("Sedang")
    await ict_head.presses("Ubah prioritas")
    await ict_head.presses("Kritis")
    assert (await office.case()).priority == "kritis"
    assert agency_head.count == 1


async def test_a_technician_does_not_change_a_priority_nor_does_anybody_of_a_closed_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Ubah prioritas")
    data = ict_head.last.data["Tinggi"]
    await technician.says("/tugas")
    await technician.presses_data(data)
    assert technician.toasts[-1].startswith("Keputusan ini hanya untuk")
    await ict_head.presses("Setujui")
    await finish(technician)
    await reporter.presses("Sudah normal")
    await ict_head.presses("Terima")
    await ict_head.presses_data(data)
    assert "sudah ditutup" in ict_head.toasts[-1]


async def test_monday_counts_what_was_confirmed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await report(reporter, HACKED)
    await ict_head.presses("Mendesak benar")
    await office.moves_to(30, "08.00")
    agency_head.sees_last("Dipastikan mendesak: 1 · lisan, surat menyusul: 0")


async def case_row(office: World) -> tuple[str, str, str]:
    file = await office.case()
    return file.priority, file.subcategory, file.place


@pytest.mark.parametrize(
    ("said", "kept", "advice"),
    [
        (
            "komputer kena virus, smua file jd .lockbit",
            ("kritis", "peretasan", ""),
            "Mohon jangan menghapus apa pun",
        ),
        (
            "puskesmas elat internet mati total, pasien bpjs antri",
            ("tinggi", "putus", "puskesmas elat"),
            "",
        ),
        ("bau hangus dr ruang server pak", ("kritis", "server", ""), "Utamakan keselamatan"),
        (
            "akun facebook dinas diambil alih orang",
            ("kritis", "peretasan", ""),
            "Mohon jangan menghapus apa pun",
        ),
    ],
)
async def test_what_is_urgent_is_called_so_and_can_be_marked(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    said: str,
    kept: tuple[str, str, str],
    advice: str,
) -> None:
    await reporter.says(said)
    assert "Mendesak" in reporter.last.labels
    await reporter.presses("Kirim")
    reporter.sees(advice)
    assert await case_row(office) == kept


async def test_at_night_with_nobody_on_duty_it_is_said_and_everybody_is_told_at_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await office.moves_to(21, "02.10")
    await report(reporter, "bau hangus dari ruang server")
    reporter.sees_last("di luar jam kerja. Petugas piket belum tercatat")
    reporter.sees_last("Sekarang juga kami beri tahu Contoh Kepala Divisi dan 1 petugas Tim TI")
    reporter.sees_last("Utamakan keselamatan")
    reporter.sees_not("diproses mulai")
    technician.sees_last("Dilaporkan mendesak, belum ada petugas piket — G-2026-0001")
    assert ict_head.count == 1, "one card, which asks both"
    ict_head.sees_last("Dilaporkan mendesak.")
    assert await silent_kinds(office) == set()
    await ict_head.presses("Mendesak benar")
    ict_head.sees("sebelum Sabtu, 21 November 2026 pukul 02.25 WIT")
    reporter.sees_last("dipastikan mendesak")
    await office.moves_to(21, "02.26")
    ict_head.sees_last("Batas waktu persetujuan G-2026-0001 sudah tiba")
    await ict_head.says("tugas")
    ict_head.sees_last("15 menit sejak Sabtu 02.10, dihitung siang dan malam karena mendesak")
    await ict_head.presses("Setujui")
    technician.sees("sampai Sabtu, 21 November 2026 pukul 03.26 WIT")
    count = ict_head.count
    await office.moves_to(23, "07.46")
    assert "Batas waktu" not in "".join(each.words for each in ict_head.chat[count:])


async def silent_kinds(office: World) -> set[str]:
    rows = await office.app.database.read(
        Statement(select(outbox.c.kind).where(outbox.c.silent == 1, outbox.c.operation == "send"))
    )
    return {row["kind"] for row in rows}


async def test_a_report_that_can_wait_wakes_nobody_at_night(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await office.moves_to(21, "02.10")
    await report(reporter)
    reporter.sees_last("diproses mulai Senin")
    assert technician.count == 0
    assert await silent_kinds(office) == {"card"}


async def test_what_was_approved_before_it_was_confirmed_is_asked_once_more(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await office.moves_to(21, "02.10")
    await report(reporter, HACKED)
    await ict_head.presses("Setujui")
    ict_head.sees("Dilaporkan mendesak — G-2026-0001")
    await ict_head.presses("Mendesak benar")
    agency_head.sees("Mendesak — G-2026-0001")
    technician.sees("sampai Sabtu, 21 November 2026 pukul 03.10 WIT")
