"""An era: the time from a restore of a backup to the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The acts of one chat in the lost days: numbers of the cases that it opened."""

    channel: str
    chat: int
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Era:
    """The restore at `begun_at` of a copy made at `copied_at`.

    `numbers` gives, by sequence such as "G-2026", the first and the last that may have been given
    in the lost days. `cases`, `runs` and `outbox` are the highest ids of the copy, `messages` the
    highest message id by channel. `people` were active in the lost days, as far as is known.
    """

    id: int = 0
    begun_at: datetime
    copied_at: datetime
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    cases: int = 0
    runs: int = 0
    outbox: int = 0
    messages: Mapping[str, int] = field(default_factory=dict)
    people: tuple[Lost, ...] = ()
    told: bool = False

    def lost(self, number: str) -> bool:
        """Whether a case with this number may have been opened in the lost days."""
        sequence, _, written = number.rpartition("-")
        first, last = self.numbers.get(sequence, (1, 0))
        return written.isdecimal() and first <= int(written) <= last
