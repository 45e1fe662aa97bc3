"""Progress of content (SOP C)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, NamedTuple

from flows.messages.rows.message import Facts, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts(Facts):
    """A link of published content, with its last known state."""

    channel: str
    url: str
    state: str
    cause: str
    found: int
    total: int


class DroppedChannel(NamedTuple):
    """A channel on which the content could not be published."""

    channel: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFacts:
    """Facts about content. `relation` is the case's relation to the one it `follows`."""

    version: int
    words: int
    hash: str
    design: int
    files: int
    remarks: int
    open: int
    links: Sequence[LinkFacts]
    missing: Sequence[str]
    follows: str
    relation: Annotated[str, Key("as")]
    dropped: Sequence[DroppedChannel] | None = None
