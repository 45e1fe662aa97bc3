"""Every transcript again on WhatsApp, and with people on different channels: the same file."""

from pathlib import Path

import pytest

from bot.playground.stage.transcript import Transcript, read_folder
from tests.transcripts.cast import ON_WHATSAPP, replay
from tests.whatsapp_world import opened_with_whatsapp

TRANSCRIPTS = read_folder(Path(__file__).parent)
CHANNELS = {
    "whatsapp": ON_WHATSAPP,
    "mixed": {**ON_WHATSAPP, "ict_head": "telegram", "upt_head": "telegram"},
}
MESSAGES = {
    "album-dengan-keterangan-di-foto-kedua": 8,
    "bertanya-dan-meminta": 14,
    "dari-foto-sampai-normal": 12,
    "dibuka-kembali": 18,
    "dikembalikan-lalu-dilengkapi": 11,
    "dikembalikan-lalu-ditolak": 12,
    "eksternal-kembali-ke-upt-tik": 27,
    "foto-saja-lalu-dijelaskan": 7,
    "gangguan-massal-diberitahukan": 15,
    "internal-dengan-pembelian": 14,
    "jawaban-tanpa-kutipan-mengakhiri-jeda": 16,
    "ketukan-ganda-dan-tombol-orang-lain": 9,
    "kesehatan-untuk-admin": 2,
    "konten-dari-permintaan-sampai-arsip": 30,
    "konten-dikembalikan-tiga-kali": 51,
    "konten-disetujui-dengan-catatan": 32,
    "konten-ditolak": 19,
    "konten-kanal-tidak-terbit": 29,
    "konten-persetujuan-dibatalkan": 41,
    "konten-tautan-mati-dan-berbeda": 32,
    "kredit-gangguan-massal": 16,
    "lisan-dulu-surat-menyusul": 16,
    "malam-tanpa-petugas-piket": 13,
    "masih-terganggu-dan-apa-lagi": 14,
    "persetujuan-dibatalkan-nomor-baru": 12,
    "plh-menyetujui": 17,
    "promosi-satu-putaran": 60,
    "promosi-tahap-dibuka-kembali": 23,
    "rekap-minggu-ini": 8,
    "salam-dan-terima-kasih-bukan-laporan": 5,
    "satu-surat-untuk-laporan-serupa": 16,
    "selesai-tanpa-sinyal": 14,
    "terlambat-naik-ke-atasan": 8,
    "tidak-jelas-tidak-menjadi-laporan": 5,
}
"""Messages of each transcript with everybody on WhatsApp, with those that waited for company at
its end: pinned, because each one is billed. Reactions are not billed. A content case costs 29: its
transcript searches the archive afterwards. A round of promotion costs 59: one entry is refused.
"""


@pytest.mark.parametrize("where", CHANNELS)
@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
async def test_a_transcript_is_seen_as_it_is_written(
    database_url: str, tmp_path: Path, transcript: Transcript, where: str
) -> None:
    async with opened_with_whatsapp(database_url, tmp_path, allows=transcript.allows) as both:
        await replay(both, transcript, CHANNELS[where], MESSAGES)
