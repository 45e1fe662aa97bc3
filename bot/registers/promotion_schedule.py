"""Daftar Jadwal Promosi (SOP B.2): one row an appointment that begins in the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local
from storage.registers.promotions import appointments_between


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    words = asked.words
    async for each, number, by in appointments_between(asked.unit, asked.begin, asked.until):
        yield (
            local(each.starts_at, asked.office),
            each.place,
            each.audience,
            words("register-appointment-cancelled") if each.cancelled_at else "",
            f"{number}/{each.seq}",
            by,
        )


FORM = Form(
    title="register-jadwal-promosi",
    columns=(
        Column("register-time", 0.9),
        Column("register-venue", 1.6),
        Column("register-audience", 1.6),
        Column("register-remark", 0.9),
        Column("register-entry"),
        Column("register-by", 1),
    ),
    rows=rows,
)
