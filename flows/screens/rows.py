"""Words of a page in rows, however the page was held: what tables need."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

from flows.screens.page import Page, Word

_ROW = 0.7
"""Words whose middles are closer than this share of their height stand in one row."""
_PIECE = 100_000
"""How far below the one before a piece of a long picture is laid."""


def upright_rows(page: Page) -> list[list["Placed"]]:
    """The words of a page in rows from top to bottom, each from left to right."""
    return _rows(_upright(page))


@dataclass(frozen=True, slots=True)
class Placed:
    """A word of an upright page: its middle from the top, its ends from the left, its height."""

    word: Word
    left: float
    right: float
    middle: float
    height: int


def _upright(page: Page) -> list[Placed]:
    """The words turned as far as their lines lean."""
    leans = [
        (last.box.top + last.box.height / 2 - first.box.top - first.box.height / 2)
        / (last.box.left - first.box.left)
        for line in page.lines
        for first, last in [(line[0], line[-1])]
        if len(line) > 2 and last.box.left > first.box.left
    ]
    lean = median(leans) if leans else 0.0
    found = []
    for word in page.words:
        box = word.box
        top = box.top + box.height / 2 - lean * box.left + box.piece * _PIECE
        left = box.left + lean * (box.top + box.height / 2)
        found.append(Placed(word, left, left + box.width, top, box.height))
    return found


def _rows(words: Sequence[Placed]) -> list[list[Placed]]:
    """The words in rows from top to bottom, each from left to right."""
    if not words:
        return []
    height = median(each.height for each in words)
    rows: list[list[Placed]] = []
    for each in sorted(words, key=lambda each: each.middle):
        if rows and each.middle - fmean(one.middle for one in rows[-1]) < _ROW * height:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [sorted(row, key=lambda each: each.left) for row in rows]
