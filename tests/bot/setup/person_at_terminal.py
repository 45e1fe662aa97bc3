"""Somebody at a real terminal (a pty) in which a command runs."""

import asyncio
import os
import pty
import re
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.config.office_file import ROOT
from tests.patience import PATIENCE

CTRL_C, CTRL_D = "\x03", "\x04"
PROMPT = re.compile(r"[^\n]*: \Z")
# A session leader that opens a terminal is ruled by it: Ctrl+C and /dev/tty are real then. Whoever
# logs in there hears Ctrl+C, even where the tests run in the background of a shell, deaf to it.
RULED = (
    "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "os.close(os.open(os.ttyname(0), os.O_RDWR)); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)


class PersonAtTerminal:
    """Reads what the terminal shows, and types."""

    def __init__(self, terminal: int, running: asyncio.subprocess.Process) -> None:
        self._terminal = terminal
        self._running = running
        self._changed = asyncio.Event()
        self.seen = ""
        self._read_until = 0
        self._over = False
        asyncio.get_running_loop().add_reader(terminal, self._look)

    def _look(self) -> None:
        try:
            shown = os.read(self._terminal, 65536)
        except OSError:  # nobody writes there any more
            shown = b""
        if not shown:
            asyncio.get_running_loop().remove_reader(self._terminal)
            self._over = True
        self.seen += shown.decode().replace("\r\n", "\n")
        self._changed.set()

    async def _asked(self) -> str:
        """The question that waits for an answer."""
        while not (asked := PROMPT.search(self.seen, self._read_until)):
            assert not self._over, f"the command ended: {self.seen}"
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), PATIENCE)
        self._read_until = len(self.seen)
        return asked.group()

    async def types(self, *lines: str) -> None:
        """Answer one question after the other."""
        for line in lines:
            await self._asked()
            os.write(self._terminal, f"{line}\n".encode())

    async def presses(self, key: str) -> None:
        """Answer the next question by a single key."""
        await self._asked()
        os.write(self._terminal, key.encode())

    async def ends(self) -> int:
        """The command's exit code, once it has ended and all it said was read."""
        while not self._over:
            asked = PROMPT.search(self.seen, self._read_until)
            assert not asked, f"it asks once more: {self.seen}"
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), PATIENCE)
        return await asyncio.wait_for(self._running.wait(), PATIENCE)


@asynccontextmanager
async def at_terminal(
    *words: object, at: Path, env: Mapping[str, str]
) -> AsyncIterator[PersonAtTerminal]:
    """Run `python WORDS...` in a terminal of its own; ended with the block."""
    ours, theirs = pty.openpty()
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RULED, *map(str, words)),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=at,
        env={**env, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield PersonAtTerminal(ours, running)
    finally:
        asyncio.get_running_loop().remove_reader(ours)
        if running.returncode is None:
            running.kill()
            await running.wait()
        os.close(ours)
