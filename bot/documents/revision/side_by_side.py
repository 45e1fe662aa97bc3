"""Two texts side by side, in pieces around what differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 3
"""Equal lines shown before and after a difference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of each text, "" if one has none there."""

    old: str
    new: str
    changed: bool


def side_by_side(old: str, new: str) -> Sequence[Sequence[Row]]:
    """The differing parts of two texts, each with AROUND lines around it."""
    before, after = old.splitlines(), new.splitlines()
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    return [
        [row for each in group for row in _rows(each, before, after)]
        for group in matcher.get_grouped_opcodes(AROUND)
    ]


def _rows(
    code: tuple[str, int, int, int, int], before: Sequence[str], after: Sequence[str]
) -> Sequence[Row]:
    kind, *places = code
    old, new = before[places[0] : places[1]], after[places[2] : places[3]]
    length = max(len(old), len(new))
    pairs = zip(_filled(old, length), _filled(new, length), strict=True)
    return [Row(old=one, new=other, changed=kind != "equal") for one, other in pairs]


def _filled(lines: Sequence[str], length: int) -> Sequence[str]:
    return [*lines, *[""] * (length - len(lines))]
