"""Files that came with a case. The bytes are in a folder, named by their hash."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One file. `picture` is the hash of its legible copy; `state` is stored, pending or lost."""

    id: int
    case_id: int | None
    person: int
    step: str
    kind: str
    name: str | None
    sha256: str | None
    picture: str | None
    file_id: str | None
    channel: str
    size: int
    state: str
    passed_on: bool
    at: datetime
