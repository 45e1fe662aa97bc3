"""Register Konten (SOP C): one row a request that came in the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.documents.wording import Words
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import lasted, local, standing
from flows.content.channel import Channel
from flows.content.milestones import approved_at, published_at
from flows.content.sop import CONTENT
from storage.registers.case_pages import CaseRow, cases_between
from storage.registers.kept_links import active_links, texts


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    office, words = asked.office, asked.words
    links = await active_links(asked.unit, asked.begin, asked.until)
    written = await texts(asked.unit, asked.begin, asked.until)
    async for page in cases_between(asked.unit, CONTENT, asked.begin, asked.until):
        for each in page:
            file, case = each.file, each.file.case
            procedure = office.procedures.get(case.procedure, case.procedure_version)
            yield (
                case.number,
                local(case.opened_at, office),
                each.words.get("topic") or file.description,
                each.reporter,
                each.unit,
                _channels(each, words),
                standing(file, each.runs, words),
                written.get(case.id, 0),
                local(approved_at(each.runs, procedure), office),
                local(published_at(each.runs, procedure), office),
                links.get(case.id, 0),
                local(case.closed_at, office),
                lasted(file, office),
            )


def _channels(each: CaseRow, words: Words) -> str:
    known = {channel.value for channel in Channel}
    asked = each.words.get("channels", "").split(",")
    return ", ".join(words(f"choice-reason-{channel}") for channel in asked if channel in known)


FORM = Form(
    title="register-konten",
    columns=(
        Column("register-number"),
        Column("register-opened", 0.8),
        Column("register-topic", 2),
        Column("register-requester", 1),
        Column("register-unit", 1.1),
        Column("register-channels", 1),
        Column("register-state", 1.1),
        Column("register-texts", 0.5),
        Column("register-approved", 0.8),
        Column("register-published", 0.8),
        Column("register-links", 0.5),
        Column("register-closed", 0.8),
        Column("register-minutes", 0.6),
    ),
    rows=rows,
)
