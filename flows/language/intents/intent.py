"""Intents of a message that is no report: a closed list."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """THANKS includes "ok" and an emoji; NORMAL: it works again; STANDING: how far a case is, or
    when a thing is repaired; WHO holds a post; HOW to report; ABSENCE of an official; REQUEST: a
    service that is no fault.
    """

    THANKS = "thanks"
    GREETING = "greeting"
    NORMAL = "normal"
    STANDING = "standing"
    LETTER = "letter"
    DUTY = "duty"
    WHO = "who"
    HOURS = "hours"
    HOW = "how"
    OVERDUE = "overdue"
    RECAP = "recap"
    ABSENCE = "absence"
    REQUEST = "request"
    HOAX = "hoax"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A service that is no fault, from office.toml: what people call it, what they are answered,
    and the role that is in charge of it. `words` are phrases whose words may stand in any order.
    """

    key: str
    words: tuple[str, ...]
    answer: str
    answer_en: str = ""
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """An intent, with the case that is named ("" if none) and the request that is meant. `likely`:
    known by likeness to examples alone, so nothing is decided by it.
    """

    intent: Intent
    number: str = ""
    request: Request | None = None
    likely: bool = False
