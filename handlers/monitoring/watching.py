"""Laporkan below a finding of the monitor: opens a filled-in report, which the person sends."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.messages.kinds.monitoring import WatchReported
from flows.office.monitoring import watching
from flows.sop.roles import ADMIN, ICT_HEAD, ICT_TEAM
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.reports.report import begin, proceed
from handlers.views.office.monitoring import FORM
from handlers.views.parts.screen import Pick

REPORTERS = frozenset({ICT_TEAM, ICT_HEAD, ADMIN})


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Begin a report on the target, unless one is open already."""
    target = talk.office.watch.target(choice.value)
    if target is None or not talk.visit.person.roles & REPORTERS:
        talk.nod("refused-old-choice")
        return
    standing = await watching.standing_of(talk.desk, target.key)
    number = await watching.open_report(talk.desk, standing)
    if number:
        await talk.tell(WatchReported(name=target.name, number=number))
        return
    draft = await begin(talk)
    person, now = talk.visit.person.id, talk.visit.now
    await proceed(talk, await watching.as_draft(talk.desk, target, standing, draft, person, now))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
