"""Approvals of SOP C taken back until the next person acts on them."""

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.engine.refusals import ActedOn
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk

APPROVED_AT = {
    "research": "acc",
    "design": "proposal",
    "publish": "look",
    "remove": "takedown",
}
"""By the step that an approval opens, the step at which it was given."""
CLOSED, NOTED = events.StepClosed.code, events.Noted.code


async def undo(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await work.desk.contents.drop_open_remarks(file.case.id)


async def needs_untouched(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    """Raise ActedOn unless the approval that opened the step is the newest act of the case."""
    entries = await desk.journal.entries(f"case:{file.case.id}")
    acts = [entry for entry in entries if entry.code in (CLOSED, NOTED)]
    if not acts or acts[-1].code == NOTED or acts[-1].data["step"] != APPROVED_AT.get(step):
        raise ActedOn
