"""A register as a sheet: titles of columns, and typed rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flows.content.manuscript import storable

Cell = str | int | float | date | datetime | None
"""Text, NIP and phones are strings; a datetime is the office's local time, without a zone."""

LONGEST = 32_767
"""UTF-16 units that a cell of Excel holds."""
_CUT = "… (terpotong)"
_RAW = "<r>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A register with its name. Each row has a cell for each column."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def cell_text(text: str) -> str:
    """The text as a cell can hold it; one that is too long says that it was cut."""
    kept = storable(text)[0]
    units = kept.encode("utf-16-le")
    if len(units) > 2 * LONGEST:
        kept = units[: 2 * (LONGEST - len(_CUT))].decode("utf-16-le", errors="ignore") + _CUT
    if kept.startswith(_RAW):  # xlsxwriter would write it as markup, whatever is in it
        kept = f"\N{WORD JOINER}{kept}"[:LONGEST]
    return kept
