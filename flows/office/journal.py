"""Entries of the journal in the name of whoever caused them."""

from collections.abc import Mapping

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
    await desk.journal.append(
        chain,
        [Recorded(code=code, data=data)],
        actor=visit.person.id,
        role=",".join(sorted(visit.person.roles)),
        channel=visit.channel,
        now=visit.now,
    )
