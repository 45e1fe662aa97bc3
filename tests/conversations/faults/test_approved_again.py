"""An approval that is given, taken back and given again, for a reporter on WhatsApp."""

import pytest

from tests.conversations.reports.stories import approved
from tests.whatsapp_world import on_whatsapp
from tests.world import World


@pytest.mark.parametrize("heard_by", ["time", "news"])
async def test_it_is_told_once(both: World, heard_by: str) -> None:
    reporter = await on_whatsapp(both, "Contoh Pelapor", "staff")
    ict_head = await both.official("Contoh Kepala Divisi", "ict_head")
    technician = await both.official("Contoh Teknisi", "ict_team")
    await approved(reporter, ict_head)
    await ict_head.presses("Batalkan persetujuan")
    await ict_head.says("Salah petugas")
    await ict_head.presses("Setujui")
    if heard_by == "time":
        await both.moves_on(minutes=11)
    else:
        await technician.presses("Terima")
        await reporter.says("status")
    told = sum(message.words.count("disetujui. Petugas") for message in reporter.chat)
    assert told == 1
