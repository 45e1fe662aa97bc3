"""A register on paper: A4 or F4 across, with the office's letterhead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.documents import wording
from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Form
from flows.worktime.formatting import long_datetime

TEMPLATE = "register.typ"
MOST = 1000
"""Rows, on some 60 pages, for which the typesetter takes 250 MB. More are for a spreadsheet."""


class TooMuchPaper(Exception):
    """The register has more rows than anybody would print."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed: a register, its period in words, its rows."""

    form: Form
    period: str
    rows: Sequence[Sequence[Cell]]

    def data(self, asked: Asked) -> Mapping[str, Any]:
        """Data for the template."""
        words, shown = asked.words, self._shown()
        made = long_datetime(asked.now, asked.office.calendar.zone)
        return {
            "paper": asked.office.letter.paper,
            "letterhead": wording.letterhead(asked.office),
            "title": words(self.form.title),
            "period": self.period,
            "counted": words("register-counted", count=len(self.rows)),
            "nothing": words("register-nothing"),
            "widths": [self.form.columns[at].width for at in shown],
            "heads": [words(self.form.columns[at].title) for at in shown],
            "figures": [place for place, at in enumerate(shown) if self._counts(at)],
            "rows": [[_printed(row[at]) for at in shown] for row in self.rows],
            "footer": words("register-footer", made=made),
        }

    def _shown(self) -> Sequence[int]:
        columns = enumerate(self.form.columns)
        return [at for at, column in columns if column.width is not None]

    def _counts(self, at: int) -> bool:
        """Whether a column has numbers."""
        return any(isinstance(row[at], int | float) for row in self.rows)


def _printed(cell: Cell) -> str:
    match cell:
        case None | "":
            return "–"
        case datetime():
            return f"{cell:%d-%m-%Y %H.%M}"
        case date():
            return f"{cell:%d-%m-%Y}"
        case float():
            return f"{cell:g}".replace(".", ",")
    return str(cell)
