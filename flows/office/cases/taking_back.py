"""A step's end taken back: the same day, by whoever ended it, until somebody acts on it."""

from flows.engine.case import Actor
from flows.engine.case_file import CaseFile
from flows.engine.refusals import EndedByOthers, MovedOn
from flows.office.work import Work
from flows.sop.procedure import Procedure
from flows.worktime.formatting import local_time


async def may_reopen(
    work: Work, file: CaseFile, procedure: Procedure, step: str, actor: Actor
) -> None:
    """Raise EndedByOthers or MovedOn unless the actor ended the step today and nobody has done
    what that opened.
    """
    runs = await work.desk.cases.runs(file.case.id)
    ended = [run for run in runs if run.step == step and run.closed_at is not None]
    if not ended:
        return
    last, zone = max(ended, key=lambda run: run.round), work.office.calendar.zone
    closed_at = last.closed_at or work.now
    today = local_time(closed_at, zone).date() == local_time(work.now, zone).date()
    if last.actor != actor.person or not today:
        raise EndedByOthers
    onward = {key for each in procedure.steps[step].outcomes.values() for key in each.to}
    for run in runs:
        after = run.step in onward and run.opened_at >= closed_at
        if after and run.outcome in procedure.steps[run.step].outcomes:
            raise MovedOn
