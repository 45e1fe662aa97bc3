"""The reading of a picture, as it stands on record."""

from dataclasses import dataclass
from datetime import datetime

from flows.screens.page import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The reading of one file of `evidence`: seen are the masked `words` and the boxes of what is
    `hidden`, concluded are `error`, `target` and `address`, "" if none.
    """

    evidence: int
    at: datetime
    error: str = ""
    target: str = ""
    address: str = ""
    words: tuple[str, ...] = ()
    hidden: tuple[Box, ...] = ()
