"""The record of what the bot asked, and a way to wait for it without sleeping."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from tests.doubles.telegram.wire.refusals import Refused

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
    """One call answered with an error that no fault asked for."""

    method: str
    params: Json
    code: int
    description: str
    ours: bool

    def as_json(self) -> Json:
        return asdict(self)


class Record:
    """Calls in the order they were accepted, getUpdates left out; and refusals."""

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
        """Something happened: those who wait look again."""
        for holds, event in self._watchers:
            if holds():
                event.set()

    async def until(self, holds: Callable[[], bool], within: float) -> None:
        """Raises TimeoutError when it does not come to hold within so many seconds."""
        if holds():
            return
        watcher = (holds, asyncio.Event())
        self._watchers.append(watcher)
        try:
            async with asyncio.timeout(within):
                await watcher[1].wait()
        finally:
            self._watchers.remove(watcher)
