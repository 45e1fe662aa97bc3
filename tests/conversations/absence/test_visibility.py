"""Visibility of a case: for those who act in another's place on it, and not for others."""

import pytest

from tests.conversations.absence.stories import delegate
from tests.conversations.reports.stories import FAULT, finish
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

LEDGER = "Riwayat G-2026-0001 ·"
REFUSED = "hanya untuk yang terlibat"


@pytest.fixture(params=["telegram", "whatsapp"])
async def deputy(both: World, request: pytest.FixtureRequest) -> Someone:
    if request.param == "whatsapp":
        return await on_whatsapp(both, "Contoh Wakil", "staff")
    return await both.official("Contoh Wakil", "staff")


@pytest.fixture
async def head(both: World) -> Someone:
    return await both.official("Contoh Kepala Divisi", "ict_head")


@pytest.fixture
async def upt_head(both: World) -> Someone:
    return await both.official("Contoh Kepala UPT", "upt_head")


async def reported(both: World) -> Someone:
    """A report with a photo, sent, which waits for the head of division."""
    technician = await both.official("Contoh Petugas Satu", "ict_team")
    reporter = await both.official("Contoh Pelapor", "staff")
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    return technician


async def repaired(both: World, head: Someone) -> None:
    """A repair that waits for the head of division to receive it."""
    technician = await reported(both)
    await head.presses("Setujui")
    await finish(technician)


async def ledger_refused(someone: Someone) -> None:
    await someone.says("riwayat G-2026-0001")
    someone.sees_last(REFUSED)


async def ledger_seen(someone: Someone) -> None:
    await someone.says("riwayat G-2026-0001")
    someone.sees(LEDGER)


async def test_a_deputy_sees_ledger_evidence_and_letter_of_what_they_may_decide(
    both: World, head: Someone, deputy: Someone
) -> None:
    await repaired(both, head)
    await deputy.says("halo")
    await ledger_refused(deputy)
    await delegate(head)
    await deputy.looks()
    await deputy.presses("Lihat bukti")
    deputy.sees("Bukti G-2026-0001")
    await deputy.presses("Lihat surat")
    deputy.sees("Surat tugas")
    await ledger_seen(deputy)


async def test_a_delegation_of_another_role_shows_nothing_of_the_case(
    both: World, head: Someone, upt_head: Someone
) -> None:
    deputy = await both.official("Contoh Wakil", "staff")
    await repaired(both, head)
    await delegate(upt_head)
    deputy.sees("ditunjuk mewakili Contoh Kepala UPT")
    before = deputy.count
    for label in ("Lihat bukti", "Lihat surat"):
        await deputy.presses_data(await head.offers(label))
    assert deputy.count == before
    await ledger_refused(deputy)


async def test_an_alternates_deputy_sees_the_case_once_the_alternate_may_decide(
    both: World, head: Someone, upt_head: Someone, deputy: Someone
) -> None:
    await reported(both)
    await delegate(upt_head)
    await ledger_refused(deputy)
    await both.moves_to(23, "13.16")
    await ledger_seen(deputy)


async def test_the_team_sees_a_case_while_its_team_is_being_chosen(
    both: World, head: Someone
) -> None:
    await reported(both)
    colleague = await both.official("Contoh Petugas Lain", "ict_team")
    await colleague.says("halo")
    before = colleague.count
    await colleague.presses_data(await head.offers("Lihat bukti"))
    assert colleague.count > before
    await ledger_seen(colleague)


async def test_officials_see_every_case(both: World, head: Someone, upt_head: Someone) -> None:
    await reported(both)
    agency_head = await both.official("Contoh Kadis", "agency_head")
    admin = await both.official("Contoh Admin", "admin")
    for official in (head, upt_head, agency_head, admin):
        await ledger_seen(official)
