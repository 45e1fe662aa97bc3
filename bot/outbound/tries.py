"""Tries of one row: with growing pauses, and not so many that its reader gets it many times."""

from collections.abc import Callable

from bot.channels.channel import InTheWay, Refused, ServerTrouble
from storage.queues.delivery import Queued

TRIES = 3
"""Tries of a message that a working channel does not take, before the chat's next one goes."""
ATTEMPTS = 12
"""Tries of a message that fails on our side."""
GROWTH = 4
LONGEST_PAUSE = 60.0


class Tries:
    """Counts the failures of a row. `bare` once its files may be what the channel refuses;
    `pause` before the next try, in seconds.
    """

    def __init__(self, row: Queued, first_pause: float) -> None:
        self._left = 1 if row.attempts else TRIES
        self._failures = row.attempts
        self._next_pause = first_pause
        self.bare = False
        self.pause = 0.0

    def after(self, error: Exception, has_files: Callable[[], bool]) -> Exception | None:
        """Count a failure. Return None if there is another try now, else what to settle."""
        self.pause = self._next_pause
        self._next_pause = min(self._next_pause * GROWTH, LONGEST_PAUSE)
        if not isinstance(error, ServerTrouble):
            self._failures += 1
            return Refused(repr(error)) if self._failures >= ATTEMPTS else None
        self._left -= 1
        if self._left > 0:
            return None
        if self.bare or not has_files():
            return InTheWay(str(error))
        self.bare, self.pause = True, 0.0
        return None
