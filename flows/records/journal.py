"""Entries of the append-only journal, which storage/office/journal.py chains and stores."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event to record: a dotted code and ids, never a sentence."""

    code: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One recorded event; `hash` is its own, over the one before it."""

    chain: str
    seq: int
    at: datetime
    code: str
    actor: int
    role: str
    channel: str
    data: Mapping[str, Any]
    hash: str = ""
