"""The receipt of a report, and later additions."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.kinds.urgency import Alerted
from flows.messages.parts.case_facts import CaseMessage
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(CaseMessage):
    """The receipt of a report; `opening` is the next opening if the office is closed. `alerted`
    are those whom an urgent one has reached at once.
    """

    approver: str
    opening: int | None
    urgent: bool
    alerted: Alerted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReceived(Receipt):
    KIND = "report-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFiled(Receipt):
    """The receipt of an abandoned draft that was filed as it was."""

    KIND = "report-filed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestReceived(Receipt):
    KIND = "request-received"
    step: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAdded(CaseMessage):
    KIND = "report-added"
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAddedCard(CaseMessage):
    KIND = "report-added-card"
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LateEvidence(Message):
    KIND = "late-evidence"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedTogether(Message):
    KIND = "joined-together"
    number: str
    others: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    case: int
    number: str
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Followers(Message):
    KIND = "followers"
    number: str
    children: Sequence[Follower]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteProposed(Message):
    """`text`: the note as it would be kept, in its reader's language, which says that it was read
    in a photo or heard; secrets masked. Nothing is kept of it unless it is taken.
    """

    KIND = "note-proposed"
    number: str
    case: int
    step: str
    round: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSettled(Message):
    """The answer to NoteProposed: put into the case's notes, or not."""

    KIND = "note-settled"
    number: str
    text: str
    taken: bool
