"""An installation that is set up at a terminal, against a Bot API double."""

import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.config.office_file import ROOT
from tests.bot.setup.person_at_terminal import PersonAtTerminal, at_terminal
from tests.doubles.telegram import BotApiDouble

SetUp = Callable[..., AbstractAsyncContextManager[PersonAtTerminal]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A tree as it comes, with office.toml and no settings."""
    shutil.copy(ROOT / "office.toml", tmp_path)
    return tmp_path


@pytest.fixture
async def telegram() -> AsyncIterator[BotApiDouble]:
    double = BotApiDouble()
    await double.start()
    yield double
    await double.stop()


@pytest.fixture
def env(telegram: BotApiDouble) -> dict[str, str]:
    """The machine's environment without settings of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SIGAP_")}
    return {**kept, "SIGAP_TELEGRAM_API": telegram.url, "TERM": "dumb"}


@pytest.fixture
def setup(folder: Path, env: dict[str, str]) -> SetUp:
    """Run `python -m bot setup` at a terminal."""

    def run(*words: object, **more: str) -> AbstractAsyncContextManager[PersonAtTerminal]:
        return at_terminal("-m", "bot", "setup", *words, at=folder, env={**env, **more})

    return run
