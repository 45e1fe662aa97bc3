"""Questions after a button, and answers gathered piece by piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.messages.parts.promotion_facts import RoundNumbers
from flows.messages.rows.message import Facts, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts(Facts):
    token: str
    step: str
    outcome: str
    field: str
    options: Sequence[str]
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField(Message):
    """A question. `ahead` are the fields whose questions a channel that bills messages asks with
    it, `skips` if the last of them is optional; `told` if it was asked so itself.
    """

    KIND = "form-field"
    asked: FieldFacts
    numbers: RoundNumbers | None = None
    ahead: Sequence[str] | None = None
    skips: bool | None = None
    told: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoices(Message):
    KIND = "form-choices"
    asked: FieldFacts
    ticked: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """A technician with their number of cases."""

    id: int
    name: str
    load: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTeam(Message):
    KIND = "form-team"
    token: str
    people: Sequence[TeamMember]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Message):
    """A receipt. `heard` is the reader's message that is answered, in a chat on Telegram."""

    KIND = "recorded"
    number: str
    done: str
    heard: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering(Facts):
    """Amount gathered so far."""

    token: str
    field: str
    takes: str
    parts: int
    files: int


class GivenLink(NamedTuple):
    channel: str
    url: str


class LinkTrouble(NamedTuple):
    url: str
    code: str
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherAsk(Message):
    KIND = "gather-ask"
    gathering: Gathering
    step: str
    outcome: str
    required: bool
    links: Sequence[GivenLink] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherGot(Message):
    KIND = "gather-got"
    gathering: Gathering
    paragraphs: int
    words: int


class Besides(NamedTuple):
    """Something that a document has besides its text, such as comments."""

    code: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ManuscriptGot(Message):
    """A piece of a manuscript that had more than its text; `source` is the document's name, empty
    for a typed piece.
    """

    KIND = "manuscript-got"
    gathering: Gathering
    paragraphs: int
    words: int
    source: str
    besides: Sequence[Besides]

    @classmethod
    def of(cls, got: GatherGot, source: str, besides: Sequence[Besides]) -> "ManuscriptGot":
        return cls(
            gathering=got.gathering,
            paragraphs=got.paragraphs,
            words=got.words,
            source=source,
            besides=besides,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherLinks(Message):
    KIND = "gather-links"
    gathering: Gathering
    links: Sequence[GivenLink]
    troubles: Sequence[LinkTrouble]


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherNeedsFile(Message):
    KIND = "gather-needs-file"
    gathering: Gathering


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherNeedsLink(Message):
    KIND = "gather-needs-link"
    gathering: Gathering


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherTooLong(Message):
    KIND = "gather-too-long"
    gathering: Gathering
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherUnused(Message):
    KIND = "gather-unused"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileComplaint(Message):
    """A file that cannot be counted; `size` is in megabytes."""

    gathering: Gathering
    name: str
    size: int
    trouble: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherNeedsText(FileComplaint):
    KIND = "gather-needs-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManuscriptUnread(FileComplaint):
    KIND = "manuscript-unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManuscriptLate(Message):
    """A manuscript that was fetched after its form was ended."""

    KIND = "manuscript-late"
    number: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalTooBig(FileComplaint):
    KIND = "final-too-big"


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalAsFile(FileComplaint):
    KIND = "final-as-file"


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalUnusable(FileComplaint):
    KIND = "final-unusable"
