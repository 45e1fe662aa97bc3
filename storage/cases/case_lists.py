"""Lists of cases: by person, by likeness, and all that are open."""

import json
from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, exists, func, or_, select

from flows.engine.case_file import CaseFile, StandingStep
from flows.records.open_report import OpenReport
from storage.cases.case_rows import (
    CASE,
    OPEN_STEP,
    URGENT_SINCE,
    file_of,
    names_one_of,
    standing_step_of,
)
from storage.database.statement import Statement, param
from storage.database.tables import cases, people, step_runs, units
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit

OPEN_RUNS = Statement(
    select(step_runs)
    .where(step_runs.c.case_id == param("case"), step_runs.c.closed_at.is_(None))
    .order_by(step_runs.c.id)
)


class _Listed:
    """A list of cases, and the open steps of all of them in one statement."""

    def __init__(self, listed: Select[Any]) -> None:
        self._cases = Statement(listed)
        self._runs = Statement(
            select(step_runs)
            .where(
                step_runs.c.case_id.in_(listed.with_only_columns(cases.c.id)),
                step_runs.c.closed_at.is_(None),
            )
            .order_by(step_runs.c.id)
        )

    async def files(self, unit: Unit, **params: Any) -> list[CaseFile]:
        rows = await unit.fetch(self._cases, **params)
        runs: dict[int, list[Row]] = {}
        for run in await unit.fetch(self._runs, **params) if rows else ():
            runs.setdefault(run["case_id"], []).append(run)
        return [file_of(row, runs.get(row["id"], ())) for row in rows]


_of_reporter = _Listed(
    select(*CASE)
    .where(or_(cases.c.reporter == param("person"), cases.c.filed_by == param("person")))
    .order_by(cases.c.id.desc())
    .limit(param("most"))
)
_of_member = _Listed(
    select(*CASE)
    .where(cases.c.state == "open", cases.c.team != "[]", cases.c.team.like(param("member")))
    .order_by(cases.c.id)
)
_standing = _Listed(
    select(*CASE)
    .where(
        cases.c.state == "open",
        cases.c.id.in_(select(step_runs.c.case_id).where(step_runs.c.closed_at.is_(None))),
    )
    .order_by(cases.c.id)
)
# What is not for the reader is left out as far as LIKE can tell, which takes "_" for any letter.
_for_reader = or_(
    param("keys").like("%," + step_runs.c.step + ",%"),
    and_(
        step_runs.c.holders == "[]",
        or_(step_runs.c.roles.like("%,%"), param("roles").like("%" + step_runs.c.roles + "%")),
    ),
    and_(step_runs.c.holders != "[]", step_runs.c.holders.like(param("holder"))),
)
_steps = Statement(
    select(
        *(step_runs.c[name] for name in OPEN_STEP),
        step_runs.c.case_id,
        cases.c.number,
        cases.c.procedure,
        cases.c.procedure_version,
        cases.c.opened_at.label("reported_at"),
        cases.c.priority,
        cases.c.description,
        URGENT_SINCE,
    )
    .join(cases, cases.c.id == step_runs.c.case_id)
    .where(step_runs.c.closed_at.is_(None), cases.c.state == "open", _for_reader)
    .order_by(step_runs.c.case_id, step_runs.c.id)
)
_children = _Listed(select(*CASE).where(cases.c.parent == param("of")).order_by(cases.c.id))
_alike = Statement(
    select(
        cases.c.id.label("case"),
        cases.c.number,
        cases.c.reporter,
        cases.c.filed_by,
        cases.c.description,
    )
    .join(people, people.c.id == cases.c.reporter)
    .outerjoin(units, units.c.id == people.c.unit)
    .where(
        cases.c.state == "open",
        cases.c.category == param("kind"),
        cases.c.opened_at >= param("since"),
        or_(
            and_(param("named") != "", units.c.name == param("named")),
            and_(param("at_place") != "", cases.c.place == param("at_place")),
        ),
        ~exists().where(
            step_runs.c.case_id == cases.c.id,
            step_runs.c.closed_at.is_(None),
            or_(step_runs.c.step == param("but"), step_runs.c.step == param("nor")),
        ),
    )
    .order_by(cases.c.id.desc())
    .limit(20)
)
_load = Statement(
    select(cases.c.team, func.count().label("open_cases"))
    .where(cases.c.state == "open", cases.c.team != "[]")
    .group_by(cases.c.team)
)


class CaseLists:
    """The part of flows.ports.desk.Cases that reads many."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def of_reporter(self, person: int, most: int = 10) -> Sequence[CaseFile]:
        """Cases that a person reported or filed for others, newest first."""
        return await _of_reporter.files(self._unit, person=person, most=most)

    async def of_member(self, person: int) -> Sequence[CaseFile]:
        """Open cases whose team includes the person."""
        files = await _of_member.files(self._unit, member=f"%{person}%")
        return [each for each in files if person in each.case.team]

    async def children(self, parent: int) -> Sequence[CaseFile]:
        """Reports joined to a case, by number."""
        return await _children.files(self._unit, of=parent)

    async def alike_to(
        self, category: str, unit: str, place: str, since: datetime, but: tuple[str, str]
    ) -> Sequence[OpenReport]:
        """Open cases of a category and a unit or place, not older than `since` and not at either
        of two steps, oldest first.
        """
        found = await self._unit.fetch(
            _alike,
            kind=category,
            named=unit or "",
            at_place=place,
            since=to_ms(since),
            but=but[0],
            nor=but[1],
        )
        return [OpenReport(**row) for row in reversed(found)]

    async def open_load(self) -> Mapping[int, int]:
        """Open cases by the person in their team."""
        load: dict[int, int] = {}
        for row in await self._unit.fetch(_load):
            for person in json.loads(row["team"]):
                load[person] = load.get(person, 0) + row["open_cases"]
        return load

    async def standing(self) -> Sequence[CaseFile]:
        """Every open case with its open steps."""
        return await _standing.files(self._unit)

    async def steps_of(
        self, person: int, roles: Set[str], keys: Set[str]
    ) -> Sequence[StandingStep]:
        """Open steps of open cases that the person holds, that are for one of these roles, or that
        have one of these keys, by case.
        """
        rows = await self._unit.fetch(
            _steps,
            holder=f"%{person}%",
            roles="".join(json.dumps([role]) for role in sorted(roles)),
            keys=f",{','.join(sorted(keys))},",
        )
        return [
            standing_step_of(row)
            for row in rows
            if row["step"] in keys or names_one_of(row, person, roles)
        ]
