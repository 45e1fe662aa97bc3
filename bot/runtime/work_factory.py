"""Opens the office's records for each part of the process that runs use cases."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.runtime.clock import Clock
from bot.runtime.current_office import CurrentOffice
from flows.office.sop_hooks import Sops
from flows.office.work import Work
from flows.settings import Office
from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.office.journal import Heard
from storage.office.key_values import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkFactory:
    """Makes Work for use cases. `committed` is called after each commit, so that queued messages
    are sent at once; `given` is told of each number of a case or letter, `heard` of what goes into
    the journal.
    """

    database: Database
    current: CurrentOffice
    sops: Sops
    now: Clock
    committed: Callable[[], None]
    given: Given | None = None
    heard: Heard | None = None

    @property
    def office(self) -> Office:
        """The office as it is now; it changes when an admin changes a setting in chat."""
        return self.current.office

    def work(self, unit: Unit) -> Work:
        """Work for use cases inside an open unit."""
        unit.after_commit.append(self.committed)
        desk = Desk(unit, self.given, self.current.amended, self.heard)
        return Work(desk=desk, office=self.office, sops=self.sops, now=self.now())
