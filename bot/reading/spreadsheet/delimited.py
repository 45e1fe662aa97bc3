"""CSV as spreadsheets write it: with commas, semicolons, tabs or bars, and Excel's `sep=`."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t", "|")
MOST_ABOVE = 10
"""Lines that are looked at: a list may have a title above its columns."""
_STATED = re.compile(r'"?sep=(.)"?[;,\t ]*\n', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of a row, and the line of the file (or row of the sheet) on which it begins."""

    line: int
    cells: Sequence[str]


class BadLine(Exception):
    """A row that is no CSV: the line on which it begins, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason


def delimited_rows(text: str) -> list[Row]:
    """Every row that is not blank. Raises BadLine."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    stated = _STATED.match(text)
    if stated:
        return whole(_rows(text[stated.end() :], stated[1], before=1))
    return whole(_rows(text, _separator(text)))


def whole(rows: Sequence[Row]) -> list[Row]:
    """The same rows; if each is a line of CSV that came to stand in one cell, its cells."""
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not filled or any(cell.strip() for row in filled for cell in row.cells[1:]):
        return filled
    separator = _separator(filled[0].cells[0])
    if separator not in filled[0].cells[0]:
        return filled
    return [
        Row(row.line, cells.cells) for row in filled for cells in _rows(row.cells[0], separator)
    ]


def _separator(text: str) -> str:
    """The one that divides the first line that any divides into the most cells."""
    for line in filter(None, text.split("\n", MOST_ABOVE)[:MOST_ABOVE]):
        cells = {each: len(next(csv.reader([line], delimiter=each), ())) for each in SEPARATORS}
        if max(cells.values()) > 1:
            return max(cells, key=cells.__getitem__)
    return SEPARATORS[0]


def _rows(text: str, separator: str, before: int = 0) -> list[Row]:
    """Read all rows; `before` is the number of lines above the text."""
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    rows: list[Row] = []
    line = before + 1
    try:
        for cells in reader:
            rows.append(Row(line, cells))
            line = before + reader.line_num + 1
    except csv.Error as error:
        raise BadLine(line, str(error)) from error
    return rows
