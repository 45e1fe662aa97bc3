"""An event loop whose clock jumps to the next awaited moment."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


class _Leaping(selectors.DefaultSelector):
    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.at += max(0.0, timeout or 0.0)
        return super().select(0)


class _LeapingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.at


def leaping(work: Coroutine[Any, Any, Result]) -> Result:
    """Run the coroutine in a loop that begins at second 0 and never waits."""
    with asyncio.Runner(loop_factory=_LeapingLoop) as runner:
        return runner.run(work)
