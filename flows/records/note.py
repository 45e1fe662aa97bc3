"""Notes that people write about a case."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. `kind` is the field it answers: reason, cause, action, note, question, answer."""

    id: int
    case_id: int
    step: str
    round: int
    kind: str
    text: str
    person: int | None
    at: datetime
