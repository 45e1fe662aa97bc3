"""A case with its details: everything that a card or a letter is made from."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.case import Case, OpenStep


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """`filed_by` typed the report, `case.reporter` reported the fault: they differ for a call or a
    visit. `proposed` are the people offered to the approver; `complete` is False if an abandoned
    draft was filed as it was; `touched_at` is the reporter's first contact (SOP A.2, 5 minutes);
    `parent` is the case of the same fault that this one follows; `urgent_since` is the time at
    which it was confirmed as urgent.
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
    urgent_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingStep:
    """An open step of an open case, with what its place in a worklist depends on."""

    number: str
    procedure: str
    procedure_version: int
    priority: str
    urgent_since: datetime | None
    opened: OpenStep
