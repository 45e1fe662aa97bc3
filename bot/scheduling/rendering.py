"""Files that we make: tried for as long as it takes, because only their making is missing."""

from bot.files.evidence_folder import EvidenceFolder
from bot.runtime.ticker import Persistence, Tell
from flows.office.documents.delays import MAKING, STORAGE

SOON, DAYS = 3, 440
"""Failures after which people are told: half a minute, and again after some three days."""


class NotStored(Exception):
    """The file was made, but the disk did not take it."""


async def store(folder: EvidenceFolder, data: bytes) -> str:
    """Store a file that was made and return its hash. Raises NotStored."""
    try:
        return await folder.store(data)
    except OSError as error:
        raise NotStored(error.strerror or type(error).__name__) from error


def rendering(tell: Tell) -> Persistence:
    """How a file is tried again; `tell` at the failures SOON and DAYS."""
    return Persistence(attempts=None, telling=(SOON, DAYS), tell=tell)


def cause(error: Exception) -> str:
    return STORAGE if isinstance(error, NotStored) else MAKING
