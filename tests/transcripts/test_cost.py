"""What a case costs on WhatsApp: each message is billed, so their number is held."""

from pathlib import Path

import pytest

from bot.playground.transcript import read_folder
from tests.transcripts.cast import Cast
from tests.world import World

TRANSCRIPTS = read_folder(Path(__file__).parent)
MESSAGES = {
    "dari-foto-sampai-normal": 21,
    "dikembalikan-lalu-ditolak": 14,
    "ketukan-ganda-dan-tombol-orang-lain": 12,
    "terlambat-naik-ke-atasan": 11,
}


@pytest.mark.parametrize("name", MESSAGES)
async def test_a_transcript_costs_so_many_messages(both: World, name: str) -> None:
    cast = await Cast.of(both, TRANSCRIPTS[name], {"*": "whatsapp"})
    for step in TRANSCRIPTS[name].steps:
        await cast.perform(step)
    assert both.graph is not None
    assert len(both.graph.sent) == MESSAGES[name]
