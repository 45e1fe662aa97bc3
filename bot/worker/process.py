"""Work done in a process of its own: it can be ended, and what it holds goes with it."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Of one order: `patience` in seconds by the clock, `seconds` of the processor, `memory` in
    bytes of address space; 0 for as much as there is.
    """

    patience: float
    memory: int = 0
    seconds: int = 0


FOREIGN = Limits(patience=60, memory=1024 * 1024 * 1024, seconds=20)
"""For what parses a file or a page from outside."""


class NotDone(Exception):
    """A limit was reached or the work failed; the text is the worker's own."""


class Worker:
    """Started with the first order; kept for the next ones until the `async with` is left.

    Orders are done one after another. One that is not done, or not waited for any more, ends the
    process; the next order starts another.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._turn = asyncio.Lock()
        self._process: Process | None = None
        self._left = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._left = True
        if self._process is not None:
            await _end(self._process)

    async def __call__(self, do: Callable[..., bytes], data: bytes = b"", **told: Any) -> bytes:
        """What `do(data, **told)` gives there.

        `do` is a function of a module, which the worker imports; `told` passes as JSON. Raises
        NotDone; OSError if no process can be started.
        """
        order = {"do": f"{do.__module__}:{do.__name__}", "told": told, "length": len(data)}
        async with self._turn:
            process = await self._ready()
            try:
                async with asyncio.timeout(self._limits.patience):
                    return await _asked(process, json.dumps(order).encode() + b"\n" + data)
            except (TimeoutError, EOFError, ConnectionError) as error:
                await _end(process)
                raise NotDone(f"{type(error).__name__}: {process.returncode}") from error
            except BaseException:
                await _end(process)
                raise

    async def _ready(self) -> Process:
        if self._left:
            raise NotDone("nobody waits any more")
        if self._process is None or self._process.returncode is not None:
            limits = (str(self._limits.memory), str(self._limits.seconds))
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.worker", *limits),
                cwd=_ROOT,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
            )
        return self._process


async def _asked(process: Process, order: bytes) -> bytes:
    """Raises NotDone, EOFError, ConnectionError."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(order)
    await process.stdin.drain()
    head = json.loads(await process.stdout.readuntil())
    answer = await process.stdout.readexactly(head["length"])
    if not head["done"]:
        raise NotDone(answer.decode(errors="replace"))
    return answer


async def _end(process: Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            # Not process.kill(), which may take from asyncio what the process ended with.
            os.kill(process.pid, signal.SIGKILL)
    await process.wait()
