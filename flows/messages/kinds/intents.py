"""Answers to what is no report: thanks, questions, requests."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.kinds.figures.weekly import LateStep
from flows.messages.parts.common import StepState
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess(Message):
    """An answer to what was understood; `said` becomes a report if it was one after all."""

    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanked(Message):
    KIND = "thanked"


@dataclass(frozen=True, slots=True, kw_only=True)
class GladAgain(Guess):
    KIND = "glad-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulNews(Guess):
    KIND = "doubtful-news"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateWords(Guess):
    KIND = "private-words"


@dataclass(frozen=True, slots=True, kw_only=True)
class HowToReport(Guess):
    KIND = "how-to-report"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStanding:
    """An open case, by the step that it waits for: with whom, until when, and why not earlier.
    `late` is working time in seconds.
    """

    number: str
    procedure: str
    state: str
    steps: Sequence[StepState]
    description: str
    holders: str
    due: int | None
    late: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesStanding(Guess):
    KIND = "cases-standing"
    cases: Sequence[CaseStanding]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseUnknown(Guess):
    KIND = "case-unknown"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFault:
    number: str
    category: str
    subcategory: str
    unit: str
    at: int
    procedure: str
    state: str
    steps: Sequence[StepState]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFaults(Guess):
    """Faults of others that fit a question, and the declared outage; both may be empty."""

    KIND = "known-faults"
    faults: Sequence[KnownFault]
    outage: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNotYet(Guess):
    KIND = "letter-not-yet"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersWhich(Guess):
    """`cases` are numbers of cases that have a letter."""

    KIND = "letters-which"
    cases: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNamed(Message):
    KIND = "letter-named"
    number: str
    letter: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyToday(Guess):
    """`officer` is "" if nobody is on duty; `until` is the end of the duty."""

    KIND = "duty-today"
    officer: str
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostHolder:
    role: str
    names: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostHolders(Guess):
    """Holders of posts and those who act in their place; `names` is "" if there is none."""

    KIND = "post-holders"
    posts: Sequence[PostHolder]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDays:
    """Weekdays 0 (Monday) to 6 with the same hours, such as "07.30-12.00, 13.00-16.00"."""

    first: int
    last: int
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHours(Guess):
    """`opens` is the next opening, None while the office is open."""

    KIND = "office-hours"
    days: Sequence[OpenDays]
    opens: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueNow(Guess):
    KIND = "overdue-now"
    steps: Sequence[LateStep]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAnswered(Guess):
    """A request's answer from office.toml; `contact` is the role in charge."""

    KIND = "request-answered"
    request: str
    answer: str
    contact: str
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBrought(Message):
    KIND = "request-brought"
    name: str
    unit: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestNobody(Message):
    KIND = "request-nobody"
    contact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishFromNow(Message):
    KIND = "english-from-now"
