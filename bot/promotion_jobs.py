"""What falls due in a round of promotion: reminders of its appointments, content asked for."""

from collections.abc import Callable
from typing import Any

from bot.now import Now
from bot.ticker import Ticker
from flows.office.promotion import linked, schedule
from flows.promotion.promotion import OPENING, REMINDER
from flows.settings import Office
from flows.timer import Timer
from storage.desk import Desk
from storage.unit import Unit


class PromotionJobs:
    """Registers its timer kinds with the ticker."""

    def __init__(
        self,
        office: Office,
        now: Now,
        committed: Callable[[], None],
    ) -> None:
        self._office = office
        self._now = now
        self._committed = committed

    def register(self, ticker: Ticker) -> None:
        ticker.on(REMINDER, self._remind)
        ticker.on(OPENING, self._open)

    async def _remind(self, unit: Unit, timer: Timer, _: Any) -> None:
        unit.after_commit.append(self._committed)
        await schedule.remind(Desk(unit), self._office, timer, self._now())

    async def _open(self, unit: Unit, timer: Timer, _: Any) -> None:
        unit.after_commit.append(self._committed)
        await linked.open_content(Desk(unit), self._office, timer, self._now())
