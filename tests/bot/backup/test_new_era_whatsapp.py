"""On WhatsApp too: what quotes or presses a message of the lost days changes nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from tests.bot.backup.restarting import restored, saved
from tests.upgrade.database import rows
from tests.whatsapp_world import on_whatsapp
from tests.world import World

OUTCOMES = "SELECT outcome FROM step_runs WHERE step = 'approve' ORDER BY id"


@asynccontextmanager
async def _webhook(world: World) -> AsyncIterator[None]:
    """The webhook of the office that was started again."""
    assert world.app.whatsapp is not None
    assert world.graph is not None
    server = web.Application()
    server.add_routes(world.app.whatsapp.routes(world.app.intake))
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    world.graph.webhook = f"http://127.0.0.1:{runner.addresses[0][1]}/webhook/whatsapp"
    yield
    await runner.cleanup()


async def test_a_lost_card_neither_decides_by_its_button_nor_by_a_quote(
    both: World, tmp_path: Path
) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    await both.official("Contoh Petugas Satu", "ict_team")
    first = await both.official("Contoh Pelapor", "staff")
    second = await both.official("Contoh Pelapor Dua", "staff")
    await head.says("halo")
    await first.says("wifi di ruang rapat mati sejak pagi")
    await first.presses("Kirim")
    archive = await saved(both, tmp_path / "older.tar")
    await both.moves_on(minutes=10)
    await second.says("printer di ruang arsip rusak total")
    await second.presses("Kirim")
    card = head.message_with("printer")
    await restored(both, archive)
    url = both.app.settings.database
    async with _webhook(both):
        await head.says("setuju", answering="printer")
        head.sees_last("dari hari-hari yang tidak ikut dipulihkan")
        message = head.phone.messages[card.message_id]
        await head.phone.press(message, card.data["Setujui"], "Setujui", "button_reply")
        await both.settle()
        head.sees_last("dari sebelum pemulihan data")
    assert [row["outcome"] for row in await rows(url, OUTCOMES)] == [None]
