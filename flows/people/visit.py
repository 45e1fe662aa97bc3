"""The caller of a use case: person, conversation and time."""

from dataclasses import dataclass
from datetime import datetime

from flows.engine.case import Actor
from flows.people.person import Person

SYSTEM = 0
"""Person id of the clock, as the actor of what happens by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Caller of one update. `bot` and `chat` identify the conversation."""

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
    """The clock as an actor."""
    return Actor(person=SYSTEM, roles=frozenset(), channel="clock", system=True)
