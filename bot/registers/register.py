"""A register as a sheet and on paper: its columns, and its rows of a period."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.documents.sheets.sheet import Cell
from bot.documents.wording import Words
from flows.settings import Office
from storage.database.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The sources of rows, as of one moment. The period is from `begin` until before
    `until`.
    """

    unit: Unit
    office: Office
    words: Words
    begin: datetime
    until: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the id of its title. `width` is its share of a page, 0 for as narrow as its
    words; None if it stands in sheets alone.
    """

    title: str
    width: float | None = 0


Rows = Callable[[Asked], AsyncIterator[Sequence[Cell]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Columns of a register, and its rows: one cell for each column."""

    title: str
    columns: Sequence[Column]
    rows: Rows
