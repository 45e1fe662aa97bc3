"""Register Surat Tugas (SOP A.3): one row a letter that was issued in the period."""

from collections.abc import AsyncIterator, Sequence

from bot.documents.sheets.sheet import Cell
from bot.registers.register import Asked, Column, Form
from bot.registers.wording import local
from flows.letters.letter import UNNUMBERED
from storage.registers.issued_letters import letters_between


async def rows(asked: Asked) -> AsyncIterator[Sequence[Cell]]:
    office, words = asked.office, asked.words
    async for each in letters_between(asked.unit, asked.begin, asked.until):
        told = each.content
        unnumbered = each.number.startswith(UNNUMBERED)
        team = told.get("assignees", ())
        yield (
            words("letter-unnumbered") if unnumbered else each.number,
            local(each.issued_at, office),
            each.case,
            str(told.get("description", "")),
            str(told.get("place") or told.get("unit") or ""),
            ", ".join(str(person["name"]) for person in team),
            ", ".join(str(person["nip"]) for person in team if person.get("nip")),
            each.approver,
            words(f"register-letter-{each.state}"),
            local(each.revoked_at, office),
        )


FORM = Form(
    title="register-surat-tugas",
    columns=(
        Column("register-letter", 1.5),
        Column("register-issued", 0.8),
        Column("register-case"),
        Column("register-description", 2),
        Column("register-place", 1.2),
        Column("register-team", 1.3),
        Column("register-nip", 1.2),
        Column("register-approver", 1.1),
        Column("register-state", 0.9),
        Column("register-revoked", None),
    ),
    rows=rows,
)
