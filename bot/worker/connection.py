"""A worker process and the socket to it, which belong to no event loop."""

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.worker.limits import Limits, NotDone

_ROOT = Path(__file__).parents[2]
_PIECE = 256 * 1024


class Connection:
    """Start a process and talk to it. Raises OSError if none can be started."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.orders = 0
        """Number of orders that it was given."""
        self._asking = False
        self._socket, theirs = socket.socketpair()
        self._socket.setblocking(False)
        with theirs:
            self._process = subprocess.Popen(
                (sys.executable, "-m", "bot.worker", str(limits.memory), str(limits.seconds)),
                cwd=_ROOT,
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                stderr=subprocess.DEVNULL,
            )

    @property
    def ended(self) -> bool:
        return self._process.poll() is not None

    async def ask(self, order: Mapping[str, object], data: bytes) -> bytes:
        """The answer to an order. Raises NotDone, EOFError, ConnectionError."""
        self.orders += 1
        self._asking = True
        try:
            return await self._answer(json.dumps(order).encode() + b"\n", data)
        finally:
            self._asking = False

    async def _answer(self, *sent: bytes) -> bytes:
        for each in filter(None, sent):  # to an order without data it may have answered and ended
            await asyncio.get_running_loop().sock_sendall(self._socket, each)
        received = bytearray()
        while b"\n" not in received:
            received += await self._receive()
        line, _, answer = received.partition(b"\n")
        head = json.loads(line)
        while len(answer) < head["length"]:
            answer += await self._receive()
        if not head["done"]:
            raise NotDone(answer.decode(errors="replace"))
        return bytes(answer)

    async def end(self) -> int:
        """End the process if it has not ended; return its exit status."""
        return await asyncio.to_thread(self.kill)

    def kill(self) -> int:
        """Do the same at once, for where no loop runs."""
        self._process.kill()
        if not self._asking:  # a closed socket would never tell the asker that it ended
            self._socket.close()
        return self._process.wait()

    async def _receive(self) -> bytes:
        piece = await asyncio.get_running_loop().sock_recv(self._socket, _PIECE)
        if not piece:
            await asyncio.to_thread(self._process.wait)
            raise EOFError
        return piece
