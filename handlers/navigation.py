"""Buttons that lead somewhere and change nothing: evidence, letter, why this deadline, menu."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.office import letters
from flows.office.cards import show_evidence
from flows.office.deadlines import task
from flows.office.look import may_see
from flows.office.snapshot import case_facts
from handlers import ledger
from handlers.commands import COMMANDS, show_help
from handlers.filters import Pressed
from handlers.talk import Talk
from handlers.views.screen import Open


async def opened(query: CallbackQuery, talk: Talk, choice: Open) -> None:
    await WHERE[choice.what](talk, choice.argument)


async def _evidence(talk: Talk, argument: str) -> None:
    file = await may_see(talk.desk, talk.office, int(argument), talk.visit)
    if file is None:
        talk.nod("refused-unknown")
        return
    person, now = talk.visit.person, talk.visit.now
    uncovered = await case_facts(talk.desk, talk.office, file, now) | {"verified": True}
    shown = await show_evidence(
        talk.desk, talk.office, file, person, uncovered, now, even_single=True
    )
    if not shown:
        talk.nod("evidence-none", number=file.case.number)


async def _letter(talk: Talk, argument: str) -> None:
    file = await may_see(talk.desk, talk.office, int(argument), talk.visit)
    letter = await talk.desk.letters.current(file.case.id) if file else None
    if file is None or letter is None:
        talk.nod("letter-none", number=file.case.number if file else "")
    elif letter.sha256 is None:
        talk.nod("letter-rendering", number=file.case.number)
    else:
        await letters.send(talk.desk, talk.office, talk.visit.person, file, letter,
                           letter.sha256, talk.visit.now)  # fmt: skip


async def _why(talk: Talk, argument: str) -> None:
    case, _, step = argument.partition("-")
    file = await may_see(talk.desk, talk.office, int(case), talk.visit)
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None:
        talk.nod("refused-old-choice")
        return
    procedure = talk.office.procedures.get(file.case.procedure, file.case.procedure_version)
    await talk.tell("why", task=await task(
        talk.desk, talk.office, file, procedure, opened, talk.visit.now))  # fmt: skip


async def _menu(talk: Talk, argument: str) -> None:
    await COMMANDS.get(argument, show_help)(talk, "")


WHERE: dict[str, Callable[[Talk, str], Awaitable[None]]] = {
    "evidence": _evidence,
    "letter": _letter,
    "why": _why,
    "documents": ledger.documents_of,
    "ledger": ledger.opened,
    "ledgerpdf": ledger.on_paper,
    "menu": _menu,
}


def register(router: Router) -> None:
    router.callback_query.register(opened, Pressed(Open))
