"""What people do in a round beside its outcomes, on the case's own chain."""

from collections.abc import Mapping

from flows.file import CaseFile
from flows.journal import Recorded
from flows.ports import Desk
from flows.visit import Visit


async def note(
    desk: Desk, file: CaseFile, code: str, data: Mapping[str, object], visit: Visit
) -> None:
    """`data` holds ids alone: the chain is never edited."""
    await desk.journal.append(
        f"case:{file.case.id}", [Recorded(code=code, data=dict(data))],
        actor=visit.person.id, role=",".join(sorted(visit.person.roles)),
        channel=visit.channel, now=visit.now,
    )  # fmt: skip
