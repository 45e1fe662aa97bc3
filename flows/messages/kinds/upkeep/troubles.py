"""Troubles of the installation: told to the admin, and listed by /kesehatan."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminTrouble(Message):
    """A trouble of flows/office/upkeep/troubles.py that stands `since` then (milliseconds since
    1970), or is `over`.
    """

    KIND = "admin-trouble"
    trouble: str
    subject: str
    detail: str
    since: int
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleLine:
    trouble: str
    subject: str
    detail: str
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheck(Message):
    """The findings of the look made `at` then; None before the first look. Times in milliseconds
    since 1970, None if it never happened; `incoming` and `outgoing` wait, `free` in MB.
    """

    KIND = "self-check"
    at: int | None
    works: Sequence[str]
    troubles: Sequence[TroubleLine]
    incoming: int
    outgoing: int
    free: int
    polled: int | None
    signed: int | None
    backed: int | None
