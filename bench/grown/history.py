"""The cases of an office's years: which story, when, and whose, before they become rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from flows.worktime.calendar import WorkCalendar

DAY = timedelta(days=1)
SEED = 20261128
MIX = {
    "selesai": 55,
    "dikembalikan": 15,
    "dijeda": 12,
    "dibuka-kembali": 10,
    "ditolak": 8,
}
"""Share of each story among the closed cases."""
OPEN_MIX = {"menunggu-persetujuan": 2, "sedang-diperbaiki": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """The size of a history: its cases, those of them still open, its reporters, its years."""

    cases: int
    open: int = 300
    reporters: int = 0
    years: int = 4

    @property
    def people(self) -> int:
        return self.reporters or max(10, self.cases // 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One case to come: its story, when its first message was sent, and the reporter's place."""

    story: str
    began: datetime
    reporter: int


def history(size: Size, calendar: WorkCalendar, now: datetime) -> Iterator[Past]:
    """All cases in order, the open ones last; the same for the same size and day."""
    random = Random(SEED)
    done = max(0, size.cases - size.open)
    mornings = _mornings(calendar, now - DAY * 365 * size.years, now - DAY * 4)
    names, shares = tuple(MIX), tuple(MIX.values())
    for place in range(done):
        morning = mornings[place * len(mornings) // done]
        story = random.choices(names, shares)[0]
        yield _past(random, size, story, morning)
    recent = _mornings(calendar, now - DAY * 4, now - DAY)
    names, shares = tuple(OPEN_MIX), tuple(OPEN_MIX.values())
    for place in range(min(size.open, size.cases)):
        morning = recent[place * len(recent) // size.open]
        yield _past(random, size, random.choices(names, shares)[0], morning)


def _past(random: Random, size: Size, story: str, morning: datetime) -> Past:
    began = morning + timedelta(milliseconds=random.randrange(3_600_000))
    return Past(story=story, began=began, reporter=random.randrange(size.people))


def _mornings(calendar: WorkCalendar, first: datetime, last: datetime) -> Sequence[datetime]:
    """The openings of the working days between two times."""
    found, opening = [], calendar.next_opening(first)
    while opening < last:
        found.append(opening)
        opening = calendar.next_opening(opening + timedelta(hours=12))
    return found or [first]
