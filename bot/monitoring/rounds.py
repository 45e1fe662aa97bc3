"""Rounds of the monitor: measure all targets concurrently, then store the results together."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.files.evidence_store import EvidenceStore
from bot.runtime.work_factory import WorkFactory
from bot.texts.fluent import DEFAULT, Texts
from bot.worker.process import FOREIGN, Worker
from flows.monitoring.finding import Finding, Health
from flows.monitoring.target import Target
from flows.monitoring.target_state import observe
from flows.office.monitoring import watching
from flows.office.monitoring.watching import Noted
from handlers.views.office.monitoring import described, measured
from storage.desk import Desk

log = structlog.get_logger()

AT_ONCE = 5
Look = Callable[[Target, Worker], Awaitable[Finding]]


class Rounds:
    """Runs the rounds. `look` measures one target (bot/monitoring/measure.py).

    One worker reads all pages of a round.
    """

    def __init__(
        self, works: WorkFactory, folder: EvidenceStore, texts: Texts, look: Look
    ) -> None:
        self._works = works
        self._folder = folder
        self._texts = texts
        self._look = look

    async def run(self) -> None:
        """Run rounds until cancelled; a failed round is logged."""
        pause = self._works.office.watch.rule.every.total_seconds()
        while True:
            try:
                if self._works.office.watch.targets:
                    await self.round()
            except Exception:
                log.exception("round of the monitor failed")
            await asyncio.sleep(pause)

    async def round(self) -> None:
        """Measure everything outside any unit, then store the findings in one."""
        seats = asyncio.Semaphore(AT_ONCE)

        async def looked(target: Target, worker: Worker) -> Finding:
            async with seats:
                return await self._look(target, worker)

        targets = self._works.office.watch.targets
        async with Worker(FOREIGN) as worker:
            found = await asyncio.gather(*(looked(target, worker) for target in targets))
        findings = {target.key: each for target, each in zip(targets, found, strict=True)}
        noted = await self._noted(targets, findings)
        async with self._works.database.unit() as unit:
            await watching.record(self._works.work(unit), findings, noted)

    async def _noted(
        self, targets: Sequence[Target], findings: dict[str, Finding]
    ) -> dict[str, Noted]:
        """Evidence for changes that will be reported, stored before the unit opens."""
        noted = {}
        for target in targets:
            finding = findings[target.key]
            if finding.health is Health.UP:
                continue
            async with self._works.database.unit() as unit:
                before = await watching.standing_of(Desk(unit), target.key)
            if observe(before, finding, self._works.office.watch.rule)[1] is not None:
                noted[target.key] = await self._note(target, finding)
        return noted

    async def _note(self, target: Target, finding: Finding) -> Noted:
        words = self._texts.plain(described(target, finding), DEFAULT)
        lines = [self._texts.plain(each, DEFAULT) for each in measured(target, finding)]
        return Noted(words=words, evidence=await self._folder.store("\n".join(lines).encode()))
