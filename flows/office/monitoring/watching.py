"""Findings of the monitor (SOP A.1): saved, reported to Tim TI once certain, ready for a report.

Nothing is measured here: bot/monitoring brings the findings, a unit of work keeps them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from flows.faults.report_draft import Draft
from flows.messages.kinds.monitoring import (
    LinkBack,
    LinkLost,
    TargetCertificate,
    TargetChanged,
    Watched,
)
from flows.messages.rows.message import Message
from flows.monitoring.finding import Finding, Health
from flows.monitoring.target import Target
from flows.monitoring.target_state import Change, Standing, certificate_ends, link_is_down, observe
from flows.office.messages.facts import milliseconds_or_none
from flows.office.messages.notify import notify
from flows.office.urgency import urgency
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.records.evidence import NewEvidence
from flows.sop.roles import ICT_TEAM
from flows.urgency.urgency import Source

LINK = "*link*"
"""Key of our own link beside the targets; no target can have it."""
HACKED = "peretasan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A finding in words, and the hash of the file with the measurement."""

    words: str
    evidence: str


async def record(
    work: Work,
    findings: Mapping[str, Finding],
    noted: Mapping[str, Noted],
) -> None:
    """Save a round of findings by target, and tell Tim TI what changed. While our own link is
    down, external targets are not judged.
    """
    watch = work.office.watch
    lost = link_is_down(watch.targets, findings)
    await _link(work, lost=lost)
    for target in watch.targets:
        finding = findings.get(target.key)
        if finding is None or (lost and not target.internal):
            continue
        before = await standing_of(work.desk, target.key)
        after, change = observe(before, finding, watch.rule)
        if change is not None and target.key in noted:
            kept = noted[target.key]
            after = replace(after, words=kept.words, evidence=kept.evidence)
            change = replace(change, standing=after)
        if change is not None:
            await _tell_change(work, target, change)
        elif certificate_ends(after, watch.rule):
            after = replace(after, warned=work.now)
            await _tell_team(work, TargetCertificate(watched=_watched(target, after)))
        await work.desk.standings.save_standing(after)


async def standing_of(desk: Desk, target: str) -> Standing:
    return await desk.standings.of(target) or Standing(target=target)


async def _link(work: Work, *, lost: bool) -> None:
    health = Health.DOWN if lost else Health.UP
    before = await standing_of(work.desk, LINK)
    after, change = observe(before, Finding(at=work.now, health=health), work.office.watch.rule)
    if after.recent != before.recent or change is not None:
        await work.desk.standings.save_standing(after)
    if change is not None:
        kind = LinkLost if change.standing.health is Health.DOWN else LinkBack
        await _tell_team(work, kind(since=milliseconds_or_none(before.since)))


async def _tell_change(work: Work, target: Target, change: Change) -> None:
    """Tell Tim TI of a change: aloud if it may be hacked, else silently outside office hours."""
    standing = change.standing
    number = await open_report(work.desk, standing)
    changed = TargetChanged(
        watched=_watched(target, standing), was=change.was.value, number=number
    )
    await _tell_team(work, changed, loud=standing.health is Health.SUSPICIOUS)


async def _tell_team(work: Work, message: Message, *, loud: bool = False) -> None:
    for person in await work.desk.people.with_role(ICT_TEAM):
        await notify(work, person, message, loud=loud)


def _watched(target: Target, standing: Standing) -> Watched:
    return Watched(
        target=target.key,
        name=target.name,
        address=target.address,
        health=standing.health.value,
        since=milliseconds_or_none(standing.since),
        finding=standing.last,
    )


async def open_report(desk: Desk, standing: Standing) -> str:
    """Number of the fault reported about a target if it is still open, else ""."""
    file = await desk.cases.by_id(standing.case) if standing.case is not None else None
    return file.case.number if file is not None and file.case.state == "open" else ""


async def as_draft(
    desk: Desk, target: Target, standing: Standing, draft: Draft, person: int, now: datetime
) -> Draft:
    """A draft about a target, filled in with the findings; Kirim is left to the person."""
    if standing.evidence is not None:
        await desk.evidence.add_evidence(
            NewEvidence(
                person=person,
                kind="document",
                channel="monitor",
                chat=0,
                at=now,
                draft=draft.token,
                name=f"pemantau-{target.key}.txt",
                sha256=standing.evidence,
                size=0,
            )
        )
    hacked = standing.health is Health.SUSPICIOUS
    words = standing.words or f"{target.name} ({target.address})"
    return replace(
        draft,
        category=target.category,
        subcategory=HACKED if hacked else "",
        words=(words,),
        target=target.key,
        place=target.unit,
    )


async def reported(work: Work, target: str, case: int) -> None:
    """Link a target to its report until that is closed. If the monitor found the target hacked,
    the case is urgent without further confirmation.
    """
    standing = await standing_of(work.desk, target)
    await work.desk.standings.save_standing(replace(standing, case=case))
    if standing.health is Health.SUSPICIOUS:
        await urgency.confirm(work, case, by=None, source=Source.MONITOR)
