"""Auditors: they see what officials see until a day, decide nothing, and get no work."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.engine.refusals import AuditorApart, NobodyThere, NotOffered
from flows.language.spoken_moment import parse_moment
from flows.language.spoken_period import parse_period
from flows.messages.kinds.oversight.auditors import (
    AuditorAsked,
    AuditorEnded,
    AuditorGiven,
    AuditorOver,
)
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify, notify_role
from flows.office.people.joining import refresh_commands
from flows.office.people.role_requests import require_admin
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.timer import Timer
from flows.sop.roles import ADMIN, AUDITOR, STAFF
from flows.worktime.formatting import local_time

END = "auditor-end"
DAYS = (7, 14, 30, 90)
"""Lengths that an admin is offered."""
LONGEST = timedelta(days=366)


async def ask(work: Work, person: Person) -> int:
    """Ask the admins until when somebody is to be an auditor; return how many can be asked."""
    return await notify_role(work, ADMIN, AuditorAsked(person=person.id, name=person.name))


async def give(work: Work, visit: Visit, person: int, until: datetime) -> Person:
    """Make somebody an auditor until a time, or move the end. Raises AdminOnly, NobodyThere,
    AuditorApart for those who hold another role or a delegation, NotOffered for a wrong time.
    """
    require_admin(visit)
    found = await work.desk.people.by_id(person)
    if found is None or found.ended:
        raise NobodyThere
    if cause_against(work, until):
        raise NotOffered
    if found.shared or found.roles - {AUDITOR, STAFF}:
        raise AuditorApart(name=found.name)
    running = await work.desk.delegations.unfinished(work.now)
    if any(each.delegate == person for each in running):
        raise AuditorApart(name=found.name)
    await work.desk.facts.remember(_fact(person), until.isoformat())
    await work.desk.people.grant(person, AUDITOR, work.now)
    await work.desk.timers.renew(END, str(person), until, work.now)
    await _record(work, "auditor.given", person, visit, until)
    await refresh_commands(work.desk, person, work.now)
    await notify(work, found, AuditorGiven(until=milliseconds(until)))
    return found


def typed_end(work: Work, text: str) -> datetime | None:
    """The end that is typed, a day's as its last minute; None if it is not understood. It may be
    no possible one: see `cause_against`.
    """
    calendar = work.office.calendar
    until = parse_moment(text, calendar, work.now, end=True)
    if until is None:  # years away, at most
        days = parse_period(text, local_time(work.now, calendar.zone).date())
        until = days.limits(calendar.zone)[1] if days is not None and days.count == 1 else None
    if until is not None and local_time(until, calendar.zone).time() == time.min:
        until -= timedelta(minutes=1)
    return until


def cause_against(work: Work, until: datetime) -> str:
    """The reason why a time cannot be the end: "past" or "far"; "" if it can."""
    if until <= work.now:
        return "past"
    return "far" if until > work.now + LONGEST else ""


async def until(desk: Desk, person: int) -> datetime | None:
    """The end of an auditor's time; None if it was never set."""
    told = await desk.facts.fact(_fact(person))
    return datetime.fromisoformat(told) if told else None


async def present(work: Work, person: Person) -> Person:
    """The person as of now: an auditor whose time is over is none, even if no timer has fired."""
    if AUDITOR not in person.roles:
        return person
    end = await until(work.desk, person.id)
    if end is not None and work.now < end:
        return person
    await _over(work, person)
    return replace(person, roles=person.roles - {AUDITOR})


async def stop(work: Work, visit: Visit, person: int) -> None:
    """End an auditor's time early. Raises AdminOnly, NobodyThere."""
    require_admin(visit)
    found = await work.desk.people.by_id(person)
    if found is None:
        raise NobodyThere
    await _withdraw(work, found)
    await _record(work, "auditor.stopped", person, visit)
    await notify(work, found, AuditorEnded())


async def look(work: Work, timer: Timer) -> None:
    """The timer of the end."""
    found = await work.desk.people.by_id(int(timer.subject))
    if found is not None:
        await present(work, found)


async def _over(work: Work, person: Person) -> None:
    await _withdraw(work, person)
    await _record(work, "auditor.ended", person.id, None)
    await notify(work, person, AuditorEnded())
    await notify_role(work, ADMIN, AuditorOver(name=person.name))


async def _withdraw(work: Work, person: Person) -> None:
    await work.desk.people.withdraw(person.id, AUDITOR)
    await work.desk.facts.forget(_fact(person.id))
    await work.desk.timers.cancel(END, str(person.id))
    await refresh_commands(work.desk, person.id, work.now)


async def _record(
    work: Work, code: str, person: int, visit: Visit | None, end: datetime | None = None
) -> None:
    until_ms = {"until": milliseconds(end)} if end is not None else {}
    await work.desk.journal.append(
        "office",
        [Recorded(code=code, data={"person": person} | until_ms)],
        actor=visit.person.id if visit else 0,
        role="",
        channel=visit.channel if visit else "clock",
        now=work.now,
    )


def _fact(person: int) -> str:
    return f"auditor until:{person}"
