"""Reports that are alike: the reporter is asked, the head joins them or parts them."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.draft import Draft, Question
from flows.errors import Refusal
from flows.office import alike_reports, siblings
from flows.office.look import may_see
from flows.office.snapshot import milliseconds
from handlers.filters import Pressed
from handlers.talk import Talk
from handlers.views.screen import Pick

FORM = "alike"
NONE = -1
"""Looked for once, and nothing was like it."""


async def found(talk: Talk, draft: Draft) -> Draft:
    """The draft with the question about a report that is like it, where there is one."""
    if draft.target or not draft.category:
        return replace(draft, alike=NONE)
    person, now = talk.visit.person, talk.visit.now
    other = await alike_reports.candidate(talk.desk, talk.office, draft, person, now)
    if other is None:
        return replace(draft, alike=NONE)
    return replace(draft, alike=other.case.id, asked=Question.ALIKE.value)


async def ask(talk: Talk, draft: Draft) -> None:
    """Its number, unit and time; nothing of who reported it."""
    file = await talk.desk.cases.by_id(draft.alike)
    reporter = await talk.desk.people.by_id(file.case.reporter) if file else None
    await talk.tell(
        "ask-alike",
        token=draft.token,
        number=file.case.number if file else "",
        unit=(reporter.unit if reporter else "") or "–",
        at=milliseconds(file.case.opened_at) if file else 0,
    )


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """The head approves alike reports together: one letter for all."""
    try:
        parent, numbers = await siblings.approve_together(
            talk.desk, talk.office, int(choice.value), talk.visit
        )
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell("joined-together", number=parent.case.number, others=numbers)


async def listed(talk: Talk, argument: str) -> None:
    """Those that follow a case, each to be parted again."""
    file = await may_see(talk.desk, talk.office, int(argument), talk.visit)
    if file is None:
        return
    following = await alike_reports.followers(talk.desk, file.case.id)
    children = [
        {"case": each.case.id, "number": each.case.number, "round": opened.round}
        for each in following
        if (opened := each.case.open_step(alike_reports.FOLLOW)) is not None
    ]
    await talk.tell("followers", number=file.case.number, children=children)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
