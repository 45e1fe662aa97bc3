"""Facts of a request: the answers so far, and the progress of SOP B or C."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.parts.content_facts import ContentFacts
from flows.messages.parts.promotion_facts import PromotionFacts
from flows.messages.rows.message import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The newest answer to a question of the SOP."""

    field: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFacts(Facts):
    answers: Sequence[Answer]
    content: ContentFacts | None = None
    promotion: PromotionFacts | None = None
