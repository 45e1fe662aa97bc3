"""The timer of a register that somebody asked for: made beside everything else, then sent."""

from pathlib import Path

from bot.files.evidence_store import EvidenceStore
from bot.registers.worker_order import register_in_worker
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import store
from flows.office.figures import registers
from flows.records.timer import Timer
from storage.database.unit import Unit

ATTEMPTS = 4


class RegisterJobs:
    """`database` and `office` say where the worker finds what it reads."""

    def __init__(
        self, works: WorkFactory, folder: EvidenceStore, *, database: str, office: Path
    ) -> None:
        self._works = works
        self._folder = folder
        self._database = database
        self._office = office

    def register(self, ticker: Ticker) -> None:
        patience = Persistence(attempts=ATTEMPTS, give_up=self._failed)
        ticker.on(registers.MAKE, self._tell, self._make, beside=True, persistence=patience)

    async def _make(self, timer: Timer) -> registers.Made:
        """Raises NotDone, NotStored."""
        told = timer.arguments
        made = await register_in_worker(
            told["register"],
            registers.spelled_days(told["days"]),
            f".{told['form']}",
            database=self._database,
            office=self._office,
            now=self._works.now(),
        )
        if made.too_long:
            return registers.Made(rows=0, sha256="", cause="paper")
        sha256 = await store(self._folder, made.data) if made.rows else ""
        return registers.Made(rows=made.rows, sha256=sha256)

    async def _tell(self, unit: Unit, timer: Timer, made: registers.Made) -> None:
        await registers.deliver(self._works.work(unit), timer, made)

    async def _failed(self, unit: Unit, timer: Timer, error: Exception) -> None:
        failed = registers.Made(rows=0, sha256="", cause="failed")
        await registers.deliver(self._works.work(unit), timer, failed)
