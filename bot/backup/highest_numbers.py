"""The highest numbers ever given, in a file beside the database.

A restored database does not know what was given after its copy was made; this file does.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.runtime.clock import Clock

log = structlog.get_logger()

NAME = "highest-numbers.txt"


@dataclass(frozen=True, slots=True)
class Highest:
    """The highest number by sequence, such as "G-2026", and when one was last given."""

    numbers: dict[str, int] = field(default_factory=dict)
    at: datetime | None = None


def read_highest(data_dir: Path) -> Highest:
    """The numbers on file. A line that a power cut left half written is passed over."""
    numbers: dict[str, int] = {}
    last = None
    path = data_dir / NAME
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        at, _, given = line.partition(" ")
        sequence, _, number = given.rpartition(" ")
        if at.isdecimal() and number.isdecimal() and sequence:
            numbers[sequence] = max(int(number), numbers.get(sequence, 0))
            last = max(int(at), last or 0)
    return Highest(numbers, datetime.fromtimestamp(last, UTC) if last is not None else None)


class NumbersFile:
    """Appends each number after the commit that gave it. Any number of processes may append."""

    def __init__(self, data_dir: Path, now: Clock) -> None:
        self._path = data_dir / NAME
        self._now = now

    def shorten(self) -> None:
        """Keep one line a sequence."""
        known = read_highest(self._path.parent)
        if known.at is None:
            return
        at = int(known.at.timestamp())
        lines = [f"{at} {name} {number}\n" for name, number in known.numbers.items()]
        beside = self._path.with_suffix(".part")
        beside.write_text("".join(lines), encoding="utf-8")
        beside.replace(self._path)

    def given(self, sequence: str, number: int) -> Callable[[], None]:
        """The act that follows once the number is committed."""

        def note() -> None:
            try:
                with self._path.open("a", encoding="utf-8") as file:
                    file.write(f"{int(self._now().timestamp())} {sequence} {number}\n")
            except OSError as error:  # the number stands in the database all the same
                log.warning("number not noted", sequence=sequence, error=error.strerror)

        return note
