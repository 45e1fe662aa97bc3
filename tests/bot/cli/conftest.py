"""The command line, run in this process or in one of its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.config.office_file import ROOT
from storage.database.connect import open_database
from storage.database.unit import Database
from tests.doubles.telegram import BotApiDouble
from tests.doubles.whatsapp import GraphDouble
from tests.patience import PATIENCE
from tests.process import started

TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz0123456"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Output and exit code of a command."""

    code: int
    out: str
    err: str


Command = Callable[..., Awaitable[Said]]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """None of the machine's own settings, and a data folder for each test."""
    for name in [name for name in os.environ if name.startswith("SIGAP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SIGAP_OFFICE", str(ROOT / "office.toml"))
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def on_database(monkeypatch: pytest.MonkeyPatch, database_url: str) -> str:
    """Commands work on this database; a test that asks for it runs on both kinds."""
    monkeypatch.setenv("SIGAP_DATABASE_URL", database_url)
    return database_url


@pytest.fixture
async def office_database(on_database: str) -> AsyncIterator[Database]:
    """The commands' database, seen from outside during their work."""
    database = await open_database(on_database)
    yield database
    await database.close()


@pytest.fixture
def sigap(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command in this process, beside the test's own loop."""

    async def command(*words: object) -> Said:
        monkeypatch.setattr(sys, "argv", ["sigap", *map(str, words)])
        capsys.readouterr()
        code = await asyncio.to_thread(main)
        said = capsys.readouterr()
        return Said(code=code, out=said.out, err=said.err)

    return command


@pytest.fixture
def process() -> Command:
    """Run Python with these arguments in a process of its own, such as `-m bot check`."""

    async def command(*words: object, at: Path = ROOT) -> Said:
        async with started(
            *words,
            at=at,
            env={**os.environ, "NO_COLOR": "1"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        ) as running:
            out, err = await asyncio.wait_for(running.communicate(), PATIENCE)
        return Said(code=running.returncode or 0, out=out.decode(), err=err.decode())

    return command


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[BotApiDouble]:
    """Telegram, as the commands are set to ask it."""
    double = BotApiDouble()
    await double.start()
    monkeypatch.setenv("SIGAP_TELEGRAM_API", double.url)
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", double.token)
    yield double
    await double.stop()


@pytest.fixture
async def graph(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[GraphDouble]:
    """WhatsApp, likewise."""
    double = GraphDouble()
    await double.start()
    for name, value in (
        ("API", double.url),
        ("TOKEN", double.token),
        ("PHONE_ID", double.phone_id),
        ("APP_SECRET", double.app_secret),
        ("VERIFY_TOKEN", double.verify_token),
    ):
        monkeypatch.setenv(f"SIGAP_WHATSAPP_{name}", value)
    yield double
    await double.stop()
