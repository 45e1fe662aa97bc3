"""Messages to the archivist about evidence past its time."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionClass:
    """One SOP's part of the list; `first` and `last` are the numbers of its cases."""

    procedure: str
    years: int
    cases: int
    files: int
    kilobytes: int
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionAsked(Message):
    """`key` is the beginning of the list's digest."""

    KIND = "retention-asked"
    key: str
    classes: Sequence[RetentionClass]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionAnswered(Message):
    KIND = "retention-answered"
    key: str
    signed: bool
