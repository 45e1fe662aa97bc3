"""Films and sounds that Meta's upload refuses, turned by ffmpeg (skipped without it)."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import pytest

from bot.channels.whatsapp.files.accepted import mime_of
from bot.channels.whatsapp.files.conversion import Conversion
from bot.reading import film as films
from bot.worker.process import Limits, Worker
from handlers.views.parts.screen import MediaItem, MediaKind
from tests.files.films import codecs, film, first_picture, recorded
from tests.whatsapp_world import on_whatsapp
from tests.world import World

with_ffmpeg = pytest.mark.skipif(films.installed() is None, reason="ffmpeg is not installed")


def item(kind: MediaKind, name: str) -> MediaItem:
    return MediaItem(kind=kind, sha256="a" * 64, name=name)


@with_ffmpeg
@pytest.mark.parametrize("ending", ["webm", "mkv", "mov", "avi"])
async def test_a_film_becomes_one_that_phones_play(ending: str, tmp_path: Path) -> None:
    sent, data = item(MediaKind.VIDEO, f"layar.{ending}"), film(ending, tmp_path)
    assert mime_of(sent, data) is None
    made = await Conversion().turned(sent, data)
    assert made is not None
    assert made[1] == "layar.mp4"
    assert mime_of(sent, made[0]) == "video/mp4"
    assert set(codecs(made[0], tmp_path)) <= {"h264", "aac"}


@with_ffmpeg
async def test_a_phones_film_held_upright_stays_upright(tmp_path: Path) -> None:
    data = recorded(tmp_path, turned=True)
    assert codecs(data, tmp_path) == ["hevc", "aac"]
    made = await Conversion().turned(item(MediaKind.VIDEO, "rekaman.mov"), data)
    assert made is not None
    assert mime_of(item(MediaKind.VIDEO, made[1]), made[0]) == "video/mp4"
    assert codecs(made[0], tmp_path) == ["h264", "aac"]
    shown = first_picture(made[0], tmp_path)
    assert shown.size == (180, 320)
    red = shown.getpixel((90, 20)), shown.getpixel((90, 300))
    assert sum(pixel[0] - pixel[1] > 150 for pixel in red) == 1  # the edge is above or below


@with_ffmpeg
async def test_a_phones_hdr_film_keeps_its_colors(tmp_path: Path) -> None:
    data = recorded(tmp_path, wide=True, sound=False)
    made = await Conversion().turned(item(MediaKind.VIDEO, "rekaman.mov"), data)
    assert made is not None
    assert codecs(made[0], tmp_path) == ["h264"]
    shown = first_picture(made[0], tmp_path)
    red, gray = shown.getpixel((40, 90)), shown.getpixel((200, 90))
    assert red[0] > 200
    assert red[1] < 60
    assert all(abs(each - 128) < 12 for each in gray)


@with_ffmpeg
@pytest.mark.parametrize("ending", ["wav", "flac", "ogg"])
async def test_a_sound_becomes_one_that_phones_play(ending: str, tmp_path: Path) -> None:
    sent, data = item(MediaKind.AUDIO, f"rapat.{ending}"), film(ending, tmp_path)
    made = await Conversion().turned(sent, data)
    assert made is not None
    assert made[1] == "rapat.m4a"
    assert mime_of(sent, made[0]) == "audio/mp4"
    assert codecs(made[0], tmp_path) == ["aac"]


@with_ffmpeg
@pytest.mark.parametrize(
    "data",
    [
        b"\x1aE\xdf\xa3" + bytes(64),
        b"RIFF\0\0\0\0AVI " + bytes(200),
        b"\0\0\0\x14ftypqt  " + bytes(200),
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
    ],
)
async def test_what_ffmpeg_cannot_read_stays_as_it_is(data: bytes) -> None:
    assert await Conversion().turned(item(MediaKind.VIDEO, "layar.webm"), data) is None


@with_ffmpeg
async def test_ffmpeg_ends_with_its_worker(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = film("avi", tmp_path, seconds=600)
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    async def turn() -> None:
        async with Worker(Limits(patience=900, seconds=900)) as worker:
            await worker(films.turned, data, demuxer="avi", to=films.FILM)

    turning = asyncio.ensure_future(turn())
    while not _running(tmp_path):
        await asyncio.wait([turning], timeout=0.02)
        assert not turning.done()
    turning.cancel()
    await asyncio.wait([turning])
    await asyncio.to_thread(_until_nothing_runs, tmp_path)


def _until_nothing_runs(folder: Path) -> None:
    until = time.monotonic() + 60
    while _running(folder):
        assert time.monotonic() < until
        time.sleep(0.02)


def _running(folder: Path) -> bool:
    """Whether an ffmpeg works in a folder below this one."""
    lines = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            lines.append(each.read_bytes())
    return any(b"ffmpeg" in line and f"{folder}/sigap-".encode() in line for line in lines)


async def test_what_is_no_film_is_not_given_to_ffmpeg() -> None:
    assert await Conversion().turned(item(MediaKind.DOCUMENT, "a.zip"), b"PK\x03\x04") is None


async def test_without_ffmpeg_nothing_is_turned(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    without = Conversion()
    assert not without.able
    assert not without.expects(item(MediaKind.VIDEO, "a.webm"))
    assert await without.turned(item(MediaKind.VIDEO, "a.webm"), b"\x1aE\xdf\xa3") is None


@with_ffmpeg
async def test_the_reader_on_whatsapp_gets_the_film(both: World, tmp_path: Path) -> None:
    await both.official("Contoh Petugas Satu", "ict_team")
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    reporter = await both.official("Contoh Pelapor", "staff")
    await reporter.says("wifi mati di ruang depan sejak pagi")
    await reporter.sends_document(recorded(tmp_path, turned=True), "IMG_0412.MOV")
    await reporter.presses("Kirim")
    (card,) = head.chat
    assert "tidak dapat dikirim" not in card.words
    assert card.file is not None
    assert codecs(card.file, tmp_path) == ["h264", "aac"]
    assert first_picture(card.file, tmp_path).size == (180, 320)
    assert both.graph is not None
    assert both.graph.refusals == []
