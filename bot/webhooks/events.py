"""Events that other programs are told of: which there are, and what each says."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from flows.office.deadlines.reminders import STEP_OVERDUE
from flows.records.journal import Recorded
from flows.sop.procedure import Procedure

EVENTS: Mapping[str, str] = {
    "case.received": "A case came in",
    "case.approved": "Whoever decides a step has let the case go on",
    "case.joined": "A report was joined to another one of the same fault",
    "case.reopened": "A closed case was opened again",
    "case.closed": "A case ended; state says how",
    "step.done": "A step was done, with its outcome",
    "step.overdue": "The standard time of an open step is over",
    "letter.issued": "A surat tugas got its number",
    "letter.signed": "The signed surat tugas came back",
    "letter.revoked": "A surat tugas holds no longer",
    "content.published": "Links of published content are on record",
    "promotion.published": "Links of a promotion's posts are on record",
    "webhook.test": "Sent by python -m bot webhook test; concerns no case",
}
TEST = "webhook.test"
APPROVED, DONE = "case.approved", "step.done"
OF_CODE: Mapping[str, str] = {
    "case.opened": "case.received",
    "case.joined": "case.joined",
    "case.reopened": "case.reopened",
    "case.ended": "case.closed",
    "step.closed": DONE,
    STEP_OVERDUE: "step.overdue",
    "letter.numbered": "letter.issued",
    "letter.signed": "letter.signed",
    "letter.revoked": "letter.revoked",
    "content.links": "content.published",
    "promotion.posts": "promotion.published",
}
"""Events by the codes of the journal. A code never changes; neither does an event."""


class EventData(BaseModel):
    """The subject of an event. Nothing in it identifies a person."""

    model_config = ConfigDict(frozen=True)

    case: str = Field(description="The case's number; ask /api/v1/cases/{number} for more")
    sop: str
    sop_version: int
    unit: str | None = Field(description="The reporter's work unit, if it is on the office's list")
    state: str = Field(description="The case's state after the event")
    step: str | None
    round: int | None
    outcome: str | None
    letter: str | None = Field(description="The number of the surat tugas")


class Event(BaseModel):
    """The body of a call. Of a test, `data` is empty."""

    model_config = ConfigDict(frozen=True)

    type: str
    timestamp: datetime = Field(description="When it happened, in office time")
    data: EventData | dict[str, str]


def told(code: str, data: Mapping[str, Any], procedure: Procedure | None) -> Iterator[str]:
    """Events that an entry of a case's journal stands for."""
    event = OF_CODE.get(code)
    if event is None:
        return
    if event == DONE and _approves(data, procedure):
        yield APPROVED
    yield event


def _approves(data: Mapping[str, Any], procedure: Procedure | None) -> bool:
    step = procedure.steps.get(str(data.get("step"))) if procedure else None
    outcome = step.outcomes.get(str(data.get("outcome"))) if step else None
    return step is not None and step.decides and outcome is not None and outcome.good


def of_case(entry: Recorded) -> dict[str, Any]:
    """Facts about its case that an entry adds."""
    data = entry.data
    number = data.get("number")
    return {
        "step": data.get("step"),
        "round": data.get("round"),
        "outcome": data.get("outcome"),
        "letter": number if entry.code.startswith("letter.") and number else None,
    }
