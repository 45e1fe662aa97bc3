"""Staffing: who holds each role now, and who acts in whose place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from flows.delegation.alternates import AlternateRule, with_alternates
from flows.delegation.delegation import acting
from flows.engine.authority import places
from flows.engine.case import Staffing
from flows.engine.case_file import CaseFile
from flows.office.staffing import duty
from flows.office.work import Work
from flows.people.person import Person
from flows.ports.desk import Desk
from flows.settings import Office
from flows.sop.allowances import Allowance
from flows.sop.procedure import By, Procedure
from flows.urgency.priority import Priority


async def staffing(work: Work, file: CaseFile | None = None) -> Staffing:
    """The current staffing, read at every press, never remembered. With `file`, it includes the
    case's alternates, the roles whose holders cannot be reached while others may record for them,
    the officer on duty, and what the office allows for it.
    """
    staff = await _held(work, await work.desk.people.role_holders())
    if file is None:
        return staff
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    allows = _allowed(work.office, file)
    staff = replace(
        staff,
        absent=await _absent(work.desk, file, procedure),
        duty=await _duty(work.desk, file, procedure, allows, work.now),
        allows=allows,
    )
    return with_alternates(staff, file.case, procedure, alternate_rule(work.office), work.now)


async def officials(work: Work) -> Staffing:
    """The current staffing without the holders of STAFF: they are thousands, and act in nobody's
    place.
    """
    return await _held(work, await work.desk.people.officials())


async def _held(work: Work, holders: Mapping[str, frozenset[int]]) -> Staffing:
    running = await work.desk.delegations.holding(work.now)
    return Staffing(
        holders=holders,
        superiors=work.office.superiors,
        acting=acting(running, holders, work.now) if running else {},
        alternates=work.office.alternates,
    )


async def roles_now(work: Work, person: Person) -> frozenset[str]:
    """Roles a person may act in now: their own and delegated ones."""
    return person.roles | {each.role for each in places(person.id, await officials(work))}


def _allowed(office: Office, file: CaseFile) -> frozenset[str]:
    """Allowances for a case: a verbal order before its letter, if set and the case is critical."""
    verbal = office.urgency.verbal_first and file.priority == Priority.CRITICAL
    return frozenset({Allowance.VERBAL_FIRST.value}) if verbal else frozenset()


async def _duty(
    desk: Desk, file: CaseFile, procedure: Procedure, allows: frozenset[str], now: datetime
) -> frozenset[int]:
    """The officer on duty, looked up only if an open step has an outcome for them."""
    outcomes = [
        o for each in file.case.open_steps for o in procedure.steps[each.key].outcomes.values()
    ]
    if not any(By.DUTY in each.by and set(each.allowed) <= allows for each in outcomes):
        return frozenset()
    officer = await duty.on_duty(desk, now)
    return frozenset({officer.id}) if officer else frozenset()


async def _absent(desk: Desk, file: CaseFile, procedure: Procedure) -> frozenset[str]:
    """Roles of open steps that others may record for, if none of their holders can be reached."""
    roles = {
        role
        for opened in file.case.open_steps
        if procedure.steps[opened.key].stand_in
        for role in opened.roles
    }
    return await out_of_reach(desk, roles)


async def out_of_reach(desk: Desk, roles: Iterable[str]) -> frozenset[str]:
    """Those of the roles none of whose holders can be reached."""
    absent = set()
    for role in roles:
        people = await desk.people.with_role(role)
        if not any(person.contact is not None and person.reachable for person in people):
            absent.add(role)
    return frozenset(absent)


def alternate_rule(office: Office) -> AlternateRule:
    """The alternates of office.toml, as the engine needs them."""
    return AlternateRule(
        roles=office.alternates,
        after=office.patience.alternate_after,
        calendar=office.calendar,
    )
