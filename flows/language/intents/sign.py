"""Signs of intents: words by which they are told, and who may mean them."""

from dataclasses import dataclass

from flows.language.intents.intent import Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """
    `groups` and `unless` hold phrases separated by commas. `most` is the longest text in words,
    0 for any. `roles` may mean it; empty: everybody.
    """

    intent: Intent
    groups: tuple[str, ...]
    unless: str = ""
    most: int = 0
    roles: frozenset[str] = frozenset()
