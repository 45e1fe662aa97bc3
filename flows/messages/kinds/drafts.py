"""A report or a request that is not sent yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Facts, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts(Facts):
    """The draft that a question belongs to."""

    token: str
    evidence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack(Facts):
    """The summary of what Kirim sends, or has sent. `read`: what was read in a picture; `hidden`:
    something in it looks secret and was masked; `pictured`: the guessed category comes from it.
    `voiced`: the words come from a voice note; `muted`: something secret was said in one.
    """

    category: str
    subcategory: str
    guessed: bool
    description: str
    name: str
    unit: str
    since: int | None
    procedure: str
    urgent: bool
    may_urge: bool
    may_file_for_others: bool
    sent: bool
    told_by: str | None = None
    where: str | None = None
    read: str | None = None
    hidden: bool | None = None
    pictured: bool | None = None
    voiced: bool | None = None
    muted: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarReport:
    number: str
    unit: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftQuestion(Message):
    draft: DraftFacts
    procedure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskName(DraftQuestion):
    KIND = "ask-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCategory(DraftQuestion):
    """`what` if words about the fault are missing, too. `read`, `hidden` and `muted` as in
    ReadBack; `offered` is the category that a picture points to, but not surely.
    """

    KIND = "ask-category"
    what: bool | None = None
    read: str | None = None
    hidden: bool | None = None
    offered: str | None = None
    muted: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhat(DraftQuestion):
    """`told` if a channel that bills messages asked it together with the category."""

    KIND = "ask-what"
    told: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRequest(DraftQuestion):
    KIND = "ask-request"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChange(DraftQuestion):
    KIND = "ask-change"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCallerName(DraftQuestion):
    KIND = "ask-caller-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCallerUnit(Message):
    KIND = "ask-caller-unit"
    caller: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskNameAgain(Message):
    KIND = "ask-name-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskUnit(Message):
    KIND = "ask-unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskUnitWhich(Message):
    KIND = "ask-unit-which"
    token: str
    units: Sequence[str]
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskUnitNone(Message):
    KIND = "ask-unit-none"
    token: str
    units: Sequence[str]
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered(Message):
    KIND = "registered"
    name: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case to choose, with what it is about."""

    case: int
    number: str
    procedure: str | None = None
    category: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskBelongs(Message):
    KIND = "ask-belongs"
    draft: DraftFacts
    cases: Sequence[OpenCase]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAgain(Message):
    KIND = "ask-again"
    draft: DraftFacts
    number: str
    about: OpenCase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IsReport(Message):
    KIND = "is-report"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoReport(Message):
    KIND = "no-report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary(Message):
    """The draft read back; `two` are the words of each fault if it tells of two. `apart`: it is a
    new report beside open ones.
    """

    KIND = "summary"
    draft: DraftFacts
    read_back: ReadBack
    alike: SimilarReport | None = None
    two: Sequence[str] | None = None
    apart: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRequest(Message):
    KIND = "summary-request"
    draft: DraftFacts
    read_back: ReadBack


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftNudge(Message):
    KIND = "draft-nudge"
    token: str
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCancelled(Message):
    KIND = "draft-cancelled"
