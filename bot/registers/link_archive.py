"""Arsip Link Aktif (SOP C.7): one row a link given in the period and still in force."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local
from storage.registers.kept_links import links_between


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    office, words = asked.office, asked.words
    async for each in links_between(asked.unit, asked.begin, asked.until):
        link = each.link
        yield (
            f"{each.number}/{link.seq}",
            each.topic,
            words(f"choice-reason-{link.channel}"),
            link.url,
            link.title,
            words(f"register-link-{link.state.value}"),
            local(link.given_at, office),
            local(link.checked_at, office),
            link.found if link.total else None,
            link.total or None,
        )


FORM = Form(
    title="register-arsip-link",
    columns=(
        Column("register-entry"),
        Column("register-topic", 1.6),
        Column("register-channel", 0.7),
        Column("register-address", 2.2),
        Column("register-page-title", 1.6),
        Column("register-link-state", 0.8),
        Column("register-given", 0.8),
        Column("register-checked", 0.8),
        Column("register-paragraphs-found", None),
        Column("register-paragraphs", None),
    ),
    rows=rows,
)
