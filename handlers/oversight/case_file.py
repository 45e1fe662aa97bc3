"""The file of a case: /berkas G-2026-0001, and the button below a ledger."""

import re

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.messages.kinds.oversight.case_file import (
    CaseFileComing,
    CaseFileRefused,
    CaseFileWhich,
)
from flows.office.casefile.handing_out import hand_out, may_have
from flows.office.cases.case_number import spelled_out
from handlers.conversation.talk import Talk

_ASKED = re.compile(
    r"(?:/berkas(?:@\w+)?|(?:berkas|case file)(?=\s+\S))"
    r"(?:\s+(?P<number>[a-z]{1,3}-?\d{4}-?\d{1,9}))?\s*",
    re.IGNORECASE | re.ASCII,
)


class Asked(Filter):
    """Passes "/berkas", with or without a number, and "berkas G-2026-0001", as `number`."""

    async def __call__(self, message: Message) -> dict[str, object] | bool:
        found = _ASKED.fullmatch((message.text or "").strip())
        return {"number": (found["number"] or "").upper()} if found else False


async def asked(message: Message, talk: Talk, number: str) -> None:
    if not number:
        await talk.tell(CaseFileWhich())
        return
    written = spelled_out(number) or number
    known = await talk.desk.cases.by_number(written)
    file = await may_have(talk.work, known.case.id, talk.visit.person) if known else None
    if file is None:
        await talk.tell(CaseFileRefused(number=written))
        return
    await talk.tell(CaseFileComing(number=file.case.number))
    await hand_out(talk.work, file, talk.visit)


async def wanted(talk: Talk, argument: str) -> None:
    """The button Berkas PDF below a ledger."""
    file = await may_have(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
        return
    talk.nod("document-coming")
    await hand_out(talk.work, file, talk.visit)


OPENED = {"casefile": wanted}


def register(router: Router) -> None:
    router.message.register(asked, Asked())
