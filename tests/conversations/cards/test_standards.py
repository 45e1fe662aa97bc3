"""/baku: standard times against reality, and the draft revision of an SOP."""

import pytest

from flows.figures import proposal
from flows.sop.loader import load_procedure
from flows.worktime.standard_time import Standard
from tests.conversations.reports.stories import approved, finish
from tests.pdf import pdf_text
from tests.world import Someone, World


async def test_a_step_that_takes_longer_is_proposed_and_drafted(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    agency_head: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(proposal, "ENOUGH", 1)
    await approved(reporter, ict_head)
    await office.moves_on(hours=2)
    await finish(technician)
    await agency_head.says("/baku")
    agency_head.sees_last("Waktu baku dan kenyataan, 2026")
    agency_head.sees_last("Perbaikan: waktu baku 1 jam tercapai 0 % dari 1; persentil 80: 2 jam")
    agency_head.sees_last("Usulan: 2 jam")
    await agency_head.presses("Usulan gangguan")
    agency_head.sees_last("versi 2: usulan untuk dibahas")
    paper = agency_head.message_with("usulan untuk dibahas")
    files = [each.file for each in agency_head.chat if each.file]
    toml = next(each for each in files if not each.startswith(b"%PDF")).decode()
    assert load_procedure(toml, "gangguan").steps["repair"].standard == Standard(minutes=120)
    text = pdf_text(next(each for each in files if each.startswith(b"%PDF")))
    assert "Usulan: 2 jam." in text
    assert 'standard = "2h"' in text
    assert paper is not None


async def test_few_runs_propose_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, agency_head: Someone
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await agency_head.says("baku bulan ini")
    agency_head.sees_last("Waktu baku dan kenyataan, November 2026")
    agency_head.sees_last("• Perbaikan: 1 dari 1 dalam 1 jam, median kurang dari 1 menit")
    assert not any("Usulan gangguan" in each.data for each in agency_head.chat)


async def test_a_recap_leads_there(
    office: World, reporter: Someone, ict_head: Someone, agency_head: Someone
) -> None:
    await agency_head.says("rekap bulan lalu")
    await agency_head.says("rekap bulan ini")
    await approved(reporter, ict_head)
    await agency_head.says("rekap bulan ini")
    await agency_head.presses("Rincian")
    await agency_head.presses("Waktu baku")
    agency_head.sees_last("Waktu baku dan kenyataan, November 2026")


async def test_staff_are_told_who_reads_it(office: World, reporter: Someone) -> None:
    await reporter.says("/baku")
    reporter.sees_last("Rekap disediakan untuk Kadis")
