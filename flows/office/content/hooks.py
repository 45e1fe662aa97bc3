"""What SOP C brings beside its TOML file."""

from flows.content.sop import CONTENT
from flows.faults.recognition import propose_category
from flows.office.content import showing
from flows.office.content.effects import DO, NEEDS, PREPARED_BY
from flows.office.content.facts import content_facts
from flows.office.sop_hooks import SopHooks


def _asked(text: str) -> bool:
    return propose_category(text).content_request


CONTENT_HOOKS = SopHooks(
    id=CONTENT,
    effects=DO,
    needs=NEEDS,
    prepared_by=PREPARED_BY,
    notices=frozenset(
        {"request-approved", "request-rejected", "content-published", "content-withdrawn"}
    ),
    card_facts=content_facts,
    before_card=showing.show,
    files_aside=showing.ASIDE,
    asked=_asked,
)
