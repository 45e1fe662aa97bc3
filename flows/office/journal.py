"""Entries of the journal in the name of whoever caused them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from flows.engine.case import Actor
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded

OFFICE = "office"
"""The chain of what belongs to no case."""


def chain_of(case: int) -> str:
    """The chain of a case."""
    return f"case:{case}"


async def put_on_record(
    desk: Desk, chain: str, code: str, data: Mapping[str, object], visit: Visit
) -> None:
    """Record one event of a visitor. `data` holds only numbers and hashes, because a chain is
    never edited.
    """
    await append(desk, chain, [Recorded(code=code, data=data)], visit.actor, visit.now)


async def append(
    desk: Desk, chain: str, entries: Sequence[Recorded], actor: Actor, now: datetime
) -> None:
    """Record several entries in an actor's name, in this order."""
    await desk.journal.append(
        chain,
        entries,
        actor=actor.person,
        role=",".join(sorted(actor.roles)),
        channel=actor.channel,
        now=now,
    )
