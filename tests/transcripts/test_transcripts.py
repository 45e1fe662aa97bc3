"""Every transcript of this folder, played on both databases."""

from pathlib import Path

import pytest

from bot.playground.transcript import Transcript, read_folder
from tests.transcripts.cast import Cast
from tests.world import World

TRANSCRIPTS = read_folder(Path(__file__).parent)


@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    office: World, transcript: Transcript
) -> None:
    cast = await Cast.of(office, transcript)
    for step in transcript.steps:
        await cast.perform(step)
