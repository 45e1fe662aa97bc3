"""What a content case keeps: versions of the text and the design, remarks, links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

ARCHIVE, RECHECK, PREVIEW = "archive-links", "recheck-links", "preview-design"
ARCHIVED = "content.archived"
"""On record each time that the links were fetched."""
"""Timers of a content case: fetch its links, fetch them again, draw the pages of a design."""


class Part(StrEnum):
    """Of what there are versions."""

    TEXT = "text"
    DESIGN = "design"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Never overwritten. `sha256` is of the text, or of the list of a design's hashes.

    `files` of a design: each a mapping with name, sha256, kind and, once made, previews (hashes);
    a link has its address as name and no hash.
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
    """What an approval with remarks asks for; `ticked_at` None while it is open."""

    id: int
    case_id: int
    text: str
    person: int
    at: datetime
    ticked_at: datetime | None
    ticked_by: int | None


class LinkState(StrEnum):
    """How a link was found last: DIFFERS holds less than the approved text, REFUSED lets no
    robot in, CHANGED is not as it was when it was archived.
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

    `found` of `total` paragraphs of the approved text stood on the page; `snapshot` is the hash
    of the WARC; `address` where the page says it lives; `published` as the page says.
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
    """What was found at a link just now."""

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
