"""Evidence on the chain of its case: the hash of each file, so that the chain proves the files."""

from collections.abc import Sequence
from datetime import datetime

from flows.engine.case import Actor
from flows.office.journal import append, chain_of
from flows.ports.desk import Desk
from flows.records.evidence import KEPT, Evidence
from flows.records.journal import Recorded


async def attach(desk: Desk, token: str, case: int, step: str, actor: Actor, now: datetime) -> int:
    """Move a draft's files to a case, put their hashes on record and return their number."""
    files = await desk.evidence.of_draft(token)
    count = await desk.evidence.attach(token, case, step)
    await put_files_on_record(desk, case, files, actor, now)
    return count


async def put_on_record_anew(desk: Desk, row: int, actor: Actor, now: datetime) -> None:
    """Record a file of a case as it is now: fetched late, or with other copies to show. A file of
    a draft is recorded with its case.
    """
    each = await desk.evidence.by_id(row)
    if each is not None and each.case_id is not None:
        await put_files_on_record(desk, each.case_id, [each], actor, now)


async def put_files_on_record(
    desk: Desk, case: int, files: Sequence[Evidence], actor: Actor, now: datetime
) -> None:
    """Record the hashes of those files whose bytes are there: of each file, and of its copies
    that may be shown. A file that is still to be fetched is recorded when it has come.
    """
    there = [
        {"id": each.id, "sha256": each.sha256, "pictures": list(each.pictures)}
        for each in files
        if each.sha256
    ]
    if there:
        kept = Recorded(code=KEPT, data={"files": there})
        await append(desk, chain_of(case), [kept], actor, now)
