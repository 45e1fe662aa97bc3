"""Hooks of SOP B beside its TOML file."""

from dataclasses import replace
from datetime import datetime

from flows.engine.case_file import CaseFile
from flows.messages.kinds.forms import FormField
from flows.messages.kinds.news import PromotionClosed
from flows.messages.kinds.promotion import FormScheduled
from flows.messages.parts.request_facts import RequestFacts
from flows.office.promotion import media
from flows.office.promotion.effects import DO, INPUTS, NEEDS, PREPARED_BY
from flows.office.promotion.facts import ahead, appointment_facts, promotion_facts, round_numbers
from flows.office.sop_hooks import SopHooks
from flows.ports.desk import Desk
from flows.promotion.sop import PROMOTION
from flows.promotion.wish import asks_for_promotion

ACHIEVED, AHEAD = "achieved", "ahead"


async def _facts(desk: Desk, file: CaseFile, told: RequestFacts) -> RequestFacts:
    return replace(told, promotion=await promotion_facts(desk, file))


async def _numbers(desk: Desk, file: CaseFile, question: FormField, now: datetime) -> FormField:
    """The numbers of the round, shown with the question what was achieved (SOP B.7)."""
    return replace(question, numbers=await round_numbers(desk, file))


async def _scheduled(
    desk: Desk, file: CaseFile, question: FormField, now: datetime
) -> FormScheduled:
    """The visits still scheduled, with the question whether to end the visits (SOP B.4)."""
    found = await ahead(desk, file, now)
    return FormScheduled(asked=question.asked, ahead=[appointment_facts(each) for each in found])


async def _asks_ahead(desk: Desk, file: CaseFile, now: datetime) -> bool:
    return bool(await ahead(desk, file, now))


PROMOTION_HOOKS = SopHooks(
    id=PROMOTION,
    effects=DO,
    needs=NEEDS,
    inputs=INPUTS,
    prepared_by=PREPARED_BY,
    notices=frozenset({PromotionClosed}),
    card_facts=_facts,
    known={ACHIEVED: _numbers, AHEAD: _scheduled},
    asks={AHEAD: _asks_ahead},
    after_move=media.complete,
    asked=asks_for_promotion,
    outcome="promotion",
)
