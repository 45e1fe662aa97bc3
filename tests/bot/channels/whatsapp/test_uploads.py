"""Files on WhatsApp: Meta's upload takes a closed list of types, and refuses all others."""

import pytest

from bot.channels.whatsapp.files.accepted import mime_of, shown_as
from handlers.views.parts.screen import MediaItem, MediaKind
from tests.doubles.whatsapp.limits import FILES
from tests.files.odt import odt
from tests.whatsapp_world import on_whatsapp
from tests.world import VOICE, World

TAKEN = [
    (MediaKind.PICTURE, None, b"\xff\xd8\xff", "image/jpeg", "image"),
    (MediaKind.VOICE, None, b"OggS" + b"\0" * 24 + b"OpusHead", "audio/ogg", "audio"),
    (MediaKind.AUDIO, "rapat.m4a", b"\0\0\0\x20ftypM4A ", "audio/mp4", "audio"),
    (MediaKind.AUDIO, "rapat.mp3", b"\xff\xf3", "audio/mpeg", "audio"),
    (MediaKind.AUDIO, "rapat.aac", b"\xff\xf1", "audio/aac", "audio"),
    (MediaKind.VIDEO, None, b"\0\0\0\x20ftypisom", "video/mp4", "video"),
    (MediaKind.VIDEO, None, b"\0\0\0\x20ftyp3gp4", "video/3gpp", "video"),
    (MediaKind.DOCUMENT, "surat.pdf", b"%PDF-1.7", "application/pdf", "document"),
    (MediaKind.DOCUMENT, "DATA.CSV", b"a;b", "text/plain", "document"),
    (MediaKind.DOCUMENT, "jadwal.ics", b"BEGIN:VCALENDAR", "text/plain", "document"),
    (MediaKind.DOCUMENT, "poster.png", b"\x89PNG\r\n\x1a\n", "image/png", "document"),
]
REFUSED = [
    (MediaKind.DOCUMENT, "naskah.odt", b"PK\x03\x04"),
    (MediaKind.DOCUMENT, "arsip.zip", b"PK\x03\x04"),
    (MediaKind.VIDEO, "rapat.mov", b"\0\0\0\x14ftypqt  "),
    (MediaKind.VIDEO, "hevc.mp4", b"\0\0\0\x20ftypisom" + b"\0" * 40 + b"hvc1"),
    (MediaKind.VIDEO, "layar.webm", b"\x1aE\xdf\xa3"),
    (MediaKind.AUDIO, "rapat.wav", b"RIFF\0\0\0\0WAVE"),
    (MediaKind.AUDIO, "rapat.flac", b"fLaC"),
    (MediaKind.AUDIO, "rapat.ogg", b"OggS" + b"\0" * 24 + b"\x01vorbis"),
    (MediaKind.DOCUMENT, None, b"what is this"),
    (MediaKind.VIDEO, "panjang.mp4", b"\0\0\0\x20ftypisom" + bytes(17 * 1024 * 1024)),
]


@pytest.mark.parametrize(("kind", "name", "data", "mime", "shown"), TAKEN)
def test_what_meta_takes_goes_as_the_type_that_it_is(
    kind: MediaKind, name: str | None, data: bytes, mime: str, shown: str
) -> None:
    item = MediaItem(kind=kind, sha256="a" * 64, name=name)
    assert mime_of(item, data) == mime
    assert shown_as(item, mime) == shown
    assert any(mime in mimes for _, mimes in FILES.values())


@pytest.mark.parametrize(("kind", "name", "data"), REFUSED)
def test_what_meta_refuses_is_not_uploaded(kind: MediaKind, name: str | None, data: bytes) -> None:
    assert mime_of(MediaItem(kind=kind, sha256="a" * 64, name=name), data) is None


async def test_a_voice_note_arrives_as_one_and_what_cannot_go_is_named(both: World) -> None:
    await both.official("Contoh Petugas Satu", "ict_team")
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    reporter = await both.official("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.sends_voice(VOICE)
    await reporter.sends_document(b"\x1aE\xdf\xa3" + bytes(64), "layar.webm")
    await reporter.presses("Kirim")
    assert both.graph is not None
    items = [sent["item"] for sent in both.graph.sent]
    sounds = [item["audio"] for item in items if item["type"] == "audio"]
    assert [sound["voice"] for sound in sounds] == [True]
    head.sees("layar.webm", "tidak dapat dikirim lewat WhatsApp")
    assert both.graph.refusals == []


async def test_a_file_that_cannot_go_costs_no_message_of_its_own(both: World) -> None:
    await both.official("Contoh Petugas Satu", "ict_team")
    await both.official("Contoh Petugas Dua", "ict_team")
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    reporter = await both.official("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.sends_photo()
    await reporter.sends_document(odt("Laporan gangguan."), "naskah.odt")
    await reporter.presses("Kirim")
    (card,) = head.chat
    assert card.file is not None
    assert "G-2026-0001" in card.words
    assert "Berkas naskah.odt tidak dapat dikirim lewat WhatsApp" in card.words
    assert "Setujui" in card.labels
