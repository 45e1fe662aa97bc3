"""A register as CSV that an Indonesian spreadsheet opens: semicolons, said so, all text quoted."""

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TextIO

from bot.documents.sheets.sheet import Cell, Sheet, cell_text

_STATED = "sep=;\r\n"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LIKE_NUMBER = re.compile(r"[\s%:/Ee.,-]*\d[\d\s%:/Ee.,-]*", re.ASCII)


class Delimited:
    """CSV written row by row, titles first. Text that a spreadsheet would run as a formula, or
    turn into a number or a date, begins with an apostrophe.
    """

    def __init__(self, target: TextIO, columns: Sequence[str]) -> None:
        target.write(_STATED)
        self._writer = csv.writer(
            target, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC
        )
        self._writer.writerow([cell_text(title) for title in columns])
        self.rows = 0

    def add(self, row: Sequence[Cell]) -> None:
        self._writer.writerow([_written(cell) for cell in row])
        self.rows += 1


def csv_text(sheet: Sheet) -> str:
    """A register of few rows."""
    made = io.StringIO(newline="")
    writer = Delimited(made, sheet.columns)
    for row in sheet.rows:
        writer.add(row)
    return made.getvalue()


def _written(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case str():
            return _harmless(cell_text(cell))
        case float():
            return repr(cell).replace(".", ",")
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return f"{cell:%Y-%m-%d}"
    return cell


def _harmless(text: str) -> str:
    reshaped = text.startswith(_FORMULA) or _LIKE_NUMBER.fullmatch(text)
    return f"'{text}" if reshaped else text
