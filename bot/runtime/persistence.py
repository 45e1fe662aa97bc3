"""Persistence of timers that fail."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.records.timer import Timer
from storage.database.unit import Unit

ATTEMPTS = 8
FIRST_PAUSE = 5

Tell = Callable[[Unit, Timer, Exception], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Persistence:
    """The tries of a timer that fails: `attempts` times in all, None for ever, after
    pauses that double up to `longest` seconds. `tell` runs in the units that count the failures
    `telling`, `give_up` in the one that counts the last.
    """

    attempts: int | None = ATTEMPTS
    longest: int = 600
    telling: Sequence[int] = ()
    tell: Tell | None = None
    give_up: Tell | None = None

    def pause(self, failures: int) -> timedelta:
        """The pause after this many failures."""
        return timedelta(seconds=min(FIRST_PAUSE * 2 ** min(failures - 1, 20), self.longest))

    def over(self, failures: int) -> bool:
        """Whether it is not tried again after this many failures."""
        return self.attempts is not None and failures >= self.attempts

    async def failed(self, unit: Unit, timer: Timer, error: Exception) -> None:
        """Tell people of a failure, if it is time."""
        failures = timer.attempts + 1
        if self.over(failures) and self.give_up is not None:
            await self.give_up(unit, timer, error)
        elif failures in self.telling and self.tell is not None:
            await self.tell(unit, timer, error)


BRIEF = Persistence()
