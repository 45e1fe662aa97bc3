"""Facts that stand on a surat tugas (SOP A.3), as they are when it is issued."""

from typing import Any

from flows.engine.case_file import CaseFile
from flows.office.messages.current_evidence import evidence_of
from flows.office.messages.facts import milliseconds
from flows.office.work import Work
from flows.people.nip import InvalidNip, parse_nip
from flows.people.person import Person
from flows.records.evidence import told_by
from flows.sop.roles import DESIGNER, ICT_HEAD, ICT_TEAM, OPERATOR, STAFF, UPT_HEAD

POSITIONS = (ICT_TEAM, DESIGNER, OPERATOR, ICT_HEAD, UPT_HEAD)
"""Roles that a letter names in place of a position (jabatan) that is not known, the first one that
a person has.
"""


async def content(
    work: Work, file: CaseFile, approver: Person | None, channel: str
) -> dict[str, Any]:
    """The page's content with names in place of ids, because people may change later."""
    reporter = await work.desk.people.by_id(file.case.reporter)
    team = [await work.desk.people.by_id(person) for person in sorted(file.case.team)]
    following = await work.desk.cases.children(file.case.id)
    evidence = await evidence_of(work, file.case)
    return {
        "case": file.case.number,
        "siblings": [each.case.number for each in following],
        "opened": milliseconds(file.case.opened_at),
        "description": file.description,
        "told_by": told_by(evidence, file.place),
        "place": file.place or (reporter.unit if reporter else ""),
        "unit": reporter.unit if reporter else "",
        "category": file.category,
        "assignees": [
            {
                "name": person.name,
                "nip": _printed(person.nip),
                "unit": person.unit,
                "role": next((role for role in POSITIONS if role in person.roles), STAFF),
                "rank": person.rank,
                "position": person.position,
            }
            for person in team
            if person
        ],
        "approver": approver.name if approver else "",
        "channel": channel,
    }


def _printed(nip: str | None) -> str | None:
    if not nip:
        return None
    try:
        return parse_nip(nip).printed
    except InvalidNip:
        return nip
