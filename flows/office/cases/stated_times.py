"""Completion times stated by performers, saved beside the time we heard of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.facts import milliseconds
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.statement import NewStatement


def too_early(opened: OpenStep, at: datetime) -> datetime | None:
    """The time the step was accepted (or opened) if the stated time is before it; else None."""
    begun = opened.accepted_at or opened.opened_at
    # People state times in whole minutes.
    return begun if at < begun.replace(second=0, microsecond=0) else None


async def record_stated_time(
    desk: Desk, file: CaseFile, step: str, round: int, stated_at: datetime, visit: Visit
) -> None:
    """Record both times, the stated one as the performer's statement."""
    await desk.statements.add_statement(
        NewStatement(
            case_id=file.case.id,
            step=step,
            round=round,
            stated_at=stated_at,
            received_at=visit.now,
            person=visit.person.id,
        )
    )
    data = {
        "step": step,
        "round": round,
        "stated": milliseconds(stated_at),
        "received": milliseconds(visit.now),
    }
    await put_on_record(desk, chain_of(file.case.id), "step.stated", data, visit)


async def runs(desk: Desk, case: int) -> Sequence[StepRun]:
    """All runs of a case's steps, with the times stated by their performers, if any."""
    stated = await desk.statements.of_case(case)
    return [
        replace(run, stated_at=stated.get((run.step, run.round)))
        for run in await desk.cases.runs(case)
    ]
