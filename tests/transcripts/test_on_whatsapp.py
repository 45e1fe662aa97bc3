"""Every transcript again on WhatsApp, and with people on different channels: the same file."""

from pathlib import Path

import pytest

from bot.playground.transcript import Transcript, read_folder
from tests.transcripts.cast import Cast
from tests.world import World

TRANSCRIPTS = read_folder(Path(__file__).parent)
CHANNELS = {
    "whatsapp": {"*": "whatsapp"},
    "mixed": {"*": "whatsapp", "ict_head": "telegram", "upt_head": "telegram"},
}


@pytest.mark.parametrize("where", CHANNELS.values(), ids=CHANNELS.keys())
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    both: World, transcript: Transcript, where: dict[str, str]
) -> None:
    cast = await Cast.of(both, transcript, where)
    for step in transcript.steps:
        await cast.perform(step)
