"""Readings of evidence, on the record of their case."""

from collections.abc import Sequence

from flows.engine.case_file import CaseFile
from flows.office.messages.current_evidence import evidence_of
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.evidence import STORED
from flows.records.journal import Recorded

READ = "evidence.read"


async def record_reading(work: Work, file: CaseFile, visit: Visit) -> None:
    """Record that somebody opened a case's evidence, by the numbers of the files."""
    found = await evidence_of(work, file.case)
    shown: Sequence[int] = [e.id for e in found if e.passed_on and e.state == STORED]
    await work.desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code=READ, data={"evidence": shown})],
        actor=visit.person.id,
        role=",".join(sorted(visit.person.roles)),
        channel=visit.channel,
        now=visit.now,
    )
