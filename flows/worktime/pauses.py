"""Pauses as intervals in which a step's clock stops."""

from collections.abc import Sequence
from datetime import datetime

Pauses = Sequence[tuple[datetime, datetime | None]]


def merged(start: datetime, pauses: Pauses, now: datetime) -> Sequence[tuple[datetime, datetime]]:
    """The pauses after `start`, in order. Overlapping ones are merged so that no minute counts
    twice; a pause without an end lasts until `now`.
    """
    if not pauses:
        return ()
    found: list[tuple[datetime, datetime]] = []
    for begins, ends in sorted((max(start, begins), ends or now) for begins, ends in pauses):
        if ends <= begins:
            continue
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends))
        else:
            found.append((begins, ends))
    return found
