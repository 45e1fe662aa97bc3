"""The approval that a team works on: whose it was, and in whose place it was given."""

from flows.engine.case_file import CaseFile
from flows.messages.parts.common import Represented
from flows.messages.rows.codec import read
from flows.ports.desk import Desk
from flows.sop.procedure import Procedure


async def approval_of(
    desk: Desk, file: CaseFile, procedure: Procedure
) -> tuple[str, Represented | None]:
    """The approver's name and the place they acted in, by the letter, else by the spoken order on
    record; "" if nobody has approved.
    """
    letter = await desk.letters.current(file.case.id)
    if letter is not None:
        acting = letter.content.get("acting")
        by = await desk.people.by_id(letter.approved_by)
        return by.name if by else "", read(Represented, acting) if acting else None
    for entry in reversed(await desk.journal.entries(f"case:{file.case.id}")):
        step = procedure.steps.get(entry.data.get("step", ""))
        outcome = step.outcomes.get(entry.data.get("outcome", "")) if step else None
        if entry.code == "step.closed" and outcome is not None and outcome.names_team:
            by = await desk.people.by_id(entry.actor)
            return by.name if by else "", None
    return "", None
