"""Files that we make: tried for as long as it takes, because only their making is missing."""

from datetime import datetime, timedelta

from bot.files.evidence_store import EvidenceStore
from bot.runtime.persistence import Persistence, Tell
from flows.office.cards import late_files
from flows.office.documents import documents
from flows.office.documents.delays import MAKING, STORAGE
from flows.office.letters import letters
from storage.database.unit import Unit
from storage.office.key_values import Facts
from storage.queues import timers

SOON, DAYS = 3, 440
"""Failures after which people are told: half a minute, and again after some three days."""

GIVEN_UP = timedelta(days=14)
"""Age of what is still of use though an earlier build gave it up, after eight tries."""
TAKEN_UP = "given-up work taken up"


class NotStored(Exception):
    """The file was made, but the disk did not take it."""


async def store(folder: EvidenceStore, data: bytes) -> str:
    """Store a file that was made and return its hash. Raises NotStored."""
    try:
        return await folder.store(data)
    except OSError as error:
        raise NotStored(error.strerror or type(error).__name__) from error


def rendering(tell: Tell) -> Persistence:
    """The tries of a file that fails; `tell` at the failures SOON and DAYS."""
    return Persistence(attempts=None, telling=(SOON, DAYS), tell=tell)


async def take_up(unit: Unit, now: datetime) -> None:
    """Try again, once, what an earlier build gave up."""
    facts = Facts(unit)
    if await facts.fact(TAKEN_UP) is not None:
        return
    await facts.remember(TAKEN_UP, now.isoformat())
    for kind in (letters.RENDER, documents.RENDER, late_files.FETCH):
        await timers.take_up(unit, kind, now - GIVEN_UP, now)


def cause(error: Exception) -> str:
    return STORAGE if isinstance(error, NotStored) else MAKING
