"""Whether the machine's clock is right: Telegram's answers carry the time."""

from datetime import UTC, datetime

from flows.office.upkeep.troubles import Sign, Trouble

BUILT = datetime(2026, 11, 29, tzinfo=UTC)
"""No clock can be right that is before this build."""
ASTRAY = 30.0
"""Seconds that clocks may differ; due times are given to the minute."""


def clock_signs(now: datetime, off: float | None) -> list[Sign]:
    """`off`: seconds that the clock is ahead of Telegram's, None if unknown."""
    if now < BUILT:
        off = (now - BUILT).total_seconds()
    if off is None or abs(off) <= ASTRAY:
        return []
    return [Sign(trouble=Trouble.CLOCK, detail=f"{off:+.0f}")]
