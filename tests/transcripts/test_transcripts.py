"""Every transcript of this folder, played on both databases."""

from pathlib import Path

import pytest

from bot.playground.stage.transcript import Transcript, read_folder
from tests.transcripts.cast import Cast
from tests.world import opened

TRANSCRIPTS = read_folder(Path(__file__).parent)


@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    database_url: str, tmp_path: Path, transcript: Transcript
) -> None:
    async with opened(database_url, tmp_path, allows=transcript.allows) as office:
        cast = await Cast.of(office, transcript)
        for step in transcript.steps:
            await cast.perform(step)
