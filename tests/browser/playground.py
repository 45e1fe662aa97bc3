"""The playground in a process of its own, and Chromium to view it."""

import asyncio
import os
import re
import shutil
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from bot.config.office_file import ROOT
from tests.patience import PATIENCE
from tests.process import started

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
ARGUMENTS = ["--no-sandbox", *MICROPHONE]
ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+")


def chromium_path() -> str | None:
    """Path of this machine's Chromium, if it has one; nothing is downloaded."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


@asynccontextmanager
async def chromium(path: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path, args=ARGUMENTS, timeout=PATIENCE * 1000
        )
        yield browser
        await browser.close()


@asynccontextmanager
async def playground(folder: Path, *, reads: bool = False) -> AsyncIterator[str]:
    """Run `python -m bot playground --port 0` with its data in `folder`; yields its address.
    `reads`: what stands in pictures is read, if tesseract is installed.
    """
    environment = {name: value for name, value in os.environ.items() if "SIGAP" not in name} | {
        "PYTHONPATH": str(ROOT),
        "SIGAP_OFFICE": str(ROOT / "office.toml"),
        "SIGAP_READ_PICTURES": str(reads).lower(),
    }
    async with started(
        *("-m", "bot", "playground", "--port", "0"),
        at=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    ) as running:
        address, said = await asyncio.wait_for(_address(running), PATIENCE)
        assert address, f"the playground did not start:\n{said.decode()}"
        reading = asyncio.create_task(_last_words(running))
        yield address
        if running.returncode is None:
            running.terminate()
        else:
            said = b"\n".join(await reading)
            pytest.fail(f"the playground ended with {running.returncode}:\n{said.decode()}")
        await reading


async def _address(running: asyncio.subprocess.Process) -> tuple[str, bytes]:
    """The address that the playground prints once it serves, and its output until then."""
    assert running.stdout is not None
    said = b""
    while line := await running.stdout.readline():
        said += line
        if found := ADDRESS.search(line):
            return found[0].decode(), said
    return "", said


async def _last_words(running: asyncio.subprocess.Process) -> Sequence[bytes]:
    """Keep reading, because a full pipe would stop the playground; return the last lines."""
    assert running.stdout is not None
    lines = deque[bytes](maxlen=60)
    while line := await running.stdout.readline():
        lines.append(line.rstrip())
    return lines
