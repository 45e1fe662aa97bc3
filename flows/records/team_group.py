"""The Telegram group of Tim TI: assignments are told there, decisions are not made there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamGroup:
    """`state` is offered, on or off; `contact` the chat as the outbox knows it, `person` the
    nobody that stands for it, who holds no role and is greeted by nobody.
    """

    id: int
    contact: int
    person: int
    chat: int
    title: str
    state: str
    offered_by: int
