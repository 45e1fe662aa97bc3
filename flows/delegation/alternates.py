"""The alternate for an official who does not answer (office.toml, [alternates])."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.engine.acting import Acting, Capacity
from flows.engine.authority import able
from flows.engine.case import Case, OpenStep, Staffing
from flows.sop.procedure import Procedure, Step
from flows.worktime.calendar import WorkCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternateRule:
    """`roles` maps a deciding role to its alternate's; `after` is the silence in working time."""

    roles: Mapping[str, str]
    after: timedelta
    calendar: WorkCalendar

    def since(self, step: Step, opened: OpenStep) -> datetime | None:
        """The time from which the alternate may decide, in UTC; None if the role has no
        alternate.
        """
        if not step.decides or not opened.roles or opened.roles[0] not in self.roles:
            return None
        return self.calendar.add(opened.opened_at, self.after)


def alternates(
    staffing: Staffing, step: Step, opened: OpenStep, rule: AlternateRule, now: datetime
) -> frozenset[int]:
    """People who may decide an open step by now because its official has not."""
    since = rule.since(step, opened)
    if since is None or now < since:
        return frozenset()
    role = opened.roles[0]
    officials = staffing.holders.get(role, frozenset()) - opened.excluded
    return able(rule.roles[role], staffing, opened.excluded) - officials


def with_alternates(
    staffing: Staffing, case: Case, procedure: Procedure, rule: AlternateRule, now: datetime
) -> Staffing:
    """The staffing, with alternates added for the steps of a case that have waited too long."""
    acting = dict(staffing.acting)
    for opened in case.open_steps:
        people = alternates(staffing, procedure.steps[opened.key], opened, rule, now)
        if not people:
            continue
        role = opened.roles[0]
        place = Acting(
            role=role,
            official=min(staffing.holders.get(role, frozenset()) - opened.excluded, default=0),
            kind=Capacity.ALTERNATE,
            hours=rule.after // timedelta(hours=1),
            step=(opened.key, opened.round),
        )
        for person in people:
            acting[person] = (*acting.get(person, ()), place)
    return replace(staffing, acting=acting)
