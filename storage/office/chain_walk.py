"""The order in which entries of a chain were written, found by their links.

Each entry names the hash of the one before it, and its own hash covers its number: so an entry
that was moved, numbered anew or changed is told from one that never belonged here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from storage.office.journal import entry_hash

Row = Mapping[str, Any]

SHIFTS = 64
"""Entries that may be missing before a piece whose numbers were closed up."""


@dataclass(slots=True, kw_only=True)
class Walk:
    """`found` has each entry under the number it was written with, `changed` the numbers of those
    whose contents or hash are other ones now, `replaced` of those that were hashed anew, `missing`
    the numbers from and to which none is there; `foreign` rows were never part of the chain.
    """

    found: dict[int, Row] = field(default_factory=dict)
    changed: list[int] = field(default_factory=list)
    replaced: list[int] = field(default_factory=list)
    missing: list[tuple[int, int]] = field(default_factory=list)
    foreign: list[Row] = field(default_factory=list)

    @property
    def last(self) -> int:
        return max(self.found, default=0)

    @property
    def moved(self) -> list[int]:
        """The numbers of entries that stand in other places than they were written to."""
        numbers = [row["seq"] for _, row in sorted(self.found.items())]
        straight = zip(sorted(self.found), numbers, sorted(numbers), strict=True)
        return [written for written, now, then in straight if now != then]


def walk(rows: Sequence[Row]) -> Walk:
    """Follow the links through the rows of one chain, which are given by their numbers."""
    path = Walk()
    if _straight(rows):
        path.found = {row["seq"]: row for row in rows}
    else:
        _Walker(rows, path).run()
    return path


def _straight(rows: Sequence[Row]) -> bool:
    previous = ""
    for number, row in enumerate(rows, start=1):
        if row["seq"] != number or row["previous"] != previous or not _true(row, number):
            return False
        previous = row["hash"]
    return True


def _true(row: Row, number: int) -> bool:
    told = row if row["seq"] == number else {**row, "seq": number}
    return bool(entry_hash(told) == row["hash"])


class _Walker:
    def __init__(self, rows: Sequence[Row], path: Walk) -> None:
        self._path = path
        self._left = dict(enumerate(rows))
        self._after: dict[str, list[int]] = {}
        for index, row in self._left.items():
            self._after.setdefault(row["previous"], []).append(index)
        self._number = 1

    def run(self) -> None:
        """Follow each piece to its end, and begin the next with the first row that is left."""
        previous = ""
        while self._left:
            index = self._next(previous)
            if index is None:
                index = self._piece()
                if index is None:
                    continue
            row = self._left.pop(index)
            if not _true(row, self._number):
                self._path.changed.append(self._number)
            self._path.found[self._number] = row
            self._number += 1
            previous = row["hash"]

    def _next(self, previous: str) -> int | None:
        """The row that follows: rather a true one, rather one that is followed itself."""
        waiting = [i for i in self._after.get(previous, ()) if i in self._left]
        return max(
            waiting,
            key=lambda i: (_true(self._left[i], self._number), self._followed(i), -i),
            default=None,
        )

    def _followed(self, index: int) -> bool:
        return any(i in self._left for i in self._after.get(self._left[index]["hash"], ()))

    def _piece(self) -> int | None:
        """The first row of what is left, with the entries missing before it; None if it is foreign
        and was set aside.
        """
        index = next(iter(self._left))
        row = self._left[index]
        number = self._written(row)
        if number is None and (row["seq"] == self._number or self._followed(index)):
            number = max(row["seq"], self._number)
        if number is None or number < self._number:
            self._path.foreign.append(self._left.pop(index))
            return None
        if number > self._number:
            self._path.missing.append((self._number, number - 1))
        elif _true(row, number) and self._intact(number - 1):
            self._path.replaced.append(number - 1)
        self._number = number
        return index

    def _intact(self, number: int) -> bool:
        return number in self._path.found and number not in self._path.changed

    def _written(self, row: Row) -> int | None:
        """The number that a row was written with, if its hash holds for one near its own."""
        near = range(row["seq"], row["seq"] + SHIFTS)
        return next((number for number in near if _true(row, number)), None)
