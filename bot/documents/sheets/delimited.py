"""A register as CSV that an Indonesian spreadsheet opens: semicolons, said so, all text quoted."""

import csv
import io
import re
from datetime import date, datetime

from bot.documents.sheets.sheet import Cell, Sheet, cell_text

_STATED = "sep=;\r\n"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LIKE_NUMBER = re.compile(r"[\s%:/Ee.,-]*\d[\d\s%:/Ee.,-]*", re.ASCII)


def csv_text(sheet: Sheet) -> str:
    """The register, titles first. Text that a spreadsheet would run as a formula, or turn into a
    number or a date, begins with an apostrophe.
    """
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow([cell_text(title) for title in sheet.columns])
    writer.writerows([_written(cell) for cell in row] for row in sheet.rows)
    return _STATED + made.getvalue()


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
