"""Many lives of a bot: forked from a parent that has imported everything, or started truly.

Run as a program it is that parent: for each line it reads it forks a child that runs the bot, and
prints the child's number.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence


class Lives:
    """Begins lives one at a time and ends them. `environment` is that of every life."""

    def __init__(self, environment: dict[str, str], command: Sequence[str]) -> None:
        self._environment = environment
        self._command = command
        self._parent: asyncio.subprocess.Process | None = None
        self._true: asyncio.subprocess.Process | None = None
        self._pid = 0

    async def begin(self, *, forked: bool) -> None:
        if forked:
            self._pid = await self._fork()
            return
        self._true = await self._spawn(*self._command)
        self._pid = self._true.pid

    async def _spawn(self, *command: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *command,
            env=self._environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def _fork(self) -> int:
        if self._parent is None:
            self._parent = await self._spawn(sys.executable, "-m", "bench.incarnations")
        stdin, stdout = self._parent.stdin, self._parent.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(b"\n")
        return int(await stdout.readline())

    async def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        if self._true is not None:
            await self._true.wait()
            self._true = None

    async def close(self) -> None:
        if self._parent is not None:
            self._parent.kill()
            await self._parent.wait()


def main() -> None:
    from bot.cli.run import run_bot

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            with open(os.devnull, "w") as silence:  # noqa: PTH123  a device
                os.dup2(silence.fileno(), 1)
            run_bot()
            os._exit(0)
        print(child, flush=True)


if __name__ == "__main__":
    main()
