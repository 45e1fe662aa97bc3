"""Timer that signs the journal's heads each hour, and keeps the signatures out of reach: in the
admin's chat once a day, and in a file if one is set.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import structlog

from bot.runtime.ticker import Ticker
from bot.runtime.work_factory import WorkFactory
from bot.worker.limits import Limits
from bot.worker.process import Worker
from flows.messages.kinds.upkeep.checkpoints import CheckpointKept, CheckpointKey
from flows.office.messages.facts import addressed
from flows.office.messages.notify import notify_role
from flows.office.work import Work
from flows.records.timer import Timer
from flows.sop.roles import ADMIN
from storage.database.unit import Unit
from storage.office.checkpoints import Signed, keep, prepare
from storage.office.kept_checkpoint import line_of, text_of
from storage.office.key_change import introduce_key
from storage.office.signatures import sign
from storage.queues.timers import Timers

log = structlog.get_logger()

CHECKPOINT = "checkpoint"
TOLD = "checkpoint told"
HOUR = timedelta(hours=1)
WEEKLY = frozenset({"whatsapp"})
"""Channels that bill each message: they get one on Mondays only."""
SIGNING = Limits(patience=60)


class CheckpointJobs:
    """Signs with `key` in a worker, which alone loads the library for it."""

    def __init__(self, works: WorkFactory, key: bytes, file: Path | None) -> None:
        self._works = works
        self._key = key
        self._file = file

    async def begin(self, ticker: Ticker) -> None:
        """Register the timer, plan the next, and put a new key on record."""
        ticker.on(CHECKPOINT, self._keep, self._sign)
        async with self._works.database.unit() as unit:
            await self.plan(unit)
            now = self._works.now()
            if await introduce_key(self._works.database, unit, self._key, now):
                await notify_role(self._works.work(unit), ADMIN, CheckpointKey())

    async def plan(self, unit: Unit) -> None:
        """Plan the next full hour; planning it twice has no effect."""
        now = self._works.now()
        hour = now.replace(minute=0, second=0, microsecond=0)
        await Timers(unit).renew(CHECKPOINT, "", hour + HOUR, now)

    async def _sign(self, timer: Timer) -> Signed | None:
        found = await prepare(self._works.database, self._works.now())
        if found is None:
            return None
        async with Worker(SIGNING) as worker:
            both = await worker(sign, found.signed_data, key=self._key.hex())
        return Signed(checkpoint=found, public=both[:32], signature=both[32:])

    async def _keep(self, unit: Unit, timer: Timer, signed: Signed | None) -> None:
        await self.plan(unit)
        if signed is None:
            return
        await keep(unit, signed)
        await self._tell(self._works.work(unit), signed)
        if self._file is not None:
            try:
                await asyncio.to_thread(_append, self._file, line_of(signed))
            except OSError as error:
                log.warning("checkpoint not appended", error=type(error).__name__)

    async def _tell(self, work: Work, signed: Signed) -> None:
        today = work.now.astimezone(work.office.calendar.zone).date()
        if await work.desk.facts.fact(TOLD) == str(today):
            return
        await work.desk.facts.remember(TOLD, str(today))
        each = signed.checkpoint
        message = CheckpointKept(
            number=each.number, at=each.at, entries=each.entries, text=text_of(signed)
        )
        for person in await work.desk.people.with_role(ADMIN):
            if person.contact is None or (person.channel in WEEKLY and today.weekday()):
                continue
            await work.desk.outbox.enqueue(
                message=replace(message, to=addressed(person)),
                contact=person.contact,
                now=work.now,
                silent=True,
            )


def _append(file: Path, line: str) -> None:
    file.touch(mode=0o600)
    with file.open("a", encoding="utf-8") as open_file:
        open_file.write(line + "\n")
