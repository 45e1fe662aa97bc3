"""Buttons that show something and change nothing: evidence, letter, due time, menu."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import TelegramObject

from flows.messages.kinds.deadlines import Why
from flows.office.deadlines import outages
from flows.office.deadlines.worklist import task
from flows.office.staffing.visibility import visible
from handlers.cards import urgency
from handlers.content import commands as content
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.figures import holder_questions, overview, recap, registers, standards
from handlers.letters import ledger, letters
from handlers.oversight import case_file, evidence
from handlers.promotion import commands as promotion
from handlers.reports import similar_reports
from handlers.routing.commands import COMMANDS, show_help
from handlers.views.parts.screen import Open


async def opened(event: TelegramObject, talk: Talk, choice: Open) -> None:
    await WHERE[choice.what](talk, choice.argument)


async def _why(talk: Talk, argument: str) -> None:
    case, _, step = argument.partition("-")
    file = await visible(talk.work, int(case), talk.visit.person)
    opened = file.case.open_step(step) if file else None
    if file is None or opened is None:
        talk.nod("refused-old-choice")
        return
    away = await outages.of_case(talk.desk, file, talk.visit.now)
    why = task(talk.office, file.standing(opened), talk.visit.now, away)
    await talk.tell(Why(task=why))


async def _more(talk: Talk, argument: str) -> None:
    """Show the buttons behind "Lainnya" in place, or the first ones again."""
    contact, shown = talk.visit.person.contact, await talk.under_button()
    page = int(argument)
    if (
        contact is None
        or shown is None
        or not await talk.desk.pages.turn(shown.id, contact, page, talk.visit.now)
    ):
        talk.nod("refused-old-choice")


async def _menu(talk: Talk, argument: str) -> None:
    await COMMANDS.get(argument, show_help)(talk, "")


WHERE: dict[str, Callable[[Talk, str], Awaitable[None]]] = {
    **evidence.OPENED,
    "letter": letters.show,
    "sign": letters.ask_signed,
    "tosign": letters.show_to_sign,
    "why": _why,
    "documents": ledger.documents_of,
    "ledger": ledger.opened,
    "ledgerpdf": ledger.on_paper,
    **case_file.OPENED,
    "followers": similar_reports.listed,
    "menu": _menu,
    "more": _more,
    **content.OPENED,
    "priority": urgency.ask_priority,
    **promotion.OPENED,
    **recap.OPENED,
    **overview.OPENED,
    **registers.OPENED,
    **holder_questions.OPENED,
    **standards.OPENED,
}


def register(router: Router) -> None:
    router.callback_query.register(opened, Pressed(Open))
