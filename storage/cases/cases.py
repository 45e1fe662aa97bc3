"""Cases and the runs of their steps, with all times. These rows are the truth about a case."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import select, update

from flows.engine.case import Case, OpenStep, Pause
from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from storage.cases.case_lists import OPEN_RUNS, CaseLists
from storage.cases.case_rows import CASE, file_of, run_of, spelled, stored_detail
from storage.database.statement import Statement, inserting, param
from storage.database.tables import cases, step_runs
from storage.database.timestamps import to_ms, to_ms_or_none
from storage.database.unit import Row, identifier, one

_DETAILS = (
    "filed_by",
    "proposed",
    "category",
    "subcategory",
    "priority",
    "description",
    "place",
    "since_at",
    "complete",
    "touched_at",
    "parent",
)
_add = Statement(
    inserting(
        cases, "number", "procedure", "procedure_version", "reporter", "opened_at", *_DETAILS
    ).returning(cases.c.id)
)
_by_id = Statement(select(*CASE).where(cases.c.id == param("case")).with_for_update())
_by_number = Statement(select(*CASE).where(cases.c.number == param("numbered")))
_runs = Statement(
    select(step_runs).where(step_runs.c.case_id == param("case")).order_by(step_runs.c.id)
)
_save = Statement(
    update(cases)
    .where(cases.c.id == param("case"), cases.c.version == param("seen_version"))
    .values(
        version=param("new_version"),
        state=param("new_state"),
        team=param("new_team"),
        rounds=param("new_rounds"),
        closed_at=param("closed"),
    )
)
_RUN_COLUMNS = (
    "roles",
    "holders",
    "excluded",
    "done_by",
    "opened_at",
    "accepted_at",
    "accepted_by",
    "pauses",
)
_put_run = Statement(
    inserting(step_runs, "case_id", "step", "round", *_RUN_COLUMNS).on_conflict_do_update(
        index_elements=["case_id", "step", "round"],
        set_={name: param(name) for name in _RUN_COLUMNS},
    )
)
_close_run = Statement(
    update(step_runs)
    .where(
        step_runs.c.case_id == param("case"),
        step_runs.c.step == param("step_key"),
        step_runs.c.round == param("step_round"),
    )
    .values(
        closed_at=param("at"),
        closed_by=param("by"),
        outcome=param("with_outcome"),
        pauses=param("with_pauses"),
    )
)


@cache
def _changing(names: tuple[str, ...]) -> Statement:
    """An UPDATE of these columns. Raises KeyError for a column that is not one of a case's
    details.
    """
    if unknown := set(names) - set(_DETAILS):
        raise KeyError(*unknown)
    return Statement(
        update(cases)
        .where(cases.c.id == param("case"))
        .values({name: param(name) for name in names})
    )


class StaleCase(Exception):
    """Another process changed the case first; the unit has to be tried again."""


class Cases(CaseLists):
    """Implements flows.ports.desk.Cases inside one unit."""

    async def add_case(self, file: CaseFile) -> int:
        """Insert a case with its open steps and return its id."""
        case = await identifier(
            self._unit,
            _add,
            number=file.case.number,
            procedure=file.case.procedure,
            procedure_version=file.case.procedure_version,
            reporter=file.case.reporter,
            opened_at=to_ms(file.case.opened_at),
            **{name: stored_detail(getattr(file, name)) for name in _DETAILS},
        )
        for step in file.case.open_steps:
            await self._put_run(case, step)
        return case

    async def _with_steps(self, row: Row | None) -> CaseFile | None:
        if row is None:
            return None
        return file_of(row, await self._unit.fetch(OPEN_RUNS, case=row["id"]))

    async def by_id(self, case: int) -> CaseFile | None:
        """The case. On PostgreSQL its row stays locked until the commit."""
        return await self._with_steps(await one(self._unit, _by_id, case=case))

    async def by_number(self, number: str) -> CaseFile | None:
        return await self._with_steps(await one(self._unit, _by_number, numbered=number))

    async def save(
        self,
        before: Case,
        after: Case,
        *,
        closings: Mapping[tuple[str, int], str],
        actor: int,
        now: datetime,
    ) -> None:
        """Save the next state of a case. `closings` gives the outcome of each (step, round) that
        closed. Raises StaleCase if another process saved one first.
        """
        changed = await self._unit.run(
            _save,
            case=after.id,
            seen_version=before.version,
            new_version=after.version,
            new_state=after.state.value,
            new_team=json.dumps(sorted(after.team)),
            new_rounds=json.dumps(dict(after.rounds)),
            closed=to_ms_or_none(after.closed_at),
        )
        if not changed:
            raise StaleCase(after.number)
        await self._close_runs(before, closings, actor, now)
        known = set(before.open_steps)
        for step in after.open_steps:
            if step not in known:
                await self._put_run(after.id, step)

    async def _close_runs(
        self, before: Case, closings: Mapping[tuple[str, int], str], actor: int, now: datetime
    ) -> None:
        for step in before.open_steps:
            outcome = closings.get((step.key, step.round))
            if outcome is not None:
                ended = [
                    p
                    if p.ended_at
                    else Pause(reason=p.reason, started_at=p.started_at, ended_at=now)
                    for p in step.pauses
                ]
                await self._unit.run(
                    _close_run,
                    case=before.id,
                    step_key=step.key,
                    step_round=step.round,
                    at=to_ms(now),
                    by=actor,
                    with_outcome=outcome,
                    with_pauses=spelled(ended),
                )

    async def _put_run(self, case: int, step: OpenStep) -> None:
        await self._unit.run(
            _put_run,
            case_id=case,
            step=step.key,
            round=step.round,
            roles=json.dumps(step.roles),
            holders=json.dumps(sorted(step.holders)),
            excluded=json.dumps(sorted(step.excluded)),
            done_by=json.dumps(sorted(step.done_by)),
            opened_at=to_ms(step.opened_at),
            accepted_at=to_ms_or_none(step.accepted_at),
            accepted_by=step.accepted_by,
            pauses=spelled(step.pauses),
        )

    async def change(self, case: int, **values: Any) -> None:
        """Set details of the case: description, category, place, proposed and so on."""
        details = {name: stored_detail(value) for name, value in values.items()}
        await self._unit.run(_changing(tuple(values)), case=case, **details)

    async def runs(self, case: int) -> Sequence[StepRun]:
        """Every run of every step, in the order they were opened."""
        return [run_of(row) for row in await self._unit.fetch(_runs, case=case)]
