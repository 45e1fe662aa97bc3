"""What time it is for this process: the machine's clock, shifted for trials."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Now = Callable[[], datetime]


def clock(offset_seconds: float = 0) -> Now:
    """A function that tells the time in UTC, `offset_seconds` away from the machine's own."""
    offset = timedelta(seconds=offset_seconds)
    return lambda: datetime.now(UTC) + offset
