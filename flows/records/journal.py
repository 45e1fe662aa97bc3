"""What the append-only record holds. How it is chained and kept is storage/office/journal.py."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What is to be recorded: a dotted code and ids, never a sentence."""

    code: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event as it was recorded."""

    chain: str
    seq: int
    at: datetime
    code: str
    actor: int
    role: str
    channel: str
    data: Mapping[str, Any]
