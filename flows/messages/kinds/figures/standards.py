"""Standard times against what the office does, and the draft revision of an SOP."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.kinds.figures.recap import Party
from flows.messages.parts.common import StandardTime
from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardLine:
    """A step's finished runs; `median`, `eighty` and `ninety` (percentiles) are working time in
    seconds, `waits` where the time went, the longest first. `proposed` would fit better.
    """

    procedure: str
    step: str
    standard: StandardTime
    within: int
    total: int
    median: int
    eighty: int
    ninety: int
    waits: Sequence[Party]
    proposed: StandardTime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standards(Message):
    """`days` asks for the period again; `revised` are the SOPs for which something is proposed."""

    KIND = "standards"
    begins: int
    until: int
    days: str
    lines: Sequence[StandardLine]
    revised: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionFiles(Message):
    """The draft revision of an SOP: the proposal on paper, and the file that would hold it."""

    KIND = "revision-files"
    procedure: str
    version: int
    paper: str
    toml: str
