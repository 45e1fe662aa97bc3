"""Python in a process of its own, which ends with the test that started it."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.config.office_file import ROOT


@asynccontextmanager
async def started(
    *words: object, at: Path = ROOT, env: Mapping[str, str] | None = None, **streams: Any
) -> AsyncIterator[Process]:
    """Run `python WORDS...`, killed at the end of the block if it still runs. `streams` are those
    of asyncio.create_subprocess_exec; a missing one is discarded.
    """
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        *map(str, words),
        cwd=at,
        env=env,
        **{"stdout": DEVNULL, "stderr": DEVNULL, **streams},
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()
