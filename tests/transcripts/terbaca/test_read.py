"""Transcripts of an office that reads pictures, on Telegram and on WhatsApp."""

from pathlib import Path

import pytest

from bot.playground.stage import sample_files
from bot.playground.stage.transcript import Transcript, read_folder
from tests.screens import guest_page, needs_tesseract, screen
from tests.transcripts.cast import ON_WHATSAPP, replay
from tests.whatsapp_world import opened_with_whatsapp

pytestmark = needs_tesseract
TRANSCRIPTS = read_folder(Path(__file__).parent)
PICTURES = {
    "foto-petugas-menjadi-catatan": screen("EPSON L3210", "S/N: PHBL72941", "Error E-05"),
    "halaman-buku-tamu": guest_page(),
}
MESSAGES = {"foto-petugas-menjadi-catatan": 12, "halaman-buku-tamu": 24}
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
    monkeypatch.setattr(sample_files, "picture", lambda *_: PICTURES[transcript.name])
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as office:
        await replay(office, transcript, where, MESSAGES)
