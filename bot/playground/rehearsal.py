"""A whole office on one desk: the real engine with its own database, and everybody's phone."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from aiogram import Bot

from bot.config.office_file import OfficeFile
from bot.playground.ledger import Ledger
from bot.playground.recorder import Recorder
from bot.playground.rehearsed_settings import TOKEN, rehearsed_settings
from bot.playground.stage.buttons import labelled
from bot.playground.stage.cast import (
    BY_CHAT,
    CAST,
    CHANNELS,
    TELEGRAM,
    Player,
    channel_of,
    player_of,
)
from bot.playground.stage.clock import PlaygroundClock, first_morning, target, walk
from bot.playground.stage.errors import CannotDo
from bot.playground.stage.fake_web import SampleWeb
from bot.playground.stage.file_shelf import FileShelf, Kept
from bot.playground.stage.phones import Audience, Phones
from bot.playground.stage.seeding import arrive
from bot.playground.stage.transcript import Step
from bot.playground.telegram.actions import FILE_KINDS, Actions
from bot.playground.telegram.session import PlaygroundSession
from bot.playground.whatsapp.actions import WhatsAppActions
from bot.playground.whatsapp.cloud import RehearsedCloud
from bot.playground.whatsapp.joining import join
from bot.process.app import App
from bot.process.wiring import wire
from bot.texts.fluent import Texts
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.database.unit import Database
from storage.queues.inbox import Incoming

PULSE = 1.0
Json = dict[str, Any]


class Rehearsal:
    """Runs acts one at a time; each returns once all its effects have happened."""

    def __init__(self, folder: Path, office_file: OfficeFile, texts: Texts) -> None:
        self._folder = folder
        self.office_file = office_file
        self.texts = texts
        self.audience = Audience()
        self._turn = asyncio.Lock()
        self._living: asyncio.Task[None] | None = None
        self._database: Database | None = None
        self.ready = False

    async def begin(self, seed: Callable[["Rehearsal"], Awaitable[None]] | None = None) -> None:
        """Set up a fresh office and database; `seed` plays what has happened before."""
        office = self.office_file.office
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        settings = rehearsed_settings(self._folder)
        await asyncio.to_thread(migrate, settings.database)
        self.clock = PlaygroundClock()
        self.clock.set(first_morning(office.calendar, self.clock()))
        self.recorder, self.shelf = Recorder(), FileShelf()
        keys = {chat: player.key for chat, player in BY_CHAT.items()}
        self.phones = Phones(keys, channel_of, self._happened)
        self.channels = {player.key: TELEGRAM for player in CAST}
        self._telegram = Actions(self.phones, self.clock)
        self._whatsapp = WhatsAppActions(self.phones, self.clock)
        session = PlaygroundSession(self.phones, self.shelf, self.clock, self._toasted)
        database = self._database = await open_database(settings.database)
        cloud = RehearsedCloud(self.phones, self.shelf, self.texts, self.clock)
        played = (Bot(TOKEN, session=session), SampleWeb(database), cloud)
        self.app: App = await wire(settings, self.office_file, database, self.clock, *played)
        self._ledger = Ledger(database, self.app.current, self.texts, "id")
        self.cases: list[Json] = []
        await arrive(database, CAST if seed is None else reversed(CAST), self.clock())
        if seed is not None:
            await seed(self)  # the running case goes to the second technician
        self.recorder = Recorder()
        await self._settle()
        self._living = asyncio.create_task(self._live())
        self.ready = True

    async def end(self) -> None:
        if not self.ready:  # ended while it was set up
            if self._database is not None:
                await self._database.close()
            return
        if self._living is not None:
            self._living.cancel()
            await asyncio.gather(self._living, return_exceptions=True)
        async with self._turn:
            await self.app.ticker.stop()
            await self.app.intake.stop(1)
            await self.app.delivery.stop(1)
            await self.app.database.close()

    async def says(self, who: str, text: str, reply_to: int | None = None) -> None:
        player = player_of(who)
        async with self._turn:
            self.recorder.did(Step(who=who, does="says", text=text))
            await self._take(self._actions_of(player).says(player, text, reply_to))

    async def sends(
        self, who: str, kind: str, files: Sequence[Kept], caption: str = "", part: int = 1
    ) -> None:
        """Send files, the one at `part` with the caption; photos as an album. Raises CannotDo."""
        player = player_of(who)
        if not files or (kind != "photo" and kind not in FILE_KINDS):
            raise CannotDo(f"Jenis berkas tidak dikenal: {kind}")
        async with self._turn:
            does = kind if kind in ("photo", "voice") else "document"
            count = min(len(files), 10)
            self.recorder.did(Step(who=who, does=does, text=caption, count=count, part=part))
            album = f"album-{files[0].id}" if kind == "photo" and len(files) > 1 else None
            actions, came = self._actions_of(player), []
            for place, kept in enumerate(files, 1):
                words = caption if place == part else ""
                if kind == "photo":
                    came.append(actions.sends_photo(player, kept, words, album))
                else:
                    came.append(actions.sends_file(player, kind, kept, words))
            await self._take(*came)

    async def presses(self, who: str, message: int, data: str, times: int = 1) -> None:
        player = player_of(who)
        async with self._turn:
            self.recorder.pressed(self.phones.find(message), who, data, times)
            actions = self._actions_of(player)
            await self._take(*[actions.presses(player, message, data) for _ in range(times)])

    async def edits(self, who: str, message: int, text: str) -> None:
        player = player_of(who)
        async with self._turn:
            await self._take(self._actions_of(player).edits(player, message, text))

    async def shares_contact(self, who: str) -> None:
        async with self._turn:
            self.recorder.did(Step(who=who, does="contact"))
            player = player_of(who)
            await self._take(self._actions_of(player).shares_contact(player))

    async def switches(self, who: str, channel: str) -> None:
        """Show the other channel on a person's phone and send updates there. Raises CannotDo."""
        player = player_of(who)
        if channel not in CHANNELS:
            raise CannotDo(f"Saluran tidak dikenal: {channel!r}")
        async with self._turn:
            self.channels[who] = channel
            await join(self.app.database, player, channel, self.clock())
            self.audience.publish({"type": "channel", "person": who, "channel": channel})
            await self._settle()

    async def moves(self, to: str) -> None:
        """Move the clock on; what falls due on the way happens in order."""
        async with self._turn:
            self.recorder.did(Step(clock=to))
            until = target(to, self.clock(), self.app.current.office.calendar)
            await walk(self.app.database, self.clock, self.clock.set, self._settle, until)
            self.audience.publish({"type": "clock", **self.time()})

    def button(self, who: str, label: str) -> tuple[int, str]:
        """Find the newest button with this label on a phone: message and data. Raises CannotDo."""
        player = player_of(who)
        found = labelled(self.phones.chat(player.chat_on(self.channels[who])), label)
        if found is None:
            raise CannotDo(f"Tidak ada tombol {label!r} di ponsel {player.name}")
        return found

    def time(self) -> Json:
        now = self.clock()
        return {
            "now": now.isoformat(),
            "working": self.app.current.office.calendar.is_open(now),
        }

    def _actions_of(self, player: Player) -> Actions | WhatsAppActions:
        return self._telegram if self.channels[player.key] == TELEGRAM else self._whatsapp

    async def _take(self, *came: Incoming) -> None:
        """Accept updates together before the first is handled, as from one poll or webhook."""
        actions = self._whatsapp if came[0].id_is_all else self._telegram
        await self.app.intake.accept(actions.channel, actions.source, came)
        await self._settle()

    async def _settle(self) -> None:
        await self.app.idle()
        cases = await self._ledger.cases(self.clock())
        if cases != self.cases:
            self.cases = cases
            self.audience.publish({"type": "cases", "cases": cases})

    async def _live(self) -> None:
        """Let time pass while nobody does anything."""
        while True:
            await asyncio.sleep(PULSE)
            async with self._turn:
                await self._settle()

    def _happened(self, event: Json) -> None:
        self.audience.publish(event)
        message = event.get("message")
        if isinstance(message, dict) and message["from"] == "bot":
            self.recorder.saw(event["person"], self.phones.find(message["id"])[1])

    def _toasted(self, callback: str, text: str, alert: bool) -> None:
        player = self._telegram.pressed.get(callback)
        if player is not None:
            self.audience.publish(
                {"type": "toast", "person": player.key, "text": text, "alert": alert}
            )
