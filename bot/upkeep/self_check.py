"""A look each minute at what can go wrong; the admins are told of what is new, or over."""

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.channels.channel import Channel
from bot.channels.telegram.polling import Polling
from bot.config.settings import Settings
from bot.reading.pictures.tesseract import languages
from bot.reading.sounds.hearing import Listener
from bot.runtime.readiness import Readiness
from bot.runtime.work_factory import WorkFactory
from bot.upkeep.certificates import own_certificate, watched_certificates
from bot.upkeep.clock_check import clock_signs
from bot.upkeep.webhook_check import webhook_signs
from flows.office.cards.sounds_to_hear import failed
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.upkeep import self_check
from flows.office.upkeep.troubles import Sign, Trouble
from flows.office.work import Work
from flows.records.backup import BACKED_UP
from storage.database.timestamps import from_ms
from storage.office.checkpoints import last_at
from storage.queues import delivery, inbox, timers
from storage.webhooks import standing

log = structlog.get_logger()

EVERY = 60.0
WATCHED_SINCE = "watched since"
ROOM_MB, ROOM_SHARE = 1024, 0.05
LATEST_BACKUP = timedelta(days=8)
RECENT = timedelta(days=7)
"""What was given up longer ago is not listed any more."""
MEGABYTE = 1024**2
OF_READINESS = {
    "database": Trouble.DATABASE,
    "disk": Trouble.DISK_FULL,
    "inbox": Trouble.INBOX,
    "telegram": Trouble.TELEGRAM,
    "trust": Trouble.TRUST,
}


class SelfCheck:
    """Looks while this process leads."""

    def __init__(
        self,
        works: WorkFactory,
        readiness: Readiness,
        polling: Polling,
        settings: Settings,
        whatsapp: Channel | None,
    ) -> None:
        self._works = works
        self._readiness = readiness
        self._polling = polling
        self._settings = settings
        self._whatsapp = whatsapp
        self._listener = Listener(settings.speech_model)
        self._certificate = Seldom(lambda: own_certificate(settings.public_url), 6 * 3600.0)
        self._channel = Seldom(self._whatsapp_signs, 600.0)
        self._webhook = Seldom(lambda: webhook_signs(settings, works.now), 300.0)

    async def run(self) -> None:
        """Look until cancelled; a failed look is logged."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
            except Exception as error:
                log.warning("self-check failed", error=type(error).__name__)

    async def look(self) -> None:
        """Look at everything, outside any unit; then keep and tell it in one."""
        database, now = self._works.database, self._works.now()
        disk = await asyncio.to_thread(shutil.disk_usage, self._settings.data_dir)
        room = disk.free // MEGABYTE
        found = [
            *await self._readiness_signs(),
            *clock_signs(now - timedelta(seconds=self._settings.clock_offset), self._clock_off()),
            *await self._certificate.found(),
            *await self._channel.found(),
            *await self._webhook.found(),
            *await self._given_up(),
            *self._pictures(),
        ]
        if room < ROOM_MB or disk.free < disk.total * ROOM_SHARE:
            found.append(Sign(trouble=Trouble.DISK, detail=str(room)))
        figures = {
            "incoming": (await inbox.depth(database))[0],
            "outgoing": (await delivery.depth(database))[0],
            "free": room,
            "polled": milliseconds_or_none(self._polling.last_success),
            "signed": await last_at(database),
        }
        deaf = await self._listener.trouble()
        async with database.unit() as unit:
            work = self._works.work(unit)
            found += [*await watched_certificates(work), *await _backup(work)]
            found += await self._hearing(work, deaf)
            await self_check.record(work, found, self._looked(), figures)

    def _pictures(self) -> list[Sign]:
        """Whether pictures can be read, if the admin wants that."""
        if not self._settings.read_pictures or "ind" in languages():
            return []
        lacking = "tesseract-ocr-ind" if languages() else "tesseract-ocr"
        return [Sign(trouble=Trouble.PICTURES, detail=lacking)]

    async def _hearing(self, work: Work, deaf: str) -> list[Sign]:
        """Whether voice notes are heard, if the admin wants that; `deaf` is why none can be."""
        if not self._listener.wanted:
            return []
        deaf = deaf or await failed(work)
        return [Sign(trouble=Trouble.SPEECH, detail=deaf)] if deaf else []

    def _looked(self) -> frozenset[Trouble]:
        """Troubles that a look would find; a paused template is told by Meta alone."""
        left = {Trouble.TEMPLATE}
        if self._whatsapp is None:
            left.add(Trouble.WHATSAPP)
        return frozenset(Trouble) - left

    async def _readiness_signs(self) -> list[Sign]:
        told = [each.partition(": ") for each in await self._readiness.troubles()]
        return [
            Sign(trouble=OF_READINESS[name], detail=words[:120])
            for name, _, words in told
            if name in OF_READINESS
        ]

    def _clock_off(self) -> float | None:
        off = self._polling.clock_off
        return None if off is None else off - self._settings.clock_offset

    async def _whatsapp_signs(self) -> list[Sign]:
        if self._whatsapp is None or await self._whatsapp.answers():
            return []
        return [Sign(trouble=Trouble.WHATSAPP)]

    async def _given_up(self) -> list[Sign]:
        database, since = self._works.database, self._works.now() - RECENT
        counts = {
            Trouble.UPDATES: await inbox.dead(database, since),
            Trouble.MESSAGES: await delivery.dead(database, since),
            Trouble.TIMERS: await timers.dead(database, since),
        }
        untold = await standing.dead(database, since)
        return [
            *(Sign(trouble=kind, detail=str(count)) for kind, count in counts.items() if count),
            *(
                Sign(trouble=Trouble.WEBHOOK, subject=host, detail=str(count))
                for host, count in untold.items()
            ),
        ]


@dataclass(slots=True)
class Seldom:
    """Something looked at every so many seconds; between, the last answer holds."""

    look: Callable[[], Awaitable[list[Sign]]]
    every: float
    _next: float = 0.0
    _found: tuple[Sign, ...] = ()

    async def found(self) -> tuple[Sign, ...]:
        if time.monotonic() >= self._next:
            self._found = tuple(await self.look())
            self._next = time.monotonic() + self.every
        return self._found


async def _backup(work: Work) -> list[Sign]:
    """Whether the last backup is old; without any, since the first look."""
    facts = work.desk.facts
    last = await facts.fact(BACKED_UP) or await facts.fact(WATCHED_SINCE)
    if last is None:
        await facts.remember(WATCHED_SINCE, str(milliseconds(work.now)))
        return []
    age = work.now - from_ms(int(last))
    late = age > LATEST_BACKUP
    return [Sign(trouble=Trouble.BACKUP, detail=str(age.days))] if late else []
