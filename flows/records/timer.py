"""Something that falls due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """One thing to be done at `due_at`; late is better than never, and says so."""

    id: int
    kind: str
    subject: str
    arguments: Mapping[str, Any]
    due_at: datetime
    attempts: int
