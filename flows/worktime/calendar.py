"""Working time: when the office is open, and when a standard time ends (sop.md, Standard times).
Times are given aware, in any zone, and returned in UTC; a naive one raises ValueError.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from flows.worktime.due_explanation import Hop, HopKind
from flows.worktime.formatting import local_time
from flows.worktime.pauses import Pauses, merged
from flows.worktime.standard_time import Standard
from flows.worktime.timetable import DAY, LONGEST_CLOSURE, NeverOpen, Timetables, Window

Hours = Mapping[int, tuple[tuple[time, time], ...]]

MONDAY = 0
INSTANT = timedelta(microseconds=1)
_NONE = timedelta()


@dataclass(frozen=True, kw_only=True)
class WorkCalendar:
    """The office's working hours, weekday 0 (Monday) to 6, and exceptions by date.

    `ramadan` replaces `ordinary` within `ramadan_ranges` (both ends included); a range in
    `ramadan_of` has its own hours. `days_off` and `days_worked` map a date to its name; a day in
    the latter is worked in any case, with Monday's hours if it has none. Raises ValueError for
    windows that are empty or out of order, and for a range that ends before it begins.
    """

    zone: ZoneInfo
    ordinary: Hours
    ramadan: Hours = field(default_factory=dict)
    ramadan_ranges: tuple[tuple[date, date], ...] = ()
    ramadan_of: Mapping[tuple[date, date], Hours] = field(default_factory=dict)
    days_off: Mapping[date, str] = field(default_factory=dict)
    days_worked: Mapping[date, str] = field(default_factory=dict)
    _known: dict[date, tuple[Window, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for hours in (self.ordinary, self.ramadan, *self.ramadan_of.values()):
            for day, windows in hours.items():
                edges = [edge for window in windows for edge in window]
                if day not in range(7) or any(late <= early for early, late in pairwise(edges)):
                    raise ValueError(f"weekday {day}: windows must follow one another in time")
        for first, last in self.ramadan_ranges:
            if last < first:
                raise ValueError(f"Ramadan ends on {last}, before it begins on {first}")

    def windows(self, day: date) -> tuple[Window, ...]:
        """Open windows of an office day, in UTC and in order; empty on a day off."""
        known = self._known.get(day)
        if known is None:
            known = tuple(
                (self._utc(day, opens), self._utc(day, closes)) for opens, closes in self._on(day)
            )
            self._known[day] = known
        return known

    def is_open(self, at: datetime) -> bool:
        """Whether the office is open; the minute of opening counts, the minute of closing does
        not.
        """
        return any(opens <= at < closes for opens, closes in self.windows(self._day(at)))

    def next_opening(self, at: datetime) -> datetime:
        """The next opening in UTC, or `at` itself if the office is open. Raises NeverOpen."""
        return self.add(at, INSTANT) - INSTANT

    def add(self, start: datetime, amount: timedelta) -> datetime:
        """The moment when `amount` of working time after `start` has passed: a closing rather than
        the next opening, and `start` itself for an amount of zero. Raises NeverOpen, and
        ValueError if `amount` is negative.
        """
        if amount < _NONE:
            raise ValueError(f"working time runs forward only, not by {amount}")
        begun = _utc(start)
        if not amount:
            return begun
        table = self._times.holding(begun, begun)
        while (reached := table.reached(table.until(begun) + amount)) is None:
            table = self._times.longer(table, begun)
        return reached

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Working time from `start` to `end`; zero if `end` is not later."""
        begun, ended = _utc(start), _utc(end)
        if ended <= begun:
            return _NONE
        table = self._times.holding(begun, ended)
        return table.until(ended) - table.until(begun)

    def end_of_nth_workday(self, start: datetime, n: int) -> datetime:
        """Closing time of the n-th working day after the day of `start`, which is not counted.
        Raises NeverOpen, and ValueError for n below 1.
        """
        if n < 1:
            raise ValueError(f"the first working day is 1, not {n}")
        after = self._open_days(self._day(start) + DAY)
        _, closes = self.windows(next(islice(after, n - 1, None)))[-1]
        return closes

    def due(
        self,
        start: datetime,
        standard: Standard,
        pauses: Pauses,
        now: datetime,
        *,
        around_the_clock: bool = False,
    ) -> datetime | None:
        """The end of a `standard` that began at `start`; None for "menyesuaikan". Raises
        NeverOpen.

        The working time of every pause is added (a pause without an end lasts until `now`), even
        if the pause began after the due time: working time since then is always lateness alone.
        Around the clock all time counts, and a working day is 24 hours.
        """
        stood = merged(start, pauses, now)
        if around_the_clock:
            paused = sum((ends - begins for begins, ends in stood), _NONE)
            length = standard.around_the_clock
            return start.astimezone(UTC) + length + paused if length is not None else None
        paused = sum((self.between(*each) for each in stood), _NONE) if stood else _NONE
        if standard.minutes is not None:
            return self.add(start, timedelta(minutes=standard.minutes) + paused)
        if standard.workdays is not None:
            return self.add(self.end_of_nth_workday(start, standard.workdays), paused)
        return None

    def explain(
        self,
        start: datetime,
        standard: Standard,
        pauses: Pauses,
        now: datetime,
        *,
        around_the_clock: bool = False,
    ) -> tuple[Hop, ...]:
        """The closures and pauses between `start` and the `due` of the same arguments, in order;
        only the start if there is no due time. Raises NeverOpen.
        """
        start = start.astimezone(UTC)
        hops = [Hop(kind=HopKind.START, at=start)]
        due = self.due(start, standard, pauses, now, around_the_clock=around_the_clock)
        if due is None:
            return tuple(hops)
        if not around_the_clock:
            hops += self._closed_days(start, due)
            if standard.minutes is not None and not self.is_open(start):
                hops.append(Hop(kind=HopKind.OPENING, at=self.next_opening(start)))
        paused = any(ends is None for _, ends in pauses)
        for begins, ends in merged(start, pauses, now):
            hops.append(Hop(kind=HopKind.PAUSE, at=begins))
            if not (paused and ends == now):
                hops.append(Hop(kind=HopKind.RESUME, at=ends))
        hops.append(Hop(kind=HopKind.DUE, at=due))
        return tuple(sorted(hops, key=lambda hop: hop.at))

    def _closed_days(self, start: datetime, due: datetime) -> Iterator[Hop]:
        day, last = self._day(start), self._day(due)
        while day <= last:
            if not self.windows(day):
                began = max(self._utc(day, time.min), start)
                yield Hop(kind=HopKind.CLOSED, at=began, name=self.days_off.get(day, ""))
            day += DAY

    def _open_days(self, day: date) -> Iterator[date]:
        """Open days without end. Raises NeverOpen, so that no calendar can hang the bot."""
        latest = day
        while True:
            if self.windows(day):
                latest = day
                yield day
            elif day - latest > LONGEST_CLOSURE * DAY:
                raise NeverOpen(latest)
            day += DAY

    @cached_property
    def _times(self) -> Timetables:
        return Timetables(self.windows, self.zone)

    def hours_on(self, day: date) -> Hours:
        """The week's hours that hold on a day: Ramadan's or the ordinary ones."""
        for first, last in self.ramadan_ranges:
            if first <= day <= last:
                return self.ramadan_of.get((first, last), self.ramadan)
        return self.ordinary

    def _on(self, day: date) -> tuple[tuple[time, time], ...]:
        hours = self.hours_on(day)
        if day in self.days_worked:
            return hours.get(day.weekday()) or hours.get(MONDAY, ())
        return () if day in self.days_off else hours.get(day.weekday(), ())

    def _utc(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.zone).astimezone(UTC)

    def _day(self, at: datetime) -> date:
        return local_time(at, self.zone).date()


def _utc(at: datetime) -> datetime:
    return at if at.tzinfo is UTC else local_time(at, UTC)
