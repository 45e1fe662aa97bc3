"""Record of the bot's calls, and a way to wait for them without sleeping."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from tests.doubles.telegram.wire.refusals import Refused
from tests.patience import PATIENCE

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One accepted call; `at` in seconds of the machine's monotonic clock."""

    index: int
    method: str
    params: Json
    result: Any
    at: float

    def as_json(self) -> Json:
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A call answered with an error that no fault caused."""

    method: str
    params: Json
    code: int
    description: str
    ours: bool

    def as_json(self) -> Json:
        return asdict(self)


class Record:
    """Calls in the order of acceptance, without getUpdates; and refusals."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.refusals: list[Refusal] = []
        self._watchers: list[tuple[Callable[[], bool], asyncio.Event]] = []

    def accept(self, method: str, params: Json, result: Any) -> None:
        index = len(self.calls)
        self.calls.append(
            Call(index=index, method=method, params=params, result=result, at=time.monotonic())
        )
        self.notify()

    def refuse(self, method: str, params: Json, refused: Refused) -> None:
        self.refusals.append(
            Refusal(
                method=method,
                params=params,
                code=refused.code,
                description=refused.description,
                ours=refused.ours,
            )
        )
        self.notify()

    def notify(self) -> None:
        """Wake those who wait, to check their condition again."""
        for holds, event in self._watchers:
            if holds():
                event.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for a condition. Raises TimeoutError if it never comes to hold."""
        if holds():
            return
        watcher = (holds, asyncio.Event())
        self._watchers.append(watcher)
        try:
            async with asyncio.timeout(PATIENCE):
                await watcher[1].wait()
        finally:
            self._watchers.remove(watcher)
