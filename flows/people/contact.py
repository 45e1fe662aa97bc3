"""A chat in which somebody can be told something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person's chat on one channel."""

    id: int
    channel: str
    chat: int
    reachable: bool
