"""Every transcript again on WhatsApp, and with people on different channels: the same file."""

from pathlib import Path

import pytest

from bot.playground.stage.transcript import Transcript, read_folder
from tests.transcripts.cast import Cast
from tests.whatsapp_world import opened_with_whatsapp

TRANSCRIPTS = read_folder(Path(__file__).parent)
CHANNELS = {
    "whatsapp": {"*": "whatsapp"},
    "mixed": {"*": "whatsapp", "ict_head": "telegram", "upt_head": "telegram"},
}
MESSAGES = {
    "album-dengan-keterangan-di-foto-kedua": 10,
    "dari-foto-sampai-normal": 21,
    "dibuka-kembali": 34,
    "dikembalikan-lalu-dilengkapi": 15,
    "dikembalikan-lalu-ditolak": 14,
    "eksternal-kembali-ke-upt-tik": 38,
    "gangguan-massal-diberitahukan": 17,
    "internal-dengan-pembelian": 26,
    "ketukan-ganda-dan-tombol-orang-lain": 12,
    "konten-dari-permintaan-sampai-arsip": 54,
    "konten-dikembalikan-tiga-kali": 91,
    "konten-disetujui-dengan-catatan": 55,
    "konten-ditolak": 30,
    "konten-tautan-mati-dan-berbeda": 62,
    "kredit-gangguan-massal": 19,
    "lisan-dulu-surat-menyusul": 25,
    "malam-tanpa-petugas-piket": 16,
    "plh-menyetujui": 21,
    "promosi-satu-putaran": 109,
    "rekap-minggu-ini": 9,
    "satu-surat-untuk-laporan-serupa": 28,
    "selesai-tanpa-sinyal": 23,
    "terlambat-naik-ke-atasan": 11,
}
"""Messages of each transcript with everybody on WhatsApp: pinned, because each one is billed."""


@pytest.mark.parametrize("where", CHANNELS)
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    database_url: str, tmp_path: Path, transcript: Transcript, where: str
) -> None:
    async with opened_with_whatsapp(database_url, tmp_path, allows=transcript.allows) as both:
        cast = await Cast.of(both, transcript, CHANNELS[where])
        for step in transcript.steps:
            await cast.perform(step)
        assert both.graph is not None
        assert where == "mixed" or len(both.graph.sent) == MESSAGES[transcript.name]
