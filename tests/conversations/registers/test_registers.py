"""Registers in chat: asked for by words or taps, sent as a file to those who may have them."""

import io
import re
from datetime import datetime

import openpyxl
import pytest

from flows.office.sops.registry import SOPS
from flows.office.staffing.visibility import may_see
from flows.office.work import Work
from flows.registers.registers import REGISTERS, readable
from flows.sop.roles import ROLES
from storage.desk import Desk
from tests.bot.registers.filled import filled
from tests.conversations.reports.stories import report
from tests.pdf import pdf_text
from tests.registers import register_text
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

NUMBER = re.compile(r"\b[GPK]-2026-\d{4}")


@pytest.fixture
async def operator(office: World) -> Someone:
    return await office.official("Contoh Operator", "operator")


async def test_three_taps_bring_a_register_as_pdf(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await filled(office, reporter, ict_head, technician)
    await ict_head.says("/register")
    ict_head.sees_last("Register yang mana?")
    await ict_head.presses("Laporan Gangguan")
    ict_head.sees_last("Laporan Gangguan untuk masa kapan?")
    await ict_head.presses("Bulan ini")
    ict_head.sees_last("Laporan Gangguan, November 2026. Dikirim sebagai apa?")
    await ict_head.presses("PDF")
    ict_head.sees("Laporan Gangguan, November 2026, sedang disusun")
    text = pdf_text(ict_head.message_with("Laporan Gangguan, November 2026: 1 baris.").file)
    assert "LAPORAN GANGGUAN" in text
    assert "G-2026-0001" in text


async def test_one_line_brings_it_as_excel_with_typed_cells(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await filled(office, reporter, ict_head, technician)
    await ict_head.says("register tamu bulan ini excel")
    sent = ict_head.message_with("Daftar Tamu, November 2026: 2 baris.")
    page = openpyxl.load_workbook(io.BytesIO(sent.file)).active
    assert page is not None
    _, first, second = page.iter_rows(values_only=True)
    assert isinstance(first[0], datetime)
    assert (second[2], second[5]) == ("Contoh Tamu Dua", 2)


async def test_words_alone_ask_for_what_is_missing(ict_head: Someone, operator: Someone) -> None:
    await operator.says("daftar tamu minggu ini")
    operator.sees_last("Daftar Tamu, 23–29 November 2026. Dikirim sebagai apa?")
    await ict_head.says("register gangguan bulan lalu")
    ict_head.sees_last("Laporan Gangguan, Oktober 2026. Dikirim sebagai apa?")
    await ict_head.says("/register bulan lalu")
    await ict_head.presses("Surat Tugas")
    ict_head.sees_last("Surat Tugas, Oktober 2026. Dikirim sebagai apa?")


async def test_an_empty_period_is_told_in_a_word(ict_head: Someone) -> None:
    await ict_head.says("register konten bulan lalu pdf")
    ict_head.sees_last("Nihil. Konten, Oktober 2026: tidak ada catatan pada masa itu.")
    assert "Bulan ini" in ict_head.last.data


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("/register tamu entah kapan", "Masanya belum kami pahami"),
        ("/register tamu 2026-01-01 sampai 2027-06-01", "paling lama satu tahun"),
        ("/register tamu 2028", "lebih dari setahun lagi"),
    ],
)
async def test_what_cannot_be_is_told(ict_head: Someone, words: str, told: str) -> None:
    await ict_head.says(words)
    ict_head.sees_last(told)


async def test_each_role_gets_its_own_and_no_other(
    office: World, reporter: Someone, operator: Someone, technician: Someone
) -> None:
    await reporter.says("/register")
    reporter.sees_last("Register disediakan untuk Kadis")
    await operator.says("/register")
    assert [*operator.last.data] == ["Jadwal Promosi", "Daftar Tamu"]
    await operator.says("/register gangguan bulan ini pdf")
    operator.sees_last("tidak semuanya dapat dibuka dengan peran")
    await technician.says("/register")
    assert [*technician.last.data] == ["Kondisi Web", "Arsip Link Aktif", "Konten"]


async def test_a_role_that_was_taken_back_meanwhile_gets_nothing(
    office: World, ict_head: Someone
) -> None:
    await ict_head.says("register gangguan bulan ini")
    button = await ict_head.offers("PDF")
    await office.withdraws("ict_head", ict_head)
    await ict_head.presses_data(button)
    ict_head.sees("Register disediakan untuk Kadis")
    ict_head.sees_not("sedang disusun")


async def test_a_role_that_may_have_a_register_may_see_each_case_of_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await filled(office, reporter, ict_head, technician)
    cases = {
        each.name: {*NUMBER.findall(await register_text(office, each.name))} for each in REGISTERS
    }
    assert cases["tamu"] == {"P-2026-0001"}
    holders = [
        (role, await office.official(f"Contoh {role}", role))
        for role in sorted(ROLES)
        if readable({role})
    ]
    async with office.app.database.unit() as unit:
        work = Work(
            desk=Desk(unit), office=office.app.office_file.office, sops=SOPS, now=office.clock()
        )
        for role, someone in holders:
            person = await work.desk.people.by_chat("telegram", someone.chat_id)
            assert person is not None
            for number in {n for each in readable({role}) for n in cases[each.name]}:
                file = await work.desk.cases.by_number(number)
                assert file is not None
                assert await may_see(work, file, person), (role, number)


async def test_on_whatsapp_too(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    await report(await on_whatsapp(both, "Contoh Pelapor", "staff"))
    await head.says("register gangguan")
    await head.presses("Bulan ini")
    await head.presses("Excel")
    head.sees("Laporan Gangguan, November 2026: 1 baris.")
