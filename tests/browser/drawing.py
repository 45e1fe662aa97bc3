"""Pictures for the guides, drawn from a playground of their own."""

import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import Browser

from bot.config.office_file import ROOT
from tests.browser.playground import chromium, chromium_path, playground

IMAGES = ROOT / "docs" / "images"
STILL = 5000
"""Milliseconds after which toasts are gone and movements have ended."""


async def drawn(draw: Callable[[Browser, str], Awaitable[None]], *, reads: bool = False) -> None:
    """Draw with a browser and the address of a new playground; `reads` as there."""
    path = needed_chromium()
    with tempfile.TemporaryDirectory() as folder:
        running = playground(Path(folder), reads=reads)
        async with chromium(path) as browser, running as address:
            await draw(browser, address)


def needed_chromium() -> str:
    """Path of this machine's Chromium; ends the program without one."""
    return chromium_path() or sys.exit(
        "No Chromium on this machine: install the package chromium."
    )
