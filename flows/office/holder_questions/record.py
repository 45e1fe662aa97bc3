"""Questions and answers about a late step, as the case's journal has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.office.journal import chain_of
from flows.office.work import Work

ASKED, ANSWERED = "case.asked", "case.answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A question without an answer: the asker, those asked, the time."""

    asker: int
    people: Sequence[int]
    at: datetime


async def pending(work: Work, case: int, step: str, round_: int) -> Sequence[Pending]:
    """The questions about a round of a step since its last answer, oldest first."""
    found: list[Pending] = []
    for entry in await work.desk.journal.entries(chain_of(case)):
        if (entry.data.get("step"), entry.data.get("round")) != (step, round_):
            continue
        if entry.code == ANSWERED:
            found = []
        elif entry.code == ASKED:
            found.append(Pending(asker=entry.actor, people=entry.data["to"], at=entry.at))
    return found
