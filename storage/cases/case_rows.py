"""Cases as rows, and rows as cases."""

import json
from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import select

from flows.engine.case import Case, OpenStep, Pause
from flows.engine.case_file import CaseFile, StandingStep
from flows.engine.ledger import StepRun
from flows.sop.case_state import CaseState
from flows.urgency.urgency import UrgencyState
from storage.database.tables import cases, urgencies
from storage.database.timestamps import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from storage.database.unit import Row

URGENT_SINCE = (
    select(urgencies.c.decided_at)
    .where(urgencies.c.case_id == cases.c.id, urgencies.c.state == UrgencyState.CONFIRMED.value)
    .correlate(cases)
    .scalar_subquery()
    .label("urgent_since")
)
CASE = (cases, URGENT_SINCE)
"""The columns that `file_of` reads."""

OPEN_STEP = (
    *("step", "round", "roles", "holders", "excluded", "done_by"),
    *("opened_at", "accepted_at", "accepted_by", "pauses"),
)
"""The columns of step_runs that `open_step_of` reads."""


@lru_cache(maxsize=1024)
def _people_of(text: str) -> frozenset[int]:
    return frozenset(json.loads(text))


@lru_cache(maxsize=1024)
def _rounds_of(text: str) -> Mapping[str, int]:
    found: dict[str, int] = json.loads(text)
    return found


@lru_cache(maxsize=1024)
def _proposed_of(text: str) -> tuple[int, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=64)
def _roles_of(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=1024)
def pauses_of(text: str) -> tuple[Pause, ...]:
    return tuple(
        Pause(reason=reason, started_at=from_ms(start), ended_at=from_ms_or_none(end))
        for reason, start, end in json.loads(text)
    )


def spelled(pauses: Sequence[Pause]) -> str:
    return json.dumps([[p.reason, to_ms(p.started_at), to_ms_or_none(p.ended_at)] for p in pauses])


def open_step_of(row: Row) -> OpenStep:
    return OpenStep(
        key=row["step"],
        round=row["round"],
        roles=_roles_of(row["roles"]),
        holders=_people_of(row["holders"]),
        excluded=_people_of(row["excluded"]),
        done_by=_people_of(row["done_by"]),
        opened_at=from_ms(row["opened_at"]),
        accepted_at=from_ms_or_none(row["accepted_at"]),
        accepted_by=row["accepted_by"],
        pauses=pauses_of(row["pauses"]),
    )


def names_one_of(row: Row, person: int, roles: Set[str]) -> bool:
    """Whether the row of a step is for this person: as one of its holders or, if it has none, in
    one of these roles.
    """
    holders = _people_of(row["holders"])
    return person in holders if holders else not roles.isdisjoint(_roles_of(row["roles"]))


def standing_step_of(row: Row) -> StandingStep:
    return StandingStep(
        case=row["case_id"],
        number=row["number"],
        procedure=row["procedure"],
        procedure_version=row["procedure_version"],
        reported_at=from_ms(row["reported_at"]),
        priority=row["priority"],
        description=row["description"],
        urgent_since=from_ms_or_none(row["urgent_since"]),
        opened=open_step_of(row),
    )


def run_of(row: Row) -> StepRun:
    return StepRun(
        step=row["step"],
        round=row["round"],
        opened_at=from_ms(row["opened_at"]),
        closed_at=from_ms_or_none(row["closed_at"]),
        outcome=row["outcome"],
        actor=row["closed_by"],
        holders=_people_of(row["holders"]),
        accepted_at=from_ms_or_none(row["accepted_at"]),
        pauses=pauses_of(row["pauses"]),
    )


def file_of(row: Row, runs: Sequence[Row]) -> CaseFile:
    case = Case(
        id=row["id"],
        number=row["number"],
        procedure=row["procedure"],
        procedure_version=row["procedure_version"],
        version=row["version"],
        state=CaseState(row["state"]),
        reporter=row["reporter"],
        team=_people_of(row["team"]),
        open_steps=tuple(open_step_of(run) for run in runs),
        rounds=_rounds_of(row["rounds"]),
        opened_at=from_ms(row["opened_at"]),
        closed_at=from_ms_or_none(row["closed_at"]),
    )
    return CaseFile(
        case=case,
        filed_by=row["filed_by"],
        proposed=_proposed_of(row["proposed"]),
        category=row["category"],
        subcategory=row["subcategory"],
        priority=row["priority"],
        description=row["description"],
        place=row["place"],
        since_at=from_ms_or_none(row["since_at"]),
        complete=bool(row["complete"]),
        touched_at=from_ms(row["touched_at"]),
        parent=row["parent"],
        urgent_since=from_ms_or_none(row["urgent_since"]),
    )


def stored_detail(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_ms(value)
    if isinstance(value, tuple):
        return json.dumps(value)
    return int(value) if isinstance(value, bool) else value
