"""Every transcript again on WhatsApp, and with people on different channels: the same file."""

from pathlib import Path

import pytest

from bot.playground.transcript import Transcript, read_folder
from tests.transcripts.cast import Cast
from tests.whatsapp_world import opened_with_whatsapp

TRANSCRIPTS = read_folder(Path(__file__).parent)
CHANNELS = {
    "whatsapp": {"*": "whatsapp"},
    "mixed": {"*": "whatsapp", "ict_head": "telegram", "upt_head": "telegram"},
}


@pytest.mark.parametrize("where", CHANNELS.values(), ids=CHANNELS.keys())
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    database_url: str, tmp_path: Path, transcript: Transcript, where: dict[str, str]
) -> None:
    async with opened_with_whatsapp(database_url, tmp_path, allows=transcript.allows) as both:
        cast = await Cast.of(both, transcript, where)
        for step in transcript.steps:
            await cast.perform(step)
