"""Evidence that is past its class's time: a list, and the digest by which it is signed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class OldFile:
    """A file of a closed case: its row and hash, `pictures` of it, its size in bytes."""

    row: int
    case: int
    number: str
    procedure: str
    closed: int
    sha256: str
    pictures: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OldClass:
    """The files of one SOP whose cases were closed before `before`; it keeps them for `years`."""

    procedure: str
    years: int
    before: datetime
    files: Sequence[OldFile]

    @property
    def cases(self) -> Sequence[str]:
        """Numbers of the cases, oldest first."""
        return list(dict.fromkeys(each.number for each in self.files))

    @property
    def size(self) -> int:
        return sum(each.size for each in self.files)


def limits(years: Mapping[str, int], now: datetime) -> Mapping[str, datetime]:
    """The day, by SOP, before which a case must have been closed to be past its time."""
    return {sop: _earlier(now, count) for sop, count in years.items() if count > 0}


def _earlier(now: datetime, years: int) -> datetime:
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def digest(classes: Sequence[OldClass]) -> str:
    """The digest that is signed: of every file's row and hash. Another list has another digest."""
    rows = sorted((each.row, each.sha256) for found in classes for each in found.files)
    return sha256(json.dumps(rows).encode()).hexdigest()
