"""A case with its details: everything that a card or a letter is made from."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.case import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """`filed_by` typed it, `case.reporter` reported it; they differ for a call or a visit.

    `proposed` are the people the approver is offered; `complete` is False if an abandoned
    draft was filed as it stood; `touched_at` is the reporter's first touch (SOP A.2, 5 minutes);
    `parent` the case of the same fault that it follows.
    """

    case: Case
    filed_by: int
    proposed: tuple[int, ...]
    category: str
    subcategory: str
    priority: str
    description: str
    place: str
    since_at: datetime | None
    complete: bool
    touched_at: datetime
    parent: int | None = None
