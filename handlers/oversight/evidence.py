"""Evidence of a case, each reading on record: the button Lihat bukti, "bukti G-2026-0001"."""

import re
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from flows.engine.case_file import CaseFile
from flows.messages.kinds.answers import Refused
from flows.messages.kinds.documents import LedgerRefused
from flows.office.auditing.readings import record_reading
from flows.office.cards.evidence_files import show_evidence
from flows.office.cases.case_number import spelled_out
from flows.office.messages.facts import case_facts
from flows.office.staffing.visibility import visible
from flows.sop.roles import STAFF
from handlers.conversation.talk import Talk

_ASKED = re.compile(
    r"/?(?:bukti|evidence)(?:@\w+)?\s+(?P<number>[a-z]{1,3}-?\d{4}-?\d{1,9})\s*",
    re.IGNORECASE | re.ASCII,
)


class Asked(Filter):
    """Passes "bukti G-2026-0001", as the argument `number`."""

    async def __call__(self, message: Message) -> dict[str, object] | bool:
        found = _ASKED.fullmatch((message.text or "").strip())
        return {"number": found["number"].upper()} if found else False


async def asked(message: Message, talk: Talk, number: str) -> None:
    written = spelled_out(number) or number
    known = await talk.desk.cases.by_number(written)
    file = await visible(talk.work, known.case.id, talk.visit.person) if known else None
    if file is None:
        await talk.tell(LedgerRefused(number=written))
    elif not await _shown(talk, file):
        await talk.tell(Refused(id="evidence-none", arguments={"number": written}))


async def opened(talk: Talk, argument: str) -> None:
    """The button Lihat bukti."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
    elif not await _shown(talk, file):
        talk.nod("evidence-none", number=file.case.number)


async def _shown(talk: Talk, file: CaseFile) -> int:
    """Queue the evidence, uncovered for officials, and record the reading; return how many files
    there are.
    """
    uncovered = replace(await case_facts(talk.work, file), verified=True)
    person = talk.visit.person
    official = bool(person.roles - {STAFF})
    shown = await show_evidence(
        talk.work, file, person, uncovered, even_single=True, opened=official
    )
    if shown:
        await record_reading(talk.work, file, talk.visit)
    return shown


OPENED = {"evidence": opened}


def register(router: Router) -> None:
    router.message.register(asked, Asked())
