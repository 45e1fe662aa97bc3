"""Transition of a case from one state to the next, with its cause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine.case import Actor, Case
from flows.engine.case_file import CaseFile
from flows.engine.events import ActedFor, Event
from flows.sop.effects import IN_ROWS
from flows.sop.fields import Takes, told_on
from flows.sop.procedure import Outcome, Procedure

FILE_SENT = "📎"
"""Stands for the words of an answer that came only as a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One step of a case from `file` to `after`, with its cause. `outcome` is None while a case
    opens, and when an outcome is taken back; `stands_for` is the role that the actor recorded for;
    `stated` is the completion time in UTC according to the performer.
    """

    file: CaseFile
    after: Case
    procedure: Procedure
    events: Sequence[Event]
    actor: Actor
    by: str
    words: Mapping[str, str]
    now: datetime
    stated: datetime | None = None
    outcome: Outcome | None = None
    stands_for: str = ""

    @property
    def acted(self) -> ActedFor | None:
        """The place in which it was done; None if it was the actor's own."""
        return next((each for each in self.events if isinstance(each, ActedFor)), None)

    @property
    def noted(self) -> dict[str, str]:
        """The words that become notes; a manuscript and links are saved elsewhere."""
        if self.outcome and IN_ROWS & set(self.outcome.effects):
            return {}
        fields = self.outcome.fields if self.outcome else ()
        elsewhere = {each.key for each in fields if each.takes in (Takes.TEXT, Takes.LINKS)}
        return {key: text for key, text in self.words.items() if key not in elsewhere}

    @property
    def note(self) -> str:
        """The reason, cause, question or answer written with it, for those concerned."""
        told = told_on(self.outcome.fields) if self.outcome else frozenset(self.words)
        return " — ".join(
            text for key, text in self.words.items() if key in told and text not in ("", FILE_SENT)
        )
