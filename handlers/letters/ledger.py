"""A case's ledger and documents: /riwayat G-2026-0001, and buttons of cards."""

import re
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.engine.case_file import CaseFile
from flows.messages.kinds.documents import LedgerRefused, LedgerWhich
from flows.office.cards import attachments
from flows.office.cases.case_number import spelled_out
from flows.office.documents import case_ledger
from flows.office.holder_questions.asking import may_ask
from flows.office.staffing.visibility import visible
from handlers.conversation.talk import Talk

ASKED = re.compile(
    r"/?(?:riwayat|history)(?:@\w+)?(?:\s+(?P<number>[a-z]{1,3}-?\d{4}-?\d{1,9}))?\s*",
    re.IGNORECASE | re.ASCII,
)


class Asked(Filter):
    """Passes /riwayat with or without a number, as the argument `number`."""

    async def __call__(self, message: Message) -> dict[str, object] | bool:
        found = ASKED.fullmatch((message.text or "").strip())
        return {"number": found["number"] or ""} if found else False


async def asked(message: Message, talk: Talk, number: str) -> None:
    """Show the ledger of the named case, or of the asker's newest case if no number is given."""
    file = await _named(talk, number.upper()) if number else await _newest(talk)
    if file is None and not number:
        await talk.tell(LedgerWhich())
    elif file is None:
        await talk.tell(LedgerRefused(number=number.upper()))
    else:
        await _tell(talk, file)


async def opened(talk: Talk, argument: str) -> None:
    """The button Riwayat."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
    else:
        await _tell(talk, file)


async def on_paper(talk: Talk, argument: str) -> None:
    """The button PDF below a ledger: the file is made and sent after the commit."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
        return
    talk.nod("document-coming")
    await case_ledger.on_paper(talk.work, file, talk.visit.person)


async def documents_of(talk: Talk, argument: str) -> None:
    """The button Lihat dokumen: the newest version of each document of the case."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
        return
    found = [each for each in await attachments.latest(talk.desk, file.case.id) if each.step]
    sent = await attachments.pass_on(talk.work, talk.visit.person, file, found)
    if not sent:
        talk.nod("document-coming")


async def _tell(talk: Talk, file: CaseFile) -> None:
    person = talk.visit.person
    words = case_ledger.reads_words(file, person)
    told = await case_ledger.ledger_of(talk.work, file, words=words)
    asks = await may_ask(talk.work, file, person)
    await talk.tell(replace(told, asks=True) if asks else told)


async def _named(talk: Talk, number: str) -> CaseFile | None:
    """The case by its number, also in short spelling: g-2026-1 is G-2026-0001."""
    file = await talk.desk.cases.by_number(spelled_out(number) or number)
    return await visible(talk.work, file.case.id, talk.visit.person) if file else None


async def _newest(talk: Talk) -> CaseFile | None:
    person = talk.visit.person.id
    own = [*await talk.desk.cases.of_member(person), *await talk.desk.cases.of_reporter(person, 1)]
    return max(own, key=lambda file: file.case.id, default=None)


def register(router: Router) -> None:
    router.message.register(asked, Asked())
