"""Daftar Tamu (SOP B.4): one row a visit that was entered in the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local
from storage.registers.promotions import visits_between


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    words = asked.words
    async for each, number, by in visits_between(asked.unit, asked.begin, asked.until):
        yield (
            local(each.at, asked.office),
            words(f"register-visit-{each.direction.value}"),
            each.name,
            each.institution,
            each.purpose,
            each.people,
            f"{number}/{each.seq}",
            by,
        )


FORM = Form(
    title="register-tamu",
    columns=(
        Column("register-time", 0.9),
        Column("register-direction", 0.8),
        Column("register-name", 1.2),
        Column("register-institution", 1.3),
        Column("register-purpose", 1.6),
        Column("register-people"),
        Column("register-entry"),
        Column("register-by", 1),
    ),
    rows=rows,
)
