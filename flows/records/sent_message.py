"""A message of ours as it stands in somebody's chat."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Where a message stands now: None as message_id means that it never arrived.

    An edit has the row that it changes as `target`.
    """

    id: int
    kind: str
    params: Mapping[str, Any]
    contact: int
    message_id: int | None
    caption: bool
    case_id: int | None
    step: str
    round: int
    target: int | None = None
