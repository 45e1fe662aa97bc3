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

    def standing(self, opened: OpenStep) -> "StandingStep":
        """One of its open steps, as a worklist has it."""
        return StandingStep(
            case=self.case.id,
            number=self.case.number,
            procedure=self.case.procedure,
            procedure_version=self.case.procedure_version,
            reported_at=self.case.opened_at,
            priority=self.priority,
            description=self.description,
            urgent_since=self.urgent_since,
            opened=opened,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingStep:
    """An open step of an open case, with what a worklist says of it. `reported_at` is when the
    case was opened.
    """

    case: int
    number: str
    procedure: str
    procedure_version: int
    reported_at: datetime
    priority: str
    description: str
    urgent_since: datetime | None
    opened: OpenStep
