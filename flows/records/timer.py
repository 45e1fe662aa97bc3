"""Timers: work that falls due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Work to do at `due_at` or, if that was missed, late and saying so."""

    id: int
    kind: str
    subject: str
    arguments: Mapping[str, Any]
    due_at: datetime
    attempts: int
