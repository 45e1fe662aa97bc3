"""Standard times (waktu baku): the time that the SOP allows for a step."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Self

_WRITTEN = re.compile(r"([1-9][0-9]{0,3})([mhd])", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """Working minutes or working days; neither means "menyesuaikan", with no due time. Raises
    ValueError for both at once, or for less than one.
    """

    minutes: int | None = None
    workdays: int | None = None

    def __post_init__(self) -> None:
        if self.minutes is not None and self.workdays is not None:
            raise ValueError("a standard time is in minutes or in working days, not both")
        for amount in (self.minutes, self.workdays):
            if amount is not None and amount < 1:
                raise ValueError(f"a standard time is at least 1, not {amount}")

    @property
    def is_open(self) -> bool:
        """Whether the standard has no due time (menyesuaikan)."""
        return self.minutes is None and self.workdays is None

    @property
    def around_the_clock(self) -> timedelta | None:
        """Its length if all time counts and a working day is 24 hours; None if it is open."""
        if self.is_open:
            return None
        return timedelta(minutes=self.minutes or 0, days=self.workdays or 0)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse `15m`, `3h`, `1d` (working days) or `open`. Raises ValueError with the reason."""
        if text == "open":
            return cls()
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise ValueError(f"standard time {text!r} is not like 15m, 3h, 1d or open")
        amount, unit = int(written[1]), written[2]
        if unit == "d":
            return cls(workdays=amount)
        return cls(minutes=amount * (60 if unit == "h" else 1))
