"""Journal of what people do in a round beside its outcomes, on the case's own chain."""

from collections.abc import Mapping

from flows.engine.case_file import CaseFile
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded


async def note(
    desk: Desk, file: CaseFile, code: str, data: Mapping[str, object], visit: Visit
) -> None:
    """Record one event. `data` holds only ids, because the chain is never edited."""
    await desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code=code, data=dict(data))],
        actor=visit.person.id,
        role=",".join(sorted(visit.person.roles)),
        channel=visit.channel,
        now=visit.now,
    )
