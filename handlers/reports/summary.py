"""The summary of a report before it is sent."""

from collections.abc import Sequence

from flows.faults.report_draft import Draft
from flows.language.masking import mask_secrets
from flows.language.spoken_time import parse_since
from flows.messages.kinds.drafts import ReadBack
from flows.office.messages.facts import milliseconds_or_none
from flows.office.urgency import priority
from flows.records.evidence import Evidence, told_by
from flows.sop.roles import ADMIN, ICT_HEAD, ICT_TEAM, UPT_HEAD
from handlers.conversation.talk import Talk

FOR_OTHERS = frozenset({ICT_TEAM, ICT_HEAD, UPT_HEAD, ADMIN})


def summary(talk: Talk, draft: Draft, evidence: Sequence[Evidence]) -> ReadBack:
    person = talk.visit.person
    return ReadBack(
        category=draft.category,
        subcategory=draft.subcategory,
        guessed=draft.guessed,
        description=mask_secrets(draft.description)[:1500],
        name=draft.caller_name or person.name,
        unit=(draft.caller_unit if draft.caller_name else person.unit) or "–",
        since=milliseconds_or_none(
            parse_since(draft.description, talk.visit.now, talk.office.calendar.zone)
        ),
        procedure=draft.procedure,
        urgent=draft.urgent,
        may_urge=not draft.procedure
        and priority.may_urge(talk.office, draft, person.unit, talk.visit.now),
        may_file_for_others=bool(person.roles & FOR_OTHERS) and not draft.caller_name,
        sent=False,
        told_by=None if draft.description else told_by(evidence, draft.place),
        where=draft.place or None,
    )
