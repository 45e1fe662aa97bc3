"""The process's clock: the machine's, with an offset for trials."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def clock(offset_seconds: float = 0) -> Clock:
    """A function that returns the time in UTC, `offset_seconds` from the machine's clock."""
    offset = timedelta(seconds=offset_seconds)
    return lambda: datetime.now(UTC) + offset
