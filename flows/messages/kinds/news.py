"""News of a case: notices of outcomes (`tells` in the SOP's file) and others."""

from dataclasses import dataclass

from flows.messages.parts.case_facts import CaseFacts, CaseMessage, Deed
from flows.messages.parts.common import Represented
from flows.messages.parts.request_facts import RequestFacts
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNews(CaseMessage):
    """A notice that `tells` may name."""

    deed: Deed
    request: RequestFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(CaseNews):
    KIND = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected(CaseNews):
    KIND = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Abuse(CaseNews):
    KIND = "abuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(CaseNews):
    KIND = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStarted(CaseNews):
    KIND = "work-started"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPaused(CaseNews):
    KIND = "work-paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkResumed(CaseNews):
    KIND = "work-resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(CaseNews):
    KIND = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class External(CaseNews):
    KIND = "external"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded(CaseNews):
    """The head of division has sent the report of an external fault to UPT TIK."""

    KIND = "forwarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(CaseNews):
    KIND = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenedTeam(CaseNews):
    KIND = "reopened-team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(CaseNews):
    KIND = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedSilently(CaseNews):
    KIND = "closed-silently"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedBack(CaseNews):
    KIND = "handed-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedBackTeam(CaseNews):
    KIND = "handed-back-team"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultReceived(CaseNews):
    KIND = "result-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class UptReceived(CaseNews):
    KIND = "upt-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class UptHanded(CaseNews):
    KIND = "upt-handed"


@dataclass(frozen=True, slots=True, kw_only=True)
class UptProgress(CaseNews):
    KIND = "upt-progress"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestApproved(CaseNews):
    KIND = "request-approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalUndone(CaseNews):
    KIND = "approval-undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRejected(CaseNews):
    KIND = "request-rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPublished(CaseNews):
    KIND = "content-published"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentWithdrawn(CaseNews):
    KIND = "content-withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionClosed(CaseNews):
    KIND = "promotion-closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(CaseMessage):
    """A technician asks the reporter."""

    KIND = "question"
    by: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAwaited(CaseMessage):
    """A reporter is reminded of `what` is asked: a question, what a report lacks, or what is
    still broken; `note` is the question's words.
    """

    KIND = "answer-awaited"
    what: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandbackNobody(CaseMessage):
    KIND = "handback-nobody"
    by: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked(CaseMessage):
    """The letter no longer holds."""

    KIND = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternateTold(Message):
    KIND = "alternate-told"
    STATES_FIRST = True
    case: CaseFacts
    place: Represented
    alternate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternateAsked(Message):
    KIND = "alternate-asked"
    STATES_FIRST = True
    case: CaseFacts
    place: Represented
    alternate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPassedOn(Message):
    KIND = "answer-passed-on"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSaved(Message):
    KIND = "note-saved"
    number: str
