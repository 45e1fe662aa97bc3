"""National holidays and cuti bersama of Indonesia, with their Indonesian names.

The library contains the calendars of the whole world. It runs in a separate process, so that the
bot does not keep 12 MB for a few days of one country.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_DECADE = 10
_ESTIMATE = " (perkiraan)"
_FEAST = "Hari Raya Idul Fitri"
_MONTH = timedelta(days=30)
"""Ramadan at its longest; it may begin a day later."""


class DaysOff(Mapping[date, str]):
    """The office's own days off and the national ones, looked up by decade on first use.

    Iterates over what has been looked up so far.
    """

    def __init__(self, own: Mapping[date, str]) -> None:
        self.own = dict(own)
        self._days = dict(own)
        self._decades: set[int] = set()

    def _until(self, day: date) -> dict[date, str]:
        first = decade_of(day.year)
        if first not in self._decades:
            self._decades.add(first)
            self._days = {**national_days(first), **self._days}
        return self._days

    def __getitem__(self, day: date) -> str:
        return self._until(day)[day]

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self._until(day)

    def __iter__(self) -> Iterator[date]:
        return iter(self._days)

    def __len__(self) -> int:
        return len(self._days)


class NationalForecast:
    """The computed days of a year, as flows.worktime.gaps asks for them."""

    def estimated(self, year: int) -> Mapping[date, str]:
        known = decade(decade_of(year))
        return {day: known.days[day] for day in known.estimated if day.year == year}

    def ramadan(self, year: int) -> Sequence[tuple[date, date]]:
        known = decade(decade_of(year))
        return [each for each in known.ramadan if each[1].year == year]


def decade_of(year: int) -> int:
    """The first year of its decade."""
    return year - year % _DECADE


@dataclass(frozen=True, slots=True)
class Decade:
    """National days off by date; those of them that are `estimated`, since no decree names them
    yet; and the first and last day of each `ramadan`, counted back from Idul Fitri.
    """

    days: Mapping[date, str]
    estimated: frozenset[date]
    ramadan: tuple[tuple[date, date], ...]


def national_days(first: int) -> Mapping[date, str]:
    """National holidays and cuti bersama of the ten years from `first` on."""
    return decade(first).days


@cache
def decade(first: int) -> Decade:
    """The ten years from `first` on."""
    found = subprocess.run(
        [sys.executable, "-m", "bot.config.national_days", str(first)],
        cwd=_ROOT,
        check=True,
        capture_output=True,
    )
    told = json.loads(found.stdout)
    read = date.fromisoformat
    return Decade(
        {read(day): name for day, name in told["days"].items()},
        frozenset(map(read, told["estimated"])),
        tuple((read(begin), read(end)) for begin, end in told["ramadan"]),
    )


def _main() -> None:
    """Print the days of a decade. Each setting avoids a pitfall: by default cuti bersama are left
    out, and "id_ID" gives English names. Without the mark of estimates some keep it all the same.
    """
    from holidays import country_holidays

    first = int(sys.argv[1])
    found = country_holidays(
        "ID",
        categories=("public", "government"),
        language="id",
        years=range(first, first + _DECADE),
    )
    days, estimated = {}, []
    for day, name in sorted(found.items()):
        days[day.isoformat()] = name.replace(_ESTIMATE, "")
        if _ESTIMATE in name:
            estimated.append(day.isoformat())
    ramadan = [
        ((day - _MONTH).isoformat(), (day - timedelta(days=1)).isoformat())
        for day, name in sorted(found.items())
        if name.replace(_ESTIMATE, "") == _FEAST
    ]
    json.dump({"days": days, "estimated": estimated, "ramadan": ramadan}, sys.stdout)


if __name__ == "__main__":
    _main()
