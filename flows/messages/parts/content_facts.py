"""How far content (SOP C) has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.messages.rows.message import Facts, Key


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts(Facts):
    """A link of what was published, and how it was found."""

    channel: str
    url: str
    state: str
    cause: str
    found: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFacts:
    """`relation` is what it is of the case that it `follows`."""

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
