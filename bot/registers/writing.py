"""A register written to a file, row by row: .xlsx, .csv or .pdf."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.documents.sheets.delimited import Delimited
from bot.documents.sheets.sheet import Cell
from bot.documents.sheets.workbook import Workbook
from bot.documents.wording import Words
from bot.registers import paper
from bot.registers.every import FORMS
from bot.registers.paper import TEMPLATE, Page, TooMuchPaper
from bot.registers.register import Asked, Form
from bot.registers.wording import words_of
from flows.amendments.laid_over import laid_over
from flows.settings import Office
from flows.worktime.formatting import period_words
from flows.worktime.period import Days
from storage.database.unit import Database, Unit
from storage.office.amendments import amendments_of

KINDS = (".xlsx", ".csv", ".pdf")
EVER = (datetime(1971, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A register by name for a period, or for everything on record; `kind` is one of KINDS."""

    register: str
    days: Days | None
    kind: str
    now: datetime


async def write_register(
    database: Database, office: Office, order: Order, target: Path | None
) -> int:
    """Write the register, as of one moment, and return its number of rows; CSV on standard output
    without a target. `office` is the file's; what was changed in chat is laid over it. Raises
    TooMuchPaper, NotTypeset, OSError.
    """
    office = laid_over(office, await amendments_of(database))

    async def written(unit: Unit) -> int:
        begin, until = order.days.limits(office.calendar.zone) if order.days else EVER
        asked = Asked(
            unit=unit,
            office=office,
            words=words_of(office),
            begin=begin,
            until=until,
            now=order.now,
        )
        form = FORMS[order.register]
        if target is None:
            return await _csv(form, asked, sys.stdout)
        if order.kind == ".pdf":
            return await _pdf(form, asked, order, target)
        if order.kind == ".xlsx":
            return await _xlsx(form, asked, target)
        with target.open("w", encoding="utf-8-sig", newline="") as file:  # Excel needs the mark
            return await _csv(form, asked, file)

    return await database.aside(written)


async def _csv(form: Form, asked: Asked, file: TextIO) -> int:
    writer = Delimited(file, _titles(form, asked.words))
    async for row in form.rows(asked):
        writer.add(row)
    return writer.rows


async def _xlsx(form: Form, asked: Asked, target: Path) -> int:
    name = asked.words(form.title)
    titles = _titles(form, asked.words)
    with target.open("wb") as file, Workbook(file, name, titles, asked.now) as book:
        async for row in form.rows(asked):
            book.add(row)
    return book.rows


async def _pdf(form: Form, asked: Asked, order: Order, target: Path) -> int:
    rows: list[Sequence[Cell]] = []
    async for row in form.rows(asked):
        if len(rows) == paper.MOST:
            raise TooMuchPaper
        rows.append(row)
    page = Page(form, period_of(order.days, asked.words), rows)
    if len(rows) <= paper.PART:
        _print(page, asked, target)
    else:
        from bot.registers.parts import print_in_parts

        await print_in_parts(page, asked, target)
    return len(rows)


def _print(page: Page, asked: Asked, target: Path) -> None:
    from bot.documents.typesetting.typeset import typeset_pdf

    target.write_bytes(typeset_pdf(TEMPLATE, page.data(asked), at=asked.now))


def period_of(days: Days | None, words: Words) -> str:
    """The period in words, for the page."""
    if days is None:
        return words("register-ever")
    return words("register-period", period=period_words(days))


def _titles(form: Form, words: Words) -> Sequence[str]:
    return [words(column.title) for column in form.columns]
