"""Similar reports: the reporter is asked about them, the head joins or separates them."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import Refusal
from flows.messages.kinds.reports import Follower, Followers, JoinedTogether
from flows.office.faults import case_links, joined_reports
from flows.office.staffing.visibility import visible
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

FORM = "alike"


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Approve similar reports together, with one letter for all."""
    try:
        parent, numbers = await joined_reports.approve_together(
            talk.work, int(choice.value), talk.visit
        )
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(JoinedTogether(number=parent.case.number, others=numbers))


async def listed(talk: Talk, argument: str) -> None:
    """List the reports that follow a case, each with a button to separate it."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        return
    following = await case_links.followers(talk.desk, file.case.id)
    children = [
        Follower(case=each.case.id, number=each.case.number, round=opened.round)
        for each in following
        if (opened := each.case.open_step(case_links.FOLLOW)) is not None
    ]
    await talk.tell(Followers(number=file.case.number, children=children))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
