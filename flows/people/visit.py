"""Who speaks, from where, and when: what every use case is told about its caller."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.case import Actor
from flows.people.person import Person

SYSTEM = 0
"""The actor of what the clock does by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One update's caller. `bot` and `chat` name the conversation."""

    person: Person
    channel: str
    chat: int
    bot: int
    now: datetime
    sent_at: datetime | None = None

    @property
    def actor(self) -> Actor:
        return Actor(person=self.person.id, roles=self.person.roles, channel=self.channel)


def clock_actor() -> Actor:
    """The clock, when it acts by itself."""
    return Actor(person=SYSTEM, roles=frozenset(), channel="clock", system=True)
