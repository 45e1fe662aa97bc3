"""Hooks of SOP B beside its TOML file."""

from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.messages.kinds.forms import FormField
from flows.messages.kinds.news import PromotionClosed
from flows.messages.parts.request_facts import RequestFacts
from flows.office.promotion import media
from flows.office.promotion.effects import DO, INPUTS, NEEDS, PREPARED_BY
from flows.office.promotion.facts import promotion_facts, round_numbers
from flows.office.sop_hooks import SopHooks
from flows.ports.desk import Desk
from flows.promotion.sop import PROMOTION

ACHIEVED = "achieved"


async def _facts(desk: Desk, file: CaseFile, told: RequestFacts) -> RequestFacts:
    return replace(told, promotion=await promotion_facts(desk, file))


async def _numbers(desk: Desk, file: CaseFile, question: FormField) -> FormField:
    """The numbers of the round, shown with the question what was achieved (SOP B.7)."""
    return replace(question, numbers=await round_numbers(desk, file))


PROMOTION_HOOKS = SopHooks(
    id=PROMOTION,
    effects=DO,
    needs=NEEDS,
    inputs=INPUTS,
    prepared_by=PREPARED_BY,
    notices=frozenset({PromotionClosed}),
    card_facts=_facts,
    known={ACHIEVED: _numbers},
    after_move=media.complete,
)
