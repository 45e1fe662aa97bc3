"""The office with what was changed in chat laid over its file: the same rows, the same office."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time

from flows.amendments.amendment import Amendment, AmendmentKind
from flows.monitoring.target import Target, TargetKind, Watch
from flows.settings import Office
from flows.worktime.calendar import Hours, WorkCalendar


class DaysOver(Mapping[date, str]):
    """Days off of the office's own over others, which are looked up on use (national ones)."""

    def __init__(self, own: Mapping[date, str], under: Mapping[date, str]) -> None:
        self._under = under
        self.own = {**getattr(under, "own", under), **own}

    def __getitem__(self, day: date) -> str:
        return self.own[day] if day in self.own else self._under[day]

    def __contains__(self, day: object) -> bool:
        return day in self.own or day in self._under

    def __iter__(self) -> Iterator[date]:
        return iter({**self._under, **self.own})

    def __len__(self) -> int:
        return len({**self._under, **self.own})


def laid_over(office: Office, amendments: Sequence[Amendment]) -> Office:
    """`office` may be one that is changed already: its base counts."""
    base = office.base or office
    if not amendments:
        return base
    by_kind = {kind: [each for each in amendments if each.kind is kind] for kind in AmendmentKind}
    phones = [str(each.value["number"]) for each in by_kind[AmendmentKind.PHONE]]
    return replace(
        base,
        base=base,
        calendar=_calendar(
            base.calendar, by_kind[AmendmentKind.DAY], by_kind[AmendmentKind.RAMADAN]
        ),
        watch=_watch(base.watch, by_kind[AmendmentKind.TARGET]),
        duty_phone=phones[-1] if phones else base.duty_phone,
    )


def _calendar(
    base: WorkCalendar, days: Sequence[Amendment], fasting: Sequence[Amendment]
) -> WorkCalendar:
    off = {each.day: each.name for each in days if each.off}
    worked = {each.day: each.name for each in days if not each.off}
    kept = {day: name for day, name in base.days_worked.items() if day not in off}
    ranges = [(each.day, each.until) for each in fasting]
    untouched = [
        (first, last)
        for first, last in base.ramadan_ranges
        if not any(begin <= last and end >= first for begin, end in ranges)
    ]
    return replace(
        base,
        days_off=DaysOver(off, base.days_off),
        days_worked={**kept, **worked},
        ramadan_ranges=tuple(sorted([*untouched, *ranges])),
        ramadan_of={
            (each.day, each.until): hours_of(each.value["hours"])
            for each in fasting
            if each.value.get("hours")
        },
    )


def hours_of(written: Mapping[str, Sequence[str]]) -> Hours:
    """Hours by weekday ("0" is Monday) from windows such as "08.00-12.00"."""

    def window(text: str) -> tuple[time, time]:
        opens, closes = (time.fromisoformat(each.replace(".", ":")) for each in text.split("-"))
        return opens, closes

    return {int(day): tuple(map(window, windows)) for day, windows in written.items()}


def _watch(base: Watch, amendments: Sequence[Amendment]) -> Watch:
    changed = {each.key for each in amendments}
    added = [_target(each) for each in amendments if not each.value.get("gone")]
    kept = [each for each in base.targets if each.key not in changed]
    return replace(base, targets=(*kept, *added))


def _target(each: Amendment) -> Target:
    return Target(
        key=each.key,
        name=each.value["name"],
        kind=TargetKind(each.value["kind"]),
        address=each.value["address"],
        ports=tuple(each.value.get("ports", ())),
    )
