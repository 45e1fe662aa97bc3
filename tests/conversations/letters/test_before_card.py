"""The letter comes before the card, so that Terima is what the team sees last."""

import pytest

from tests.conversations.reports.stories import approved
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World


async def test_the_team_gets_the_letter_and_then_the_card(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    letter, card = technician.chat[-2:]
    assert letter.kind == "document"
    assert "Penugasan — G-2026-0001" in card.words
    assert "Disetujui oleh Contoh Kepala Divisi; surat tugas nomor 800.1.11.1/001" in card.words
    assert card.labels[0] == "Terima"


async def test_on_whatsapp_too(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    technician = await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    await approved(await on_whatsapp(both, "Contoh Pelapor", "staff"), head)
    technician.sees("Surat tugas nomor")
    assert "Terima" in technician.last.labels


async def test_a_card_does_not_wait_long_for_a_letter_that_cannot_be_made(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def broken(*_: object) -> bytes:
        raise OSError("no room left")

    monkeypatch.setattr("bot.scheduling.jobs.pages_of", broken)
    await approved(reporter, ict_head)
    technician.sees_not("Penugasan")
    await office.moves_on(seconds=30)
    technician.sees_last("Penugasan — G-2026-0001")
    assert technician.last.labels[0] == "Terima"
