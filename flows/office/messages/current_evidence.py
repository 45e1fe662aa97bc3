"""Evidence of a case as cards have it: what still holds."""

from collections.abc import Sequence

from flows.engine.case import Case
from flows.office.work import Work
from flows.records.evidence import LOST, MANUSCRIPT, Evidence
from flows.sop.fields import Takes
from flows.sop.procedure import Outcome

_REASON = "reason/"


def step_of_files(step: str, outcome: Outcome, after: Case) -> str:
    """The step under which an outcome's files are put on record: manuscripts apart from the
    materials, and a spoken reason with the round of the step that it sends the case back to.
    """
    if any(each.takes is Takes.TEXT for each in outcome.fields):
        return MANUSCRIPT
    back = next((o for key in outcome.to if (o := after.open_step(key)) is not None), None)
    if back is not None and not outcome.good and any(each.files for each in outcome.fields):
        return f"{_REASON}{back.key}/{back.round}"
    return step


async def evidence_of(work: Work, case: Case) -> Sequence[Evidence]:
    """The files of a case that were not lost, as `files_of` chooses them."""
    return [each for each in await files_of(work, case) if each.state != LOST]


async def files_of(work: Work, case: Case) -> Sequence[Evidence]:
    """The files of a case without those that are sent in another way, and without reasons that
    were dealt with.
    """
    aside = {*work.sops.files_aside, MANUSCRIPT}
    return [
        each
        for each in await work.desk.evidence.of_case(case.id)
        if each.step not in aside and _holds(each.step, case)
    ]


def _holds(step: str, case: Case) -> bool:
    if not step.startswith(_REASON):
        return True
    _, key, round = step.split("/")
    opened = case.open_step(key)
    return opened is not None and opened.round == int(round)
