"""Progress of content (SOP C)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

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
