"""Decisions on cards, pressed or typed; permission and validity are checked at that moment."""

from aiogram import Router
from aiogram.types import TelegramObject

from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.language.typed_decision import Taken
from flows.office.cases.checks import check
from flows.office.cases.decide import Decision, fields_wanted
from flows.sop.procedure import FieldKind
from handlers.cards import step_form
from handlers.conversation import answers
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.people import writer
from handlers.typed.offered import reading
from handlers.views.parts.phrases import pick
from handlers.views.parts.screen import Decide

TEAM = "team"
"""The card's "Ganti petugas": not an outcome itself, but approval with chosen people."""


async def decided(event: TelegramObject, talk: Talk, choice: Decide, reason: str = "") -> None:
    await take(talk, choice, reason)


async def take(talk: Talk, choice: Decide, reason: str = "") -> None:
    """Take an outcome at one tap, or begin its form if it has fields and the person may take it.
    `reason` was typed with the decision: the answer to the first field.
    """
    if await writer.unknown(talk):
        await writer.ask(talk)
        return
    choosing_team = choice.outcome == TEAM
    if choosing_team:
        choice = Decide(case=choice.case, step=choice.step, round=choice.round, outcome="approve")
    try:
        await check(
            talk.work,
            choice.case,
            choice.step,
            choice.round,
            choice.outcome,
            talk.visit,
        )
        got = await _first_answer(talk, choice, reason) if reason else {}
        await step_form.begin(talk, choice, choosing_team=choosing_team, got=got)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _first_answer(talk: Talk, choice: Decide, reason: str) -> dict[str, str]:
    """The reason under the key of the field that it answers; empty if it answers none."""
    fields = await fields_wanted(
        talk.work,
        Decision(
            case=choice.case,
            step=choice.step,
            round=choice.round,
            outcome=choice.outcome,
            words={},
        ),
    )
    first = fields[0] if fields else None
    if first is not None and first.kind is FieldKind.TEXT:
        text = mask_secrets(clean_text(reason, step_form.WORDS))
        return {first.key: text} if len(text) >= answers.SHORTEST else {}
    if first is not None and first.kind is FieldKind.CHOICE:
        choices = [pick(f"choice-reason-{each}", first.key, each, "") for each in first.options]
        found = reading(talk, reason, choices)
        if isinstance(found, Taken):
            return {first.key: first.options[found.place]}
    return {}


def register(router: Router) -> None:
    router.callback_query.register(decided, Pressed(Decide))
