"""What SOP B brings beside its TOML file."""

from collections.abc import Mapping
from typing import Any

from flows.engine.case_file import CaseFile
from flows.office.promotion.effects import DO, INPUTS, NEEDS, PREPARED_BY
from flows.office.promotion.facts import promotion_facts, round_numbers
from flows.office.sop_hooks import SopHooks
from flows.ports.desk import Desk
from flows.promotion.sop import PROMOTION

ACHIEVED = "achieved"


async def _numbers(desk: Desk, file: CaseFile) -> Mapping[str, Any]:
    """The numbers of the round, beside the question what was achieved (SOP B.7)."""
    return {"numbers": await round_numbers(desk, file)}


PROMOTION_HOOKS = SopHooks(
    id=PROMOTION,
    effects=DO,
    needs=NEEDS,
    inputs=INPUTS,
    prepared_by=PREPARED_BY,
    notices=frozenset({"promotion-closed"}),
    card_facts=promotion_facts,
    known={ACHIEVED: _numbers},
)
