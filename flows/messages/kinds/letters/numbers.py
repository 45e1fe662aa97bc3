"""The number of a letter, asked of the registry office."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumberAsked(Message):
    KIND = "letter-number-asked"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumberAwaited(LetterNumberAsked):
    """The same question again; `since` is the time of the approval, in milliseconds."""

    KIND = "letter-number-awaited"
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumberKept(Message):
    KIND = "letter-number-kept"
    letter: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNumberRefused(Message):
    KIND = "letter-number-refused"
    letter: str
    number: str
