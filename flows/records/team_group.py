"""The Telegram group of Tim TI: it hears of assignments, but decides nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamGroup:
    """`state` is offered, on or off. `contact` is the chat as the outbox knows it. `person` is a
    placeholder for the group, without roles and never greeted.
    """

    id: int
    contact: int
    person: int
    chat: int
    title: str
    state: str
    offered_by: int
