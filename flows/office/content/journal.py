"""Journal of what an outcome does to content, on the case's own chain."""

from flows.office.transition import Transition
from flows.ports.desk import Desk
from flows.records.journal import Recorded


async def record(desk: Desk, move: Transition, code: str, **data: object) -> None:
    """Record one effect of a transition. `data` holds only numbers and hashes, because the chain
    is never edited.
    """
    await desk.journal.append(
        f"case:{move.after.id}",
        [Recorded(code=code, data=data)],
        actor=move.actor.person,
        role=",".join(sorted(move.actor.roles)),
        channel=move.actor.channel,
        now=move.now,
    )
