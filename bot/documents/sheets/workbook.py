"""A register as .xlsx: text as text, numbers and times as such, no formula."""

import io
import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.documents.sheets.sheet import Cell, Sheet, cell_text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_WIDEST = 380
"""Pixels; longer text is wrapped."""
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31


def xlsx_file(sheet: Sheet, made_at: datetime) -> bytes:
    """The register as a workbook with one sheet; the same sheet and time give the same bytes."""
    from xlsxwriter import Workbook

    made = io.BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": sheet.name, "created": made_at.replace(tzinfo=None)})
        page = book.add_worksheet(_NO_NAME.sub(" ", sheet.name)[:_LONGEST_NAME].strip("' "))
        head = book.add_format({"bold": True, "bg_color": "#DDE6F0", "bottom": 1, "valign": "top"})
        forms = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
            date: book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
            str: book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"}),
        }
        other = book.add_format({"valign": "top"})
        for column, title in enumerate(sheet.columns):
            page.write_string(0, column, cell_text(title), head)
        for at, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                _write(page, at, column, cell, forms.get(type(cell), other))
        _lay_out(page, len(sheet.rows), len(sheet.columns))
    return made.getvalue()


def _write(page: "Worksheet", row: int, column: int, cell: Cell, form: "Format") -> None:
    match cell:
        case None | "":
            return
        case str():
            page.write_string(row, column, cell_text(cell), form)
        case date():
            page.write_datetime(row, column, cell, form)
        case _:
            page.write_number(row, column, cell, form)


def _lay_out(page: "Worksheet", rows: int, columns: int) -> None:
    """For reading (the head stays, columns can be filtered) and for printing on A4."""
    page.freeze_panes(1, 0)
    if columns:
        page.autofilter(0, 0, max(rows, 1), columns - 1)
    page.autofit(_WIDEST)
    page.set_paper(_A4)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
