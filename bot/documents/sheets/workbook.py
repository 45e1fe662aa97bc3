"""A register as .xlsx: text as text, numbers and times as such, no formula."""

import io
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any, Self

from bot.documents.sheets.sheet import Cell, Sheet, cell_text

if TYPE_CHECKING:
    from xlsxwriter.format import Format

_A4 = 9
_NARROWEST, _WIDEST = 6, 54
"""Characters; longer text is wrapped."""
_MEASURED = 1000
"""Rows from which the widths of columns are taken."""
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_MOST_ROWS = 1_048_575


class Workbook:
    """A workbook with one sheet that is written row by row and never held whole. The same rows
    and time give the same bytes.
    """

    def __init__(
        self, target: IO[bytes], name: str, columns: Sequence[str], made_at: datetime
    ) -> None:
        import xlsxwriter

        self._book = xlsxwriter.Workbook(target, {"constant_memory": True})
        self._book.set_properties({"title": name, "created": made_at.replace(tzinfo=None)})
        self._page = self._book.add_worksheet(_NO_NAME.sub(" ", name)[:_LONGEST_NAME].strip("' "))
        self._forms = _forms(self._book.add_format)
        self._other = self._book.add_format({"valign": "top"})
        self._widths = [_wide(title) for title in columns]
        self.rows = 0
        head = self._book.add_format(
            {"bold": True, "bg_color": "#DDE6F0", "bottom": 1, "valign": "top"}
        )
        for column, title in enumerate(columns):
            self._page.write_string(0, column, cell_text(title), head)
        # What is printed: A4, as wide as the page, the head on each.
        self._page.set_paper(_A4)
        self._page.set_landscape()
        self._page.fit_to_pages(1, 0)
        self._page.repeat_rows(0)
        self._page.set_header(f"&C&B{name.replace('&', '&&')}")
        self._page.set_footer("&R&P / &N")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._page.freeze_panes(1, 0)
        if self._widths:
            self._page.autofilter(0, 0, max(self.rows, 1), len(self._widths) - 1)
        for column, width in enumerate(self._widths):
            self._page.set_column(column, column, min(max(width, _NARROWEST), _WIDEST) + 1.5)
        self._book.close()

    def add(self, row: Sequence[Cell]) -> None:
        """Write the next row. Raises OverflowError after the last one that a sheet has."""
        if self.rows == _MOST_ROWS:
            raise OverflowError
        self.rows += 1
        page, at = self._page, self.rows
        for column, cell in enumerate(row):
            form = self._forms.get(type(cell), self._other)
            match cell:
                case None | "":
                    continue
                case str():
                    page.write_string(at, column, cell_text(cell), form)
                case date():
                    page.write_datetime(at, column, cell, form)
                case _:
                    page.write_number(at, column, cell, form)
        if at <= _MEASURED:
            self._widths = [
                max(width, _wide(cell)) for width, cell in zip(self._widths, row, strict=True)
            ]


def xlsx_file(sheet: Sheet, made_at: datetime) -> bytes:
    """A register of few rows as a workbook."""
    made = io.BytesIO()
    with Workbook(made, sheet.name, sheet.columns, made_at) as book:
        for row in sheet.rows:
            book.add(row)
    return made.getvalue()


def _forms(add: "Callable[[dict[str, Any]], Format]") -> dict[type, "Format"]:
    return {
        datetime: add({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
        date: add({"num_format": "yyyy-mm-dd", "valign": "top"}),
        str: add({"num_format": "@", "text_wrap": True, "valign": "top"}),
    }


def _wide(cell: Cell) -> int:
    """Characters of the longest line."""
    match cell:
        case None:
            return 0
        case str():
            return max(map(len, cell.split("\n")))
        case datetime():
            return len("2026-11-30 08:00")
        case date():
            return len("2026-11-30")
    return len(str(cell))
