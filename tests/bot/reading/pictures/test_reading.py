"""Words of pictures, read by the real tesseract."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.doctor.extras import screenshots
from bot.reading.pictures import tesseract
from bot.reading.pictures.reading import PictureReader
from bot.worker.idle import IDLE
from bot.worker.process import Limits
from flows.screens.page import Page, text_of
from flows.screens.understanding import understand
from tests.screens import needs_tesseract, screen

LINES = (
    "This site can't be reached",
    "contohkab.go.id refused to connect.",
    "password: Rah4sia#9",
)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A tesseract of our own, which lists its languages and then does what the test writes."""
    made = tmp_path / "tesseract"
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    tesseract.languages.cache_clear()
    IDLE.close()
    yield made
    IDLE.close()
    tesseract.languages.cache_clear()


def write(program: Path, does: str, languages: str = "eng ind") -> None:
    listed = "\\n".join(languages.split())
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = --list-langs ]; then printf "{listed}\\n"; exit; fi\n{does}\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@needs_tesseract
@pytest.mark.parametrize("dark", [False, True])
async def test_a_screen_is_read_with_boxes_of_its_secrets(dark: bool) -> None:
    page = await PictureReader().read([screen(*LINES, dark=dark)])
    found = understand(page, now=datetime.now(UTC), zone=ZoneInfo("Asia/Jayapura"))
    assert (found.error, found.category, found.address) == (
        "refused",
        "website",
        "contohkab.go.id",
    )
    (hidden,) = found.hidden
    assert 100 < hidden.left < 300
    assert 160 < hidden.top < 220
    assert hidden.width > 60


@needs_tesseract
async def test_the_pieces_of_a_long_picture_are_one_page() -> None:
    page = await PictureReader().read([screen("502 Bad Gateway"), screen("nginx server")])
    assert [text_of(line) for line in page.lines] == ["502 Bad Gateway", "nginx server"]
    assert {word.box.piece for word in page.words} == {0, 1}


@needs_tesseract
@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", screen(*LINES)[:300], screen(size=(2500, 2500)), screen()],
    ids=["empty", "no picture", "cut short", "too many pixels", "nothing on it"],
)
async def test_what_cannot_be_read_is_an_empty_page(data: bytes) -> None:
    assert await PictureReader().read([data]) == Page()


@pytest.mark.parametrize(
    "does", ["exit 1", "kill -9 $$", "echo nonsense", "head -c 99 /dev/urandom"]
)
async def test_an_engine_that_fails_reads_nothing(program: Path, does: str) -> None:
    write(program, does)
    assert await PictureReader().read([screen(*LINES)]) == Page()


async def test_an_engine_that_hangs_is_ended(program: Path) -> None:
    write(program, "exec sleep 600")
    hasty = Limits(patience=3, memory=640 * 1024 * 1024, seconds=20)
    assert await PictureReader(hasty).read([screen(*LINES)]) == Page()


def test_doctor_says_what_one_line_would_bring(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(program, "", languages="eng osd")
    assert "lacks ind" in str(screenshots())
    assert tesseract.languages() == ("eng",)
    monkeypatch.setenv("PATH", str(program.parent / "nothing"))
    tesseract.languages.cache_clear()
    assert "apt install tesseract-ocr tesseract-ocr-ind" in str(screenshots())
    assert not PictureReader().able
