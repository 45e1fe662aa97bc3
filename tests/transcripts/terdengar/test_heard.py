"""Transcripts of an office that hears voice notes, on Telegram and on WhatsApp."""

from pathlib import Path

import pytest

from bot.playground.stage import sample_files
from bot.playground.stage.transcript import Transcript, read_folder
from tests.bot.reading.sounds.voice_notes import needs_speech, parrot, sound
from tests.transcripts.cast import ON_WHATSAPP, replay
from tests.whatsapp_world import opened_with_whatsapp

pytestmark = needs_speech
TRANSCRIPTS = read_folder(Path(__file__).parent)
MESSAGES = {"penyebab-yang-diucapkan": 12, "pesan-suara-saja-satu-ketukan": 9}
"""Messages of each with everybody on WhatsApp: pinned, because each one is billed."""


@pytest.mark.parametrize("where", [{}, ON_WHATSAPP], ids=["telegram", "whatsapp"])
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    transcript: Transcript,
    where: dict[str, str],
) -> None:
    monkeypatch.setattr(sample_files, "VOICE", sound(1))
    folder = str(parrot(tmp_path / "suara"))
    async with opened_with_whatsapp(database_url, tmp_path, speech_model=folder) as office:
        await replay(office, transcript, where, MESSAGES)
