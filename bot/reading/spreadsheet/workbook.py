"""Rows of a workbook (.xlsx, .ods), for the worker."""

import io
import json
from datetime import date, datetime, time, timedelta

Value = int | float | str | bool | time | date | datetime | timedelta
MOST_CELLS = 2_000_000
_EXACT = 10**15
"""Spreadsheets keep fifteen digits of a number."""


def workbook_rows(data: bytes) -> bytes:
    """The rows of each visible sheet as JSON, the first one's first; or the text `locked`,
    `damaged` or `large` in their place.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            shown = [
                book.get_sheet_by_name(each.name)
                for each in book.sheets_metadata
                if each.visible is SheetVisibleEnum.Visible
            ]
            if sum(sheet.total_height * sheet.total_width for sheet in shown) > MOST_CELLS:
                return b'"large"'
            sheets = [sheet.to_python(skip_empty_area=False) for sheet in shown]
    except PasswordError:
        return b'"locked"'
    except CalamineError:
        return b'"damaged"'
    return json.dumps(
        [[[_text(cell) for cell in row] for row in rows] for rows in sheets]
    ).encode()


def _text(value: Value) -> str:
    """A cell as text. A number that the spreadsheet has rounded stays recognisable: 1.98E+17."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        if abs(value) >= _EXACT:
            return f"{value:.14E}"
        return str(int(value)) if value == int(value) else repr(value)
    return value if isinstance(value, str) else str(value)
