"""The summary of a report before it is sent, and what else its question shows."""

from collections.abc import Sequence
from dataclasses import replace

from flows.faults.report_draft import Draft
from flows.faults.two_faults import two_faults
from flows.language.masking import mask_secrets
from flows.language.spoken_time import parse_since
from flows.messages.kinds.drafts import DraftFacts, ReadBack, SimilarReport, Summary
from flows.office.faults import case_links
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.urgency import priority
from flows.office.work import Work
from flows.people.person import Person
from flows.records.evidence import Evidence, told_by
from flows.sop.roles import ADMIN, ICT_HEAD, ICT_TEAM, UPT_HEAD

FOR_OTHERS = frozenset({ICT_TEAM, ICT_HEAD, UPT_HEAD, ADMIN})
NONE = -1
"""The search was made, and no similar report was found."""
LONGEST = 1500


def read_back(work: Work, draft: Draft, person: Person, evidence: Sequence[Evidence]) -> ReadBack:
    """The report that Kirim will send."""
    reading = draft.reading
    since = parse_since(draft.told, work.now, work.office.calendar.zone)
    return ReadBack(
        category=draft.category,
        subcategory=draft.subcategory,
        guessed=draft.guessed,
        description=mask_secrets(draft.description)[:LONGEST],
        name=draft.caller_name or person.name,
        unit=(draft.caller_unit if draft.caller_name else person.unit) or "–",
        since=milliseconds_or_none(since) or ((reading.since or None) if reading else None),
        procedure=draft.procedure,
        urgent=draft.urgent,
        may_urge=not draft.procedure
        and priority.may_urge(work.office, draft, person.unit, work.now),
        may_file_for_others=bool(person.roles & FOR_OTHERS) and not draft.caller_name,
        sent=False,
        told_by=None if draft.description else told_by(evidence, draft.place),
        where=draft.place or None,
        read=quoted(draft),
        hidden=(reading.hidden or None) if reading else None,
        pictured=(not draft.told and bool(reading.error)) or None if reading else None,
        voiced=(not draft.said and draft.hearing is not None) or None,
        muted=(draft.hearing is not None and draft.hearing.hidden) or None,
    )


def quoted(draft: Draft) -> str | None:
    """The words read in pictures, and heard in voice notes if it is not the description."""
    read = draft.reading.quote if draft.reading else ""
    told = draft.hearing.quote if draft.hearing and draft.said else ""
    return "\n".join(each for each in (read, told) if each) or None


async def summary(work: Work, draft: Draft, person: Person) -> Summary:
    """The question whether to send the report of a fault."""
    evidence = await work.desk.evidence.of_draft(draft.token)
    return Summary(
        draft=DraftFacts(token=draft.token, evidence=len(evidence)),
        read_back=read_back(work, draft, person, evidence),
        alike=await similar_report(work, draft),
        two=two_faults(draft.told) if draft.guessed else None,
        apart=draft.apart or None,
    )


async def similar(work: Work, draft: Draft, person: Person) -> Draft:
    """The draft with the similar open report, searched for once."""
    if draft.target or not draft.category:
        return replace(draft, alike=NONE)
    other = await case_links.candidate(work, draft, person)
    return replace(draft, alike=NONE if other is None else other)


async def similar_report(work: Work, draft: Draft) -> SimilarReport | None:
    """Number, unit and time of the similar report, without its reporter."""
    file = await work.desk.cases.by_id(draft.alike) if draft.alike > 0 else None
    if file is None:
        return None
    reporter = await work.desk.people.by_id(file.case.reporter)
    return SimilarReport(
        number=file.case.number,
        unit=(reporter.unit if reporter else "") or "–",
        at=milliseconds(file.case.opened_at),
    )
