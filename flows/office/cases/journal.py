"""Journal of a transition, on the case's own chain, in its actor's name."""

from collections.abc import Sequence

from flows.office import journal
from flows.office.transition import Transition
from flows.ports.desk import Desk
from flows.records.journal import Recorded


async def record(desk: Desk, move: Transition, code: str, **data: object) -> None:
    """Record what an outcome did beside moving the case. `data` holds only numbers and hashes,
    because the chain is never edited.
    """
    await append(desk, move, [Recorded(code=code, data=data)])


async def append(desk: Desk, move: Transition, entries: Sequence[Recorded]) -> None:
    """Record several entries of one transition, in this order."""
    await journal.append(desk, journal.chain_of(move.after.id), entries, move.actor, move.now)
