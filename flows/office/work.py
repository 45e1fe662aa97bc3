"""Unit of work of the office: its records, its settings, and the time of the work."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.office.sop_hooks import Sops
from flows.ports.desk import Desk
from flows.settings import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Everything a use case works on. All changes are committed together, or none."""

    desk: Desk
    office: Office
    sops: Sops
    now: datetime

    def at(self, moment: datetime) -> "Work":
        """The same unit of work at another moment, such as a timer's due time."""
        return replace(self, now=moment)
