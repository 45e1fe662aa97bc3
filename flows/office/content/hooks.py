"""Hooks of SOP C beside its TOML file."""

from dataclasses import replace

from flows.content.sop import CONTENT
from flows.engine.case_file import CaseFile
from flows.faults.recognition import propose_category
from flows.messages.kinds import news
from flows.messages.parts.request_facts import RequestFacts
from flows.office.content import publishing, showing
from flows.office.content.effects import DO, NEEDS, PREPARED_BY
from flows.office.content.facts import content_facts
from flows.office.sop_hooks import SopHooks
from flows.ports.desk import Desk


def _asked(text: str) -> bool:
    return propose_category(text).content_request


async def _facts(desk: Desk, file: CaseFile, told: RequestFacts) -> RequestFacts:
    return replace(told, content=await content_facts(desk, file))


CONTENT_HOOKS = SopHooks(
    id=CONTENT,
    effects=DO,
    needs=NEEDS,
    prepared_by=PREPARED_BY,
    notices=frozenset(
        {
            news.RequestApproved,
            news.ApprovalUndone,
            news.RequestRejected,
            news.ContentPublished,
            news.ContentWithdrawn,
        }
    ),
    card_facts=_facts,
    before_card=showing.show,
    files_aside=showing.ASIDE,
    asked=_asked,
    outcome="content",
    known={"channel": publishing.offer_channels},
)
