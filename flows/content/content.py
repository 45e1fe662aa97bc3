"""Records of a content case: versions of the text and the design, remarks, links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

ARCHIVE, RECHECK, PREVIEW = "archive-links", "recheck-links", "preview-design"
"""Timers of a content case: fetch its links, fetch them again, draw the pages of a design."""
ARCHIVED = "content.archived"
"""Journal code of each fetch of the links."""


class Part(StrEnum):
    """Parts of content that have versions."""

    TEXT = "text"
    DESIGN = "design"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """A version to put on record; the fields mean what they mean in `Version`."""

    case_id: int
    part: Part
    text: str
    sha256: str
    files: Sequence[Mapping[str, Any]]
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version, never overwritten. `sha256` is of the text, or of the list of a design's
    hashes. `files` of a design: mappings with name, sha256, kind and, once made, previews
    (hashes); a link has its address as name and no hash.
    """

    id: int
    case_id: int
    part: Part
    number: int
    text: str
    sha256: str
    files: Sequence[Mapping[str, Any]]
    person: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A remark of an approval, to be dealt with; `ticked_at` is None while it is open."""

    id: int
    case_id: int
    text: str
    person: int
    at: datetime
    ticked_at: datetime | None
    ticked_by: int | None


class LinkState(StrEnum):
    """Last known state of a link. DIFFERS: it holds less than the approved text. REFUSED: the site
    refuses robots. CHANGED: it is not as it was when it was archived.
    """

    WAITING = "waiting"
    ALIVE = "alive"
    DIFFERS = "differs"
    CHANGED = "changed"
    REFUSED = "refused"
    DEAD = "dead"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


ACTIVE = frozenset({LinkState.ALIVE, LinkState.DIFFERS, LinkState.REFUSED, LinkState.CHANGED})
GONE = frozenset({LinkState.REPLACED, LinkState.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One entry of Catatan Link: K-2026-0001/`seq`. `cause` says why it is dead or refused.
    `found` of the `total` paragraphs of the approved text were on the page. `snapshot` is the hash
    of the WARC; `address` and `published` are what the page says of itself.
    """

    id: int
    case_id: int
    seq: int
    channel: str
    url: str
    state: LinkState
    cause: str = ""
    title: str = ""
    address: str = ""
    published: str = ""
    found: int = 0
    total: int = 0
    snapshot: str = ""
    person: int
    given_at: datetime
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The result of fetching a link just now."""

    state: LinkState
    cause: str = ""
    title: str = ""
    address: str = ""
    published: str = ""
    found: int = 0
    total: int = 0
    snapshot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """A row of /arsip: a link with its case."""

    link: Link
    number: str
    topic: str
    opened_at: datetime
