"""Pictures and engines that fail: the report goes on as if nothing had been read."""

import io
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PIL import Image

from bot.reading.pictures import tesseract
from bot.worker.idle import IDLE
from tests.screens import screen
from tests.whatsapp_world import on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of an engine of our own, which is asked before the machine's."""
    folder = tmp_path / "engine"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    tesseract.languages.cache_clear()
    IDLE.close()
    yield folder / "tesseract"
    IDLE.close()
    tesseract.languages.cache_clear()


@pytest.fixture
async def office(engine: Path, database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


def does(engine: Path, what: str, languages: str = "eng\\nind\\n") -> None:
    listed = f"if [ \"$1\" = --list-langs ]; then printf '{languages}'; exit; fi"
    engine.write_text(f"#!/bin/sh\n{listed}\n{what}\n")
    engine.chmod(0o755)


def huge() -> bytes:
    """A JPEG of 100 megapixels."""
    target = io.BytesIO()
    Image.new("1", (10_000, 10_000), 1).convert("L").save(target, "JPEG", quality=10)
    return target.getvalue()


@pytest.mark.parametrize(
    ("what", "languages"),
    [
        ("kill -9 $$", "eng\\nind\\n"),
        ("head -c 99 /dev/urandom", "eng\\nind\\n"),
        ("exit 1", "eng\\n"),
        ("exit 1", ""),
    ],
    ids=["crash", "nonsense", "no ind", "no language"],
)
async def test_the_report_goes_on_if_the_engine_fails(
    engine: Path, office: World, reporter: Someone, ict_head: Someone, what: str, languages: str
) -> None:
    does(engine, what, languages)
    await reporter.sends_photo(screen("502 Bad Gateway"), caption="simpeg tidak bisa dibuka")
    reporter.sees_not("Terbaca")
    other = await on_whatsapp(office, "Contoh Pelapor Dua", "staff")
    await other.sends_photo(screen("502 Bad Gateway"))
    other.sees_last("Gangguannya pada bagian mana?")
    await reporter.presses("Kirim")
    ict_head.sees("simpeg tidak bisa dibuka")
    assert ict_head.last.kind == "photo"


async def test_the_report_goes_on_with_a_hundred_megapixels(
    engine: Path, office: World, reporter: Someone, ict_head: Someone
) -> None:
    does(engine, "exit 1")
    await reporter.says("simpeg tidak bisa dibuka")
    await reporter.sends_document(huge(), "layar.jpg")
    reporter.sees_not("Terbaca")
    await reporter.presses("Kirim")
    ict_head.sees("simpeg tidak bisa dibuka")
