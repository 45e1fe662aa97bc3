"""National holidays and cuti bersama of Indonesia, with their Indonesian names.

The library contains the calendars of the whole world. It runs in a separate process, so that the
bot does not keep 12 MB for a few days of one country.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_DECADE = 10


class DaysOff(Mapping[date, str]):
    """The office's own days off and the national ones, looked up by decade on first use.

    Iterates over what has been looked up so far.
    """

    def __init__(self, own: Mapping[date, str]) -> None:
        self._days = dict(own)
        self._decades: set[int] = set()

    def _until(self, day: date) -> dict[date, str]:
        first = decade(day.year)
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


def decade(year: int) -> int:
    """The first year of its decade."""
    return year - year % _DECADE


@cache
def national_days(first: int) -> Mapping[date, str]:
    """National holidays and cuti bersama of the ten years from `first` on."""
    found = subprocess.run(
        [sys.executable, "-m", "bot.config.national_days", str(first)],
        cwd=_ROOT,
        check=True,
        capture_output=True,
    )
    return {date.fromisoformat(day): name for day, name in json.loads(found.stdout).items()}


def _main() -> None:
    """Print the days of a decade. Each setting avoids a pitfall: by default cuti bersama are left
    out, "id_ID" gives English names, and names of estimated dates end in "(perkiraan)".
    """
    from holidays import country_holidays

    first = int(sys.argv[1])
    found = country_holidays(
        "ID",
        categories=("public", "government"),
        language="id",
        islamic_show_estimated=False,
        years=range(first, first + _DECADE),
    )
    json.dump({day.isoformat(): name for day, name in sorted(found.items())}, sys.stdout)


if __name__ == "__main__":
    _main()
