"""SOP C: text and design as readers get them, remarks, links, the archive."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.messages.kinds.forms import GivenLink, LinkTrouble
from flows.messages.parts.content_facts import LinkFacts
from flows.messages.rows.message import Facts, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFacts(Facts):
    number: str
    case: int
    topic: str
    version: int
    hash: str


class Change(NamedTuple):
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Facts):
    """Changes since version `before`; 0 if there is none."""

    before: int
    changes: Sequence[Change]
    more: int


class FileTrouble(NamedTuple):
    name: str
    trouble: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionKept(Message):
    KIND = "version-kept"
    number: str
    version: int
    words: int
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentText(Message):
    KIND = "content-text"
    version: VersionFacts
    text: str
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentChanges(Message):
    KIND = "content-changes"
    version: VersionFacts
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFile(Message):
    KIND = "content-file"
    version: VersionFacts
    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPages(Message):
    KIND = "content-pages"
    version: VersionFacts
    pictures: Sequence[str]
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPagesNone(Message):
    KIND = "content-pages-none"
    version: VersionFacts
    links: Sequence[str]
    troubles: Sequence[FileTrouble]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkLine:
    """One remark; `at` is the time it was ticked off."""

    id: int
    text: str
    by: str
    at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentRemarks(Message):
    KIND = "content-remarks"
    number: str
    case: int
    remarks: Sequence[RemarkLine]
    may_tick: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowAsk(Message):
    KIND = "follow-ask"
    follows: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowOpened(Message):
    KIND = "follow-opened"
    follows: str
    number: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowRefused(Message):
    KIND = "follow-refused"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowWhich(Message):
    KIND = "follow-which"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksReplaced(Message):
    """The results for links that were given as the reason for replacing one."""

    KIND = "links-replaced"
    number: str
    links: Sequence[GivenLink]
    troubles: Sequence[LinkTrouble]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveLine:
    entry: str
    topic: str
    given: int
    link: LinkFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFound(Message):
    KIND = "archive-found"
    found: Sequence[ArchiveLine]
    more: int
