"""The rehearsal's clock: it runs and can be moved on, with due timers run in order."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta

from flows.worktime.calendar import WorkCalendar
from storage.database.unit import Database
from storage.queues import timers

SECOND = timedelta(seconds=1)
MORNING = time(8, 15)
MOST_STOPS = 2000
LENGTHS = {"15m": timedelta(minutes=15), "1h": timedelta(hours=1), "day": timedelta(days=1)}
MOVES = frozenset({*LENGTHS, "opening", "monday"})


class PlaygroundClock:
    """Real time with an offset."""

    def __init__(self, shift: timedelta = timedelta()) -> None:
        self._shift = shift

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._shift

    def set(self, now: datetime) -> None:
        """Move the clock, never backwards."""
        self._shift = max(self._shift, now - datetime.now(UTC))


def first_morning(calendar: WorkCalendar, now: datetime) -> datetime:
    """The next 08.15 of a working day, so that the rehearsal begins in office hours."""
    morning = datetime.combine(now.astimezone(calendar.zone).date(), MORNING, calendar.zone)
    while not calendar.is_open(morning) or morning < now:
        morning += timedelta(days=1)
    return morning.astimezone(UTC)


def target(to: str, now: datetime, calendar: WorkCalendar) -> datetime:
    """Time that a move leads to: 15m, 1h or a day on; the next opening; Monday 08.00."""
    if to in LENGTHS:
        return now + LENGTHS[to]
    local = now.astimezone(calendar.zone)
    if to == "opening":
        windows = calendar.windows(local.date())
        closing = next((closes for opens, closes in windows if opens <= now < closes), now)
        return calendar.next_opening(closing)
    monday = local.date() + timedelta(days=7 - local.weekday())
    return datetime.combine(monday, time(8), calendar.zone).astimezone(UTC)


async def walk(
    database: Database,
    now: Callable[[], datetime],
    put: Callable[[datetime], None],
    settle: Callable[[], Awaitable[None]],
    until: datetime,
) -> None:
    """Move from timer to timer and settle at each, so that the jump makes none late."""
    for _ in range(MOST_STOPS):
        due = await timers.next_due(database)
        if due is None or due > until:
            break
        put(max(now() + SECOND, due))
        await settle()
    put(until)
    await settle()
