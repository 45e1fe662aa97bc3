"""Timers by kind, each with its use case and what has to be fetched before."""

from collections.abc import Mapping
from typing import Any

from bot.channels.telegram.bot_name import BOT_NAME
from bot.documents.status_check import status_check
from bot.documents.surat_tugas import pages_of
from bot.files.evidence_store import EvidenceStore
from bot.inbound.downloads import Download
from bot.inbound.media import Media
from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.file_jobs import FileJobs
from bot.scheduling.rendering import SOON, cause, rendering, store
from flows.office.auditing import auditors
from flows.office.cases.auto_close import auto_close
from flows.office.deadlines import outages, reminders
from flows.office.deadlines.worklist import opening_list
from flows.office.delegation import alternates, delegations
from flows.office.documents import documents
from flows.office.documents.delays import letter_delayed
from flows.office.faults import abandoned_drafts, awaited, case_links, joined_reports
from flows.office.holder_questions import asking
from flows.office.letters import letters, registry
from flows.office.promotion import linked, schedule
from flows.promotion.promotion import OPENING, REMINDER
from flows.records.timer import Timer
from storage.database.unit import Unit
from storage.desk import Desk


class Jobs:
    """Timer handlers of all use cases that do not have Jobs of their own, and of files."""

    def __init__(
        self,
        works: WorkFactory,
        folder: EvidenceStore,
        media: Media,
        downloads: Mapping[str, Download],
        *,
        public_url: str,
    ) -> None:
        self._works = works
        self._folder = folder
        self._files = FileJobs(works, media, downloads)
        self._public_url = public_url

    def register(self, ticker: Ticker) -> None:
        ticker.together(tuple(reminders.KINDS), self._remind)
        ticker.on("opening-list", self._opening_list)
        ticker.on(abandoned_drafts.NUDGE, self._abandoned)
        ticker.on(abandoned_drafts.FILE, self._abandoned)
        ticker.on("silence", self._silence)
        ticker.on(case_links.LOOK, self._siblings)
        ticker.on(awaited.REMIND, self._awaited)
        ticker.on(registry.REMIND, self._letter_number)
        ticker.on(asking.REMIND, self._asked)
        ticker.on(outages.BACKLOG, self._backlog)
        ticker.on(alternates.ALTERNATE, self._alternate)
        ticker.on(delegations.START, self._delegation)
        ticker.on(delegations.END, self._delegation)
        ticker.on(auditors.END, self._auditor)
        ticker.on(REMINDER, self._appointment)
        ticker.on(OPENING, self._content)
        late = rendering(self._letter_late)
        ticker.on(letters.RENDER, self._letter, self._typeset, persistence=late)
        self._files.register(ticker)

    async def _remind(self, unit: Unit, due: list[Timer]) -> None:
        await reminders.remind(self._works.work(unit), due)

    async def _opening_list(self, unit: Unit, timer: Timer, _: Any) -> None:
        await opening_list(self._works.work(unit), int(timer.subject))

    async def _abandoned(self, unit: Unit, timer: Timer, _: Any) -> None:
        await abandoned_drafts.look(self._works.work(unit), timer)

    async def _auditor(self, unit: Unit, timer: Timer, _: Any) -> None:
        await auditors.look(self._works.work(unit), timer)

    async def _silence(self, unit: Unit, timer: Timer, _: Any) -> None:
        await auto_close(self._works.work(unit), timer)

    async def _siblings(self, unit: Unit, timer: Timer, _: Any) -> None:
        await joined_reports.look(self._works.work(unit), timer)

    async def _awaited(self, unit: Unit, timer: Timer, _: Any) -> None:
        await awaited.remind(self._works.work(unit), timer)

    async def _asked(self, unit: Unit, timer: Timer, _: Any) -> None:
        await asking.remind(self._works.work(unit), timer)

    async def _letter_number(self, unit: Unit, timer: Timer, _: Any) -> None:
        await registry.remind(self._works.work(unit), timer)

    async def _backlog(self, unit: Unit, timer: Timer, _: Any) -> None:
        await outages.tell_backlog(self._works.work(unit), timer)

    async def _alternate(self, unit: Unit, timer: Timer, _: Any) -> None:
        await alternates.look(self._works.work(unit), timer)

    async def _delegation(self, unit: Unit, timer: Timer, _: Any) -> None:
        await delegations.look(self._works.work(unit), timer)

    async def _appointment(self, unit: Unit, timer: Timer, _: Any) -> None:
        await schedule.remind(self._works.work(unit), timer)

    async def _content(self, unit: Unit, timer: Timer, _: Any) -> None:
        await linked.open_content(self._works.work(unit), timer)

    async def _typeset(self, timer: Timer) -> tuple[str, str] | None:
        """Typeset and store a letter. Return the hashes of the concept and of the copy for the
        signer; None if the letter is gone, was revoked, or has its PDFs. Raises NotDone and
        NotStored.
        """
        async with self._works.database.unit() as unit:
            letter = await Desk(unit).letters.by_id(int(timer.subject))
            bot_name = await Desk(unit).facts.fact(BOT_NAME)
        if letter is None or letter.state == "revoked" or letter.sha256 is not None:
            return None
        check = status_check(letter.code, self._public_url, bot_name)
        pages = await pages_of(letter, self._works.office, check)
        return await store(self._folder, pages[0]), await store(self._folder, pages[1])

    async def _letter(self, unit: Unit, timer: Timer, made: tuple[str, str] | None) -> None:
        work = self._works.work(unit)
        letter = await work.desk.letters.by_id(int(timer.subject))
        if letter is not None and made is not None:
            await letters.typeset(work, letter, *made)
            await documents.letter_came(work, letter.case_id)

    async def _letter_late(self, unit: Unit, timer: Timer, error: Exception) -> None:
        await letter_delayed(
            self._works.work(unit),
            int(timer.subject),
            cause(error),
            str(error),
            long=timer.attempts > SOON,
        )
