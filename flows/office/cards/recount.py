"""The number of files on the cards of other steps, beside which files came."""

from flows.engine import events
from flows.engine.case_file import CaseFile
from flows.office.cards.cards import refresh_cards
from flows.office.transition import Transition
from flows.office.work import Work
from flows.sop.fields import FieldKind

FILED = frozenset({FieldKind.GATHER, FieldKind.EVIDENCE})
RENEWED = (
    events.StepOpened | events.StepAccepted | events.Paused | events.Resumed | events.TeamLeft
)
"""Events of steps whose cards are new or renewed anyway."""


async def recount(work: Work, move: Transition, file: CaseFile) -> None:
    """Put the present number of files on the cards of the steps that a move with files left open,
    quietly.
    """
    fields = move.outcome.fields if move.outcome else ()
    if not any(each.kind in FILED or each.files for each in fields):
        return
    renewed = RENEWED | (events.Noted if work.sops.of(move.procedure.id).answers else RENEWED)
    fresh = {each.step for each in move.events if isinstance(each, renewed)}
    for opened in file.case.open_steps:
        if opened.key not in fresh:
            await refresh_cards(work, file, move.procedure, opened, quiet=True)
