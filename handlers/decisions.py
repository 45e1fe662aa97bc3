"""Buttons on cards: a press is a claim; who may, and whether it still holds, is read now."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.errors import Refusal
from flows.office.look import check
from handlers.conversations import step_form, writer
from handlers.filters import Pressed
from handlers.talk import Talk
from handlers.views.screen import Decide

TEAM = "team"
"""The card's "Ganti petugas": not an outcome itself, but approval with chosen people."""


async def decided(query: CallbackQuery, talk: Talk, choice: Decide) -> None:
    """One tap decides; an outcome with fields asks them first, of who may take it."""
    if await writer.unknown(talk):
        await writer.ask(talk)
        return
    choosing_team = choice.outcome == TEAM
    if choosing_team:
        choice = Decide(case=choice.case, step=choice.step, round=choice.round, outcome="approve")
    try:
        await check(talk.desk, talk.office, choice.case, choice.step, choice.round,
                    choice.outcome, talk.visit)  # fmt: skip
        await step_form.begin(talk, choice, choosing_team=choosing_team)
    except Refusal as refusal:
        await talk.refuse(refusal)


def register(router: Router) -> None:
    router.callback_query.register(decided, Pressed(Decide))
