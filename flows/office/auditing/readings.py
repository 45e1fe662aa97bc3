"""Readings of evidence, on the record of their case."""

from collections.abc import Sequence

from flows.engine.case_file import CaseFile
from flows.office.journal import chain_of, put_on_record
from flows.office.messages.current_evidence import evidence_of
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.evidence import STORED

READ = "evidence.read"


async def record_reading(work: Work, file: CaseFile, visit: Visit) -> None:
    """Record that somebody opened a case's evidence, by the numbers of the files."""
    found = await evidence_of(work, file.case)
    shown: Sequence[int] = [e.id for e in found if e.passed_on and e.state == STORED]
    await put_on_record(work.desk, chain_of(file.case.id), READ, {"evidence": shown}, visit)
