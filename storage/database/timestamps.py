"""Times as stored: milliseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def stored(at: datetime) -> int:
    return (at - EPOCH) // _MILLISECOND


def stored_or_none(at: datetime | None) -> int | None:
    return None if at is None else stored(at)


def told(milliseconds: int) -> datetime:
    return EPOCH + timedelta(milliseconds=milliseconds)


def told_or_none(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else told(milliseconds)
