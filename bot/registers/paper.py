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
PART = 1000
"""Rows, on some 60 pages, for which the typesetter takes 250 MB; more are made in parts."""
MOST = 50_000
"""Rows, on some 3,000 pages and in 30 MB, for a minute and a half of one core. More are for a
spreadsheet.
"""


class TooMuchPaper(Exception):
    """The register has more rows than anybody would print."""


@dataclass(frozen=True, slots=True)
class Page:
    """A printed page: a register, its period in words, its rows. Of a long one, this is one part:
    the rows from `first` on of `total`, on pages from `page` on.
    """

    form: Form
    period: str
    rows: Sequence[Sequence[Cell]]
    part: int = 1
    page: int = 1
    total: int = 0

    def data(self, asked: Asked) -> Mapping[str, Any]:
        """Data for the template."""
        words, shown, first = asked.words, self._shown(), (self.part - 1) * PART + 1
        made = long_datetime(asked.now, asked.office.calendar.zone)
        return {
            "paper": asked.office.letter.paper,
            "letterhead": wording.letterhead(asked.office),
            "title": words(self.form.title),
            "period": self.period,
            "counted": words("register-counted", count=self.total or len(self.rows)),
            "part": self.part,
            "parts": self._parts,
            "page": self.page,
            "first": first,
            "extent": words("register-extent", first=first, last=first + len(self.rows) - 1),
            "nothing": words("register-nothing"),
            "widths": [self.form.columns[at].width for at in shown],
            "heads": [words(self.form.columns[at].title) for at in shown],
            "figures": [place for place, at in enumerate(shown) if self._counts(at)],
            "rows": [[printed(row[at]) for at in shown] for row in self.rows],
            "footer": words("register-footer", made=made),
        }

    @property
    def _parts(self) -> int:
        return max(1, -(-self.total // PART))

    def _shown(self) -> Sequence[int]:
        columns = enumerate(self.form.columns)
        return [at for at, column in columns if column.width is not None]

    def _counts(self, at: int) -> bool:
        """Whether a column has numbers."""
        return any(isinstance(row[at], int | float) for row in self.rows)


def printed(cell: Cell) -> str:
    """A cell as people read it; – for none."""
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
