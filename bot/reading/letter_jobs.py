"""Timers of PDFs that came back as signed letters: compare each with its concept."""

from bot.files.evidence_store import EvidenceStore
from bot.reading.sandbox import letter_finding
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from flows.letters.returned_letter import Found, LetterFinding
from flows.office.letters import returned_letters
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk


class LetterJobs:
    """Timer handler for returned letters."""

    def __init__(self, works: WorkFactory, folder: EvidenceStore) -> None:
        self._works = works
        self._folder = folder

    def register(self, ticker: Ticker) -> None:
        told = Persistence(give_up=self._give_up)
        ticker.on(returned_letters.LOOK, self._keep, self._look, persistence=told)

    async def _look(self, timer: Timer) -> LetterFinding:
        """Compare the files outside any unit, because it may take a while.

        Raises OSError or DamagedEvidence if a file is not as it was stored; the timer is retried.
        """
        async with self._works.database.unit() as unit:
            letter = await Desk(unit).letters.by_id(timer.arguments["letter"])
        if letter is None or letter.sha256 is None:
            return LetterFinding(kind=Found.OTHER)
        hashes = filter(None, (letter.signing_sha256, letter.sha256))
        issued = [await self._folder.read(each) for each in hashes]
        returned = await self._folder.read(timer.arguments["sha256"])
        return await letter_finding(issued, returned, self._works.office.letter.signature_roots)

    async def _keep(self, unit: Unit, timer: Timer, finding: LetterFinding) -> None:
        await returned_letters.judge(self._works.work(unit), timer.arguments, finding)

    async def _give_up(self, unit: Unit, timer: Timer, _: Exception) -> None:
        await returned_letters.unjudged(self._works.work(unit), timer.arguments)
