"""The monitor's reports, a person's inspection round (SOP A.1), and outages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.rows.message import Facts, Haste, Key, Message
from flows.monitoring.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched(Facts):
    target: str
    name: str
    address: str
    health: str
    since: int | None
    finding: Finding | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetChanged(Message):
    KIND = "target-changed"
    watched: Watched
    was: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetCertificate(Message):
    KIND = "target-certificate"
    watched: Watched


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLost(Message):
    KIND = "link-lost"
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkBack(Message):
    KIND = "link-back"
    since: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchReported(Message):
    KIND = "watch-reported"
    name: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectAsk(Message):
    KIND = "inspect-ask"
    token: str
    target: str
    name: str
    address: str
    place: int
    count: int
    note: str
    finding: Finding | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedTarget:
    name: str
    judged: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportableTarget:
    target: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectDone(Message):
    KIND = "inspect-done"
    entries: Sequence[JudgedTarget]
    took: int
    late: bool
    report: Sequence[ReportableTarget]


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectTeamOnly(Message):
    KIND = "inspect-team-only"


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectNothing(Message):
    KIND = "inspect-nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionReport(Message):
    KIND = "inspection-report"
    sha256: str
    at: int
    bad: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageAsk(Message):
    KIND = "outage-ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageNews(Message):
    """A mass outage: its reason, the category it affects ("" for all), and its expected end."""

    since: int
    reason: str
    category: str
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageConfirm(OutageNews):
    """An outage about to be declared; `reporters` would be told."""

    KIND = "outage-confirm"
    reporters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageBegun(OutageNews):
    """`numbers` are the reader's own reports; none for the office."""

    KIND = "outage-begun"
    HASTE = Haste.LATER
    numbers: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageKnown(OutageNews):
    """To somebody who reports what is known already; `token` is that of their draft."""

    KIND = "outage-known"
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageOver(Message):
    KIND = "outage-over"
    HASTE = Haste.LATER
    since: int
    until: int
    reason: str
    numbers: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageDropped(Message):
    KIND = "outage-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageTold:
    """The numbers of reporters and of people of the office who were told."""

    reporters: int
    office: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageLasts(Message):
    KIND = "outage-lasts"
    since: int
    reason: str
    told: OutageTold | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageEnded(Message):
    KIND = "outage-ended"
    since: int
    until: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageNoticed(Message):
    KIND = "outage-noticed"
    begins: Annotated[int, Key("from")]
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog(Message):
    """Summary for a person whose messages waited."""

    KIND = "backlog"
    HASTE = Haste.LATER
    first: int
    last: int
    count: int
