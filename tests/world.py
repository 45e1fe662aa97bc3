"""The whole office in a test: the real process over HTTP to a double, its clock in hand."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from bot.app import App, wire
from bot.office_file import ROOT, read_office
from bot.settings import Settings
from storage.desk import Desk
from storage.opening import open_database
from storage.people_import import Identity, put
from tests.doubles.bot_api import BotApiDouble, Person, Shown

MONDAY = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)
"""Monday 23 November 2026, 08.15 in the office's zone."""
OFFICE_UNIT = "Dinas Komunikasi dan Informatika"


class Someone:
    """A person of the office, who says, sends, presses and sees."""

    def __init__(self, world: "World", phone: Person, name: str) -> None:
        self._world = world
        self.phone = phone
        self.name = name

    async def says(self, text: str, *, answering: str | None = None) -> None:
        reply_to = self.message_with(answering).message_id if answering else None
        self.phone.sends_text(text, reply_to)
        await self._world.settle()

    async def sends_photo(self, data: bytes | None = None, caption: str | None = None) -> None:
        self.phone.sends_photo(data, caption)
        await self._world.settle()

    async def sends_album(self, parts: int = 3, caption: str | None = None) -> None:
        for number in range(parts):
            self.phone.sends_photo(None, caption if number == 0 else None, "album-1")
        await self._world.settle()

    async def sends_file(
        self,
        kind: str,
        data: bytes,
        name: str | None = None,
        caption: str | None = None,
        size: int | None = None,
    ) -> None:
        self.phone.sends_file(kind, data, name, caption, size)
        await self._world.settle()

    async def sends(self, **content: object) -> None:
        self.phone.message(**content)  # type: ignore[arg-type]
        await self._world.settle()

    async def presses(self, label: str) -> None:
        self.phone.presses(label)
        await self._world.settle()

    def sees(self, *texts: str) -> None:
        """Each text stands somewhere in the chat."""
        shown = "\n———\n".join(message.text for message in self.phone.chat)
        for text in texts:
            assert text in shown, f"{self.name} does not see {text!r} in:\n{shown}"

    def sees_not(self, text: str) -> None:
        assert all(text not in message.text for message in self.phone.chat)

    def sees_last(self, text: str) -> None:
        assert text in self.last.text, f"{self.name} last sees:\n{self.last.text}"

    def message_with(self, text: str) -> Shown:
        """The newest message with this text."""
        found = [message for message in self.phone.chat if text in message.text]
        assert found, f"{self.name} has no message with {text!r}"
        return found[-1]

    @property
    def last(self) -> Shown:
        return self.phone.last

    @property
    def count(self) -> int:
        return len(self.phone.chat)


class World:
    """The office running. `at` is its clock; nothing in it waits for real time."""

    def __init__(self, double: BotApiDouble, app: App) -> None:
        self.double = double
        self.app = app
        self.at = MONDAY
        self._session = aiohttp.ClientSession()
        self._ids = iter(range(100, 1000))

    async def settle(self) -> None:
        """Everything sent so far is handled, and everything said is out."""
        while self.double.state.updates:
            await self.app.polling.poll(self._session)
            await self.app.idle()
        await self.app.idle()

    async def moves_on(self, **length: float) -> None:
        """The clock goes on, and what falls due happens."""
        self.at += timedelta(**length)
        await self.settle()

    async def moves_to(self, day: int, clock: str, month: int = 11) -> None:
        """To a day and a time of the office's zone (WIT, UTC+9)."""
        hour, minute = (int(part) for part in clock.split("."))
        self.at = datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=9)
        await self.settle()

    def stranger(self, name: str = "Contoh Pelapor") -> Someone:
        """Somebody whom nobody has registered."""
        return Someone(self, self.double.person(next(self._ids), name), name)

    async def official(self, name: str, *roles: str) -> Someone:
        """Somebody imported with roles, who has opened the chat."""
        someone = self.stranger(name)
        identity = Identity(
            name=name, unit=OFFICE_UNIT, nip=None, telegram_id=someone.phone.id, phone=None
        )
        async with self.app.database.unit() as unit:
            person, _ = await put(unit, identity, roles, self.at)
            await Desk(unit).people.change(person, address="bapak")
        return someone

    async def close(self) -> None:
        assert self.double.state.violations == []
        await self._session.close()
        await self.app.bot.session.close()
        await self.app.database.close()
        await self.double.stop()


@asynccontextmanager
async def opened(database_url: str, folder: Path) -> AsyncIterator[World]:
    """A running office on a migrated database."""
    double = BotApiDouble()
    await double.start()
    office = folder / "office.toml"
    shutil.copy(ROOT / "office.toml", office)
    settings = Settings(
        _env_file=None,
        telegram_token=double.token,
        telegram_api=double.url,
        database_url=database_url,
        data_dir=folder,
        office=office,
        channel_limits=False,
    )
    world: World
    app = await wire(
        settings, read_office(office), await open_database(database_url), lambda: world.at
    )
    app.polling.hold = 0
    app.intake.retry_after = 0.0
    world = World(double, app)
    try:
        yield world
    finally:
        await world.close()


async def together(*actions: object) -> None:
    """Several people at once."""
    await asyncio.gather(*actions)  # type: ignore[call-overload]
