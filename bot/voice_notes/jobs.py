"""Timers of voice notes: hear what is said in each, and propose it."""

from bot.files.evidence_store import DamagedEvidence, EvidenceStore
from bot.reading.sounds.hearing import Heard, Listener
from bot.runtime.persistence import Persistence
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import Texts
from bot.voice_notes.words import hearing, spoken_language, terms
from flows.faults.voice_hearing import VoiceHearing
from flows.office.cards.sounds_to_hear import HEAR, heard
from flows.office.faults import voice_notes
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk

Told = tuple[VoiceHearing | None, Heard]


class VoiceJobs:
    """Timer handler for voice notes that are heard."""

    def __init__(
        self, works: WorkFactory, folder: EvidenceStore, texts: Texts, listener: Listener
    ) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts
        self._listener = listener

    def register(self, ticker: Ticker) -> None:
        told = Persistence(give_up=self._give_up)
        ticker.on(HEAR, self._keep, self._hear, room=1, persistence=told)

    async def _hear(self, timer: Timer) -> Told:
        """Hear the voice note outside any unit, because it takes a while."""
        async with self._works.database.unit() as unit:
            desk = Desk(unit)
            evidence = await desk.evidence.by_id(int(timer.subject))
            person = await desk.people.by_id(evidence.person) if evidence else None
        if evidence is None or evidence.sha256 is None or not self._listener.wanted:
            return None, Heard()
        try:
            data = await self._folder.read(evidence.sha256)
        except (OSError, DamagedEvidence):
            return None, Heard()
        language = person.language if person is not None else ""
        about = terms(self._texts, self._works.office.watch.targets, language)
        told = await self._listener.hear(data, spoken_language(language), about)
        if not told.text:
            return None, told
        return hearing(self._texts, told.text, language, longer=told.longer), told

    async def _keep(self, unit: Unit, timer: Timer, told: Told) -> None:
        work = self._works.work(unit)
        proposed, came = told
        await voice_notes.take(work, timer, proposed)
        if self._listener.wanted:
            await heard(work, came.trouble, spoke=bool(came.text))

    async def _give_up(self, unit: Unit, timer: Timer, _: Exception) -> None:
        await voice_notes.take(self._works.work(unit), timer, None)
