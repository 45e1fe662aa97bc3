"""Questions to whoever holds a late step, and their answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.parts.case_facts import CaseMessage
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderAsked(CaseMessage):
    """A holder is asked why a step is late. `late` is working time in seconds, `since` when the
    step opened; `again` if nobody has answered the first question.
    """

    KIND = "holder-asked"
    step: str
    round: int
    since: int
    late: int
    by: str
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderQuestionSent(Message):
    """`people` are the names of those asked, `unreached` of those without a chat, each with the
    phone if it is known; `asked` is when the same was asked before.
    """

    KIND = "holder-question-sent"
    number: str
    people: Sequence[str]
    unreached: Sequence[str]
    asked: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderAnswered(CaseMessage):
    """The answer, in words or as the key of a ready one."""

    KIND = "holder-answered"
    step: str
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderAnswerPassedOn(Message):
    KIND = "holder-answer-passed-on"
    number: str
    people: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderSilent(Message):
    """Nobody has answered yet; those asked were reminded."""

    KIND = "holder-silent"
    number: str
    people: Sequence[str]
    asked: int
