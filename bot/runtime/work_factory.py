"""Units of work of one office, for every part of the process that runs use cases."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.runtime.clock import Now
from flows.office.sop_hooks import Sops
from flows.office.work import Work
from flows.settings import Office
from storage.database.unit import Database, Unit
from storage.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkFactory:
    """Opens the office's records as of now. `committed` is called after each commit, so that what
    was queued goes out at once.
    """

    database: Database
    office: Office
    sops: Sops
    now: Now
    committed: Callable[[], None]

    def work(self, unit: Unit) -> Work:
        """What a use case works on, inside an open unit."""
        unit.after_commit.append(self.committed)
        return Work(desk=Desk(unit), office=self.office, sops=self.sops, now=self.now())
