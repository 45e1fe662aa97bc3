"""Observations on a picture, and what is concluded from them."""

from dataclasses import dataclass
from datetime import datetime

from flows.screens.page import Box

SURE = 0.75
"""The confidence from which a category is set; below it, it is only offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The content of a picture that tells of a fault; nothing (`silent`) if it shows no error.

    Seen: `words`, the lines that tell of the error, masked; `hidden`, the boxes of what looks
    secret. Concluded: the rest. `error` is the id of a sign ("dns"), `target` the key of a watched
    target, `address` a host as the picture names it (the target's own if it is one), `confidence`
    that of `category`, 0 to 1.
    """

    error: str = ""
    category: str = ""
    subcategory: str = ""
    confidence: float = 0.0
    target: str = ""
    address: str = ""
    application: str = ""
    unit: str = ""
    since: datetime | None = None
    words: tuple[str, ...] = ()
    hidden: tuple[Box, ...] = ()

    @property
    def silent(self) -> bool:
        return not self.error

    @property
    def sure(self) -> bool:
        return self.confidence >= SURE
